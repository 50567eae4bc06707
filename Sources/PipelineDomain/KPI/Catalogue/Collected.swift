extension KPI {
  /// The sum of what was collected in the period, net of tax, by the day the money came in; the
  /// collection rate beside it.
  ///
  /// The rate: of what was invoiced in the period, the share collected by the ledger's day. What
  /// comes in settles the oldest invoices of its deal first, so the rate never exceeds one.
  static let collected = KPI(
    id: "collected", better: .higher, isSnapshot: false, isAdditive: true, rule: paid(.payment)
  ) { ledger, period, measure in
    let paid = ledger.paid(.payment, in: period)
    measure.take(paid.sum, in: ledger)
    measure.n = paid.deals
    guard let rate = ledger.collectionRate(of: period) else { return }
    measure.parts.append(Measure.Part(name: .collectionRate, value: rate, unit: .rate))
  }
}

extension Ledger {
  /// Settled ÷ invoiced, pooled over the deals invoiced in the period; `nil` when nothing was, or its
  /// currencies cannot be added.
  fileprivate func collectionRate(of period: Period) -> Ratio? {
    let invoices = paid(.invoice, in: period).sum
    guard invoices.total != nil, let currency = invoices.currency else { return nil }
    var settled: Int128 = 0
    var invoiced: Int128 = 0
    var isKnown = true
    judge(by: KPI.paid(.invoice), over: period) { index, _, verdict in
      guard verdict == .counts, let account = accounts[index] else { return }
      var (earlier, own, collected): (Int128, Int128, Int128) = (0, 0, 0)
      for payment in account.payments where payment.day <= today {
        guard let units = units(of: payment, in: currency) else { return isKnown = false }
        switch payment.kind {
        case .payment: collected += units
        case .invoice where period.contains(payment.day): own += units
        case .invoice where payment.day < period.start: earlier += units
        case .invoice: break
        }
      }
      settled += min(max(collected - earlier, 0), own)
      invoiced += own
    }
    return isKnown ? Ratio(settled, invoiced) : nil
  }

  private func units(of payment: Payment, in currency: Currency) -> Int128? {
    let units = Int128(payment.amount.minorUnits)
    if let exchange, currency == exchange.home {
      return exchange.worth(units, of: payment.amount.currency, on: payment.day)
    }
    return payment.amount.currency == currency ? units : nil
  }
}

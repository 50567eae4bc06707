extension KPI {
  /// The sum of the amounts won in the period, by the day of signature.
  static let signed = KPI(
    id: "signed", better: .higher, isSnapshot: false, isAdditive: true, rule: wonWithAmount
  ) { ledger, period, measure in
    measure.take(ledger.sumClosed(by: wonWithAmount, in: period) { Int128($0.amount) }, in: ledger)
  }
}

extension KPI {
  /// The sum of what was invoiced in the period, net of tax, by the day of the invoice.
  ///
  /// Only on won deals, and not before their signature (article 001:70).
  static let invoiced = KPI(
    id: "invoiced", better: .higher, isSnapshot: false, isAdditive: true, rule: paid(.invoice)
  ) { ledger, period, measure in
    let paid = ledger.paid(.invoice, in: period)
    measure.take(paid.sum, in: ledger)
    measure.n = paid.deals
  }
}

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

extension KPI {
  /// Deals on which something of a kind was written down in the period, up to the ledger's day. What
  /// is negative, from before the signature, or on a deal that is not won, leaves its deal out.
  static func paid(_ kind: Payment.Kind) -> Ledger.Rule {
    { ledger, index, period in
      guard !ledger.accounts.isEmpty, let account = ledger.accounts[index] else { return .outside }
      let payments = account.payments(kind, in: period, upTo: ledger.today)
      guard !payments.isEmpty else { return .outside }
      let row = ledger.rows[index]
      guard let outcome = row.outcome else { return .excluded(.unknownStage) }
      guard payments.allSatisfy({ $0.amount.minorUnits >= 0 }) else {
        return .excluded(.negativeAmount)
      }
      guard outcome == .won else { return .excluded(.paidBeforeSigned) }
      guard let signed = row.closed.known else { return .excluded(.noClosingDay) }
      return payments.allSatisfy { signed <= $0.day } ? .counts : .excluded(.paidBeforeSigned)
    }
  }
}

extension Ledger {
  /// The sum of what is of a kind in the period, over the deals that count, each at the rate of its
  /// own day; the second count is that of the deals.
  func paid(_ kind: Payment.Kind, in period: Period) -> (sum: MoneySum, deals: Int) {
    var sum = MoneySum(by: exchange)
    var deals = 0
    judge(by: KPI.paid(kind), over: period) { index, _, verdict in
      guard verdict == .counts, let account = accounts[index] else { return }
      deals += 1
      for payment in account.payments(kind, in: period, upTo: today) {
        sum.add(
          Int128(payment.amount.minorUnits), of: payment.amount.currency, on: payment.day)
      }
    }
    return (sum, deals)
  }
}

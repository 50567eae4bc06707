extension KPI {
  /// The sum of the amounts won in the period, by the day of signature.
  static let signed = KPI(
    id: "signed", better: .higher, isSnapshot: false, isAdditive: true, rule: wonWithAmount
  ) { facts, period, figure in
    figure.take(facts.sumClosed(by: wonWithAmount, in: period) { Int128($0.amount) }, in: facts)
  }

  /// The sum of the amounts invoiced in the period, net of tax, by the day of the invoice.
  ///
  /// Only on won deals, and not before their signature (article 001:70).
  static let invoiced = KPI(
    id: "invoiced", better: .higher, isSnapshot: false, isAdditive: true, rule: paid(.invoice)
  ) { facts, period, figure in
    let paid = facts.paid(.invoice, in: period)
    figure.take(paid.sum, in: facts)
    figure.n = paid.deals
  }

  /// The sum of the amounts collected in the period, net of tax, by the day of payment; the collection rate
  /// beside it.
  ///
  /// The rate: of the amount invoiced in the period, the share collected by the day of the facts. A payment
  /// settles the oldest invoices of its deal first, so the rate never exceeds one.
  static let collected = KPI(
    id: "collected", better: .higher, isSnapshot: false, isAdditive: true, rule: paid(.payment)
  ) { facts, period, figure in
    let paid = facts.paid(.payment, in: period)
    figure.take(paid.sum, in: facts)
    figure.n = paid.deals
    guard let rate = facts.collectionRate(of: period) else { return }
    figure.parts.append(KPIValue.Part(name: .collectionRate, value: rate, unit: .rate))
  }
}

extension PipelineFacts {
  /// Returns settled ÷ invoiced, pooled over the deals invoiced in the period; `nil` when nothing was, or its
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
  /// Returns the rule of deals with payments of a kind in the period, up to the day of the facts. A negative
  /// payment, one from before the signature, or on a deal that is not won, excludes its deal.
  static func paid(_ kind: Payment.Kind) -> PipelineFacts.Rule {
    { facts, index, period in
      guard !facts.accounts.isEmpty, let account = facts.accounts[index] else { return .outside }
      let payments = account.payments(kind, in: period, upTo: facts.today)
      guard !payments.isEmpty else { return .outside }
      let row = facts.rows[index]
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

extension PipelineFacts {
  /// Returns the sum of the payments of a kind in the period, over the deals that count, each at the rate of
  /// its own day; the second count is that of the deals.
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

extension KPI {
  /// The sum of the amounts won in the period ÷ their number, the median beside.
  ///
  /// A won deal without an amount is excluded and listed; one for nothing counts.
  static let averageDeal = KPI(
    id: "average-deal", better: .higher, isSnapshot: false, rule: wonWithAmount
  ) { facts, period, figure in
    var rows: [PipelineFacts.DealFacts] = []
    let sum = facts.sumClosed(by: wonWithAmount, in: period) { row in
      rows.append(row)
      return Int128(row.amount)
    }
    figure.take(sum, dividedBy: Int128(max(1, sum.count)), in: facts)
    guard figure.reason == nil, let total = sum.total else { return }
    guard sum.count > 0 else {
      figure.value = nil
      return figure.reason = .zeroDenominator(.won)
    }
    figure.numerator = total.rounded()
    figure.numeratorUnit = figure.unit
    figure.denominator = Int128(sum.count)
    guard let median = facts.medianAmount(of: rows, isConverted: sum.isConverted) else { return }
    figure.parts.append(KPIValue.Part(name: .median, value: median, unit: figure.unit))
  }

  static let wonWithAmount: PipelineFacts.Rule = { facts, index, period in
    let row = facts.rows[index]
    return row.closed(as: .won, in: period).needingAmount(of: row)
  }
}

extension PipelineFacts {
  /// Returns the median amount of rows, each converted or as it stands.
  fileprivate func medianAmount(of rows: [DealFacts], isConverted: Bool) -> Ratio? {
    guard isConverted, let exchange else { return rows.map(\.amount).sorted().quantile(1, 2) }
    let amounts = rows.compactMap {
      exchange.worth(Int128($0.amount), of: $0.currency, on: rateDay(of: $0))
    }
    return amounts.sorted().quantile(1, 2)?.divided(by: Ratio(exchange.scale))
  }
}

extension KPI {
  /// (Amount − cost) ÷ amount of the deals won in the period whose cost is known, pooled; beside it the
  /// number of these and of all won deals (articles 001:72–74).
  ///
  /// A margin, not a mark-up: it is divided by the amount. Both terms at the rate of the closing.
  static let margin = KPI(
    id: "margin", better: .higher, isSnapshot: false, rule: wonWithCost
  ) { facts, period, figure in
    var amounts = MoneySum(by: facts.exchange)
    var costs = MoneySum(by: facts.exchange)
    var (known, won) = (0, 0)
    facts.judge(by: wonWithCost, over: period) { index, row, verdict in
      if verdict == .counts, let cost = facts.accounts[index]?.cost {
        known += 1
        amounts.add(Int128(row.amount), of: row.currency, on: row.closed)
        costs.add(Int128(cost.minorUnits), of: cost.currency, on: row.closed)
      }
      if row.closed(as: .won, in: period) == .counts { won += 1 }
    }
    figure.take(amounts, less: costs, in: facts)
    figure.n = known
    figure.parts.append(KPIValue.Part(name: .costKnown, value: Ratio(known), unit: .count))
    figure.parts.append(KPIValue.Part(name: .won, value: Ratio(won), unit: .count))
  }

  private static let wonWithCost: PipelineFacts.Rule = { facts, index, period in
    let verdict = wonWithAmount(facts, index, period)
    guard verdict == .counts else { return verdict }
    guard let cost = facts.accounts[index]?.cost else { return .excluded(.noCost) }
    return cost.minorUnits < 0 ? .excluded(.negativeAmount) : .counts
  }
}

extension KPIValue {
  /// Sets the value to the share of the amounts left after the costs, with its terms.
  fileprivate mutating func take(_ amounts: MoneySum, less costs: MoneySum, in facts: PipelineFacts)
  {
    unit = .rate
    let isConverted = amounts.isConverted && costs.isConverted
    guard amounts.count > 0 else { return reason = .zeroDenominator(.won) }
    guard let whole = amounts.total(isConverted: isConverted),
      let spent = costs.total(isConverted: isConverted),
      isConverted || amounts.firstCurrency == costs.firstCurrency
    else {
      return reason = .mixedCurrencies(amounts.currencies(and: costs))
    }
    let money = Unit.money(
      (isConverted ? facts.settings.currency : amounts.firstCurrency) ?? facts.settings.currency)
    numeratorUnit = money
    denominatorUnit = money
    guard let rest = whole.subtracting(spent) else { return reason = .overflow }
    numerator = rest.rounded()
    denominator = whole.rounded()
    value = rest.divided(by: whole)
    if value == nil { reason = whole.numerator == 0 ? .zeroDenominator(.amounts) : .overflow }
  }
}

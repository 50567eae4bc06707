extension KPI {
  /// (Amount − cost) ÷ amount of the deals won in the period whose cost is known, pooled; how many
  /// those are of how many beside it (articles 001:72–74).
  ///
  /// A margin, not a mark-up: it is held against the amount. Both terms at the rate of the closing.
  static let margin = KPI(
    id: "margin", better: .higher, isSnapshot: false, rule: wonWithCost
  ) { ledger, period, measure in
    var amounts = MoneySum(by: ledger.exchange)
    var costs = MoneySum(by: ledger.exchange)
    var (known, won) = (0, 0)
    ledger.judge(by: wonWithCost, over: period) { index, row, verdict in
      if verdict == .counts, let cost = ledger.accounts[index]?.cost {
        known += 1
        amounts.add(Int128(row.amount), of: row.currency, on: row.closed)
        costs.add(Int128(cost.minorUnits), of: cost.currency, on: row.closed)
      }
      if row.closed(as: .won, in: period) == .counts { won += 1 }
    }
    measure.take(amounts, less: costs, in: ledger)
    measure.n = known
    measure.parts.append(Measure.Part(name: .costKnown, value: Ratio(known), unit: .count))
    measure.parts.append(Measure.Part(name: .won, value: Ratio(won), unit: .count))
  }

  private static let wonWithCost: Rule = { ledger, index, period in
    let verdict = wonWithAmount(ledger, index, period)
    guard verdict == .counts else { return verdict }
    guard let cost = ledger.accounts[index]?.cost else { return .excluded(.noCost) }
    return cost.minorUnits < 0 ? .excluded(.negativeAmount) : .counts
  }
}

extension Measure {
  /// Makes the share of the amounts that the costs leave the value, with its terms.
  fileprivate mutating func take(_ amounts: MoneySum, less costs: MoneySum, in ledger: Ledger) {
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
      (isConverted ? ledger.settings.currency : amounts.firstCurrency) ?? ledger.settings.currency)
    numeratorUnit = money
    denominatorUnit = money
    guard let rest = whole.subtracting(spent) else { return reason = .overflow }
    numerator = rest.rounded()
    denominator = whole.rounded()
    value = rest.divided(by: whole)
    if value == nil { reason = whole.numerator == 0 ? .zeroDenominator(.amounts) : .overflow }
  }
}

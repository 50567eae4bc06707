extension KPI {
  /// The sum of the amounts won in the period ÷ their number, the median beside.
  ///
  /// A won deal without an amount is left out and listed; one for nothing counts.
  static let averageDeal = KPI(
    id: "average-deal", better: .higher, isSnapshot: false, rule: wonWithAmount
  ) { ledger, period, measure in
    var rows: [Ledger.Row] = []
    let sum = ledger.sumClosed(by: wonWithAmount, in: period) { row in
      rows.append(row)
      return Int128(row.amount)
    }
    measure.take(sum, dividedBy: Int128(max(1, sum.count)), in: ledger)
    guard measure.reason == nil, let total = sum.total else { return }
    guard sum.count > 0 else {
      measure.value = nil
      return measure.reason = .zeroDenominator(.won)
    }
    measure.numerator = total.rounded()
    measure.numeratorUnit = measure.unit
    measure.denominator = Int128(sum.count)
    guard let median = ledger.medianAmount(of: rows, isConverted: sum.isConverted) else { return }
    measure.parts.append(Measure.Part(name: .median, value: median, unit: measure.unit))
  }

  static let wonWithAmount: Ledger.Rule = { ledger, index, period in
    let row = ledger.rows[index]
    return row.closed(as: .won, in: period).needingAmount(of: row)
  }
}

extension Ledger {
  /// The middle amount of rows, each converted or as it stands.
  fileprivate func medianAmount(of rows: [Row], isConverted: Bool) -> Ratio? {
    guard isConverted, let exchange else { return rows.map(\.amount).sorted().quantile(1, 2) }
    let amounts = rows.compactMap {
      exchange.worth(Int128($0.amount), of: $0.currency, on: rateDay(of: $0))
    }
    return amounts.sorted().quantile(1, 2)?.divided(by: Ratio(exchange.scale))
  }
}

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

  private static let wonWithCost: Ledger.Rule = { ledger, index, period in
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

extension KPI {
  /// The sum of the amounts won in the period ÷ their number, the median beside.
  ///
  /// A won deal without an amount is left out and listed; one for nothing counts.
  static let averageDeal = KPI(
    id: "average-deal", better: .higher, isSnapshot: false, rule: wonWithAmount
  ) { ledger, period, measure in
    var amounts: [Int64] = []
    let sum = ledger.sum(of: wonWithAmount, over: period) { row in
      amounts.append(row.amount)
      return Int128(row.amount)
    }
    measure.take(sum, dividedBy: Int128(max(1, sum.count)), in: ledger)
    guard measure.reason == nil, let total = sum.units else { return }
    guard sum.count > 0 else {
      measure.value = nil
      return measure.reason = .zeroDenominator
    }
    measure.numerator = total
    measure.numeratorUnit = measure.unit
    measure.denominator = Int128(sum.count)
    amounts.sort()
    guard let median = amounts.quantile(1, 2) else { return }
    measure.parts.append(Measure.Part(name: .median, value: median, unit: measure.unit))
  }

  static let wonWithAmount: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    return row.closed(as: .won, in: period).needingAmount(of: row)
  }
}

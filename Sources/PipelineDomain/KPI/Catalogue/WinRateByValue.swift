extension KPI {
  /// Won amounts ÷ (won + lost amounts) among the deals whose standing closing lies in the period.
  static let winRateByValue = KPI(
    id: "win-rate-value", better: .higher, isSnapshot: false, rule: decidedWithAmount
  ) { ledger, period, measure in
    var won: Int128 = 0
    let sum = ledger.sum(of: decidedWithAmount, over: period) { row in
      if row.outcome == .won { won += Int128(row.amount) }
      return Int128(row.amount)
    }
    measure.take(sum, in: ledger)
    measure.numeratorUnit = measure.unit
    measure.denominatorUnit = measure.unit
    measure.unit = .rate
    guard measure.reason == nil, let total = sum.units else { return measure.value = nil }
    measure.numerator = won
    measure.denominator = total
    measure.value = Ratio(won, total)
    if measure.value == nil { measure.reason = .zeroDenominator }
  }

  private static let decidedWithAmount: Rule = { ledger, index, period in
    decided(ledger, index, period).needingAmount(of: ledger.rows[index])
  }
}

extension KPI {
  /// Won amounts ÷ (won + lost amounts) among the deals whose standing closing lies in the period.
  static let winRateByValue = KPI(
    id: "win-rate-value", better: .higher, isSnapshot: false, rule: decidedWithAmount
  ) { ledger, period, measure in
    var won = MoneySum(by: ledger.exchange)
    let sum = ledger.sumClosed(by: decidedWithAmount, in: period) { row in
      if row.outcome == .won { won.add(Int128(row.amount), of: row.currency, on: row.closed) }
      return Int128(row.amount)
    }
    measure.take(sum, in: ledger)
    measure.numeratorUnit = measure.unit
    measure.denominatorUnit = measure.unit
    measure.unit = .rate
    guard measure.reason == nil, let whole = sum.total,
      let part = won.total(isConverted: sum.isConverted)
    else {
      return measure.value = nil
    }
    measure.numerator = part.rounded()
    measure.denominator = whole.rounded()
    measure.value = Ratio(part.numerator, whole.numerator)
    if measure.value == nil { measure.reason = .zeroDenominator }
  }

  private static let decidedWithAmount: Rule = { ledger, index, period in
    decided(ledger, index, period).needingAmount(of: ledger.rows[index])
  }
}

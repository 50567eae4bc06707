extension KPI {
  /// Σ (amount × probability) ÷ 100 over the open deals, divided once: never a sum of rounded parts.
  ///
  /// The probability is the deal's own, else its stage's; zero is a chance of zero, not unknown.
  static let weightedValue = KPI(
    id: "weighted-value", better: .higher, isSnapshot: true, isAdditive: true, rule: weighable
  ) { ledger, period, measure in
    let sum = ledger.sum(of: weighable, over: period) {
      Int128($0.amount) * Int128($0.probability)
    }
    measure.take(sum, dividedBy: 100, in: ledger)
  }

  /// An open deal with an amount, unless it has no chance of its own in a stage that is forgotten.
  private static let weighable: Rule = { ledger, index, period in
    let verdict = openWithAmount(ledger, index, period)
    let row = ledger.rows[index]
    guard verdict == .counts, row.probability == 0,
      ledger.stages.columns[Int(row.stage)].isForgotten
    else { return verdict }
    return .excluded(.unknownStage)
  }
}

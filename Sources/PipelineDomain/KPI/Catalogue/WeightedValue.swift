extension KPI {
  /// Σ (amount × probability) ÷ 100 over the open deals, divided once: never a sum of rounded parts.
  ///
  /// The probability is the deal's own, else its stage's; zero is a chance of zero, not unknown.
  static let weightedValue = KPI(
    id: "weighted-value", better: .higher, isSnapshot: true, isAdditive: true, rule: openWithAmount
  ) { ledger, period, measure in
    let sum = ledger.sum(of: openWithAmount, over: period) {
      Int128($0.amount) * Int128($0.probability)
    }
    measure.take(sum, dividedBy: 100, in: ledger)
  }
}

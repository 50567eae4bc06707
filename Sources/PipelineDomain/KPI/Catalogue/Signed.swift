extension KPI {
  /// The sum of the amounts won in the period, by the day of signature.
  static let signed = KPI(
    id: "signed", better: .higher, isSnapshot: false, isAdditive: true, rule: wonWithAmount
  ) { ledger, period, measure in
    measure.take(ledger.sumClosed(by: wonWithAmount, in: period) { Int128($0.amount) }, in: ledger)
  }
}

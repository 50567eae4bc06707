extension KPI {
  /// The sum of the amounts of all open deals.
  static let openValue = KPI(
    id: "open-value", better: .higher, isSnapshot: true, isAdditive: true, rule: openWithAmount
  ) { ledger, period, measure in
    measure.take(ledger.sum(of: openWithAmount, over: period) { Int128($0.amount) }, in: ledger)
  }

  static let openWithAmount: Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    return row.standsOpen.needingAmount(of: row)
  }
}

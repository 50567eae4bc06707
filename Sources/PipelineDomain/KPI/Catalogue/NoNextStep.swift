extension KPI {
  /// The open deals of which nobody knows what is next, out of all open deals.
  static let noNextStep = KPI(
    id: "no-next-step", better: .lower, isSnapshot: true, isAdditive: true, rule: withoutStep
  ) { ledger, period, measure in
    var missing = 0
    ledger.judge(by: withoutStep, over: period) { _, _, verdict in
      if verdict == .counts { missing += 1 }
      if verdict == .counts || verdict == .basis { measure.n += 1 }
    }
    measure.unit = .count
    measure.numerator = Int128(missing)
    measure.denominator = Int128(measure.n)
    measure.value = Ratio(missing)
  }

  private static let withoutStep: Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return row.due == .unknown ? .counts : .basis
  }
}

extension KPI {
  /// The median of the days from the first entry to a qualified stage to the closing, over the deals
  /// won in the period; mean and P90 beside (article 001:62).
  ///
  /// Days are differences of local dates. A deal won without a day in a qualified stage has no cycle,
  /// nor has one written down after it was closed: both are left out, of this figure alone, and listed.
  static let cycleLength = KPI(
    id: "cycle-length", better: .lower, isSnapshot: false, rule: wonWithCycle
  ) { ledger, period, measure in
    var days: [Int64] = []
    ledger.judgeClosed(by: wonWithCycle, over: period) { _, row, verdict in
      if verdict == .counts { days.append(Int64(row.closed - row.cycleStart)) }
    }
    measure.unit = .days
    measure.n = days.count
    days.sort()
    measure.value = days.quantile(1, 2)
    let total = days.reduce(Int128(0)) { $0 + Int128($1) }
    guard let mean = Ratio(total, Int128(days.count)), let p90 = days.quantile(9, 10) else {
      return measure.reason = .noDeals(.won)
    }
    measure.parts = [
      Measure.Part(name: .mean, value: mean, unit: .days),
      Measure.Part(name: .p90, value: p90, unit: .days),
    ]
  }

  private static let wonWithCycle: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    let verdict = row.closed(as: .won, in: period)
    guard verdict == .counts else { return verdict }
    if row.isUndated { return .excluded(.noCreationDay) }
    guard row.created <= row.closed else { return .excluded(.closedBeforeCreated) }
    guard row.cycleStart != .unknown else { return .excluded(.neverQualified) }
    return row.cycleStart <= row.closed ? .counts : .excluded(.closedBeforeQualified)
  }
}

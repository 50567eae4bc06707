extension KPI {
  /// Of the deals that were ever expected to close in the period, the share whose expected close left
  /// it: put off beyond its end, pulled in before its start or withdrawn, and not closed in it.
  ///
  /// A deal that came back, or closed in the period after all, did not slip. One that is overdue
  /// without a new date stands in `openPastClose` of the win rate.
  static let slippage = KPI(
    id: "slippage", better: .lower, isSnapshot: false, rule: expectedIn
  ) { ledger, period, measure in
    var (slipped, total) = (0, 0)
    ledger.judge(by: expectedIn, over: period) { _, row, verdict in
      guard verdict == .counts else { return }
      total += 1
      if !period.contains(row.expectedClose), !period.contains(row.closed) { slipped += 1 }
    }
    measure.take(slipped, outOf: total, of: .dueCloses)
  }

  private static let expectedIn: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    let wasExpected = ledger.courses.reschedulings[index]?.contains { period.contains($0.before) }
    guard wasExpected == true || period.contains(row.expectedClose) else { return .outside }
    return row.outcome == nil ? .excluded(.unknownStage) : .counts
  }
}

extension KPI {
  /// Of the deals that were open and dated in the period at its start, or dated into it later, the
  /// share that slipped; beside it those of them whose date merely passed.
  ///
  /// At the period's end, or now before that, a deal has slipped that is not closed and whose close date
  /// lies after the period, was cleared, or has passed: not to give a new date is no better than to
  /// give an honest one. A date brought forward is no slip, nor is one that was put off if the deal
  /// closed in the period all the same.
  static let slippage = KPI(
    id: "slippage", better: .lower, isSnapshot: false, rule: expectedIn
  ) { ledger, period, measure in
    var (slipped, passed, total) = (0, 0, 0)
    ledger.judge(by: expectedIn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      let slip = ledger.slip(of: index, in: period)
      if slip != .kept { slipped += 1 }
      if slip == .passed { passed += 1 }
    }
    measure.take(slipped, outOf: total, of: .dueCloses)
    if period.start > ledger.today { measure.reason = .notBegun }
    measure.parts.append(Measure.Part(name: .datePassed, value: Ratio(passed), unit: .count))
  }

  private static let expectedIn: Rule = { ledger, index, period in
    guard ledger.slip(of: index, in: period) != nil else { return .outside }
    let row = ledger.rows[index]
    guard let outcome = row.outcome else { return .excluded(.unknownStage) }
    return outcome != .open && row.closed == .unknown ? .excluded(.noClosingDay) : .counts
  }
}

extension KPI {
  /// Of the deals created in the period, disqualified ones included, the share won so far; beside it
  /// those still open, of which a young cohort has many, and the interval when the sample is small.
  static let cohortWinRate = KPI(
    id: "cohort-win-rate", better: .higher, isSnapshot: false, rule: createdAndStanding
  ) { ledger, period, measure in
    var (won, open, total) = (0, 0, 0)
    ledger.judge(by: createdAndStanding, over: period) { _, row, verdict in
      guard verdict == .counts else { return }
      total += 1
      if row.outcome == .won { won += 1 }
      if row.outcome == .open { open += 1 }
    }
    measure.take(won, outOf: total, of: .created)
    measure.addInterval(won, of: total)
    measure.parts.append(Measure.Part(name: .stillOpen, value: Ratio(open), unit: .count))
  }

  /// A deal created in the period that stands in a stage the board has.
  static let createdAndStanding: Rule = { ledger, index, period in
    let verdict = createdIn(ledger, index, period)
    guard verdict == .counts, ledger.rows[index].outcome == nil else { return verdict }
    return .excluded(.unknownStage)
  }
}

extension Ledger {
  /// Whether the youngest deals of a cohort are not yet one median cycle old, so that its rate is held
  /// against nothing; also while nobody knows how long a sale takes.
  func isTooYoung(_ cohort: Period) -> Bool {
    guard let cycle = KPI.cycleLength.figure(self, decidedWindow).value else { return true }
    return Ratio(max(0, today - cohort.end)) < cycle
  }
}

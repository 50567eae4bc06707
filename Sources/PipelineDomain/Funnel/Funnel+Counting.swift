extension Funnel {
  /// The funnel of a board; `ledger` must be made of this very board, so that their deals agree.
  ///
  /// As of an earlier moment, both are those of that moment. The goal of a phase is
  /// `goals["funnel-conversion.consider"]` of the panel, in percent. O(deals).
  public init(
    of board: Board, _ ledger: Ledger, over period: Period, cohort: Cohort = .created,
    isStrict: Bool = false
  ) {
    precondition(board.deals.count == ledger.rows.count, "a funnel needs the board of its ledger")
    (self.cohort, self.period, self.isStrict) = (cohort, period, isStrict)
    asOf = ledger.asOf
    caveat = ledger.filter.caveat(on: KPI.funnelSelectors)
    var tally = FunnelTally(ledger, cohort, isStrict: isStrict)
    for index in ledger.rows.indices where ledger.rows[index].isPresent {
      switch Funnel.follows(index, cohort, ledger, period) {
      case .outside, .basis: continue
      case .excluded(let reason):
        excluded.append(Measure.Exclusion(deal: ledger.ids[index], reason: reason))
      case .counts:
        deals.append(ledger.ids[index])
        let reason = board.deals[index].lossReason
        tally.add(
          index, of: ledger,
          reason: reason.map { board.settings.spelling(of: $0, for: .lossReason) })
        if ledger.rows[index].outcome == .open { open += 1 }
        if ledger.rows[index].outcome == .won { won += 1 }
      }
    }
    steps = tally.finishedSteps(ledger.stages)
    losses = tally.finishedLosses(ledger.stages)
    for place in steps.indices {
      let goal = ledger.settings.panel.goals["funnel-conversion.\(steps[place].phase.rawValue)"]
      steps[place].goal = goal?.target?.divided(by: Ratio(100))
    }
  }

  /// The funnels of the groups, by name, the deals that do not tell last. Every deal is in exactly one,
  /// so that counts add up to those of the whole; groups without a deal of the cohort are left out.
  ///
  /// O(deals + history).
  public static func groups(
    by grouping: Grouping, of board: Board, _ ledger: Ledger, over period: Period,
    cohort: Cohort = .created, isStrict: Bool = false
  ) -> [(key: String?, funnel: Funnel)] {
    grouping.boards(of: board)
      .map { key, board in
        let own = Ledger(board, asOf: ledger.asOf, zone: ledger.zone)
        return (key, Funnel(of: board, own, over: period, cohort: cohort, isStrict: isStrict))
      }
      .filter { !$0.funnel.deals.isEmpty }
  }

  /// Whether a deal is one of the cohort.
  private static func follows(
    _ index: Int, _ cohort: Cohort, _ ledger: Ledger, _ period: Period
  ) -> KPI.Verdict {
    switch cohort {
    case .created: KPI.createdAndStanding(ledger, index, period)
    case .entered(let phase): ledger.entry(of: index, in: period) { $0 == phase }
    }
  }
}

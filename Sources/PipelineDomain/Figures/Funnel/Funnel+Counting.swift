extension Funnel {
  /// Creates the funnel of a board; `facts` must be made of this very board, so that their deals agree.
  ///
  /// As of an earlier moment, both are those of that moment. The goal of a phase is
  /// `goals["funnel-conversion.consider"]` of the panel, in percent. O(deals).
  public init(
    of board: Board, _ facts: PipelineFacts, over period: Period, cohort: Cohort = .created,
    isStrict: Bool = false
  ) {
    precondition(board.deals.count == facts.rows.count, "a funnel needs the board of its ledger")
    (self.cohort, self.period, self.isStrict) = (cohort, period, isStrict)
    (asOf, currency) = (facts.asOf, facts.settings.currency)
    caveat = facts.filter.caveat(on: KPI.funnelSelectors)
    var tally = FunnelTally(facts, cohort, isStrict: isStrict)
    for index in facts.rows.indices where facts.rows[index].isPresent {
      switch Funnel.follows(index, cohort, facts, period) {
      case .outside, .basis: continue
      case .excluded(let reason):
        excluded.append(Exclusion(deal: facts.ids[index], reason: reason))
      case .counts:
        deals.append(facts.ids[index])
        let reason = board.deals[index].lossReason
        tally.add(
          index, of: facts,
          reason: reason.map { board.settings.spelling(of: $0, for: .lossReason) })
        if facts.rows[index].outcome == .open { open += 1 }
        if facts.rows[index].outcome == .won { won += 1 }
      }
    }
    steps = tally.finishedSteps(facts.stages)
    losses = tally.finishedLosses(facts)
    for place in steps.indices {
      let goal = facts.settings.panel.goals["funnel-conversion.\(steps[place].phase.rawValue)"]
      steps[place].goal = goal?.target?.divided(by: Ratio(100))
    }
  }

  /// Returns the funnels of the groups, by name, the deals without a value last. Every deal is in exactly
  /// one, so that counts add up to those of the whole; groups without a deal of the cohort are left out.
  ///
  /// O(deals + history).
  public static func groups(
    by grouping: Grouping, of board: Board, _ facts: PipelineFacts, over period: Period,
    cohort: Cohort = .created, isStrict: Bool = false
  ) -> [(key: String?, funnel: Funnel)] {
    grouping.boards(of: board)
      .map { key, board in
        let own = PipelineFacts(board, asOf: facts.asOf, zone: facts.zone)
        return (key, Funnel(of: board, own, over: period, cohort: cohort, isStrict: isStrict))
      }
      .filter { !$0.funnel.deals.isEmpty }
  }

  /// Returns the inclusion of a deal in the cohort.
  private static func follows(
    _ index: Int, _ cohort: Cohort, _ facts: PipelineFacts, _ period: Period
  ) -> PipelineFacts.Inclusion {
    switch cohort {
    case .created: KPI.createdAndStanding(facts, index, period)
    case .entered(let phase): facts.entry(of: index, in: period) { $0 == phase }
    }
  }
}

/// The tally of a cohort, deal by deal.
struct FunnelTally {
  private let isStrict: Bool
  /// The place of the first phase shown.
  private let first: Int
  private var steps: [Funnel.Step]
  /// The number of deals that ended in each open stage, by phase.
  private var stops: [[Int16: Int]]
  private var losses: [Loss: LostDeals] = [:]

  init(_ facts: PipelineFacts, _ cohort: Funnel.Cohort, isStrict: Bool) {
    self.isStrict = isStrict
    let phases = facts.stages.phases
    if case .entered(let phase) = cohort {
      first = phases.firstIndex(of: phase) ?? 0
    } else {
      first = 0
    }
    steps = phases.map { Funnel.Step(phase: $0) }
    stops = Array(repeating: [:], count: phases.count)
  }

  mutating func add(_ index: Int, of facts: PipelineFacts, reason: String?) {
    let row = facts.rows[index]
    let outcome = row.outcome
    let stage = facts.stageHistory.lastOpen[index]
    let isLost = outcome == .lost || outcome == .disqualified
    var furthest = 0
    facts.forEachPhase(of: index, isStrict: false) { furthest = max(furthest, $0.place) }
    facts.forEachPhase(of: index, isStrict: isStrict) { step in
      guard step.place >= first else { return }
      steps[step.place].reached += 1
      if step.wentOn { return steps[step.place].wentOn += 1 }
      if step.place < furthest { return steps[step.place].skipped += 1 }
      steps[step.place].end(outcome)
      if isLost { stops[step.place][stage, default: 0] += 1 }
    }
    if isLost {
      losses[Loss(stage: stage, isLost: outcome == .lost, reason: reason), default: LostDeals()]
        .add(facts.ids[index], worth: row.hasAmount ? facts.worth(of: row) : nil)
    }
  }

  /// Returns the phases shown, each with the stages where deals ended.
  func finishedSteps(_ stages: StageTable) -> [Funnel.Step] {
    var finished = steps
    for place in finished.indices {
      finished[place].stops = sorted(stops[place]).compactMap { position, count in
        stages.openStage(position).map { Funnel.Stop(stage: $0, count: count) }
      }
    }
    return Array(finished[first...])
  }

  /// Returns the losses by stage and reason.
  func finishedLosses(_ facts: PipelineFacts) -> [Funnel.Loss] {
    sorted(losses.mapValues(\.deals.count)).map { loss, _ in
      let lost = losses[loss, default: LostDeals()]
      return Funnel.Loss(
        stage: facts.stages.openStage(loss.stage), outcome: loss.isLost ? .lost : .disqualified,
        reason: loss.reason, deals: lost.deals,
        amount: Ratio(lost.worth, facts.exchange?.scale ?? 1) ?? Ratio(0),
        withoutAmount: lost.withoutAmount)
    }
  }

  private func sorted<Key: Comparable>(_ counts: [Key: Int]) -> [(Key, Int)] {
    counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { ($0.key, $0.value) }
  }

  private struct LostDeals {
    var deals: [Deal.ID] = []
    /// In parts of the exchange.
    var worth: Int128 = 0
    var withoutAmount = 0

    mutating func add(_ deal: Deal.ID, worth: Int128?) {
      deals.append(deal)
      self.worth += worth ?? 0
      if worth == nil { withoutAmount += 1 }
    }
  }

  private struct Loss: Hashable, Comparable {
    /// The position of the open stage it stood in last; negative when not dated.
    let stage: Int16
    let isLost: Bool
    let reason: String?

    static func < (left: Loss, right: Loss) -> Bool {
      if left.stage != right.stage { return left.stage < right.stage }
      if left.isLost != right.isLost { return left.isLost }
      guard let leftReason = left.reason, let rightReason = right.reason else {
        return left.reason != nil && right.reason == nil
      }
      return leftReason < rightReason
    }
  }
}

extension Funnel.Step {
  /// Counts a deal that advanced no further.
  fileprivate mutating func end(_ outcome: Stage.Outcome?) {
    switch outcome {
    case .open: open += 1
    case .lost: lost += 1
    case .disqualified: disqualified += 1
    case .won, nil: break
    }
  }
}

/// What a deal needs to leave a stage.
public struct Gate: Equatable, Sendable {
  /// Every one of them, in the order they are named.
  public var requirements: [Requirement]

  /// A gate; open to all unless something is required.
  public init(requirements: [Requirement] = []) {
    self.requirements = requirements
  }

  /// The passage from the middle to the bottom of the funnel (article 000:63): a score, a fit and
  /// an observable intention. It belongs on the last stage of the phase `consider`.
  ///
  /// The articles contradict each other: the score must be above the threshold in 000:63 and `70+`
  /// in 003:85. Here exactly the threshold suffices; `ScoreThreshold(70, .above)` is the other
  /// reading.
  ///
  /// - Parameters:
  ///   - score: What the score must reach.
  ///   - fit: What the fit must reach by itself; any fit at all unless said.
  public static func bottomOfFunnel(
    score: ScoreThreshold = ScoreThreshold(70), fit: ScoreThreshold = ScoreThreshold(0, .above)
  ) -> Gate {
    Gate(requirements: [.score(score), .fit(fit), .intent])
  }

  /// What a deal lacks to pass; empty when it may. O(requirements).
  public func shortfalls(of candidate: Candidate) -> [Shortfall] {
    candidate.shortfalls(of: requirements)
  }
}

extension Settings {
  /// The open stages whose gates a deal passes on a move, in the order of the sale: the one it
  /// leaves and those it skips.
  ///
  /// None on the way back, out of the sale (lost, disqualified), out of a closed stage, or from or
  /// to a stage the board does not have. A win passes every gate from where the deal stands.
  public func gatesPassed(from: Stage.ID, to: Stage.ID) -> [Stage.ID] {
    guard let start = position(of: from), let end = position(of: to),
      stages[start].outcome == .open
    else { return [] }
    let passed: ArraySlice<Stage>
    switch stages[end].outcome {
    case .lost, .disqualified: return []
    case .won: passed = stages[start...]
    case .open where start < end: passed = stages[start..<end]
    case .open: return []
    }
    return passed.filter { $0.outcome == .open }.map(\.id)
  }

  /// What a deal lacks for a move, gate by gate; empty when nothing does. A requirement that
  /// several gates share is named at the first of them only.
  public func shortfalls(
    of candidate: Candidate, from: Stage.ID, to: Stage.ID, gates: [Stage.ID: Gate]
  ) -> [Passage.Obstacle] {
    var named: Set<Requirement> = []
    return gatesPassed(from: from, to: to).flatMap { stage in
      (gates[stage]?.shortfalls(of: candidate) ?? [])
        .filter { named.insert($0.requirement).inserted }
        .map { Passage.Obstacle(stage: stage, shortfall: $0) }
    }
  }
}

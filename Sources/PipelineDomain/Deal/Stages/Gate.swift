/// The exit criteria of a stage.
public struct Gate: Equatable, Sendable {
  /// The requirements, all of which must be met, in the order they are named.
  public var requirements: [Requirement]

  /// A gate; open to all by default.
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
  ///   - score: The threshold for the score.
  ///   - fit: The threshold for the fit by itself; any fit at all by default.
  public static func bottomOfFunnel(
    score: ScoreThreshold = ScoreThreshold(70), fit: ScoreThreshold = ScoreThreshold(0, .above)
  ) -> Gate {
    Gate(requirements: [.score(score), .fit(fit), .intent])
  }
}

/// A condition that a deal must meet to advance: an exit criterion of a stage, or part of the team's
/// definition of an MQL or an SQL.
public enum Requirement: Hashable, Sendable {
  /// A fact about the deal, its organization or its contacts is known.
  case known(Attribute)
  /// The lead score reaches a threshold.
  case score(ScoreThreshold)
  /// The fit by itself reaches a threshold.
  case fit(ScoreThreshold)
  /// A signal that shows the intention to buy was seen.
  case intent
  /// A signal of one of these kinds was seen.
  case signal([SignalKind.ID])
  /// An activity of one of these kinds was logged.
  case activity([Activity.Kind])
  /// The answers of the qualification validate the deal.
  case qualified
  /// The item was checked off.
  case checked(ChecklistItem)

  /// A short name that stays the same while the requirement does, for the record: `score`,
  /// `known:amount`, `activity:call,meeting`, `checked:need-written`.
  public var key: String {
    switch self {
    case .known(let attribute): "known:\(attribute.name)"
    case .score: "score"
    case .fit: "fit"
    case .intent: "intent"
    case .signal(let kinds): "signal:\(kinds.map(\.text).joined(separator: ","))"
    case .activity(let kinds): "activity:\(kinds.map(\.rawValue).joined(separator: ","))"
    case .qualified: "qualified"
    case .checked(let item): "checked:\(item.id.text)"
    }
  }
}

/// An unmet requirement, and how near the deal is to it.
public struct Shortfall: Hashable, Sendable {
  /// The requirement.
  public var requirement: Requirement
  /// The points or the yes answers there are, where the requirement counts them.
  public var found: Int?

  /// A requirement that is not met.
  public init(_ requirement: Requirement, found: Int? = nil) {
    self.requirement = requirement
    self.found = found
  }
}

/// The record of a move that overrode unmet requirements.
public struct Passage: Equatable, Sendable {
  /// A shortfall and the gate it occurred at.
  public struct UnmetCriterion: Hashable, Sendable {
    /// The stage whose gate it is.
    public var stage: Stage.ID
    /// The unmet requirement.
    public var shortfall: Shortfall

    /// A shortfall at a gate.
    public init(stage: Stage.ID, shortfall: Shortfall) {
      self.stage = stage
      self.shortfall = shortfall
    }
  }

  /// The stage the deal left.
  public var from: Stage.ID
  /// The stage it entered.
  public var to: Stage.ID
  /// The keys of the requirements that were not met, never empty.
  public var overridden: [String]
  /// The moment of the move.
  public var at: Instant
  /// The person who decided it.
  public var by: String
  /// The reason, in their words; empty when they gave none.
  public var reason: String

  /// The record of a move past unmet exit criteria; `nil` when there are none and nothing was overridden.
  public init?(
    past unmetCriteria: [UnmetCriterion], from: Stage.ID, to: Stage.ID, at: Instant,
    by author: String,
    because reason: String = ""
  ) {
    guard !unmetCriteria.isEmpty else { return nil }
    self.from = from
    self.to = to
    overridden = unmetCriteria.map(\.shortfall.requirement.key)
    self.at = at
    self.by = author
    self.reason = reason
  }
}

/// A number of points with its operator: a threshold is never written without it.
public struct ScoreThreshold: Hashable, Sendable {
  /// The operator by which a score is compared with the points.
  public enum Comparison: String, Sendable, CaseIterable {
    /// `>=`: exactly as many points suffice, as in `70+` (article 003:85). The default.
    case atLeast
    /// `>`: one more is needed, as article 000:63 writes it.
    case above
  }

  /// The points.
  public var points: Int
  /// The operator.
  public var comparison: Comparison

  /// A threshold that exactly `points` reach by default.
  public init(_ points: Int, _ comparison: Comparison = .atLeast) {
    self.points = points
    self.comparison = comparison
  }

  /// Returns true when that many points reach it.
  public func isReached(by points: Int) -> Bool {
    switch comparison {
    case .atLeast: points >= self.points
    case .above: points > self.points
    }
  }
}

/// The temperature of a prospect, from its score.
public enum Temperature: String, Sendable, CaseIterable {
  case cold, warm, hot

  /// The response to a temperature (article 002:85).
  public enum Response: String, Sendable, CaseIterable {
    /// A campaign to reactivate the prospect.
    case reactivation
    /// Content that informs.
    case informativeContent
    /// A person who follows up.
    case personalFollowUp
  }

  /// The response to it.
  public var response: Response {
    switch self {
    case .cold: .reactivation
    case .warm: .informativeContent
    case .hot: .personalFollowUp
    }
  }
}

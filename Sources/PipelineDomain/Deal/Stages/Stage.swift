/// One column of the board: a step of the sale that a deal enters, stays in and leaves.
public struct Stage: Equatable, Sendable {
  /// The key of a stage; a renamed stage keeps it.
  public typealias ID = Identifier<Stage>

  /// The outcome of a deal in a stage: still open, or closed with a result.
  ///
  /// Never deduced from a name. Disqualified is not lost: it stays out of win rates.
  public enum Outcome: String, Sendable, CaseIterable {
    case open, won, lost, disqualified
  }

  /// The phase of the customer's journey: TOFU, MOFU, BOFU, after the sale.
  public enum Phase: String, Sendable, CaseIterable {
    case attract, consider, convert, retain
  }

  /// The maturity of a prospect, in the terms marketing and sales share.
  public enum Lifecycle: String, Sendable, CaseIterable {
    case lead, mql, sql, opportunity, customer

    /// True when sales has taken over from marketing: `sql` and all that comes after it (article 001:62).
    public var isQualified: Bool { self >= .sql }
  }

  /// The standing of a stage: in use, or part of the past.
  public enum Standing: Sendable {
    case current
    /// Kept for history alone: deals were here, none is or will be.
    case retired
    /// Named by history alone: deals here were open, and no more is known of it. Never in a file.
    case forgotten
  }

  /// The key.
  public var id: ID
  /// The heading of the column.
  public var name: String
  /// The part of the funnel.
  public var phase: Phase
  /// The maturity of a deal here.
  public var lifecycle: Lifecycle
  /// The outcome of deals here: open, or closed with a result.
  public var outcome: Outcome
  /// The win probability in percent, 0…100, of a deal here that has none of its own.
  public var probability: Int
  /// Whole days on the staleness clock after which a deal here is cooling; `nil` for never.
  public var warmAfterDays: Int?
  /// Whole days on the staleness clock after which a deal here is stale; `nil` for never.
  public var rotAfterDays: Int?
  /// The team's playbook here.
  public var playbook: Playbook
  /// The exit criteria; none by default.
  public var gate = Gate()
  /// The standing: in use, or part of the past.
  public var standing = Standing.current
  /// The pipeline it is a stage of; `nil` for the first one of the board.
  public var pipeline: Pipeline.ID?

  /// A stage, an open one without thresholds or playbook by default.
  public init(
    id: ID, name: String, phase: Phase = .consider, lifecycle: Lifecycle = .opportunity,
    outcome: Outcome = .open, probability: Int = 0, warmAfterDays: Int? = nil,
    rotAfterDays: Int? = nil, playbook: Playbook = Playbook()
  ) {
    self.id = id
    self.name = name
    self.phase = phase
    self.lifecycle = lifecycle
    self.outcome = outcome
    self.probability = probability
    self.warmAfterDays = warmAfterDays
    self.rotAfterDays = rotAfterDays
    self.playbook = playbook
  }

  /// A stage that history names and the settings do not have.
  init(forgotten id: Stage.ID) {
    self.init(id: id, name: id.text, lifecycle: .lead)
    standing = .forgotten
  }

  /// True when no deal may be here any more.
  public var isRetired: Bool { standing != .current }
}

extension Stage.Lifecycle: Comparable {
  /// The less mature are smaller, in the order of the cases.
  public static func < (left: Stage.Lifecycle, right: Stage.Lifecycle) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .lead: 0
    case .mql: 1
    case .sql: 2
    case .opportunity: 3
    case .customer: 4
    }
  }
}

/// The playbook of a stage: one objective, one key message, one explicit next step, one indicator
/// (articles 000:20 and 000:28); one flagship content with one proof (000:130). Empty text means not
/// written yet.
public struct Playbook: Equatable, Sendable {
  /// The objective.
  public var objective: String
  /// The key message for the customer.
  public var keyMessage: String
  /// The one content to show or send, such as a case study.
  public var content: String
  /// The proof point, such as figures of a customer or a certificate (article 000:71).
  public var proof: String
  /// The step to propose.
  public var nextStep: String
  /// The KPI of the stage.
  public var kpi: String
  /// The exit criteria, a phrase each.
  public var exitCriteria: [String]

  /// A playbook, empty by default.
  public init(
    objective: String = "", keyMessage: String = "", content: String = "", proof: String = "",
    nextStep: String = "", kpi: String = "", exitCriteria: [String] = []
  ) {
    self.objective = objective
    self.keyMessage = keyMessage
    self.content = content
    self.proof = proof
    self.nextStep = nextStep
    self.kpi = kpi
    self.exitCriteria = exitCriteria
  }
}

/// The event from which the days of staleness are counted.
public enum StalenessClock: String, Sendable, CaseIterable {
  /// The last activity: something done with the customer, a signal, a move, a finished next step.
  case idle
  /// The entry to the stage.
  case inStage
  /// The last change of any kind, housekeeping included.
  case any
}

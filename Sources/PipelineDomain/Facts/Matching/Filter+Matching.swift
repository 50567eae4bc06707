extension Filter {
  /// The context a filter is resolved in: a board, the moment, and the user.
  public struct Context: Sendable {
    /// The board.
    public let board: Board
    /// The moment of the match.
    public let now: Instant
    /// The local day of that moment.
    public let today: Day
    /// The zone days are counted in.
    public let zone: Zone
    /// The user `me` stands for; with `nil`, `me` owns nothing.
    public let me: String?
    /// The outcomes of the deals of the whole board, for terms about risk.
    public internal(set) var risk: RiskTable?

    /// Creates the context of a board at a moment for a user.
    public init(
      _ board: Board, at now: Instant, in zone: Zone, me: String? = nil, risk: RiskTable? = nil
    ) {
      self.board = board
      self.now = now
      today = zone.day(of: now)
      self.zone = zone
      self.me = me
      self.risk = risk
    }
  }

  /// A filter resolved against a board: it matches deals one by one.
  ///
  /// Names and days are looked up once. A deal then costs no allocation, unless a searched text is not ASCII
  /// or a score is asked for, which only terms not yet decided do.
  public struct Matcher: Sendable {
    private let context: Context
    private let check: Check

    init(_ expression: Expression, in context: Context) {
      self.context = context
      check = Check(expression, in: context)
    }

    /// Returns true when the filter matches the deal. A removed deal can match.
    public func matches(_ deal: Deal) -> Bool {
      var sight = DealSight()
      return check.holds(for: deal, in: context, &sight)
    }

    /// Returns true when the filter matches the deal and a list of open deals shows it: a closed or nurtured
    /// deal only if the filter asks for such deals, and not because a negated condition lets it pass.
    public func lists(_ deal: Deal) -> Bool {
      var sight = DealSight()
      guard check.holds(for: deal, in: context, &sight) else { return false }
      let isOpen = context.board.stage(of: deal)?.outcome == .open
      guard isOpen, !deal.isNurtured(on: context.today) else {
        return check.asks(for: deal, in: context, &sight)
      }
      return true
    }
  }

  /// Returns the filter resolved against a board. O(organizations × terms about them).
  /// Also O(deals + history) when it asks for the risk of deals and the context has no table.
  public func matcher(in context: Context) -> Matcher {
    var context = context
    if asksForRisk, context.risk == nil {
      context.risk = RiskTable(of: context.board, in: context.zone)
    }
    return Matcher(expression, in: context)
  }

  /// A condition that depends on nothing but the deal.
  indirect enum Check: Sendable {
    case all([Check])
    case any([Check])
    case not(Check)
    case test(DealTest, Choice)

    /// The two answers of a term, as it stands and negated: true when it asks for deals by outcome.
    struct Choice {
      let whenMet: Bool
      let whenNegated: Bool

      init(_ term: Term) {
        whenMet = term.choosesOutcome(isNegated: false)
        whenNegated = term.choosesOutcome(isNegated: true)
      }
    }

    init(_ expression: Expression, in context: Context) {
      switch expression {
      case .all(let parts): self = .all(parts.map { Check($0, in: context) })
      case .any(let parts): self = .any(parts.map { Check($0, in: context) })
      case .not(let part): self = .not(Check(part, in: context))
      case .view(_, let part): self = Check(part, in: context)
      case .term(let term): self = .test(DealTest(term, in: context), Choice(term))
      }
    }

    func holds(for deal: Deal, in context: Context, _ sight: inout DealSight) -> Bool {
      switch self {
      case .all(let parts):
        for part in parts where !part.holds(for: deal, in: context, &sight) { return false }
        return true
      case .any(let parts):
        for part in parts where part.holds(for: deal, in: context, &sight) { return true }
        return false
      case .not(let part): return !part.holds(for: deal, in: context, &sight)
      case .test(let test, _): return test.holds(for: deal, in: context, &sight)
      }
    }
  }
}

/// The computed facts of a deal, cached when a test first asks for them.
struct DealSight {
  private var knownFreshness: Freshness?
  private var knownScore: LeadScore?

  mutating func freshness(of deal: Deal, in context: Filter.Context) -> Freshness {
    if let knownFreshness { return knownFreshness }
    let freshness = context.board.freshness(of: deal, on: context.today, in: context.zone)
    knownFreshness = freshness
    return freshness
  }

  mutating func score(of deal: Deal, in context: Filter.Context) -> LeadScore {
    if let knownScore { return knownScore }
    let score = context.board.score(of: deal, at: context.now, in: context.zone)
    knownScore = score
    return score
  }
}

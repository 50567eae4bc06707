/// What marketing runs over one source for a time: one audience, one hook, a single call to action
/// (article 000:53).
public struct Campaign: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<Campaign>

  /// The key.
  public var id: ID
  /// Whom it speaks to before all others.
  public var audience: String
  /// The problem it opens with.
  public var hook: String
  /// The one thing it asks for.
  public var callToAction: String
  /// Where its leads come from, as deals name it.
  public var source: String
  /// The first day.
  public var start: Day
  /// The last day; `nil` while none is set.
  public var end: Day?
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A campaign.
  public init(
    id: ID, audience: String, hook: String, callToAction: String, source: String, start: Day,
    end: Day? = nil, at: Instant, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.audience = audience
    self.hook = hook
    self.callToAction = callToAction
    self.source = source
    self.start = start
    self.end = end
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }

  /// Whether it runs on a day, the first and the last included.
  public func runs(on day: Day) -> Bool {
    start <= day && day <= end ?? day
  }
}

/// A kind of person the team sells to, in the little that is worth remembering (articles 000:97 and
/// 000:108).
public struct Persona: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<Persona>

  /// What is known of them, a few phrases each.
  public enum Trait: String, Sendable, CaseIterable {
    /// What hurts.
    case pains
    /// What they choose by.
    case criteria
    /// What they object again and again.
    case objections

    /// How many are worth remembering: three pains, three criteria, two objections.
    public var limit: Int { self == .objections ? 2 : 3 }
  }

  /// The key.
  public var id: ID
  /// The name that deals call them by.
  public var name: String
  /// What hurts, the worst first.
  public var pains: [String]
  /// What they choose by, the weightiest first.
  public var criteria: [String]
  /// What they object again and again.
  public var objections: [String]
  /// The most probable next step with them, empty when not known.
  public var nextStep: String
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A persona; only the name is needed.
  public init(
    id: ID, name: String, pains: [String] = [], criteria: [String] = [], objections: [String] = [],
    nextStep: String = "", at: Instant, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.name = name
    self.pains = pains
    self.criteria = criteria
    self.objections = objections
    self.nextStep = nextStep
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }

  /// The phrases of a trait.
  public subscript(trait: Trait) -> [String] {
    switch trait {
    case .pains: pains
    case .criteria: criteria
    case .objections: objections
    }
  }
}

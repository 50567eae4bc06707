/// A marketing campaign over one source for a time: one audience, one hook, a single call to action
/// (article 000:53).
public struct Campaign: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<Campaign>

  /// The key.
  public var id: ID
  /// The primary audience.
  public var audience: String
  /// The problem it opens with.
  public var hook: String
  /// The one call to action.
  public var callToAction: String
  /// The source of its leads, as deals name it.
  public var source: String
  /// The first day.
  public var start: Day
  /// The last day; `nil` while none is set.
  public var end: Day?
  /// The moment it was recorded.
  public var at: Instant
  /// The person who recorded it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
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

  /// Returns true when it runs on a day, the first and the last included.
  public func runs(on day: Day) -> Bool {
    start <= day && day <= end ?? day
  }
}

/// A buyer persona, in the little that is worth remembering (articles 000:97 and 000:108).
public struct Persona: BoardRecord {
  /// The random key.
  public typealias ID = Identifier<Persona>

  /// A trait of a persona, a few phrases each.
  public enum Trait: String, Sendable, CaseIterable {
    /// The pain points.
    case pains
    /// The buying criteria.
    case criteria
    /// The recurring objections.
    case objections

    /// The number worth remembering: three pains, three criteria, two objections.
    public var limit: Int { self == .objections ? 2 : 3 }
  }

  /// The key.
  public var id: ID
  /// The name that deals use.
  public var name: String
  /// The pain points, the worst first.
  public var pains: [String]
  /// The buying criteria, the most important first.
  public var criteria: [String]
  /// The recurring objections.
  public var objections: [String]
  /// The most probable next step with them, empty when not known.
  public var nextStep: String
  /// The moment it was recorded.
  public var at: Instant
  /// The person who recorded it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
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

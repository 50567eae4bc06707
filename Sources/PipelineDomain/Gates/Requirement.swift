/// Something that must be so before a deal may go on: an exit criterion of a stage, or part of what
/// the team calls an MQL or an SQL.
public enum Requirement: Hashable, Sendable {
  /// Something is known of the deal, its organization or its contacts.
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
  /// Somebody ticked this off.
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

/// Something only a person can say is done.
public struct ChecklistItem: Hashable, Sendable {
  /// The key of an item; a reworded item keeps it.
  public typealias ID = Identifier<ChecklistItem>

  /// The key.
  public var id: ID
  /// What must be done, in the team's words.
  public var text: String

  /// An item.
  public init(id: ID, text: String) {
    self.id = id
    self.text = text
  }

  /// That an item is done, by whom and when.
  public struct Mark: Hashable, Sendable {
    /// The item.
    public var item: ID
    /// The local day.
    public var day: Day
    /// Who ticked it off.
    public var by: String

    /// A mark.
    public init(_ item: ID, on day: Day, by author: String) {
      self.item = item
      self.day = day
      self.by = author
    }
  }
}

/// A requirement that is not met, and how near the deal is to it.
public struct Shortfall: Hashable, Sendable {
  /// What is missing.
  public var requirement: Requirement
  /// The points or the yes answers there are, where the requirement counts them.
  public var found: Int?

  /// A requirement that is not met.
  public init(_ requirement: Requirement, found: Int? = nil) {
    self.requirement = requirement
    self.found = found
  }
}

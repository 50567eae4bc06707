/// One recorded change of a deal: who changed which fields from what to what, and when.
public struct HistoryEntry: Equatable, Sendable {
  /// The random key, unique in the board.
  public typealias ID = Identifier<HistoryEntry>

  /// The key.
  public var id: ID
  /// The moment it was made.
  public var at: Instant
  /// The author of the change.
  public var by: String
  /// The fields it changed. Empty only in an entry of which nothing is known but that it happened.
  public var changes: [FieldChange]
  /// Its place in the order of all changes of the board (a Lamport clock); later is higher.
  public var sequence: Int
  private var seldom = Seldom<Rarities>()

  /// The highest place in the order: the greatest whole number that every JSON parser tells apart from its
  /// neighbours (RFC 7493).
  public static let highestSequence = 1 << 53 - 1

  /// An entry; the board gives it its sequence when it is applied.
  public init(
    id: ID, at: Instant, by: String, changes: [FieldChange], undoes: ID? = nil,
    bulk: ID? = nil, overridden: [String] = [], contacts: [DealContact] = [], sequence: Int = 0
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.changes = changes
    self.sequence = sequence
    guard undoes != nil || bulk != nil || !overridden.isEmpty || !contacts.isEmpty else { return }
    seldom.members = Rarities(
      undoes: undoes, bulk: bulk, overridden: overridden, contacts: contacts)
  }

  /// The change of that field, if the entry has one.
  public func change(of field: Field) -> FieldChange? {
    changes.first { $0.field == field }
  }

  /// The key of the stage it put the deal into, if it did.
  public var stageEntered: String? {
    for index in changes.indices where changes[index].field == .stage {
      if case .text(let key) = changes[index].after { return key }
    }
    return nil
  }

  /// The close date before and after, if it changed one; unknown where there was or is none.
  var rescheduling: (before: Day, after: Day)? {
    for index in changes.indices where changes[index].field == .expectedClose {
      return (changes[index].before.day ?? .unknown, changes[index].after.day ?? .unknown)
    }
    return nil
  }

  /// The close day it set, if it set one.
  var closingDay: Day? {
    for index in changes.indices where changes[index].field == .closedOn {
      if case .day(let day) = changes[index].after { return day }
    }
    return nil
  }

  /// True when it created the deal.
  var isCreation: Bool {
    for index in changes.indices where changes[index].field == .stage {
      return changes[index].before == FieldValue.none
    }
    return false
  }
}

extension HistoryEntry {
  /// The properties that few entries have.
  private struct Rarities: Blank {
    var undoes: ID?
    var bulk: ID?
    var overridden: [String] = []
    var contacts: [DealContact] = []
  }

  /// The entry that this one undoes, if it does.
  public var undoes: ID? {
    get { seldom.members.undoes }
    set { seldom.members.undoes = newValue }
  }

  /// The key of the first entry of those that were made together, itself one of them; `nil` for a
  /// change made alone.
  public var bulk: ID? {
    get { seldom.members.bulk }
    set { seldom.members.bulk = newValue }
  }

  /// The keys of the unmet gate requirements that were overridden; empty in a change that overrode none.
  public var overridden: [String] {
    get { seldom.members.overridden }
    set { seldom.members.overridden = newValue }
  }

  /// The contacts before, each with all its details, when it removed some of them; `changes` has their
  /// names alone.
  public var contacts: [DealContact] {
    get { seldom.members.contacts }
    set { seldom.members.contacts = newValue }
  }
}

/// One field of a deal before and after.
public struct FieldChange: Equatable, Sendable {
  // In this order a change takes 48 bytes; with the field first it would take 56.
  /// The value before.
  public var before: FieldValue
  /// The value after.
  public var after: FieldValue
  /// The field.
  public var field: Field

  /// A change from one value to another.
  public init(_ field: Field, from before: FieldValue, to after: FieldValue) {
    self.field = field
    self.before = before
    self.after = after
  }

  /// The change that undoes this one.
  public var inverse: FieldChange {
    FieldChange(field, from: after, to: before)
  }
}

/// The value of a field.
public enum FieldValue: Hashable, Sendable {
  /// Nothing: unknown, or not yet there.
  case none
  case text(String)
  case integer(Int)
  case flag(Bool)
  case day(Day)
  case money(Money)
  case list([String])
  case step(NextStep)
  case answers([Qualification.Criterion.ID: Qualification.Answer])
  // Rare and large: held directly, it would make every change twice as large.
  indirect case verdict(LeadDecision)
  case marks([ChecklistItem.ID: ChecklistItem.Mark])
  case milestones([MilestoneRule.ID: [Day]])
  case stakeholders([Contact.ID: StakeholderRole])
  case custom(CustomField.Values)
}

/// An entry of a history, which may undo an earlier one.
protocol RevertibleEntry {
  var id: HistoryEntry.ID { get }
  var undoes: HistoryEntry.ID? { get }
}

extension HistoryEntry: RevertibleEntry {}

extension Array where Element: RevertibleEntry {
  /// The entries that no later standing entry undid, oldest first.
  var standing: [Element] {
    guard indices.contains(where: { self[$0].undoes != nil }) else { return self }
    var undone: Set<HistoryEntry.ID> = []
    var standing: [Element] = []
    for entry in reversed() where !undone.contains(entry.id) {
      if let target = entry.undoes { undone.insert(target) }
      standing.append(entry)
    }
    return standing.reversed()
  }

  /// Returns true when an entry undoes one that itself undid another.
  func isRedo(_ entry: Element) -> Bool {
    contains { $0.id == entry.undoes && $0.undoes != nil }
  }
}

extension FieldValue {
  /// The text, if it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The number, if it is one.
  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  /// The day, if it is one.
  public var day: Day? { if case .day(let day) = self { day } else { nil } }
  /// The amount, if it is one.
  public var money: Money? { if case .money(let money) = self { money } else { nil } }
  /// The next step, if it is one.
  public var step: NextStep? { if case .step(let step) = self { step } else { nil } }

  var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  var list: [String]? { if case .list(let words) = self { words } else { nil } }
  var verdict: LeadDecision? { if case .verdict(let verdict) = self { verdict } else { nil } }

  var answers: [Qualification.Criterion.ID: Qualification.Answer]? {
    if case .answers(let answers) = self { answers } else { nil }
  }
  var marks: [ChecklistItem.ID: ChecklistItem.Mark]? {
    if case .marks(let marks) = self { marks } else { nil }
  }
  var stakeholders: [Contact.ID: StakeholderRole]? {
    if case .stakeholders(let roles) = self { roles } else { nil }
  }
  var custom: CustomField.Values? {
    if case .custom(let values) = self { values } else { nil }
  }
  var milestones: [MilestoneRule.ID: [Day]]? {
    if case .milestones(let days) = self { days } else { nil }
  }
}

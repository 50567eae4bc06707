/// A record that the team keeps beside its deals, as an element of one of the board's lists.
public protocol BoardRecord: Equatable, Sendable {
  /// The random key, unique in its list.
  var id: Identifier<Self> { get }
  /// The moment it was recorded: it counts from then on.
  var at: Instant { get }
  /// The person who recorded it.
  var by: String { get }
  /// True when it was withdrawn: kept in the file, counted nowhere.
  var isWithdrawn: Bool { get set }
}

extension BoardRecord {
  /// The text of the key.
  var key: String { id.text }

  /// The same record, withdrawn.
  var withdrawn: Self {
    var copy = self
    copy.isWithdrawn = true
    return copy
  }
}

extension Array where Element: BoardRecord {
  /// The records that count, in order.
  public var standing: [Element] { filter { !$0.isWithdrawn } }

  /// Adds a record, or replaces the one with its key; `isNew` states that there is none. O(n), or O(1) for
  /// a new one.
  mutating func put(_ record: Element, isNew: Bool) {
    if !isNew, let index = firstIndex(where: { $0.id == record.id }) {
      self[index] = record
    } else {
      append(record)
    }
  }
}

extension Organization: BoardRecord {
  /// Unknown: an organization is as old as what names it, and counts at every moment.
  public var at: Instant { Instant(seconds: 0) }
  /// Unknown; its changes tell who made them.
  public var by: String { "" }
}

extension Cost: BoardRecord {}
extension ExchangeRate: BoardRecord {}

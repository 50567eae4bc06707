/// Something the team keeps beside its deals, as an element of one of the board's lists.
public protocol BoardRecord: Equatable, Sendable {
  /// The random key, unique in its list.
  var id: Identifier<Self> { get }
  /// When it was written down: it counts from then on.
  var at: Instant { get }
  /// Who wrote it down.
  var by: String { get }
  /// Whether it was taken back: kept in the file, counted nowhere.
  var isWithdrawn: Bool { get set }
}

extension BoardRecord {
  /// The text of the key.
  var key: String { id.text }

  /// The same, taken back.
  var withdrawn: Self {
    var copy = self
    copy.isWithdrawn = true
    return copy
  }
}

extension Array where Element: BoardRecord {
  /// Those that count, in order.
  public var standing: [Element] { filter { !$0.isWithdrawn } }

  /// Adds a record, or puts it in the place of the one with its key; one that `isNew` has none. O(n), or
  /// O(1) for a new one.
  mutating func put(_ record: Element, isNew: Bool) {
    if !isNew, let index = firstIndex(where: { $0.id == record.id }) {
      self[index] = record
    } else {
      append(record)
    }
  }
}

extension Cost: BoardRecord {}
extension ExchangeRate: BoardRecord {}

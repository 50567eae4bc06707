/// The record of one such change: who changed which record, when, and how it was before.
///
/// How it became stands in the next entry about it, or in its list.
public struct RecordEntry: Equatable, Sendable, RevertibleEntry {
  /// The random key, unique in the board.
  public var id: HistoryEntry.ID
  /// When it was done.
  public var at: Instant
  /// Who did it.
  public var by: String
  /// The record it changed.
  public var record: Record.ID
  /// The record before; `nil` when this entry added it.
  public var before: Record?
  /// The entry that this one takes back, if it does.
  public var undoes: HistoryEntry.ID?
  /// Its place in the order of all changes of the board, those of deals included; later is higher.
  public var sequence: Int

  /// An entry; the board gives it its sequence when it is applied.
  public init(
    id: HistoryEntry.ID, at: Instant, by: String, record: Record.ID, before: Record?,
    undoes: HistoryEntry.ID? = nil, sequence: Int = 0
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.record = record
    self.before = before
    self.undoes = undoes
    self.sequence = sequence
  }
}

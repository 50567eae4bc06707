/// One change of a record, whole: what the settings apply, the file records and undo turns round.
///
/// Like ``Operation`` it says what it found and what it leaves, so that it can be applied to fresher
/// settings than those it was made on, and tells a conflict.
public struct RecordChange: Equatable, Sendable {
  /// What goes into the board's history; it holds the record as it was.
  public var entry: RecordEntry
  /// The record as it becomes.
  public var after: Record

  /// The change that takes this one back; a record that it added is withdrawn.
  public func inverse(_ stamp: Stamp) -> RecordChange {
    RecordChange(
      entry: stamp.entry(on: after.id, before: after, undoing: entry.id),
      after: entry.before ?? after.withdrawn)
  }
}

extension Settings {
  /// Applies a change and records it; on a conflict nothing changed. O(history).
  public mutating func apply(_ change: RecordChange, sequence: Int) throws(Conflict) {
    guard !history.contains(where: { $0.id == change.entry.id }) else {
      throw .alreadyApplied(change.entry.id)
    }
    guard record(change.after.id) == change.entry.before else {
      throw .recordChangedSince(change.after.id)
    }
    put(change.after)
    var entry = change.entry
    entry.sequence = sequence
    history.append(entry)
  }
}

extension Board {
  /// Applies a change of a record; on a conflict the board is unchanged. O(history of records).
  public mutating func apply(_ change: RecordChange) throws(Conflict) {
    let next = try HistoryEntry.sequence(after: sequence)
    try settings.apply(change, sequence: next)
    note(next, at: change.entry.at)
  }

  /// The change that adds a record, or puts it in the place of the one with its key, checked against
  /// this board; the board is not changed.
  public func change(to record: Record, stamp: Stamp) throws(Refusal) -> RecordChange {
    let found = settings.record(record.id)
    switch record {
    case .campaign(let campaign): try campaign.check()
    case .experiment(let experiment): if found == nil { try check(experiment) }
    case .persona(let persona): try persona.check()
    case .view(let view): try view.check(among: settings.views)
    case .cost, .plan, .rate, .review: break
    }
    guard found != record else { throw .nothingChanges }
    return RecordChange(entry: stamp.entry(on: record.id, before: found), after: record)
  }

  /// The change that takes a record back: kept in the file, counted nowhere.
  public func withdrawal(of id: Record.ID, stamp: Stamp) throws(Refusal) -> RecordChange {
    guard let found = settings.record(id), !found.isWithdrawn else { throw .unknownRecord(id) }
    return RecordChange(entry: stamp.entry(on: id, before: found), after: found.withdrawn)
  }
}

extension Stamp {
  func entry(
    on record: Record.ID, before: Record?, undoing undone: HistoryEntry.ID? = nil
  ) -> RecordEntry {
    RecordEntry(id: id, at: at, by: by, record: record, before: before, undoes: undone)
  }
}

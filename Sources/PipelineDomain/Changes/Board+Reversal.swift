/// What takes back, or does again, the latest change of somebody: of a deal or of a record.
public enum Reversal: Equatable, Sendable {
  case deal(Operation)
  case record(RecordChange)
}

extension Board {
  /// What takes back the latest change of `author` that still stands, wherever on the board it was,
  /// but for those of the entries `passed` over.
  ///
  /// Of a record that somebody else changed since, it is refused. O(deals + history).
  public func undoLatest(
    by author: String, except passed: Set<HistoryEntry.ID> = [], stamp: Stamp
  ) throws(Refusal) -> Reversal {
    let (ofDeals, ofRecords) = latestUndoable(by: author, except: passed)
    if let ofRecords, ofRecords.sequence > ofDeals?.entry.sequence ?? -1 {
      return .record(try inverse(of: ofRecords, stamp: stamp))
    }
    guard let (deal, entry) = ofDeals else { throw .nothingToUndo }
    return .deal(inverse(of: entry, on: deal, stamp: stamp))
  }

  /// The key of the entry that `undoLatest` would take back. O(deals + history).
  public func latestUndoable(
    by author: String, except passed: Set<HistoryEntry.ID>
  ) -> HistoryEntry.ID? {
    let (ofDeals, ofRecords): ((deal: Deal, entry: HistoryEntry)?, RecordEntry?) =
      latestUndoable(by: author, except: passed)
    guard let ofRecords, ofRecords.sequence > ofDeals?.entry.sequence ?? -1 else {
      return ofDeals?.entry.id
    }
    return ofRecords.id
  }

  private func latestUndoable(
    by author: String, except passed: Set<HistoryEntry.ID>
  ) -> ((deal: Deal, entry: HistoryEntry)?, RecordEntry?) {
    (
      latest(by: author) { entry, _ in entry.undoes == nil && !passed.contains(entry.id) },
      settings.history.standing.last {
        $0.by == author && $0.undoes == nil && !passed.contains($0.id)
      }
    )
  }

  /// What takes back the latest undo of `author`, unless they changed something since.
  /// O(deals + history).
  public func redoLatest(by author: String, stamp: Stamp) throws(Refusal) -> Reversal {
    let ofDeals = latest(by: author) { !$1.history.isRedo($0) }
    let history = settings.history
    let ofRecords = history.standing.last { $0.by == author && !history.isRedo($0) }
    guard let ofRecords, ofRecords.sequence > ofDeals?.entry.sequence ?? -1 else {
      return .deal(try redo(by: author, stamp: stamp))
    }
    guard ofRecords.undoes != nil else { throw .nothingToRedo }
    return .record(try inverse(of: ofRecords, stamp: stamp))
  }

  private func inverse(of entry: RecordEntry, stamp: Stamp) throws(Refusal) -> RecordChange {
    // What a change left is what the next one about the same record found.
    let later = settings.history.drop { $0.id != entry.id }.dropFirst()
    let next = later.first { $0.record == entry.record }
    guard let found = settings.record(entry.record), next?.before ?? found == found else {
      throw .recordChangedSince(entry.record, by: next?.by)
    }
    return RecordChange(
      entry: stamp.entry(on: entry.record, before: found, undoing: entry.id),
      after: entry.before ?? found.withdrawn)
  }
}

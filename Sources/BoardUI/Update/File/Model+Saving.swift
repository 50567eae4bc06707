package import PipelineDomain
import Localization

extension Model {
  /// The changes that are only in memory because saving them failed.
  package var unsaved: [Change] {
    if case .failed(let changes, _) = saving { changes } else { [] }
  }

  /// The number of changes that are only in memory because saving them failed.
  package var unsavedCount: Int { unsaved.count }

  /// The changes that the file does not hold yet.
  var pending: [Change] {
    switch saving {
    case .saved, .unconfirmed: []
    case .saving(let changes), .failed(let changes, _): changes
    }
  }

  /// Sends changes to the file, after those that failed before them.
  mutating func commit(_ changes: [Change]) -> [Effect] {
    let sent = unsaved + changes
    saving = .saving(pending + changes)
    return [.commit(sent)]
  }

  /// Sends the failed changes once more, after the whole board if the file is gone.
  mutating func retry() -> [Effect] {
    guard saving != .unconfirmed || fileFault == .gone else { return [.confirm] }
    let effects: [Effect] = fileFault == .gone ? [.restore] : []
    let failed = unsaved
    guard !failed.isEmpty else { return effects }
    say(words.retrying(failed.count))
    saving = .saving(failed)
    return effects + [.commit(failed)]
  }

  /// Reads the file again, and tries again to write the failed changes; of a file that has lost most of its
  /// deals, accepts the rest.
  mutating func reload() -> [Effect] {
    if case .shrunk = fileFault {
      say(words.reading)
      return [.takeOver]
    }
    let retries = unsavedCount == 0 || fileFault == .gone ? [] : retry()
    say(words.reading)
    return retries + [.reload]
  }

  /// Takes the deals as the file holds them after a save, or the whole board if settings changed.
  mutating func markSaved(
    _ changes: [Change], as deals: [Deal], _ board: Board?, isConfirmed: Bool
  ) {
    fileFault = nil
    dropPending(changes, otherwise: isConfirmed ? .saved : .unconfirmed)
    if let board { return take(board) }
    keepingCursor(leaving: deals.map(\.id)) { $0.put(deals) }
  }

  /// Keeps changes in memory that could not be saved.
  mutating func retain(_ changes: [Change], because why: String) {
    let known = pending
    let all = known + changes.filter { change in !known.contains(change) }
    saving = .failed(all, why: why)
    say(words.unsaved(unsavedCount, why: why), .problem)
  }

  /// Reverts the changes that conflict with the file, says both values, and sends the others of the same
  /// save again.
  mutating func resolveConflict(
    _ changes: [Change], to conflict: Conflict, by author: String?, as deals: [Deal]
  ) -> [Effect] {
    let culprits = changes.filter { conflict.concerns($0) }
    let lost = culprits.isEmpty ? changes : culprits
    let rest = changes.filter { !lost.contains($0) }
    dropPending(lost, otherwise: .saved)
    undoStack.removeAll { $0.contains(where: lost.contains) }
    redoStack.removeAll { $0.undo.contains(where: lost.contains) }
    keepingCursor(leaving: deals.map(\.id) + lost.deals) { model in
      model.put(deals)
      let kept = Set(deals.map(\.id))
      for id in lost.deals where !kept.contains(id) { model.takeOut(id) }
      for change in lost.reversed() { model.takeBack(change, leaving: conflict) }
    }
    leaveMissing()
    say(words.conflict(conflict, by: author, on: board.naming(lost), near: today), .problem)
    for case let new? in lost.map(\.newOrganization)
    where !board.deals.contains(where: { $0.organization == new.id }) {
      board.remove(new.id)
    }
    dispute(lost, conflict)
    return rest.isEmpty ? [] : [.commit(rest)]
  }

  /// Removes a rejected change from the history, and replaces its record by that of the file.
  private mutating func takeBack(_ change: Change, leaving conflict: Conflict) {
    board.settings.history.removeAll { $0.entry.id == change.entry.id }
    guard case .record(_, let before, let after) = change.subject else { return }
    var found = before
    if case .recordChangedSince(_, let theirs, _) = conflict { found = theirs }
    guard let standing = found ?? after?.withdrawn else { return }
    board.put(standing)
    tookBeside([change])
  }

  /// Removes changes from those the file does not hold yet.
  private mutating func dropPending(_ changes: [Change], otherwise settled: Saving) {
    let rest = pending.filter { !changes.contains($0) }
    guard !rest.isEmpty else { return saving = settled }
    if case .failed(_, let why) = saving {
      saving = .failed(rest, why: why)
    } else {
      saving = .saving(rest)
    }
  }

  /// Hides a deal that the file does not have; it stays on the board, so that indices stay valid.
  private mutating func takeOut(_ id: Deal.ID) {
    guard var deal = board[id] else { return }
    deal.isRemoved = true
    board.put(deal)
    refresh(id)
  }
}

extension Conflict {
  /// Returns true when a change is the one that met the conflict, or builds on it.
  fileprivate func concerns(_ change: Change) -> Bool {
    switch (self, change.subject) {
    case (.alreadyApplied(let id), _): change.entry.id == id
    case (.missingDeal(let id), .deal(let changed)), (.duplicateDeal(let id), .deal(let changed)),
      (.changedSince(let id, _, _, _, _), .deal(let changed)),
      (.unfit(let id, _, _), .deal(let changed)):
      changed == id
    case (.recordChangedSince(let id, _, _), .record(let changed, _, _)),
      (.unfitRecord(let id), .record(let changed, _, _)):
      changed == id
    case (.settingChangedSince(let path, _, _), .setting(let edit)): edit.path == path
    default: false
    }
  }
}

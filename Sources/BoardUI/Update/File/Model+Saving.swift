package import PipelineDomain
import Wording

extension Model {
  /// The changes that are only in memory because saving them failed.
  package var unsaved: [Operation] {
    if case .failed(let operations, _) = saving { operations } else { [] }
  }

  /// How many changes are only in memory because saving them failed.
  package var unsavedCount: Int {
    if case .failed(let operations, _) = saving {
      operations.count + pendingRecords.count
    } else {
      0
    }
  }

  /// The operations that the file does not hold yet.
  var pending: [Operation] {
    switch saving {
    case .saved, .unconfirmed: []
    case .saving(let operations), .failed(let operations, _): operations
    }
  }

  /// Sends operations to the file, after those that failed before them.
  mutating func commit(_ operations: [Operation]) -> [Effect] {
    let (sent, records) = (unsaved + operations, unsavedRecords)
    saving = .saving(pending + operations)
    return [.commit(sent)] + records.map { .record($0) }
  }

  /// Sends a change of a record to the file, after what failed before it.
  mutating func commit(_ change: RecordChange) -> [Effect] {
    let failed = resending
    pendingRecords.append(change)
    saving = .saving(pending)
    return failed + [.record(change)]
  }

  /// What puts everything that failed on its way again.
  private var resending: [Effect] {
    (unsaved.isEmpty ? [] : [.commit(unsaved)]) + unsavedRecords.map { .record($0) }
  }

  private var unsavedRecords: [RecordChange] {
    if case .failed = saving { pendingRecords } else { [] }
  }

  /// Sends what failed once more, after the whole board where the file is gone.
  mutating func retry() -> [Effect] {
    guard saving != .unconfirmed || fileFault == .gone else { return [.confirm] }
    let effects = (fileFault == .gone ? [.restore] : []) + resending
    guard unsavedCount > 0 else { return effects }
    say(words.retrying(unsavedCount))
    saving = .saving(unsaved)
    return effects
  }

  /// Reads the file again, and tries again to write what failed; of a file that has lost most of its
  /// deals, takes what is left.
  mutating func reload() -> [Effect] {
    if case .shrunk = fileFault {
      say(words.reading)
      return [.takeOver]
    }
    let retries = unsavedCount == 0 || fileFault == .gone ? [] : retry()
    say(words.reading)
    return retries + [.reload]
  }

  /// Takes the deals as the file holds them after a save.
  mutating func settle(_ operations: [Operation], as deals: [Deal], isConfirmed: Bool) {
    fileFault = nil
    forget(operations, otherwise: isConfirmed ? .saved : .unconfirmed)
    let row = cursorRow ?? 0
    put(deals)
    settleCursor(nearRow: row)
  }

  /// Keeps in memory what could not be saved.
  mutating func keep(_ operations: [Operation], because why: String) {
    let known = pending
    let all = known + operations.filter { operation in !known.contains(operation) }
    saving = .failed(all, why: why)
    say(words.unsaved(unsavedCount, why: why), .problem)
  }

  /// Takes back the operations that did not fit what the file holds, says both values, and sends the
  /// others of the same save again.
  mutating func giveWay(
    _ operations: [Operation], to conflict: Conflict, by author: String?, as deals: [Deal]
  ) -> [Effect] {
    let culprits = operations.filter { conflict.concerns($0) }
    let lost = culprits.isEmpty ? operations : culprits
    let rest = operations.filter { !lost.contains($0) }
    forget(lost, otherwise: .saved)
    undoStack.removeAll { $0.operations.contains(where: lost.contains) }
    redoStack.removeAll { $0.undo.operations.contains(where: lost.contains) }
    let row = cursorRow ?? 0
    put(deals)
    let kept = Set(deals.map(\.id))
    for operation in lost where !kept.contains(operation.deal) { takeOut(operation.deal) }
    settleCursor(nearRow: row)
    leaveMissing()
    say(words.conflict(conflict, by: author, on: board.naming(lost), near: today), .problem)
    for case let new? in lost.map(\.newOrganization)
    where !board.deals.contains(where: { $0.organization == new.id }) {
      board.remove(new.id)
    }
    dispute(lost, conflict)
    return rest.isEmpty ? [] : [.commit(rest)]
  }

  /// Strikes operations off those the file does not hold yet.
  private mutating func forget(_ operations: [Operation], otherwise settled: Saving) {
    let rest = pending.filter { !operations.contains($0) }
    saving = standing(rest, otherwise: settled)
  }

  /// How the file stands, with these operations still to come.
  func standing(_ rest: [Operation], otherwise settled: Saving) -> Saving {
    guard !rest.isEmpty || !pendingRecords.isEmpty else { return settled }
    if case .failed(_, let why) = saving { return .failed(rest, why: why) }
    return .saving(rest)
  }

  /// A deal that the file does not have: kept, so that places stay, but shown nowhere.
  private mutating func takeOut(_ id: Deal.ID) {
    guard var deal = board[id] else { return }
    deal.isRemoved = true
    board.put(deal)
    refresh(id)
  }
}

extension Conflict {
  /// Whether an operation can be the one that met the conflict, or builds on it.
  fileprivate func concerns(_ operation: Operation) -> Bool {
    switch self {
    case .missingDeal(let id), .duplicateDeal(let id), .changedSince(let id, _, _, _, _),
      .unfit(let id, _, _):
      operation.deal == id
    case .alreadyApplied(let id): operation.entry.id == id
    case .recordChangedSince, .unfitRecord, .sequenceExhausted: false
    }
  }
}

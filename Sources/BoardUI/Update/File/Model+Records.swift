import PipelineDomain
import Wording

extension Model {
  /// Makes a change of a record that was planned on this board: shown at once, on its way to the file,
  /// and to be undone.
  mutating func make(_ change: RecordChange, saying text: String) -> [Effect] {
    guard maySave(), apply(change) else { return [] }
    undoStack.append(.record(change))
    redoStack = []
    say(text, .good)
    return commit(change)
  }

  /// Applies a change of a record to what is shown; says why when it does not fit.
  mutating func apply(_ change: RecordChange) -> Bool {
    do {
      try board.apply(change)
    } catch {
      say(words.conflict(error, by: nil, on: board, near: today), .problem)
      return false
    }
    outdateReport()
    outdateReview()
    if case .view = change.after { takeViews() }
    return true
  }

  /// Takes note that the file holds the change of a record.
  mutating func settle(_ change: RecordChange, isConfirmed: Bool) {
    fileFault = nil
    forget(change, otherwise: isConfirmed ? .saved : .unconfirmed)
  }

  /// Keeps in memory a change of a record that could not be saved.
  mutating func keep(_ change: RecordChange, because why: String) {
    if !pendingRecords.contains(change) { pendingRecords.append(change) }
    saving = .failed(pending, why: why)
    say(words.unsaved(unsavedCount, why: why), .problem)
  }

  /// Takes back a change of a record that did not fit what the file holds, says so, and reads what it
  /// does hold.
  mutating func giveWay(
    _ change: RecordChange, to conflict: Conflict, by author: String?
  ) -> [Effect] {
    forget(change, otherwise: .saved)
    undoStack.removeAll { $0 == .record(change) }
    redoStack.removeAll { $0.undo == .record(change) }
    say(words.conflict(conflict, by: author, on: board, near: today), .problem)
    return [.reload]
  }

  private mutating func forget(_ change: RecordChange, otherwise settled: Saving) {
    pendingRecords.removeAll { $0 == change }
    saving = standing(pending, otherwise: settled)
  }
}

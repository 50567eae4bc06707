import PipelineDomain
import Wording

extension Model {
  /// A fresh stamp for a change made now.
  mutating func stamp() -> Stamp {
    Stamp(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
  }

  /// Makes operations that were planned on this board, on a deal each: shown at once, on their way to
  /// the file together, and to be undone together.
  mutating func make(_ operations: [Operation], saying text: String) -> [Effect] {
    guard apply(operations) else { return [] }
    undoStack.append(operations)
    redoStack = []
    dropMarks()
    say(text, .good)
    return commit(operations)
  }

  /// Applies operations to what is shown, all or none; says why when one does not fit.
  private mutating func apply(_ operations: [Operation]) -> Bool {
    let row = cursorRow ?? 0
    let before = operations.map { board[$0.deal] }
    for (index, operation) in operations.enumerated() {
      do {
        try board.apply(operation)
      } catch {
        for case let deal? in before[..<index] { board.put(deal) }
        say(words.conflict(error, by: nil, on: board, near: today), .problem)
        return false
      }
    }
    for operation in operations { refresh(operation.deal) }
    settleCursor(nearRow: row)
    settleTriage(operations.map(\.deal), by: operations)
    return true
  }

  /// Brings the columns and the figures up to date with one deal.
  mutating func refresh(_ id: Deal.ID) {
    guard let index = board.index(of: id) else { return }
    columns.update(index, of: board, on: today, in: zone)
    figures.update(board.deals[index], at: index, asOf: now)
    panel.isDue = true
    outdateReport()
  }

  /// Takes back the latest change of this session; when there is none, the latest of the author.
  mutating func undo() -> [Effect] {
    let original = undoStack.popLast()
    do throws(Refusal) {
      let stamp = stamp()
      var undo = inverse(original ?? [])
      if original == nil { undo = [try board.undo(by: author, stamp: stamp)] }
      guard apply(undo) else { return [] }
      redoStack.append(Undone(undo: undo, original: original))
      tell(undo) { words, deed, deals in words.undone(deed, of: deals) }
      return commit(undo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Makes again what was taken back last, unless something was changed since.
  mutating func redo() -> [Effect] {
    let undone = redoStack.popLast()
    do throws(Refusal) {
      let stamp = stamp()
      var redo = inverse(undone?.undo ?? [])
      if undone == nil { redo = [try board.redo(by: author, stamp: stamp)] }
      guard apply(redo) else { return [] }
      if let original = undone?.original { undoStack.append(original) }
      tell(redo) { words, deed, deals in words.redone(deed, of: deals) }
      return commit(redo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  private mutating func inverse(_ operations: [Operation]) -> [Operation] {
    operations.reversed().map { $0.inverse(stamp()) }
  }

  /// Words what undo or redo did, and goes to the deal, the first of several.
  private mutating func tell(
    _ operations: [Operation], as text: (any Vocabulary, String, Mention) -> String
  ) {
    guard let first = operations.last, let deal = board[first.deal] else { return }
    var entry = first.entry
    entry.undoes = nil
    if operations.count > 1 { entry = entry.withoutBefore }
    let deed = words.deed(entry, of: deal, on: board, near: today)
    let deals = Mention(operations.compactMap { board[$0.deal]?.title })
    say(text(words, deed, deals), .good)
    placeCursor(on: deal.id)
  }
}

extension HistoryEntry {
  /// The entry as told of several deals, which did not all have the same before.
  var withoutBefore: HistoryEntry {
    var entry = self
    for index in entry.changes.indices where entry.changes[index].field != .stage {
      entry.changes[index].before = .none
    }
    return entry
  }
}

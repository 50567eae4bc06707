import PipelineDomain
import Wording

extension Model {
  /// A fresh stamp for a change made now.
  mutating func stamp() -> Stamp {
    Stamp(id: HistoryEntry.ID(random.identifier()), at: now, by: author)
  }

  /// Makes an operation that was planned on this board: shown at once, on its way to the file, and
  /// to be undone.
  mutating func make(_ operation: Operation, saying text: String) -> [Effect] {
    guard apply(operation) else { return [] }
    undoStack.append(operation)
    redoStack = []
    say(text, .good)
    return commit(operation)
  }

  /// Does an action on a deal, or says why not.
  ///
  /// - Parameter requirements: The keys of what gates ask for and the change sets aside.
  mutating func change(
    _ deal: Deal, _ action: Action, overriding requirements: [String] = [], saying text: String
  ) -> [Effect] {
    do {
      var operation = try board.operation(action, on: deal.id, stamp: stamp())
      operation.entry.overridden = requirements
      return make(operation, saying: text)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Applies an operation to what is shown; says why when it does not fit.
  private mutating func apply(_ operation: Operation) -> Bool {
    let row = cursorRow ?? 0
    do {
      try board.apply(operation)
    } catch {
      say(words.conflict(error, by: nil, on: board, near: today), .problem)
      return false
    }
    refresh(operation.deal)
    settleCursor(nearRow: row)
    return true
  }

  /// Brings the columns and the figures up to date with one deal.
  mutating func refresh(_ id: Deal.ID) {
    guard let index = board.index(of: id) else { return }
    columns.update(index, of: board, on: today, in: zone)
    figures.update(board.deals[index], at: index, asOf: now)
    panel.isDue = true
  }

  /// Takes back the latest change of this session; when there is none, the latest of the author.
  mutating func undo() -> [Effect] {
    let stamp = stamp()
    let original = undoStack.popLast()
    do throws(Refusal) {
      let undo: Operation
      if let original {
        undo = original.inverse(stamp)
      } else {
        undo = try board.undo(by: author, stamp: stamp)
      }
      guard apply(undo) else { return [] }
      redoStack.append(Undone(undo: undo, original: original))
      tell(undo) { words, deed, title in words.undone(deed, of: title) }
      return commit(undo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }

  /// Makes again what was taken back last, unless something was changed since.
  mutating func redo() -> [Effect] {
    let stamp = stamp()
    let undone = redoStack.popLast()
    do throws(Refusal) {
      let redo: Operation
      if let undone {
        redo = undone.undo.inverse(stamp)
      } else {
        redo = try board.redo(by: author, stamp: stamp)
      }
      guard apply(redo) else { return [] }
      if let original = undone?.original { undoStack.append(original) }
      tell(redo) { words, deed, title in words.redone(deed, of: title) }
      return commit(redo)
    } catch {
      say(words.refusal(error, on: board), .problem)
      return []
    }
  }
}

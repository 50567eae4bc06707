import PipelineDomain
import TerminalKit

@testable import BoardUI

extension Model {
  /// Returns the errors in the model after a step, beyond those of the board, its columns and the cursor;
  /// empty for a sound one.
  func slips(after step: Step, before: Model) -> [String] {
    slipsOfMarks + slipsOfLists + slipsOfUndo + slipsOfWhatIsKept(after: step, before: before)
  }

  private var slipsOfMarks: [String] {
    let gone = marked.filter { board[$0]?.isRemoved != false }
    return gone.isEmpty ? [] : ["marks on what is gone: \(gone)"]
  }

  /// The rows and lines that the keys act on, of what is open.
  private var slipsOfLists: [String] {
    var found: [String] = []
    let check = { (name: String, cursor: ListCursor, count: Int) in
      if cursor.row < 0 || cursor.row >= max(1, count) {
        found.append("\(name): row \(cursor.row) of \(count)")
      }
      if cursor.first < 0 || cursor.first > cursor.row {
        found.append("\(name): row \(cursor.row) is above the first shown, \(cursor.first)")
      }
    }
    for screen in screens {
      if let list = screen as? any ListScreen,
        !(screen is Palette) || screen.isEqual(to: screens[0])
      {
        check("\(screen.place)", list.cursor, list.count(in: self))
      }
      if let page = screen as? any PageScreen, page.line < 0 {
        found.append("\(screen.place): line \(page.line)")
      }
    }
    if !panel.results.isEmpty, !panel.isDue, !panel.results.indices.contains(panel.row) {
      found.append("panel: row \(panel.row) of \(panel.results.count)")
    }
    if cursor.scroll.values.contains(where: { $0 < 0 }) { found.append("a column scrolled up") }
    return found
  }

  /// The errors in the undo stack: an undo is of a change made, on deals that exist.
  private var slipsOfUndo: [String] {
    let present = travel?.present?.board ?? board
    let changes = undoStack.joined() + redoStack.flatMap(\.undo)
    let waiting = Set(pending.map(\.entry.id))
    let missing = changes.filter { change in
      guard let id = change.deal else { return false }
      guard let deal = present[id] else { return true }
      return !waiting.contains(change.entry.id)
        && !deal.history.contains { $0.id == change.entry.id }
    }
    return missing.isEmpty ? [] : ["what could be undone was not done: \(missing.map(\.entry.id))"]
  }

  /// Returns the errors of a read-only state, which only others may change.
  private func slipsOfWhatIsKept(after step: Step, before: Model) -> [String] {
    guard case .key = step else { return [] }
    if let past = travel?.present, let earlier = before.travel?.present, past.board != earlier.board
    {
      return ["a key changed the present from the past"]
    }
    let isPast = travel != nil && before.travel?.moment == travel?.moment
    if readOnly != nil && travel == nil && before.travel == nil || isPast, board != before.board {
      return ["a key changed a board that can only be read"]
    }
    return []
  }
}

extension Model {
  /// The errors in the picture; empty for a good one.
  var flaws: [String] {
    let canvas = view(self)
    var found: [String] = []
    if canvas.size != size { found.append("the picture has another size") }
    switch canvas.cursor {
    case nil: if size.columns > 0, size.rows > 0 { found.append("no hardware cursor") }
    case let cursor?:
      if size.columns > 0, size.rows > 0, !Rect(size).contains(cursor) {
        found.append("the hardware cursor is outside: \(cursor)")
      }
    }
    for row in 0..<canvas.size.rows {
      var width = 0
      for column in 0..<canvas.size.columns {
        let cell = canvas[column: column, row: row]
        guard !cell.isContinuation else { continue }
        width += DisplayWidth.of(cell.glyph)
        let isPlain = cell.glyph.unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }
        if !isPlain { found.append("row \(row) would drive the terminal") }
        if !isUnicode, !cell.glyph.isASCII { found.append("row \(row) is not ASCII") }
      }
      if width != canvas.size.columns { found.append("row \(row) is \(width) cells wide") }
    }
    return found
  }
}

import CNcurses
import TerminalKit

/// Hands canvases to ncurses, row by changed row.
struct Painter {
  var pairs: ColourPairs
  /// True when the locale lets ncurses show more than ASCII.
  let isUnicode: Bool
  private(set) var shown: Canvas?
  private var cursorIsVisible: Bool?

  init(pairs: ColourPairs, isUnicode: Bool) {
    self.pairs = pairs
    self.isUnicode = isUnicode
  }

  /// Has the next canvas handed over whole; ncurses still sends only the differences.
  mutating func invalidate() {
    shown = nil
    cursorIsVisible = nil
  }

  /// Draws `canvas` on a screen of `size`, and puts the cursor in its place on the canvas.
  mutating func paint(_ canvas: Canvas, size: Size) {
    let whole = 0..<size.columns
    for row in 0..<size.rows {
      guard let shown, shown.size == canvas.size else {
        paint(row, of: canvas, changes: whole)
        continue
      }
      guard let changes = canvas.changedColumns(inRow: row, since: shown) else { continue }
      paint(row, of: canvas, changes: Range(changes).clamped(to: whole))
    }
    if cursorIsVisible != canvas.cursorIsVisible {
      curs_set(canvas.cursorIsVisible ? 1 : 0)
      cursorIsVisible = canvas.cursorIsVisible
    }
    if let cursor = canvas.cursor { move(to: cursor, within: size) }
    curses_update()
    shown = canvas
  }

  private func move(to cursor: Point, within size: Size) {
    curses_move(
      Int32(min(max(cursor.row, 0), size.rows - 1)),
      Int32(min(max(cursor.column, 0), size.columns - 1)))
  }

  /// Draws the cells of a row that changed, and the other half of a wide character at either end, so
  /// that no half is ever left to ncurses.
  ///
  /// Terminals disagree with any table on the width of some characters. After those the cursor is
  /// sent to the first column, from where ncurses counts right again, so that a disagreement
  /// shifts nothing but the character itself.
  private func paint(_ row: Int, of canvas: Canvas, changes: Range<Int>) {
    var isDoubtful = false
    var column = changes.lowerBound
    if canvas[column: column, row: row].isContinuation { column -= 1 }
    while column < changes.upperBound {
      let cell = canvas[column: column, row: row]
      let isWide = canvas[column: column + 1, row: row].isContinuation
      let isCellDoubtful = isUnicode && (isWide || !cell.marks.isEmpty)
      if isDoubtful, !isCellDoubtful { update(row) }
      isDoubtful = isCellDoubtful
      put(cell, column: column, row: row)
      // Without Unicode a wide character is two narrow ones.
      column += isWide && isUnicode ? 2 : 1
    }
    if isDoubtful { update(row) }
  }

  private func update(_ row: Int) {
    curses_move(Int32(row), 0)
    curses_update()
  }

  private func put(_ cell: Cell, column: Int, row: Int) {
    let base =
      isUnicode ? cell.base : AsciiForm.of(cell.glyph).unicodeScalars.first ?? "?"
    let marks = isUnicode ? cell.marks.map { wchar_t(bitPattern: $0.value) } : []
    curses_put(
      Int32(row), Int32(column), pairs.blank(of: cell.style), wchar_t(bitPattern: base.value),
      marks, Int32(marks.count))
  }
}

import CNcurses
import TerminalKit

/// Hands canvases to ncurses, row by changed row.
struct Painter {
  var inks: Inks
  /// Whether the locale lets ncurses show anything but ASCII.
  let isUnicode: Bool
  private(set) var shown: Canvas?
  private var cursorIsVisible: Bool?

  init(inks: Inks, isUnicode: Bool) {
    self.inks = inks
    self.isUnicode = isUnicode
  }

  /// Has the next canvas handed over whole; ncurses still sends only what differs.
  mutating func forget() {
    shown = nil
    cursorIsVisible = nil
  }

  /// Draws `canvas` on a screen of `size`, and leaves the cursor where the canvas has it.
  mutating func paint(_ canvas: Canvas, size: Size) {
    let earlier = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    for row in 0..<size.rows {
      if let earlier {
        guard let changes = canvas.changedColumns(inRow: row, since: earlier) else { continue }
        paint(row, of: canvas, columns: size.columns, changes: changes)
      } else {
        paint(row, of: canvas, columns: size.columns, changes: 0...size.columns)
      }
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

  /// Draws one row, whole, so that no half of a wide character is ever left to ncurses.
  ///
  /// Terminals disagree with any table on the width of some characters. After those the cursor is
  /// sent to the first column, from where ncurses counts right again, so that a disagreement
  /// shifts nothing but the character itself.
  private func paint(_ row: Int, of canvas: Canvas, columns: Int, changes: ClosedRange<Int>) {
    var segmentStart = 0
    var isDoubtful = false
    for column in 0..<columns {
      let cell = canvas[column: column, row: row]
      guard !cell.isContinuation || !isUnicode else { continue }
      let isCellDoubtful = isUnicode && cell.isDoubtful
      if isDoubtful, !isCellDoubtful {
        if changes.overlaps(segmentStart...column - 1) {
          curses_move(Int32(row), 0)
          curses_update()
        }
        segmentStart = column
      }
      isDoubtful = isCellDoubtful
      put(cell, column: column, row: row)
    }
    guard isDoubtful, changes.overlaps(segmentStart...columns) else { return }
    curses_move(Int32(row), 0)
    curses_update()
  }

  private func put(_ cell: Cell, column: Int, row: Int) {
    let ink = inks.ink(for: cell.style)
    let glyph = isUnicode ? cell.glyph : AsciiForm.of(cell.glyph)
    let text = glyph.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    curses_put(Int32(row), Int32(column), text, ink.attributes, ink.pair)
  }
}

extension Cell {
  /// Whether some terminal fills another number of cells with it than we do.
  fileprivate var isDoubtful: Bool {
    !glyph.isASCII && (DisplayWidth.of(glyph) > 1 || glyph.unicodeScalars.count > 1)
  }
}

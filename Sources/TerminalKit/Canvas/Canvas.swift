/// One frame of the screen: a rectangle of styled characters.
///
/// Columns and rows start at zero and are measured in terminal cells; `作` fills two of them.
/// Writing outside the rectangle is clipped, never trapped, because the window can shrink between
/// layout and drawing. Two canvases are equal when they look the same.
package struct Canvas: Equatable, Sendable {
  /// The size it was made with.
  package let size: Size

  /// Where the hardware cursor stands; screen readers follow it even when it is not shown.
  package var cursor: Point?

  /// Whether the hardware cursor is shown: in a prompt.
  package var cursorIsVisible = false

  /// Row after row.
  var cells: [StoredCell]

  /// The marks of the cells that have any, by index in `cells`.
  var marks: [Int: [Unicode.Scalar]] = [:]

  /// A blank rectangle; either extent may be zero.
  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// What stands in a cell; a blank for any cell outside.
  package subscript(column column: Int, row row: Int) -> Cell {
    guard contains(column: column, row: row) else {
      return Cell(glyph: " ", style: .text, isContinuation: false)
    }
    let index = row * size.columns + column
    let stored = cells[index]
    guard let base = Unicode.Scalar(stored.scalar), !stored.isContinuation else {
      return Cell(glyph: " ", style: stored.style, isContinuation: stored.isContinuation)
    }
    guard stored.hasMarks, let marks = marks[index] else {
      return Cell(glyph: Character(base), style: stored.style, isContinuation: false)
    }
    var text = String(Character(base))
    text.unicodeScalars.append(contentsOf: marks)
    return Cell(glyph: text.first ?? " ", style: stored.style, isContinuation: false)
  }

  func contains(column: Int, row: Int) -> Bool {
    column >= 0 && column < size.columns && row >= 0 && row < size.rows
  }
}

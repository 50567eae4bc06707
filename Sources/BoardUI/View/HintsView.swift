import TerminalKit

extension Frame {
  /// Draws the keys that act here, the most useful first, as many as fit whole.
  func drawHints(on canvas: inout Canvas) {
    let rect = layout.hints.inset(columns: margin)
    let gap = hintGap
    let hints = model.hints(fitting: rect.columns, gap: gap).map { hint in
      Line(hint.keys, .focus).then(" " + hint.text, .secondary)
    }
    canvas.write(Line(joining: hints, separator: String(repeating: " ", count: gap)), in: rect)
  }

  /// The cells between two hints.
  private var hintGap: Int { layout.hints.inset(columns: margin).columns < 60 ? 2 : 3 }

  /// Returns the hint at a cell.
  func hint(at point: Point) -> Hint? {
    let rect = layout.hints.inset(columns: margin)
    guard rect.contains(point) else { return nil }
    var column = rect.column
    for hint in model.hints(fitting: rect.columns, gap: hintGap) {
      if (column..<column + hint.width).contains(point.column) { return hint }
      column += hint.width + hintGap
    }
    return nil
  }
}

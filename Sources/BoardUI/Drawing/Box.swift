import TerminalKit

extension Canvas {
  /// Draws a frame around lines, over everything there, and returns the area of the lines.
  ///
  /// The box has the size of its lines, comes as near to `point` as the window allows and is clipped
  /// by it; the status and the hints stay clear of it when there is room. Its subject ends above `point`
  /// and is `subjectRows` tall: a box that would cover it is placed above it instead.
  mutating func drawBox(
    _ lines: [Line], title: Line, near point: Point, minimum: Int = 0, subjectRows: Int = 0
  ) -> Rect {
    let window = Rect(size)
    let longest = max(lines.map(\.width).max() ?? 0, title.width + 2, minimum)
    let columns = min(longest + 4, window.columns)
    let rows = min(lines.count + 2, window.rows)
    let lowest = max(0, window.rows - rows - (window.rows - rows > 4 ? 2 : 0))
    let above = point.row - subjectRows - rows
    let isAbove = subjectRows > 0 && point.row > lowest && above >= 0
    let box = Rect(
      column: max(0, min(point.column, window.columns - columns)),
      row: isAbove ? above : max(0, min(point.row, lowest)), columns: columns, rows: rows)
    // A blank at both sides separates half-covered text from the frame.
    fill(Rect(column: box.column - 1, row: box.row, columns: box.columns + 2, rows: box.rows))
    drawEdges(of: box)
    write(title, in: box.firstRows(1).inset(columns: 2))
    let inside = box.inset(columns: 2, rows: 1)
    for (row, line) in lines.enumerated() where row < inside.rows {
      write(line, in: inside.removingFirstRows(row))
    }
    return inside
  }

  private mutating func drawEdges(of box: Rect) {
    let (top, bottom) = (box.firstRows(1), box.lastRows(1))
    fill(top, with: "─", style: .focus)
    fill(bottom, with: "─", style: .focus)
    fill(box.firstColumns(1), with: "│", style: .focus)
    fill(box.lastColumns(1), with: "│", style: .focus)
    fill(top.firstColumns(1), with: "┌", style: .focus)
    fill(top.lastColumns(1), with: "┐", style: .focus)
    fill(bottom.firstColumns(1), with: "└", style: .focus)
    fill(bottom.lastColumns(1), with: "┘", style: .focus)
  }
}

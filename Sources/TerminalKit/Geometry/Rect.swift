/// A rectangle of cells, edges included at the top and left, excluded at the bottom and right.
///
/// Extents are never negative: taking more than there is leaves an empty rectangle, so a layout
/// needs no case of its own for a window that became too small.
package struct Rect: Equatable, Hashable, Sendable {
  /// The leftmost column.
  package let column: Int
  /// The topmost row.
  package let row: Int
  /// The width in cells, at least zero.
  package let columns: Int
  /// The height in cells, at least zero.
  package let rows: Int

  /// Negative extents count as zero.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }

  /// The whole of a window.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column right of the rectangle.
  package var endColumn: Int { saturating(column, plus: columns) }

  /// The first row below the rectangle.
  package var endRow: Int { saturating(row, plus: rows) }

  /// The top left cell, when there is one.
  package var origin: Point { Point(column: column, row: row) }

  /// Whether no cell lies inside.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell at `point` lies inside.
  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The cells in both rectangles; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    let right = min(endColumn, other.endColumn)
    let bottom = min(endRow, other.endRow)
    guard right > left, bottom > top else {
      return Rect(column: left, row: top, columns: 0, rows: 0)
    }
    return Rect(column: left, row: top, columns: right - left, rows: bottom - top)
  }
}

/// The sum, or the nearer end of the integers when it does not fit.
private func saturating(_ value: Int, plus distance: Int) -> Int {
  let (sum, overflow) = value.addingReportingOverflow(distance)
  return overflow ? .max : sum
}

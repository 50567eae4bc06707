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

  /// Creates a rectangle; negative extents count as zero.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(columns, 0)
    self.rows = max(rows, 0)
  }

  /// Creates the rectangle of a whole window.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column right of the rectangle.
  package var endColumn: Int { saturating(column, plus: columns) }

  /// The first row below the rectangle.
  package var endRow: Int { saturating(row, plus: rows) }

  /// The top left cell, when there is one.
  package var origin: Point { Point(column: column, row: row) }

  /// True when no cell is inside.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Returns true when the cell at `point` is inside.
  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// Returns the cells in both rectangles; empty when they do not overlap.
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

/// Returns the sum, or the nearer end of the integers when it does not fit.
private func saturating(_ value: Int, plus distance: Int) -> Int {
  let (sum, overflow) = value.addingReportingOverflow(distance)
  return overflow ? .max : sum
}

extension Rect {
  /// Returns the top `count` rows, or all of them when there are fewer.
  package func firstRows(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: clamp(count, to: rows))
  }

  /// Returns the bottom `count` rows, or all of them when there are fewer.
  package func lastRows(_ count: Int) -> Rect {
    removingFirstRows(rows - clamp(count, to: rows))
  }

  /// Returns the rows below the top `count` rows.
  package func removingFirstRows(_ count: Int) -> Rect {
    let taken = clamp(count, to: rows)
    return Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
  }

  /// Returns the rows above the bottom `count` rows.
  package func removingLastRows(_ count: Int) -> Rect {
    firstRows(rows - clamp(count, to: rows))
  }

  /// Returns the left `count` columns, or all of them when there are fewer.
  package func firstColumns(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: clamp(count, to: columns), rows: rows)
  }

  /// Returns the right `count` columns, or all of them when there are fewer.
  package func lastColumns(_ count: Int) -> Rect {
    removingFirstColumns(columns - clamp(count, to: columns))
  }

  /// Returns the columns right of the left `count` columns.
  package func removingFirstColumns(_ count: Int) -> Rect {
    let taken = clamp(count, to: columns)
    return Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
  }

  /// Returns the columns left of the right `count` columns.
  package func removingLastColumns(_ count: Int) -> Rect {
    firstColumns(columns - clamp(count, to: columns))
  }

  /// Returns the rectangle without `columns` cells at its left and right and `rows` at its top and bottom.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    removingFirstColumns(columns).removingLastColumns(columns)
      .removingFirstRows(rows).removingLastRows(rows)
  }
}

private func clamp(_ count: Int, to extent: Int) -> Int {
  min(max(count, 0), extent)
}

/// The position of a cell: column and row both count from zero at the top left.
///
/// Negative and distant points are legal: drawing there is clipped.
package struct Point: Equatable, Hashable, Sendable {
  /// The top left cell.
  package static let zero = Point(column: 0, row: 0)

  /// Cells from the left edge.
  package var column: Int
  /// Cells from the top edge.
  package var row: Int

  /// Creates a position, on or off any canvas.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// The size of a window, in terminal cells.
///
/// Both extents lie in `0...limit`; other values are clamped, since window sizes come from outside and
/// some terminals report nonsense while they are being resized.
package struct Size: Equatable, Hashable, Sendable {
  /// The largest extent kept, so that a wrong window size cannot ask for gigabytes of cells.
  package static let limit = 4096

  /// The empty size.
  package static let zero = Size(columns: 0, rows: 0)

  /// The width in cells.
  package let columns: Int
  /// The height in cells.
  package let rows: Int

  /// Creates a size with both extents clamped to `0...limit`.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Size.limit)
    self.rows = min(max(rows, 0), Size.limit)
  }
}

extension Rect {
  /// The top `count` rows, or all of them when there are fewer.
  package func firstRows(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: clamp(count, to: rows))
  }

  /// The bottom `count` rows, or all of them when there are fewer.
  package func lastRows(_ count: Int) -> Rect {
    removingFirstRows(rows - clamp(count, to: rows))
  }

  /// What is below the top `count` rows.
  package func removingFirstRows(_ count: Int) -> Rect {
    let taken = clamp(count, to: rows)
    return Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
  }

  /// What is above the bottom `count` rows.
  package func removingLastRows(_ count: Int) -> Rect {
    firstRows(rows - clamp(count, to: rows))
  }

  /// The left `count` columns, or all of them when there are fewer.
  package func firstColumns(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: clamp(count, to: columns), rows: rows)
  }

  /// The right `count` columns, or all of them when there are fewer.
  package func lastColumns(_ count: Int) -> Rect {
    removingFirstColumns(columns - clamp(count, to: columns))
  }

  /// What is right of the left `count` columns.
  package func removingFirstColumns(_ count: Int) -> Rect {
    let taken = clamp(count, to: columns)
    return Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
  }

  /// What is left of the right `count` columns.
  package func removingLastColumns(_ count: Int) -> Rect {
    firstColumns(columns - clamp(count, to: columns))
  }

  /// The rectangle without `columns` cells at its left and right and `rows` at its top and bottom.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    removingFirstColumns(columns).removingLastColumns(columns)
      .removingFirstRows(rows).removingLastRows(rows)
  }
}

private func clamp(_ count: Int, to extent: Int) -> Int {
  min(max(count, 0), extent)
}

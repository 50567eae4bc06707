extension Canvas {
  /// The columns from the first to the last cell of a row that differ from an earlier canvas.
  ///
  /// `nil` when none does. Canvases of different widths differ in the whole row, if it exists.
  ///
  /// - Complexity: O(columns), without an allocation.
  package func changedColumns(inRow row: Int, since earlier: Canvas) -> ClosedRange<Int>? {
    guard row >= 0, row < size.rows, size.columns > 0 else { return nil }
    guard size.columns == earlier.size.columns, row < earlier.size.rows else {
      return 0...size.columns - 1
    }
    let start = row * size.columns
    let differs = { (column: Int) in
      let index = start + column
      return cells[index] != earlier.cells[index]
        || cells[index].hasMarks && marks[index] != earlier.marks[index]
    }
    guard let first = (0..<size.columns).first(where: differs),
      let last = (first..<size.columns).last(where: differs)
    else { return nil }
    return first...last
  }
}

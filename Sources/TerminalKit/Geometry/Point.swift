/// A cell's place: column and row both count from zero at the top left.
///
/// Negative and distant points are legal: what is drawn there is clipped.
package struct Point: Equatable, Hashable, Sendable {
  /// The top left cell.
  package static let zero = Point(column: 0, row: 0)

  /// Cells from the left edge.
  package var column: Int
  /// Cells from the top edge.
  package var row: Int

  /// A place, on or off any canvas.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

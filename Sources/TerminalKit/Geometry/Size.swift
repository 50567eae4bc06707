/// How large a window is, in terminal cells.
///
/// Both extents lie in `0...limit`; anything else given is brought to the nearer end, since window
/// sizes come from outside and some report nonsense while they are being dragged.
package struct Size: Equatable, Hashable, Sendable {
  /// The largest extent kept, so that a lying window cannot ask for gigabytes of cells.
  package static let limit = 4096

  /// Nothing to draw on.
  package static let zero = Size(columns: 0, rows: 0)

  /// The width in cells.
  package let columns: Int
  /// The height in cells.
  package let rows: Int

  /// Brings both extents into `0...limit`.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Size.limit)
    self.rows = min(max(rows, 0), Size.limit)
  }
}

package import PipelineDomain

/// The user's position: a column, and the deal in it.
package struct Cursor: Equatable, Sendable {
  /// The place in the list of visible columns.
  package internal(set) var column = 0
  /// The deal under the cursor; `nil` in an empty column. It is the deal that keeps the cursor when
  /// cards move, not the row.
  package internal(set) var deal: Deal.ID?
  /// The first row shown of each column, by stage.
  package internal(set) var scroll: [Stage.ID: Int] = [:]
  /// The first column shown.
  package internal(set) var firstColumn = 0
}

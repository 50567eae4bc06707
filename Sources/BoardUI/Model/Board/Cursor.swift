public import PipelineDomain

/// Where the user is: a column, and the deal in it.
public struct Cursor: Equatable, Sendable {
  /// The place in the list of visible columns.
  public internal(set) var column = 0
  /// The deal under the cursor; `nil` in an empty column. It is the deal that keeps the cursor when
  /// cards move, not the row.
  public internal(set) var deal: Deal.ID?
  /// The first row shown of each column, by stage.
  public internal(set) var scroll: [Stage.ID: Int] = [:]
  /// The first column shown.
  public internal(set) var firstColumn = 0
}

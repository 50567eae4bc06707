/// What is wrong with the file, for as long as it is; the last good board is shown meanwhile.
public enum FileFault: Equatable, Sendable {
  /// It cannot be read.
  case unreadable
  /// It is no board, from that place on.
  case invalid(Place)
  /// There is none any more: what is shown is the only whole copy.
  case gone
  /// It holds only so many of the deals that were known, which is not taken before the user agrees.
  case shrunk(kept: Int, of: Int)

  /// A place in a text as editors show it, both from one on.
  public struct Place: Equatable, Sendable {
    /// The line.
    public let line: Int
    /// The column.
    public let column: Int

    /// A place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }
}

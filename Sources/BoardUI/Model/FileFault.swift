/// Why the file is no board at the moment, for as long as it is none.
public struct FileFault: Equatable, Sendable {
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

  /// Where the text is at fault; `nil` when it cannot be read at all.
  public let place: Place?
}

/// A place in a text as editors show it.
public struct TextPosition: Equatable, Sendable {
  /// From 1; a line feed ends a line.
  public var line: Int

  /// From 1, in Unicode scalars; a byte order mark is not counted.
  public var column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of the character that begins at a byte; past the last one, of the end.
  ///
  /// - Complexity: O(offset).
  public init(of offset: Int, in bytes: some Sequence<UInt8>) {
    self.init(line: 1, column: 1)
    for (index, byte) in bytes.prefix(offset).enumerated() {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, index > 0 || byte != 0xEF {
        column += 1
      }
    }
  }
}

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

  /// The position of a byte.
  ///
  /// An offset inside a character is the position of that character; one past the end is the end.
  ///
  /// - Complexity: O(offset).
  public init(of offset: Int, in bytes: some Sequence<UInt8>) {
    self.init(line: 1, column: 0)
    var previous: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      guard index <= offset else { return }
      if previous == 0x0A, index > 0 {
        line += 1
        column = 0
      }
      previous = byte
      column += byte & 0xC0 == 0x80 ? 0 : 1
    }
  }
}

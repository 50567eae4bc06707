/// A place in a text as editors show it.
package struct TextPosition: Hashable, Comparable, Sendable {
  /// From 1; a line feed ends a line.
  package var line: Int

  /// From 1, in Unicode scalars of JSON, whose byte order mark is not counted, in characters of TOML.
  package var column: Int

  /// Creates a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the text is less.
  package static func < (one: TextPosition, other: TextPosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }

  /// The place in a file as compilers write it: `board.json:3:7: `.
  package func prefix(in path: String) -> String { "\(path):\(line):\(column): " }

  /// The position of the character that begins at a byte; past the last one, of the end.
  ///
  /// - Complexity: O(offset).
  package init(of offset: Int, in bytes: some Sequence<UInt8>) {
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

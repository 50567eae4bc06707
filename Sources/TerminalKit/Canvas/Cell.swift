/// What stands in one cell of a canvas.
package struct Cell: Equatable, Sendable {
  /// The character, marks included; a space in the right half of a wide character.
  package let glyph: Character
  /// How it is set apart.
  package let style: Style
  /// Whether this is the right half of the wide character in the cell before.
  package let isContinuation: Bool
}

/// How a canvas keeps a cell: eight bytes that are copied and compared without a thought.
struct StoredCell: Equatable {
  /// The base scalar; zero, which no safe text holds, marks the right half of a wide character.
  var scalar: UInt32
  var style: Style
  var hasMarks = false

  static let blank = StoredCell(scalar: 0x20, style: .text)

  var isContinuation: Bool { scalar == 0 }
}

/// A place in a text.
public struct TextPlace: Hashable, Comparable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// In characters from 1.
  public let column: Int

  /// That line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the text is less.
  public static func < (one: TextPlace, other: TextPlace) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// A value of a TOML document, with its place.
struct TOMLValue: Equatable {
  let place: TextPlace
  let content: Content

  enum Content: Equatable {
    case string(String), integer(Int), boolean(Bool), array([TOMLValue])
  }
}

/// A key of a TOML document with its value.
struct TOMLItem: Equatable {
  /// The names of the tables it lies in, and its own.
  let path: [String]
  /// Where the key stands.
  let place: TextPlace
  let value: TOMLValue
  /// The characters of the text that the value takes.
  let range: Range<Int>
}

/// The head of a table of a TOML document.
struct TOMLTable: Equatable {
  /// Its names.
  let path: [String]
  /// The character after its closing bracket.
  let end: Int
}

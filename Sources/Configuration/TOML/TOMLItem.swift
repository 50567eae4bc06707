import Diagnostics

/// A value of a TOML document, with its place.
struct TOMLValue: Equatable {
  let place: TextPosition
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
  let place: TextPosition
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

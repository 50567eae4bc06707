import Diagnostics

/// A reader of the part of TOML 1.0 that a configuration needs: tables, dotted keys, one-line strings, whole
/// numbers, `true` and `false`, and arrays of these over any number of lines.
///
/// An invalid statement is reported with its place and skipped, up to the next line; the others apply.
struct TOMLReader {
  private(set) var items: [TOMLItem] = []
  private(set) var heads: [TOMLTable] = []
  private(set) var problems: [ConfigurationParseError] = []

  let text: [Character]
  var index = 0
  private var line = 1
  private var lineStart = 0
  private var table: [String] = []
  private var seen: Set<[String]> = []
  private var tables: Set<[String]> = []

  /// Reads the text to its end.
  init(_ text: String) {
    self.text = Array(text)
    while peek != nil { readStatement() }
  }

  var place: TextPosition { TextPosition(line: line, column: index - lineStart + 1) }
  var peek: Character? { index < text.count ? text[index] : nil }

  mutating func advance() {
    if peek?.isNewline == true {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    advance()
    return true
  }

  mutating func skipBlanks() {
    while let next = peek, next == " " || next == "\t" { advance() }
  }

  /// Skips blanks, comments and line ends.
  mutating func skipLines() {
    while let next = peek {
      if next == "#" { skipLine() } else if next.isWhitespace { advance() } else { return }
    }
  }

  func expected(_ part: ConfigurationIssue.Part) -> ConfigurationParseError {
    ConfigurationParseError(place: place, fault: .expected(part))
  }

  private mutating func skipLine() {
    while let next = peek, !next.isNewline { advance() }
  }

  private mutating func readStatement() {
    skipLines()
    guard peek != nil else { return }
    do throws(ConfigurationParseError) {
      if peek == "[" { try readTable() } else { try readItem() }
      skipBlanks()
      guard peek == nil || peek == "#" || peek?.isNewline == true else {
        throw expected(.lineEnd)
      }
    } catch {
      problems.append(error)
    }
    skipLine()
  }

  private mutating func readTable() throws(ConfigurationParseError) {
    let start = place
    advance()
    // The keys after an invalid head belong to no known table, and are not reported again.
    table = []
    let path = try readPath()
    guard take("]") else { throw expected(.bracket) }
    table = path
    guard tables.insert(path).inserted else {
      throw ConfigurationParseError(place: start, fault: .repeated(path.joined(separator: ".")))
    }
    heads.append(TOMLTable(path: path, end: index))
  }

  private mutating func readItem() throws(ConfigurationParseError) {
    let start = place
    let path = table + (try readPath())
    guard take("=") else { throw expected(.equals) }
    skipBlanks()
    let first = index
    let value = try readValue()
    guard seen.insert(path).inserted else {
      throw ConfigurationParseError(place: start, fault: .repeated(path.joined(separator: ".")))
    }
    items.append(TOMLItem(path: path, place: start, value: value, range: first..<index))
  }

  /// Reads names with dots between, and the blanks after them.
  private mutating func readPath() throws(ConfigurationParseError) -> [String] {
    var path: [String] = []
    repeat {
      skipBlanks()
      path.append(try readName())
      skipBlanks()
    } while take(".")
    return path
  }

  private mutating func readName() throws(ConfigurationParseError) -> String {
    if peek == "\"" || peek == "'" { return try readString() }
    var name = ""
    while let next = peek, next.isBareKey {
      name.append(next)
      advance()
    }
    guard !name.isEmpty else { throw expected(.name) }
    return name
  }
}

extension Character {
  var isBareKey: Bool {
    isASCII && (isLetter || isNumber) || self == "_" || self == "-"
  }
}

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
  /// The names of its tables, and its own.
  let path: [String]
  /// The place of the key in the file.
  let place: TextPosition
  let value: TOMLValue
  /// The range of the value in the text.
  let range: Range<Int>
}

/// The head of a table of a TOML document.
struct TOMLTable: Equatable {
  /// Its names.
  let path: [String]
  /// The character after its closing bracket.
  let end: Int
}

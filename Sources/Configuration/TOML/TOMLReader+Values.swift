import Diagnostics

extension TOMLReader {
  /// The greatest depth of nested lists; a thousand times as many would exhaust the stack.
  static let depthLimit = 32

  /// Reads a value, inside so many lists.
  mutating func readValue(depth: Int = 0) throws(ConfigurationParseError) -> TOMLValue {
    let start = place
    let content: TOMLValue.Content
    switch peek {
    case "\"", "'": content = .string(try readString())
    case "[": content = .array(try readArray(depth: depth + 1))
    default: content = try readWord()
    }
    return TOMLValue(place: start, content: content)
  }

  private mutating func readArray(depth: Int) throws(ConfigurationParseError) -> [TOMLValue] {
    guard depth <= TOMLReader.depthLimit else {
      throw ConfigurationParseError(place: place, fault: .tooDeep(limit: TOMLReader.depthLimit))
    }
    advance()
    var values: [TOMLValue] = []
    while true {
      skipLines()
      if take("]") { return values }
      values.append(try readValue(depth: depth))
      skipLines()
      guard take(",") || peek == "]" else { throw expected(.commaOrBracket) }
    }
  }

  private mutating func readWord() throws(ConfigurationParseError) -> TOMLValue.Content {
    let start = place
    var word = ""
    while let next = peek, next.isASCII, next.isLetter || next.isNumber || "+-_.:".contains(next) {
      word.append(next)
      advance()
    }
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default:
      guard let number = Int(word.replacing("_", with: "")), word.first != "_", word.last != "_"
      else { throw ConfigurationParseError(place: start, fault: .expected(.value)) }
      return .integer(number)
    }
  }

  /// Reads a string on one line: verbatim between apostrophes, with escapes between quotes.
  mutating func readString() throws(ConfigurationParseError) -> String {
    let start = place
    let quote = peek
    advance()
    var string = ""
    while let next = peek, !next.isNewline {
      if next == quote {
        advance()
        return string
      }
      if next == "\\", quote == "\"" {
        string.append(try readEscape())
      } else {
        string.append(next)
        advance()
      }
    }
    throw ConfigurationParseError(place: start, fault: .expected(.closingQuote))
  }

  private mutating func readEscape() throws(ConfigurationParseError) -> Character {
    let start = place
    advance()
    guard let kind = peek else { throw expected(.closingQuote) }
    advance()
    switch kind {
    case "\"", "\\": return kind
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "u", "U":
      var digits = ""
      while let next = peek, next.isHexDigit, digits.count < (kind == "u" ? 4 : 8) {
        digits.append(next)
        advance()
      }
      guard digits.count == (kind == "u" ? 4 : 8),
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      else { throw ConfigurationParseError(place: start, fault: .expected(.escape)) }
      return Character(scalar)
    default:
      throw ConfigurationParseError(place: start, fault: .expected(.escape))
    }
  }
}

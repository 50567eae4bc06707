/// A text read character by character from the left.
struct FilterScanner {
  private let characters: [Character]
  /// The place of the next character.
  private(set) var offset = 0

  init(_ text: String) {
    characters = Array(text)
  }

  /// The next character; `nil` at the end.
  var next: Character? { offset < characters.count ? characters[offset] : nil }

  /// Skips blanks.
  mutating func skipBlanks() {
    while let next, next.isWhitespace { offset += 1 }
  }

  /// Takes the next character if it is that one.
  mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    offset += 1
    return true
  }

  /// Takes characters up to the first that ends them.
  mutating func take(until isEnd: (Character) -> Bool) -> String {
    let start = offset
    while let next, !isEnd(next) { offset += 1 }
    return String(characters[start..<offset])
  }

  /// The word without quotes that is next, if one is: looked at, not taken.
  func word() -> String {
    var copy = self
    return copy.take(until: \.endsWord)
  }

  /// Takes a comparison, the longest that is next.
  mutating func comparison() -> Filter.Comparison? {
    guard let first = next else { return nil }
    let second = offset + 1 < characters.count ? String(characters[offset + 1]) : ""
    if let long = Filter.Comparison(rawValue: String(first) + second) {
      offset += second.isEmpty ? 1 : 2
      return long
    }
    guard let short = Filter.Comparison(rawValue: String(first)) else { return nil }
    offset += 1
    return short
  }

  /// Takes the text in quotes, the next character being the first of them. `\"` and `\\` stand for the
  /// second character.
  mutating func quoted() throws(Filter.ParseError) -> String {
    let start = offset
    var text = ""
    offset += 1
    while let character = next {
      offset += 1
      if character == "\"" { return text }
      if character == "\\", let escaped = next, escaped == "\"" || escaped == "\\" {
        offset += 1
        text.append(escaped)
      } else {
        text.append(character)
      }
    }
    throw Filter.ParseError(at: start, .unclosedQuote)
  }
}

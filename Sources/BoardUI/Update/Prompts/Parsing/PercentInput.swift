/// Reads a chance as people type it: `40`, `40 %`.
enum PercentInput {
  /// The whole number of percent, whatever its size, or `nil` when the text is none.
  static func percent(_ text: String) -> Int? {
    let digits = text.filter { !$0.isWhitespace && $0 != "\u{202F}" }
    let number = digits.last == "%" ? digits.dropLast() : digits[...]
    guard !number.isEmpty, number.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(number)
  }
}

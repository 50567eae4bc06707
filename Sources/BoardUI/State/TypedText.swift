/// The rules for text typed or pasted into a field.
enum TypedText {
  /// The most a field holds, in bytes of UTF-8.
  static let limit = 65_536

  /// Returns the text as a field takes it: line ends and tabs become blanks, other controls are removed.
  static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append(" ")
      default:
        if scalar.properties.generalCategory != .control { cleaned.append(scalar) }
      }
      previous = scalar
    }
    return String(cleaned)
  }
}

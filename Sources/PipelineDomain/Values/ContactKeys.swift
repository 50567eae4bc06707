/// An address by which the same mailbox is known, whatever case and blanks it is typed with.
public struct EmailAddress: Hashable, Sendable {
  private let key: String

  /// The key of an address as typed; `nil` for what has no `@` between two parts.
  public init?(_ text: String) {
    let key = text.lowercased().filter { !$0.isWhitespace }
    let parts = key.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.key = key
  }
}

/// A number by which the same line is known, whatever blanks and signs it is typed with.
public struct PhoneNumber: Equatable, Sendable {
  /// The digits that are dialled, without the prefix of an international call.
  public let digits: String
  /// True when they begin with the code of a country.
  public let isInternational: Bool

  /// The digits of a number that is not taken for one: fewer tell no line.
  private static let shortest = 5

  /// The number of a text as typed; `nil` for one of too few digits.
  public init?(_ text: String) {
    var text = text.trimmed
    var digits = ""
    let isPlus = text.first == "+" || text.first == "＋"
    // The zero in brackets is dialled within the country alone.
    if isPlus || text.hasPrefix("00"), let zero = text.range(of: "(0)") {
      text.removeSubrange(zero)
    }
    for character in text {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) { digits += "\(digit)" }
    }
    let isInternational = isPlus || digits.hasPrefix("00")
    if isInternational, !isPlus { digits.removeFirst(2) }
    guard digits.count >= PhoneNumber.shortest else { return nil }
    self.digits = digits
    self.isInternational = isInternational
  }

  /// Tells whether two numbers are one line: the same digits, or one of them with the code of its country and
  /// the other as it is dialled there.
  public func isSame(as other: PhoneNumber) -> Bool {
    guard isInternational != other.isInternational else { return digits == other.digits }
    let (abroad, home) = isInternational ? (digits, other.digits) : (other.digits, digits)
    let national = home.first == "0" ? home.dropFirst() : home[...]
    let code = abroad.count - national.count
    return national.count >= 8 && (1...3).contains(code) && abroad.hasSuffix(national)
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}

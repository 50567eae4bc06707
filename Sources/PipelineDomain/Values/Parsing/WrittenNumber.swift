/// The digits of a number as people write them, with the points and commas between: `1 250,50`.
///
/// Point and comma both begin decimals or group thousands, by language. The last of two different ones
/// begins decimals; one that stands twice groups. One alone before three digits, as in `1,250`, can do
/// either: who reads many numbers, or knows the currency, decides.
public struct WrittenNumber: Equatable, Sendable {
  /// What is known of the sign that begins decimals.
  public enum DecimalSign: Equatable, Sendable {
    /// There is no sign at all.
    case none
    /// It is this one, whether there are decimals or not.
    case told(Character)
    /// The only sign may be it.
    case either(Character)
  }

  private let isNegative: Bool
  private let groups: [Substring]
  private let signs: [Character]

  /// The most digits that are read.
  private static let limit = 18

  /// Reads ASCII digits with signs between them, a minus before them or none; blanks of any width,
  /// apostrophes and underscores group alone and do not count. `nil` for any other text.
  public init?(_ text: some StringProtocol) {
    var digits = String(text).filter { !$0.isGroupingAlone }
    isNegative = digits.first == "-" || digits.first == "−"
    if isNegative { digits.removeFirst() }
    groups = digits.split(omittingEmptySubsequences: false, whereSeparator: \.isNumberSign)
    signs = Array(digits.filter(\.isNumberSign))
    guard groups.allSatisfy(\.isNumber), groups.joined().utf8.count <= WrittenNumber.limit else {
      return nil
    }
  }

  /// The sign that begins decimals, as far as this number tells.
  public var decimalSign: DecimalSign {
    guard let last = signs.last else { return .none }
    let other: Character = last == "." ? "," : "."
    guard signs.count == 1 else { return .told(signs.contains(other) ? last : other) }
    let isGroup = groups[1].count == 3 && groups[0].count <= 3 && groups[0].first != "0"
    return isGroup ? .either(last) : .told(last)
  }

  /// The number with decimals after that sign; `nil` when the signs do not stand as they must: decimals
  /// once and last, the other sign before each group of three.
  public func number(decimalSign: Character) -> DecimalNumber? {
    let hasFraction = signs.last == decimalSign
    let whole = hasFraction ? groups.dropLast() : groups[...]
    guard
      whole.count == 1 || (whole[0].count <= 3 && whole.dropFirst().allSatisfy { $0.count == 3 }),
      !signs.dropLast(hasFraction ? 1 : 0).contains(decimalSign),
      let digits = Int64(groups.joined())
    else { return nil }
    return DecimalNumber(
      isNegative ? -digits : digits, scale: hasFraction ? groups[groups.count - 1].utf8.count : 0)
  }

  /// The number as it tells by itself; one that does not is read with or without decimals, or is none.
  ///
  /// - Parameter takesDecimals: Whether a lone sign before three digits begins decimals; `nil` refuses
  ///   such a number.
  public func number(takesDecimals: Bool?) -> DecimalNumber? {
    switch decimalSign {
    case .none: return number(decimalSign: ".")
    case .told(let sign): return number(decimalSign: sign)
    case .either(let sign):
      guard let takesDecimals else { return nil }
      return number(decimalSign: takesDecimals == (sign == ".") ? "." : ",")
    }
  }
}

extension Character {
  fileprivate var isNumberSign: Bool { self == "." || self == "," }

  /// Whether it only ever groups digits.
  fileprivate var isGroupingAlone: Bool {
    isWhitespace || self == "'" || self == "’" || self == "_"
  }
}

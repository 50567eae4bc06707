/// The digits of a number as people write them, with the points and commas between: `1 250,50`.
///
/// Point and comma both begin decimals or group thousands, by language. The last of two different ones
/// begins decimals; one that stands twice groups. One alone before three digits, as in `1,250`, can do
/// either: the caller, who reads many numbers or knows the currency, decides.
public struct WrittenNumber: Equatable, Sendable {
  /// The sign that begins decimals, as far as a number determines it.
  public enum DecimalSign: Equatable, Sendable {
    /// There is no sign at all.
    case none
    /// It is this one, whether there are decimals or not.
    case decided(Character)
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
    var digits = String(text)
    if !WrittenNumber.isPlain(digits) { digits.removeAll(where: \.isGroupingAlone) }
    isNegative = digits.first == "-" || digits.first == "−"
    if isNegative { digits.removeFirst() }
    groups = digits.split(omittingEmptySubsequences: false, whereSeparator: \.isNumberSign)
    signs = Array(digits.filter(\.isNumberSign))
    guard groups.allSatisfy(\.isNumber), groups.joined().utf8.count <= WrittenNumber.limit else {
      return nil
    }
  }

  /// Returns true for a text of nothing but ASCII digits, points, commas and minus signs, as most are.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x2C...0x2E).contains($0) || (0x30...0x39).contains($0) }
  }

  /// The sign that begins decimals, as far as this number tells.
  public var decimalSign: DecimalSign {
    guard let last = signs.last else { return .none }
    let other: Character = last == "." ? "," : "."
    guard signs.count == 1 else { return .decided(signs.contains(other) ? last : other) }
    let isGroup = groups[1].count == 3 && groups[0].count <= 3 && groups[0].first != "0"
    return isGroup ? .either(last) : .decided(last)
  }

  /// The number with decimals after that sign; `nil` when the signs do not stand as they must: decimals
  /// once and last, the other sign before each group of three.
  ///
  /// - Parameter inLakhs: True to take groups as in India too: the last of three, each of two before it.
  public func number(decimalSign: Character, inLakhs: Bool = false) -> DecimalNumber? {
    let hasFraction = signs.last == decimalSign
    let whole = hasFraction ? groups.dropLast() : groups[...]
    let rest = whole.dropFirst()
    guard
      whole.count == 1 || (whole[0].count <= 3 && rest.allSatisfy { $0.count == 3 })
        || (inLakhs && whole[0].count <= 2 && rest.last?.count == 3
          && rest.dropLast().allSatisfy { $0.count == 2 }),
      !signs.dropLast(hasFraction ? 1 : 0).contains(decimalSign),
      let digits = Int64(groups.joined())
    else { return nil }
    return DecimalNumber(
      isNegative ? -digits : digits, scale: hasFraction ? groups[groups.count - 1].utf8.count : 0)
  }

  /// The number as its signs give it; one that can be read in two ways is read as the parameter decides.
  ///
  /// - Parameter takesDecimals: True when a lone sign before three digits begins decimals; `nil` refuses
  ///   such a number.
  public func number(takesDecimals: Bool?) -> DecimalNumber? {
    switch decimalSign {
    case .none: return number(decimalSign: ".")
    case .decided(let sign): return number(decimalSign: sign)
    case .either(let sign):
      guard let takesDecimals else { return nil }
      return number(decimalSign: takesDecimals == (sign == ".") ? "." : ",")
    }
  }
}

extension Character {
  fileprivate var isNumberSign: Bool { self == "." || self == "," }

  /// True for a character that can only group digits.
  fileprivate var isGroupingAlone: Bool {
    isWhitespace || self == "'" || self == "’" || self == "_"
  }
}

/// An exact decimal number.
public struct DecimalNumber: Hashable, Sendable {
  /// The number times ten to the power of `scale`.
  public let digits: Int64
  /// The number of digits that are decimals, the last of which is not zero.
  public let scale: Int

  /// Digits of which so many are decimals.
  public init(_ digits: Int64, scale: Int) {
    var (digits, scale) = (digits, scale)
    while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
    self.digits = digits
    self.scale = scale
  }

  /// Reads `25`, `-0.5` as files write it: an optional sign, ASCII digits, and decimals after a point.
  /// `nil` for any other text, and for what 64 bits do not hold.
  public init?(plain text: some StringProtocol) {
    let isNegative = text.first == "-"
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.isNumber }) else { return nil }
    guard let digits = Int64((isNegative ? "-" : "") + parts.joined()) else { return nil }
    self.init(digits, scale: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  /// The number times ten to a power; `nil` when 64 bits do not hold it.
  public func shifted(by zeros: Int) -> DecimalNumber? {
    var digits = digits
    for _ in 0..<max(0, zeros - scale) {
      let (longer, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      digits = longer
    }
    return DecimalNumber(digits, scale: max(0, scale - zeros))
  }

  /// The number with that many decimals at most, half away from zero; `nil` when 64 bits do not hold a step
  /// of it.
  public func rounded(toScale limit: Int) -> DecimalNumber? {
    guard scale > limit else { return self }
    var divisor: Int64 = 1
    for _ in limit..<scale {
      let (longer, overflow) = divisor.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      divisor = longer
    }
    let (whole, rest) = digits.quotientAndRemainder(dividingBy: divisor)
    let carry: Int64 = rest.magnitude >= divisor.magnitude - rest.magnitude ? digits.signum() : 0
    return DecimalNumber(whole + carry, scale: limit)
  }

  /// The number as an amount in major units; `nil` with more decimals than the currency has, and when
  /// 64 bits do not hold it.
  public func money(in currency: Currency) -> Money? {
    guard let units = shifted(by: currency.exponent), units.scale == 0 else { return nil }
    return Money(minorUnits: units.digits, currency: currency)
  }

  /// The number as a fraction.
  public var ratio: Ratio {
    let scale = (0..<scale).reduce(Int128(1)) { scale, _ in scale * 10 }
    return (Ratio(Int128(digits), scale) ?? Ratio(digits)).reduced
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// `1250.5`: the text that reads back as this number.
  public var description: String {
    let (whole, fraction) = digits.decimalDigits(scale)
    return (digits < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension BinaryInteger {
  /// The digits of a number without its sign, the last so many of them apart: 5 to two decimals is
  /// `0` and `05`.
  package func decimalDigits(_ decimals: Int) -> (whole: String, fraction: String) {
    // Far faster than the digits of any integer.
    let digits = Int(exactly: magnitude).map(String.init) ?? String(magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return (String(padded.dropLast(decimals)), String(padded.suffix(decimals)))
  }
}

extension StringProtocol {
  /// True for ASCII digits alone, one at least.
  var isNumber: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

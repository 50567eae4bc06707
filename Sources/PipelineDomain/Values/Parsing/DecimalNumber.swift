/// An exact decimal number.
public struct DecimalNumber: Hashable, Sendable {
  /// The number times ten to the power of `scale`.
  public let digits: Int64
  /// How many of the digits are decimals, the last of which is not zero.
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
    guard (1...2).contains(parts.count), parts.allSatisfy(\.isNumber) else { return nil }
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
    let digits = String(magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return (String(padded.dropLast(decimals)), String(padded.suffix(decimals)))
  }
}

extension StringProtocol {
  /// Whether it is ASCII digits alone, one at least.
  var isNumber: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

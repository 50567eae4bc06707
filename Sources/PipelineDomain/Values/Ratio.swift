/// An exact fraction, kept exact until it is shown.
///
/// The denominator is positive; the sign lives in the numerator. The fraction is not reduced, so
/// that `12 / 52` can be shown as twelve of fifty-two.
public struct Ratio: Hashable, Sendable {
  /// The upper term, carrying the sign.
  public let numerator: Int128
  /// The lower term, always positive.
  public let denominator: Int128

  /// `numerator / denominator`, or `nil` when the denominator is zero.
  public init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else { return nil }
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = denominator < 0 ? -denominator : denominator
  }

  /// A whole number.
  public init(_ whole: some BinaryInteger) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// The nearest multiple of `10^-decimals`, counted in that unit; halves go away from zero
  /// (commercial rounding, done once, at the end).
  ///
  /// `Ratio(12, 52)` in percent with one decimal is `scaled(by: 100).rounded(decimals: 1)` = 231.
  /// `nil` when 128 bits cannot hold it.
  public func rounded(decimals: Int = 0) -> Int128? {
    var scale: Int128 = 1
    for _ in 0..<decimals { scale *= 10 }
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: denominator)
    let carries = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    guard carries else { return quotient }
    return numerator < 0 ? quotient - 1 : quotient + 1
  }

  /// The fraction times a whole number, or `nil` on overflow.
  public func scaled(by factor: Int128) -> Ratio? {
    let (scaled, overflow) = numerator.multipliedReportingOverflow(by: factor)
    return overflow ? nil : Ratio(scaled, denominator)
  }

  /// The product in lowest terms, or `nil` on overflow.
  public func multiplied(by other: Ratio) -> Ratio? {
    let (upper, upperOverflow) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (lower, lowerOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    return upperOverflow || lowerOverflow ? nil : Ratio(upper, lower)?.reduced
  }

  /// The quotient in lowest terms; `nil` when `other` is zero or on overflow.
  public func divided(by other: Ratio) -> Ratio? {
    guard let inverse = Ratio(other.denominator, other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  /// The same fraction in lowest terms.
  public var reduced: Ratio {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    guard a > 1 else { return self }
    return Ratio(numerator / Int128(a), denominator / Int128(a)) ?? self
  }

  /// The nearest floating-point number, for statistics and drawing; never for money.
  public var approximation: Double {
    Double(numerator) / Double(denominator)
  }
}

extension Ratio {
  /// The shortest decimal that reads back as this value, to twelve decimals.
  public var decimal: String {
    for decimals in 0...12 {
      guard let rounded = rounded(decimals: decimals) else { break }
      let scale = (0..<decimals).reduce(Int128(1)) { scale, _ in scale * 10 }
      guard decimals == 12 || Ratio(rounded, scale)?.reduced == reduced else { continue }
      let (whole, rest) = rounded.magnitude.quotientAndRemainder(dividingBy: scale.magnitude)
      let fraction = String(repeating: "0", count: decimals) + String(rest)
      let sign = rounded < 0 ? "-" : ""
      return decimals == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction.suffix(decimals))"
    }
    return String(Int64(clamping: numerator / denominator))
  }
}

extension Ratio {
  /// The difference in lowest terms, or `nil` on overflow.
  public func subtracting(_ other: Ratio) -> Ratio? {
    let (left, leftOverflow) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, rightOverflow) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (upper, upperOverflow) = left.subtractingReportingOverflow(right)
    let (lower, lowerOverflow) = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !leftOverflow, !rightOverflow, !upperOverflow, !lowerOverflow else { return nil }
    return Ratio(upper, lower)?.reduced
  }

  /// The least whole number not below it.
  var roundedUp: Int128 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return whole + (rest > 0 ? 1 : 0)
  }

  /// The sum in lowest terms, or `nil` on overflow.
  public func adding(_ other: Ratio) -> Ratio? {
    Ratio(-other.numerator, other.denominator).flatMap(subtracting)
  }
}

extension Ratio: Comparable {
  /// Orders by value, not by terms: 1/2 and 2/4 are neither below nor above each other.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    let (a, aOverflow) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (b, bOverflow) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    return aOverflow || bOverflow ? left.approximation < right.approximation : a < b
  }
}

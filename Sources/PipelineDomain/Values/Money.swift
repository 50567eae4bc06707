/// An exact amount: a signed count of minor units (cents for EUR) of one currency.
///
/// There is no floating point and no silent wrap: sums report overflow, and amounts of two
/// currencies are never added.
public struct Money: Hashable, Sendable {
  /// Cents for EUR, yen for JPY. Negative for a credit.
  public var minorUnits: Int64
  /// The currency the minor units belong to.
  public var currency: Currency

  /// An amount of `minorUnits` of `currency`.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The sum, or `nil` when the currencies differ or 64 bits do not hold it.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    return overflow ? nil : Money(minorUnits: sum, currency: currency)
  }

  /// Reads a plain decimal amount such as `1250`, `1250.5` or `-3.20` in major units.
  ///
  /// More decimals than the currency has, a second sign, or more than 64 bits are refused with `nil`.
  /// No grouping and no decimal comma: those belong to a language.
  public init?(decimal text: some StringProtocol, currency: Currency) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= currency.exponent else {
      return nil
    }
    let padded =
      whole + fraction + String(repeating: "0", count: currency.exponent - fraction.count)
    guard padded.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    guard let units = Int64((isNegative ? "-" : "") + padded) else { return nil }
    self.init(minorUnits: units, currency: currency)
  }
}

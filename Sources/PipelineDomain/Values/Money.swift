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
}

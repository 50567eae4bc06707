/// An ISO 4217 currency code and the number of decimals its amounts carry.
///
/// Any three capital ASCII letters are a code; it is not checked against the list of ISO 4217.
public struct Currency: Hashable, Sendable {
  private let packed: UInt32

  /// Reads a code such as `EUR`; anything but three capital ASCII letters is refused with `nil`.
  public init?(_ code: String) {
    let letters = code.utf8
    guard letters.count == 3, letters.allSatisfy({ $0 >= 65 && $0 <= 90 }) else { return nil }
    packed = letters.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private init(packed: UInt32) {
    self.packed = packed
  }

  /// The euro, the currency of a board that names none.
  public static let euro = Currency(packed: 0x45_5552)

  /// The three letters.
  public var code: String {
    let letters = [packed >> 16, packed >> 8, packed].map { UInt8(truncatingIfNeeded: $0) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Decimals of the minor unit: 2 for EUR, 0 for JPY, 3 for TND (ISO 4217, table A.1).
  public var exponent: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
      "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }

  /// Minor units in one major unit: 100 for EUR, 1 for JPY.
  public var minorUnitsPerUnit: Int64 {
    (0..<exponent).reduce(1) { scale, _ in scale * 10 }
  }
}

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

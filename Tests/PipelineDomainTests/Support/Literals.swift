public import PipelineDomain

// Dates in tests are written as they are read; a misspelt one is a mistake of the test.

extension Day: ExpressibleByStringLiteral {
  /// Traps when the text is none.
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("no such day: \(text)") }
    self = day
  }
}

extension Instant: ExpressibleByStringLiteral {
  /// Traps when the text is none.
  public init(stringLiteral text: String) {
    guard let instant = Instant(text) else { preconditionFailure("no such moment: \(text)") }
    self = instant
  }
}

extension Period: ExpressibleByStringLiteral {
  /// Traps when the text is none.
  public init(stringLiteral text: String) {
    guard let period = Period(text) else { preconditionFailure("no such period: \(text)") }
    self = period
  }
}

extension Money {
  /// Whole euros.
  static func euros(_ whole: Int64) -> Money {
    Money(minorUnits: whole * 100, currency: .euro)
  }
}

extension Currency: ExpressibleByStringLiteral {
  /// Traps when the text is none.
  public init(stringLiteral code: String) {
    guard let currency = Currency(code) else { preconditionFailure("no such currency: \(code)") }
    self = currency
  }
}

extension Ratio {
  /// So many hundredths.
  static func percent(_ hundredths: Int) -> Ratio {
    Ratio(Int128(hundredths), 100) ?? Ratio(0)
  }

  /// Percent with one decimal, in tenths: 231 for 23.1 %.
  var tenthsOfPercent: Int128? { scaled(by: 100)?.rounded(decimals: 1) }
}

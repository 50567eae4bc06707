import PipelineDomain
import Testing
@testable import Localization

struct FiguresTests {
  private let figures = Language.english.words().figures

  private func ratio(_ upper: Int128, _ lower: Int128) throws -> Ratio {
    try #require(Ratio(upper, lower))
  }

  @Test(arguments: [
    (0, "€0"), (49, "€0"), (50, "€1"), (85_000, "€850"), (99_949, "€999"), (99_950, "€1k"),
    (420_000, "€4.2k"), (900_000, "€9k"), (994_900, "€9.9k"), (995_000, "€10k"),
    (4_200_000, "€42k"), (99_949_999, "€999k"), (99_950_000, "€1M"), (124_900_000, "€1.2M"),
    (120_000_000_000, "€1.2B"), (99_999_999_999_999, "€1,000B"), (-420_000, "−€4.2k"),
    (-99_950, "−€1k"),
  ])
  func `an amount takes the thinnest unit, with a decimal only below ten of it`(
    cents: Int64, expected: String
  ) {
    #expect(figures.compact(Money(minorUnits: cents, currency: .euro)) == expected)
  }

  @Test(arguments: [
    ("EUR", "€42k"), ("USD", "$42k"), ("GBP", "£42k"), ("CHF", "CHF 42k"),
  ])
  func `a currency without a sign of its own shows its code`(code: String, expected: String) throws
  {
    let currency = try #require(Currency(code))
    #expect(figures.compact(Money(minorUnits: 4_200_000, currency: currency)) == expected)
  }

  @Test func `where signs cannot be shown every currency shows its code`() {
    let plain = Language.english.words(usesSymbols: false).figures
    #expect(plain.compact(Money(minorUnits: 4_200_000, currency: .euro)) == "EUR 42k")
  }

  @Test func `a currency without minor units is not divided`() throws {
    let yen = try #require(Currency("JPY"))
    #expect(figures.compact(Money(minorUnits: 42_000, currency: yen)) == "¥42k")
    #expect(figures.exact(Money(minorUnits: 42_000, currency: yen)) == "¥42,000")
  }

  @Test(arguments: [
    (4_200_000, "€42,000.00"), (5, "€0.05"), (-123_456_789, "−€1,234,567.89"), (0, "€0.00"),
  ])
  func `an exact amount has all its decimals and groups`(cents: Int64, expected: String) {
    #expect(figures.exact(Money(minorUnits: cents, currency: .euro)) == expected)
  }

  @Test func `three halves of 33.35 are rounded once, to 50.03`() throws {
    #expect(figures.exact(try ratio(3 * 3_335 * 50, 100), .euro) == "€50.03")
  }

  @Test func `amounts of two currencies stand side by side, the board's first, never added`() throws
  {
    let dollar = try #require(Currency("USD"))
    let sums: [Currency: Ratio] = [dollar: Ratio(1_200_000), .euro: Ratio(8_400_000)]
    #expect(figures.sums(sums, home: .euro) == "€84k +$12k")
    #expect(figures.sums(sums, home: dollar) == "$12k +€84k")
    #expect(figures.sums([dollar: Ratio(-100)], home: .euro) == "−$1")
    #expect(figures.sums([:], home: .euro) == "€0")
  }

  @Test(arguments: [
    (12, 52, 52, "23.1%"), (3, 10, 10, "30%"), (1, 1, 1, "100%"), (0, 5, 5, "0%"),
    (2, 3, 20, "66.7%"), (1, 2_000, 2_000, "0.1%"), (-1, 8, 40, "−12.5%"),
  ])
  func `a share has a decimal from twenty cases on`(
    upper: Int128, lower: Int128, cases: Int, expected: String
  ) throws {
    #expect(figures.percent(try ratio(upper, lower), of: cases) == expected)
  }

  @Test(arguments: [(12, 23, "+11.0"), (25, 23, "−2.0"), (7, 7, "0.0")])
  func `the difference of two shares is in points`(old: Int, new: Int, expected: String) throws {
    let shares = try [old, new].map { try ratio(Int128($0), 100) }
    #expect(figures.points(from: shares[0], to: shares[1]) == expected)
  }

  @Test(arguments: [(41, 1, "41 d"), (9, 2, "4.5 d"), (301, 2, "151 d"), (-5, 2, "−2.5 d")])
  func `days have a decimal when they are few and not whole`(
    upper: Int128, lower: Int128, expected: String
  ) throws {
    #expect(figures.days(try ratio(upper, lower)) == expected)
  }

  @Test func `what 128 bits do not hold is no figure`() {
    #expect(figures.decimal(Ratio(Int128.max), decimals: 2) == "#")
    #expect(figures.percent(Ratio(Int128.max), of: 30) == "#")
    #expect(figures.compact(Ratio(Int128.min), .euro).hasPrefix("−€"))
  }

  @Test(arguments: [Int64.min, -1, 0, 1, 99, 999_999, Int64.max])
  func `every amount is shown, and never longer than the board has room for`(units: Int64) {
    let text = figures.compact(Money(minorUnits: units, currency: .euro))
    #expect(text.count <= 15)
  }
}

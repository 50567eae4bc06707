import PipelineDomain
import Testing

@Suite struct MoneyTests {
  @Test(arguments: [
    ("1250", "EUR", 125_000), ("1250.5", "EUR", 125_050), ("-3.20", "EUR", -320),
    ("0.005", "TND", 5), ("7", "JPY", 7), ("92233720368547758.07", "EUR", Int64.max),
  ])
  func `a plain decimal amount reads as minor units`(text: String, code: String, units: Int64)
    throws
  {
    let currency = try #require(Currency(code))
    #expect(DecimalNumber(plain: text)?.money(in: currency)?.minorUnits == units)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.234", "1,5", "1 000", "+1", "--1", "1e3", "٣", "1.5.0",
    "92233720368547758.08",
  ])
  func `any other text is no amount of euros`(text: String) {
    #expect(DecimalNumber(plain: text)?.money(in: .euro) == nil)
  }

  @Test func `two currencies are never added`() {
    let dollars = Money(minorUnits: 100, currency: "USD")
    #expect(Money.euros(1).adding(dollars) == nil)
    #expect(Money.euros(1).adding(.euros(2)) == .euros(3))
  }

  @Test func `a sum that 64 bits do not hold is none`() {
    let most = Money(minorUnits: .max, currency: .euro)
    #expect(most.adding(Money(minorUnits: 1, currency: .euro)) == nil)
    #expect(most.adding(Money(minorUnits: 0, currency: .euro)) == most)
  }

  @Test(arguments: [("EUR", 2, 100), ("JPY", 0, 1), ("TND", 3, 1_000), ("CLF", 4, 10_000)])
  func `a currency knows its decimals`(code: String, exponent: Int, units: Int64) throws {
    let currency = try #require(Currency(code))
    #expect(currency.code == code)
    #expect(currency.exponent == exponent)
    #expect(currency.minorUnitsPerUnit == units)
  }

  @Test(arguments: ["", "eur", "EU", "EURO", "€€€", "E R"])
  func `only three capital letters are a currency`(code: String) {
    #expect(Currency(code) == nil)
  }
}

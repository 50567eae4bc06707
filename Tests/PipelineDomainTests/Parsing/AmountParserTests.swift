import PipelineDomain
import Testing

struct AmountParserTests {
  @Test(
    arguments: [
      ("0", 0), ("1250", 125_000), ("1250.5", 125_050), ("1250,50", 125_050),
      ("1 250,50", 125_050), ("1\u{202F}250,50", 125_050), ("1,250.50", 125_050),
      ("1.250,50", 125_050), ("1,250", 125_000), ("1.250", 125_000), ("1,250,000", 125_000_000),
      ("1'250.50", 125_050), ("12k", 1_200_000), ("12 K", 1_200_000), ("1.5k", 150_000),
      ("2M", 200_000_000), ("0,5M", 50_000_000), ("0.125", nil), ("-3.20", -320), ("€12", 1_200),
      ("12 €", 1_200), ("12 eur", 1_200), ("0.5", 50), ("1234,567", nil), ("1.2345k", 123_450),
      ("1\u{A0}250,50 €", 125_050), ("12 k€", 1_200_000), ("1,5k", 150_000),
    ] as [(String, Int64?)])
  func `an amount is read in euros`(text: String, minorUnits: Int64?) {
    #expect(AmountParser(.euro).money(text)?.minorUnits == minorUnits)
  }

  @Test(arguments: [
    "", "k", "M", "€", "twelve", "1,250k", "1.250M", "12,34,567", "1.2.3", "1,25.000", "1,2,3.5",
    "12kk", "--3", "1e3", "١٢", ".5", "5.", "1.234.56", "99999999999999999999", "9999999999999M",
    "12345,678.90", "12 EUROS",
  ])
  func `what is no amount, or could be two, is refused`(text: String) {
    #expect(AmountParser(.euro).money(text) == nil)
  }

  @Test(arguments: [
    ("12k USD", "USD", 1_200_000), ("$5", "USD", 500), ("£1.20", "GBP", 120),
    ("CHF 1'234", "CHF", 123_400), ("usd12k", "USD", 1_200_000),
  ])
  func `a currency that is named is taken`(text: String, code: String, minorUnits: Int64) {
    let money = AmountParser(.euro).money(text)
    #expect(money?.currency == Currency(code))
    #expect(money?.minorUnits == minorUnits)
  }

  @Test(
    arguments: [
      ("JPY", "1250", 1_250), ("JPY", "1250.5", nil), ("TND", "1.250", 1_250),
      ("TND", "1,2505", nil),
    ] as [(String, String, Int64?)])
  func `a currency decides how many decimals there are`(
    code: String, text: String, minorUnits: Int64?
  ) throws {
    let currency = try #require(Currency(code))
    #expect(AmountParser(currency).money(text)?.minorUnits == minorUnits)
  }

  @Test(arguments: 0..<UInt64(300))
  func `the text for an amount reads back as that amount`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let codes = ["EUR", "JPY", "TND", "USD", "CLF"]
    let currency = try #require(Currency(codes[Int(random.next() % 5)]))
    let units = Int64(random.next() % 100_000_000_000) >> Int64(random.next() % 37)
    let money = Money(minorUnits: random.next() % 4 == 0 ? -units : units, currency: currency)
    #expect(AmountParser(.euro).money(AmountParser(.euro).text(for: money)) == money)
    #expect(AmountParser(currency).money(AmountParser(currency).text(for: money)) == money)
  }
}

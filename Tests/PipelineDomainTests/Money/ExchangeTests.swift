import PipelineDomain
import Testing

@Suite struct ExchangeTests {
  private func settings(_ rates: ExchangeRate...) -> Settings {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.rates = rates
    return settings
  }

  @Test(
    arguments: [
      ("2025-01-31", nil), ("2025-02-01", 90_00), ("2025-02-28", 90_00), ("2025-03-01", 80_00),
      ("2026-01-01", 80_00),
    ] as [(Day, Int?)])
  func `the latest rate not after the day holds`(day: Day, cents: Int?) {
    let settings = settings(
      .rate("USD", .euro, 8, 10, from: "2025-03-01"), .rate("USD", .euro, 9, 10, from: "2025-02-01")
    )
    #expect(settings.converted(.dollars(100), on: day)?.rounded() == cents.map { Int128($0) })
  }

  @Test(
    arguments: [
      ("2025-02-01", 90_00), ("2025-05-31", 90_00), ("2025-06-01", 80_00), ("2025-08-31", 80_00),
      ("2025-09-01", 70_00),
    ] as [(Day, Int128)])
  func `of rates either way the newer holds`(day: Day, cents: Int128) {
    let settings = settings(
      .rate("USD", .euro, 7, 10, from: "2025-09-01"), .rate(.euro, "USD", 5, 4, from: "2025-06-01"),
      .rate("USD", .euro, 9, 10, from: "2025-02-01"))
    #expect(settings.converted(.dollars(100), on: day)?.rounded() == cents)
  }

  @Test func `of two rates of a day, one each way, the one written later holds`() {
    let direct = ExchangeRate.rate("USD", .euro, 9, 10, from: "2025-02-01")
    let inverse = ExchangeRate.rate(.euro, "USD", 5, 4, from: "2025-02-01")
    for (rates, cents) in [([direct, inverse], 80_00), ([inverse, direct], 90_00)] {
      var settings = settings()
      settings.rates = rates
      #expect(settings.converted(.dollars(100), on: "2025-03-01")?.rounded() == Int128(cents))
      // When it was written counts, then its place in the file.
      settings.rates[0].at = settings.rates[1].at.adding(seconds: 1)
      #expect(
        settings.converted(.dollars(100), on: "2025-03-01")?.rounded() == 170_00 - Int128(cents))
    }
  }

  @Test func `of two rates of a day the one written later holds, a withdrawn one never`() {
    let settings = settings(
      .rate("USD", .euro, 9, 10, from: "2025-02-01"),
      .rate("USD", .euro, 7, 10, from: "2025-02-01"),
      .rate("USD", .euro, 1, 10, from: "2025-03-01", isWithdrawn: true))
    #expect(settings.converted(.dollars(100), on: "2025-12-01")?.rounded() == 70_00)
  }

  @Test func `minor units of different sizes are brought to one`() {
    let settings = settings(
      .rate("JPY", .euro, 6, 1_000, from: "2025-01-01"),
      .rate("TND", .euro, 3, 10, from: "2025-01-01"))
    let yen = Money(minorUnits: 1_000, currency: "JPY")
    let dinars = Money(minorUnits: 10_000, currency: "TND")
    #expect(settings.converted(yen, on: "2025-01-01")?.rounded() == 600)
    #expect(settings.converted(dinars, on: "2025-01-01")?.rounded() == 300)
  }

  @Test func `the board's own currency needs no rate, and rates between others give none`() {
    let settings = settings(.rate("USD", "GBP", 8, 10, from: "2025-01-01"))
    #expect(settings.converted(.euros(1), on: "2025-01-01") == Ratio(100))
    #expect(settings.converted(.dollars(1), on: "2025-01-01") == nil)
    #expect(Exchange(settings) == nil)
  }

  @Test func `worth is whole in its parts when a million of them suffice`() throws {
    let exchange = try #require(
      Exchange(
        settings(
          .rate("USD", .euro, 1, 3, from: "2025-01-01"),
          .rate("GBP", .euro, 5, 4, from: "2025-01-01")
        )))
    #expect(exchange.scale == 12)
    #expect(exchange.worth(1, of: "USD", on: "2025-01-01") == 4)
    #expect(exchange.worth(1, of: "GBP", on: "2025-01-01") == 15)
    #expect(exchange.worth(1, of: .euro, on: "2024-01-01") == 12)
    let fine = try #require(
      Exchange(settings(.rate(.euro, "USD", 1_083_721, 1_000_000, from: "2025-01-01"))))
    #expect(fine.scale == 1_000_000)
    #expect(fine.worth(100, of: "USD", on: "2025-01-01") == 92_274_672)
  }

  @Test func `what is too large has no worth, and nothing traps`() throws {
    let exchange = try #require(
      Exchange(settings(.rate("USD", .euro, 1_000_000, from: "2025-01-01"))))
    #expect(exchange.worth(Int128(Int64.max), of: "USD", on: "2025-01-01") == nil)
    let most = Money(minorUnits: .max, currency: "USD")
    #expect(exchange.amount(most, on: "2025-01-01") == most)
    let mixed = [
      deal("a", [("A", "2025-02-01")], amount: most),
      deal("b", [("A", "2025-02-01")], amount: .euros(1)),
    ]
    let rate = ExchangeRate.rate("USD", .euro, 1_000_000, from: "2025-01-01")
    #expect(
      measured("open-value", mixed, rates: [rate])?.reason == .mixedCurrencies([.euro, "USD"]))
  }
}

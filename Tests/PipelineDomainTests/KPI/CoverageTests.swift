import PipelineDomain
import Testing

/// Open deals against a quota of 90 a quarter.
@Suite struct CoverageTests {
  private let won = deal("w", [("B", "2025-01-01"), ("won", "2025-02-01")], amount: .euros(30))
  private let lost = deal("l", [("B", "2025-01-01"), ("lost", "2025-02-01")], amount: .euros(9))
  private let open = dated("o", .euros(120), "2025-03-20")

  private static func dated(_ id: Deal.ID, _ amount: Money?, _ close: Day?) -> Deal {
    var open = deal(id, [("B", "2025-01-01")], amount: amount)
    open.expectedClose = close
    return open
  }

  private func facts(_ deals: [Deal], quota: Money? = .euros(90)) -> PipelineFacts {
    ledgerOf(deals, on: "2025-02-15") { $0.team = [Member(name: "Léa", quota: quota)] }
  }

  @Test func `coverage holds what is open against what is lacking, beside what it takes`() throws {
    let coverage = try #require(
      facts([won, lost, open]).measured("coverage", over: "2025-Q1"))
    #expect(coverage.value == Ratio(2) && coverage.unit == .ratio && coverage.basis == .value)
    #expect((coverage.numerator, coverage.denominator) == (12_000, 6_000))
    #expect(coverage.part(.needed) == Ratio(2))
    #expect(coverage.part(.quota) == Ratio(9_000) && coverage.part(.lacking) == Ratio(6_000))
  }

  @Test func `what closes in another period, or nobody knows when, does not cover this one`() throws
  {
    let all = [
      won, open, Self.dated("next", .euros(9_500), "2025-09-10"),
      Self.dated("late", .euros(60), "2025-02-01"), Self.dated("old", .euros(7), "2024-12-31"),
      Self.dated("undated", .euros(7), nil), Self.dated("worthless", nil, "2025-03-01"),
    ]
    let coverage = try #require(facts(all).measured("coverage", over: "2025-Q1"))
    #expect(coverage.value == Ratio(3) && coverage.deals == ["o", "late"])
    #expect(coverage.part(.datePassed) == Ratio(6_000))
    #expect(
      coverage.excluded == [
        .init(deal: "old", reason: .datedBeforePeriod),
        .init(deal: "undated", reason: .noCloseDate),
        .init(deal: "worthless", reason: .noAmount),
      ])
    let ahead = try #require(facts(all).measured("coverage", over: "2025-Q3"))
    #expect(ahead.numerator == 950_000 && ahead.denominator == 9_000)
  }

  @Test func `a sale without an amount leaves the quota as it is, and is named`() throws {
    let sold = deal("n", [("B", "2025-01-01"), ("won", "2025-02-01")])
    let coverage = try #require(facts([sold, open]).measured("coverage", over: "2025-Q1"))
    #expect(coverage.value == Ratio(12, 9)?.reduced)
    #expect(coverage.excluded == [.init(deal: "n", reason: .noAmount)])
    let none = facts([Self.dated("w", nil, "2025-03-01")]).measured("coverage", over: "2025-Q1")
    #expect(none?.reason == .noAmounts)
  }

  @Test func `no quota, and one that is reached, leave no coverage`() {
    let none = facts([open], quota: nil).measured("coverage", over: "2025-Q1")
    #expect(none?.reason == .noQuota && none?.value == nil)
    let reached = facts([won, open], quota: .euros(30)).measured("coverage", over: "2025-Q1")
    #expect(reached?.reason == .quotaReached && reached?.value == nil)
    #expect(facts([open]).measured("coverage", over: "2025-02-03")?.reason == .noQuota)
  }

  @Test
  func `a quota in another currency is converted by the rate of the first day, or none is told`() {
    let facts = { (rates: [ExchangeRate]) in
      ledgerOf([open], on: "2025-02-15") {
        $0.team = [
          Member(name: "Léa", quota: .euros(30)), Member(name: "Bo", quota: .dollars(100)),
        ]
        $0.rates = rates
      }
    }
    let converted = facts([
      .rate("USD", .euro, 9, 10, from: "2025-01-01"),
      .rate("USD", .euro, 5, 10, from: "2025-02-01"),
    ]).measured("coverage", over: "2025-Q1")
    #expect(converted?.part(.quota) == Ratio(120_00) && converted?.value == Ratio(1))
    let without = facts([]).measured("coverage", over: "2025-Q1")
    #expect(without?.reason == .mixedCurrencies([.euro, "USD"]))
  }

  @Test(arguments: [
    ("2025-01", 10_00), ("2025-02", 50_00), ("2025-03", 10_00), ("2025-Q1", 70_00),
    ("2025-Q2", 60_00), ("2025-04", 20_00), ("2025-07", 30_00), ("2025", 310_00),
    ("2024-Q4", 30_00), ("2026", 120_00), ("2025-01-01..2025-02-28", 60_00),
  ])
  func `the quota of a month goes before that of its quarter, its year and every quarter`(
    period: String, quota: Int
  ) throws {
    var ana = Member(name: "Ana", quota: .euros(30))
    var bo = Member(name: "Bo")
    for (period, euros) in [("2025-Q2", 60), ("2025-Q3", 90), ("2025-Q4", 90), ("2025-02", 50)] {
      ana[try #require(Period(period))] = .euros(Int64(euros))
    }
    // What is set again holds, what is removed does not.
    bo["2025"] = .euros(1)
    bo["2025"] = nil
    ana["2025-W05"] = .euros(7)
    #expect(ana.quotas.map(\.period.description) == ["2025-02", "2025-Q2", "2025-Q3", "2025-Q4"])
    let settings = facts([]).settings
    var own = settings
    own.team = [ana, bo]
    #expect(own.quota(in: try #require(Period(period))) == Ratio(Int128(quota)))
    own.team = [bo]
    #expect(own.quota(in: try #require(Period(period))) == nil)
  }

  @Test func `an amount in another currency is not added to the coverage`() {
    let yen = Self.dated("y", Money(minorUnits: 5, currency: "JPY"), "2025-03-01")
    let mixed = facts([open, yen]).measured("coverage", over: "2025-Q1")
    #expect(mixed?.reason == .mixedCurrencies([.euro, "JPY"]))
    let other = facts([yen]).measured("coverage", over: "2025-Q1")
    #expect(other?.reason == .mixedCurrencies(["JPY", .euro]))
  }

  @Test func `the forecast is what is won and what is open, each times its chance`() throws {
    var ahead = open
    ahead.expectedClose = "2025-03-31"
    var overdue = deal("p", [("B", "2025-01-01")], amount: .euros(500))
    overdue.expectedClose = "2025-02-14"
    var later = deal("n", [("B", "2025-01-01")], amount: .euros(500))
    later.expectedClose = "2025-04-01"
    let facts = facts([won, lost, ahead, overdue, later, deal("u", [("C", "2025-01-01")])])
    let forecast = try #require(facts.measured("forecast", over: "2025-Q1"))
    #expect(forecast.value?.reduced == Ratio(9_000) && forecast.deals == ["w", "o"])
    #expect(forecast.part(.won)?.reduced == Ratio(3_000))
    #expect(forecast.part(.weighted)?.reduced == Ratio(6_000))
    #expect(forecast.part(.attained) == Ratio(1))
    #expect(facts.measured("forecast", over: "2024-Q4")?.value?.numerator == 0)
  }
}

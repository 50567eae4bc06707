import PipelineDomain
import Testing

@Suite struct AcquisitionTests {
  private let march = [spent(700, in: "2025-03-01"), spent(300, in: "2025-03-01", .sales)]

  @Test(
    arguments: [
      // Twice at 18 % of ten times the leads.
      (897_750, 567, 1_583_33), (902_700, 918, 983_33), (72_000, 225, 320_00),
      (72_000, 400, 180_00),
    ] as [(Int64, Int, Int)])
  func `what was spent, over new customers, is the cost of acquisition`(
    euros: Int64, count: Int, cents: Int
  ) throws {
    let won = customers(count, "c", from: "2025-03-10")
    let figure = try #require(measured("cac", won, costs: [spent(euros, in: "2025-03-01")]))
    #expect(figure.value?.rounded() == Int128(cents))
    #expect(figure.unit == .money(.euro) && figure.n == count)
    #expect(figure.denominator == Int128(count) && figure.numerator == Int128(euros) * 100)
  }

  @Test func `marketing and sales count together and are told apart`() throws {
    let figure = try #require(
      measured("cac", customers(2, "c", from: "2025-03-10"), costs: march))
    #expect(figure.value == Ratio(1_000_00, 2))
    #expect(figure.part(.spent(.marketing)) == Ratio(700_00))
    #expect(figure.part(.spent(.sales)) == Ratio(300_00))
  }

  @Test func `a new customer is a first signature ever, not a deal`() throws {
    let won = [
      contract("a", of: "o", from: "2025-03-02"), contract("b", of: "o", from: "2025-03-20"),
      contract("c", of: "p", from: "2024-05-01", to: "2024-09-01"),
      contract("d", of: "p", from: "2025-03-05"),
    ]
    let figure = try #require(measured("cac", won, costs: march))
    #expect(figure.deals == ["a"] && figure.value == Ratio(1_000_00))
  }

  @Test func `a customer is new to the source of the first signature alone`() throws {
    let won = [
      contract("a", of: "o", from: "2025-01-10", source: "web"),
      contract("b", of: "o", from: "2025-03-10", source: "fair"),
      contract("c", of: "p", from: "2025-03-20", source: "fair"),
      contract("d", of: "p", from: "2025-03-22", source: "web"),
    ]
    var settings = boardOf([]).settings
    settings.costs = [
      spent(700, in: "2025-03-01", on: "fair"), spent(300, in: "2025-03-01", on: "web"),
    ]
    let board = Board(settings: settings, deals: won)
    for (source, part) in Grouping.source.boards(of: board) {
      let facts = PipelineFacts(part, asOf: "2025-12-31T23:00:00Z", zone: .utc)
      let cac = try #require(KPI.named("cac")?.figureWithDeals(facts, "2025-03"))
      #expect(cac.deals == (source == "fair" ? ["c"] : []))
      #expect(cac.value == (source == "fair" ? Ratio(700_00) : nil))
    }
    // A deal signed elsewhere is known from its own day on.
    let before = try #require(Grouping.source.boards(of: board).first { $0.key == "fair" })
    let facts = PipelineFacts(
      before.board.asOf("2025-03-15T00:00:00Z"), asOf: "2025-03-15T00:00:00Z", zone: .utc)
    #expect(KPI.named("cac")?.figureWithDeals(facts, "2025-03").deals == [])
  }

  @Test(arguments: ["cac", "cpl", "roi"])
  func `a month without a cost is unknown, not free`(kpi: String) throws {
    let won = customers(2, "c", from: "2025-03-10", source: "web")
    let none = try #require(
      measured(kpi, won, costs: [], over: "2025-03") { $0.marketing.sources = ["web"] })
    #expect(none.value == nil && none.reason == .missingCost("2025-03-01"))
    let gap = try #require(
      measured(kpi, won, costs: march, over: "2025-Q1") { $0.marketing.sources = ["web"] })
    #expect(gap.value == nil && gap.reason == .missingCost("2025-01-01"))
  }

  @Test(arguments: [("cac", KPIValue.Absence.newCustomers), ("cpl", .created)])
  func `a cost that brought nothing has no quotient`(
    kpi: String, absence: KPIValue.Absence
  ) throws {
    let figure = try #require(measured(kpi, [], costs: march))
    #expect(figure.value == nil && figure.reason == .zeroDenominator(absence))
  }

  @Test func `a month that cost nothing, as written down, cost nothing`() {
    let won = customers(2, "c", from: "2025-03-10")
    #expect(measured("cac", won, costs: [spent(0, in: "2025-03-01")])?.value?.numerator == 0)
  }

  @Test func `costs that were withdrawn, or written down later, do not count`() throws {
    var (withdrawn, later) = (spent(500, in: "2025-03-01"), spent(900, in: "2025-03-01"))
    withdrawn.isWithdrawn = true
    later.at = "2026-02-01T00:00:00Z"
    let won = customers(1, "c", from: "2025-03-10")
    #expect(
      try #require(measured("cac", won, costs: [withdrawn, later])).reason
        == .missingCost("2025-03-01"))
    #expect(
      measured("cac", won, costs: [withdrawn, later] + march)?.value == Ratio(1_000_00))
  }

  @Test(
    arguments: [
      ("2025-02-15..2025-04-10", "2025-12-31", "2025-03-01", "2025-04-01"),
      ("2025-01-01..2025-12-31", "2025-12-31", "2025-01-01", "2026-01-01"),
      ("2025-01-01..2025-12-31", "2025-12-30", "2025-01-01", "2025-12-01"),
    ] as [(Period, Day, Day, Day)])
  func `only whole months that have ended count`(
    period: Period, day: Day, start: Day, end: Day
  ) throws {
    let whole = try #require(measured("cac", [], costs: march, over: period, on: day)).period
    #expect(whole.start == start && whole.end == end)
  }

  @Test(arguments: ["2025-W11", "2025-03-02..2025-03-31"] as [Period])
  func `a period without a whole month has no cost`(period: Period) throws {
    let won = customers(1, "c", from: "2025-03-10")
    let figure = try #require(measured("cac", won, costs: march, over: period))
    #expect(figure.value == nil && figure.reason == .noWholeMonth && figure.deals.isEmpty)
  }

  @Test func `what paid channels cost goes to the customers they brought`() throws {
    let won =
      customers(3, "web", from: "2025-03-10", source: "web")
      + customers(2, "ads", from: "2025-03-10", source: "ads")
    let costs = [spent(195, in: "2025-03-01"), spent(970, in: "2025-03-01", on: "ads")]
    let figure = try #require(measured("cac", won, costs: costs))
    #expect(figure.value == Ratio(1_165_00, 5))
    #expect(figure.part(.paid) == Ratio(970_00, 2))
    #expect(
      try #require(measured("cac", customers(1, "c", from: "2025-03-10"), costs: costs))
        .part(.paid) == nil)
  }

  @Test func `customers can be set against the costs of one cycle before`() throws {
    // A cycle of 60 days is two months.
    var won = contract("c", from: "2025-03-10")
    won = deal("c", [("A", "2025-01-01"), ("B", "2025-01-09"), ("won", "2025-03-10")])
    let costs = [spent(400, in: "2025-01-01"), spent(900, in: "2025-03-01")]
    let lagged = measured("cac", [won], costs: costs) { $0.marketing.lagsByCycle = true }
    #expect(lagged?.value == Ratio(400_00))
    #expect(measured("cac", [won], costs: costs)?.value == Ratio(900_00))
    let none = measured("cac", [], costs: costs) { $0.marketing.lagsByCycle = true }
    #expect(none?.reason == .missing("cycle-length", because: .noDeals(.won)))
  }

  @Test func `a lead costs what marketing spent, by channel too`() throws {
    let leads =
      deals(16, "w", [("A", "2025-03-04")]).map { from("web", $0) }
      + deals(4, "a", [("A", "2025-03-04")]).map { from("ads", $0) }
    let costs = [
      spent(680, in: "2025-03-01"), spent(320, in: "2025-03-01", on: "ads"),
      spent(0, in: "2025-03-01", on: "fair"), spent(5_000, in: "2025-03-01", .sales),
    ]
    let figure = try #require(measured("cpl", leads, costs: costs))
    #expect(figure.value?.rounded() == 50_00 && figure.n == 20)
    #expect(figure.part(.source("ads")) == Ratio(320_00, 4))
    #expect(figure.part(.source("fair")) == nil && figure.part(.source("web")) == nil)
  }

  @Test func `two currencies of cost are never added`() throws {
    var dollars = spent(1, in: "2025-03-01")
    dollars.amount = Money(minorUnits: 100, currency: "USD")
    let won = customers(1, "c", from: "2025-03-10")
    let figure = try #require(measured("cac", won, costs: march + [dollars]))
    #expect(figure.value == nil && figure.reason == .mixedCurrencies([.euro, "USD"]))
  }

  private func from(_ source: String, _ deal: Deal) -> Deal {
    var sourced = deal
    sourced.source = source
    return sourced
  }
}

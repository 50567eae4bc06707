import PipelineDomain
import Testing

@Suite struct ForecastTests {
  private func open(_ id: Deal.ID, _ stage: Stage.ID, _ euros: Int64?, close: Day?) -> Deal {
    var open = deal(id, [(stage, "2025-02-01")], amount: euros.map(Money.euros))
    open.expectedClose = close
    return open
  }

  private func forecast(
    _ deals: [Deal], over period: Period = "2025-Q4", on day: Day = "2025-11-20",
    team: [Member] = []
  ) -> Forecast {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.team = team
    let board = Board(settings: settings, deals: deals)
    return Forecast(of: board, PipelineFacts(board, asOf: noon(day), zone: .utc), over: period)
  }

  private var quarter: [Deal] {
    [
      deal("w", [("B", "2025-09-01"), ("won", "2025-10-15")], amount: .euros(1_000)),
      open("c", "C", 400, close: "2025-11-30"), open("b", "B", 200, close: "2025-12-01"),
      open("a", "A", 100, close: "2025-12-31"), open("n", "A", 50, close: "2026-01-01"),
    ]
  }

  @Test func `each column holds the one before`() {
    let total = forecast(quarter).total
    #expect(total.won == 1_000_00 && total.commit == 1_400_00)
    #expect(total.bestCase == 1_600_00 && total.pipeline == 1_700_00)
    #expect(total.weighted == Ratio(143_000_00, 100) && total.openCount == 3)
  }

  @Test func `months follow the expected close, and add up to the period`() {
    let forecast = forecast(quarter)
    #expect(forecast.months.map(\.period) == ["2025-10", "2025-11", "2025-12"])
    #expect(forecast.months.map(\.won) == [1_000_00, 0, 0])
    #expect(forecast.months.map(\.pipeline) == [1_000_00, 400_00, 300_00])
    #expect(forecast.months.map(\.openCount).reduce(0, +) == forecast.total.openCount)
  }

  @Test(arguments: [(100, "commit"), (80, "commit"), (79, "best"), (50, "best"), (49, "pipeline")])
  func `a chance belongs to a category from its threshold on`(percent: Int, category: String) {
    var deal = open("d", "A", 1, close: "2025-12-01")
    deal.probability = percent
    let total = forecast([deal]).total
    #expect((total.commit == 100) == (category == "commit"))
    #expect((total.bestCase == 100) == (category != "pipeline"))
    #expect(total.pipeline == 100)
  }

  @Test func `what is overdue or undated adds nothing and is told apart`() {
    let forecast = forecast([
      open("o", "C", 400, close: "2025-11-19"), open("u", "B", 200, close: nil),
      open("t", "C", 100, close: "2025-11-20"),
    ])
    #expect(forecast.total.pipeline == 100_00)
    #expect(forecast.overdue.deals == ["o"] && forecast.overdue.amount == 400_00)
    #expect(forecast.overdue.weighted == Ratio(32_000_00, 100))
    #expect(forecast.undated.deals == ["u"])
  }

  @Test func `a deal's own chance and its stage's are weighed apart`() {
    var own = open("d", "C", 100, close: "2025-12-01")
    own.probability = 30
    let total = forecast([own]).total
    #expect(total.weighted == Ratio(3_000_00, 100))
    #expect(total.weightedByStage == Ratio(8_000_00, 100))
    #expect(total.weightedByHistory.rounded() == 80_00)
  }

  @Test(
    arguments: [
      (1_000_00, KPIResult.Status.ok), (1_400_00, .ok), (1_600_00, .warn), (1_600_01, .alert),
    ] as [(Int64, KPIResult.Status)])
  func `a period is on target when half of its outcomes reach it, at risk while one in ten does`(
    goal: Int64, standing: KPIResult.Status
  ) {
    let member = Member(name: "Ana", quota: Money(minorUnits: goal, currency: .euro))
    let total = forecast(quarter, team: [member]).total
    #expect(total.outcomes.quantile(percent: 50) == 1_400_00)
    #expect(total.outcomes.quantile(percent: 90) == 1_600_00)
    #expect(total.standing == standing)
    #expect(forecast(quarter).total.standing == nil)
  }

  @Test func `weighted parts are rounded once, at the end`() {
    let thirds = (0..<3).map { place -> Deal in
      var deal = open(Deal.ID("d\(place)"), "B", nil, close: "2025-12-01")
      deal.amount = Money(minorUnits: 33_35, currency: .euro)
      return deal
    }
    #expect(forecast(thirds).total.weighted.rounded() == 50_03)
  }

  @Test func `other currencies and unknown amounts are listed, never added`() {
    var yen = open("y", "C", nil, close: "2025-12-01")
    yen.amount = Money(minorUnits: 5, currency: "JPY")
    let forecast = forecast([yen, open("n", "C", nil, close: "2025-12-01")])
    #expect(forecast.total.pipeline == 0)
    #expect(
      forecast.excluded == [
        .init(deal: "y", reason: .otherCurrency), .init(deal: "n", reason: .noAmount),
      ])
  }

  @Test func `the goal is the sum of the quotas, a third of it a month`() throws {
    let team = [
      Member(name: "Léa", quota: .euros(900)), Member(name: "Karim", quota: .euros(900)),
      Member(name: "Noé"),
    ]
    let forecast = forecast(quarter, team: team)
    #expect(forecast.total.goal?.rounded() == 1_800_00)
    #expect(forecast.months[0].goal?.rounded() == 600_00)
    #expect(forecast.months[0].chance == Ratio(1))
    // 700 of 1,000 are not enough with the 400 of C and the 200 of B; all three are needed for 800.
    #expect(forecast.total.chance == Ratio(0))
    #expect(forecast.total.missing?.rounded() == 370_00)
    #expect(forecast.coverageNeeded == Ratio(1))
    #expect(forecast.pipelineNeeded?.rounded() == 370_00)
  }

  @Test func `coverage is one over the win rate`() {
    let lost = (0..<3).map {
      deal(Deal.ID("l\($0)"), [("B", "2025-09-01"), ("lost", "2025-10-01")])
    }
    #expect(forecast(quarter + lost).coverageNeeded == Ratio(4))
    #expect(forecast(lost).coverageNeeded == nil)
  }

  @Test func `without quotas, or over parts of months, there is no goal`() {
    let team = [Member(name: "Léa", quota: .euros(900))]
    #expect(forecast(quarter).total.goal == nil && forecast(quarter).total.chance == nil)
    #expect(forecast(quarter, over: "2025-W47", team: team).total.goal == nil)
    let cut = forecast(quarter, over: "2025-10-10..2025-12-31", team: team)
    #expect(cut.months.map { $0.goal != nil } == [false, true, true])
    #expect(cut.months.map(\.won) == [1_000_00, 0, 0])
    #expect(forecast(quarter, over: "2025", team: team).total.goal?.rounded() == 3_600_00)
  }

  @Test(arguments: UInt64(0)..<10)
  func `groups add up to the whole, and the order of deals changes nothing`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 200)
    let board = walk.board
    let facts = PipelineFacts(board, asOf: walk.clock, zone: .utc)
    let period = Period(.year, containing: facts.today)
    let whole = Forecast(of: board, facts, over: period)
    let groups = Forecast.groups(by: .owner, of: board, facts, over: period).map(\.forecast)
    #expect(groups.reduce(0) { $0 + $1.total.pipeline } == whole.total.pipeline)
    #expect(groups.reduce(0) { $0 + $1.overdue.amount } == whole.overdue.amount)
    let shuffled = Board(
      settings: board.settings, deals: board.deals.shuffled(using: &walk.random))
    let other = Forecast(
      of: shuffled, PipelineFacts(shuffled, asOf: walk.clock, zone: .utc), over: period)
    #expect(other.total == whole.total && other.months == whole.months)
  }
}

import PipelineDomain
import Testing

@Suite struct KPIResultTests {
  private func status(
    _ won: Int, _ lost: Int, target: Int?, alert: Int?, better: KPI.Direction = .higher
  ) -> KPIResult.Status? {
    let all =
      deals(won, "w", [("B", "2025-01-01"), ("won", "2025-03-01")])
      + deals(lost, "l", [("B", "2025-01-01"), ("lost", "2025-03-01")])
    let goal = Panel.Goal(target: target.map { Ratio($0) }, alert: alert.map { Ratio($0) })
    return measured("win-rate", all)?.status(against: goal, better: better, in: .euro)
  }

  @Test(arguments: [
    (3, 1, KPIResult.Status.ok), (1, 1, .ok), (2, 3, .warn), (1, 4, .warn), (1, 5, .alert),
  ])
  func `a rate is off target strictly below it, and alerts strictly below the alert`(
    won: Int, lost: Int, expected: KPIResult.Status
  ) {
    #expect(status(won, lost, target: 50, alert: 20) == expected)
  }

  @Test(arguments: [
    (1, 4, KPIResult.Status.ok), (1, 1, .ok), (3, 2, .warn), (4, 1, .warn), (5, 1, .alert),
  ])
  func `where lower is better the limits are crossed upward`(
    won: Int, lost: Int, expected: KPIResult.Status
  ) {
    #expect(status(won, lost, target: 50, alert: 80, better: .lower) == expected)
  }

  @Test func `no value is no alert; no goal is no miss`() {
    #expect(status(0, 0, target: 50, alert: 20) == .unavailable)
    #expect(status(0, 4, target: nil, alert: nil) == .ok)
  }

  @Test func `an amount in another currency is held against nothing`() throws {
    let yen = Money(minorUnits: 1, currency: "JPY")
    let signed = try #require(measured("signed", [deal("j", [("won", "2025-02-01")], amount: yen)]))
    let goal = Panel.Goal(target: Ratio(1_000), alert: nil)
    #expect(signed.status(against: goal, better: .higher, in: .euro) == .ok)
    #expect(signed.status(against: goal, better: .higher, in: "JPY") == .warn)
  }

  @Test func `the panel shows the first seven KPIs that exist, in its order`() {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.panel.order = ["signed", "unheard-of"] + KPI.catalogue.map(\.id)
    settings.panel.goals = ["signed": Panel.Goal(target: Ratio(5))]
    let facts = PipelineFacts(Board(settings: settings), asOf: noon("2025-08-20"), zone: .utc)
    let results = KPIResult.panel(
      facts, past: PastValues(towards: "2025", from: facts))
    #expect(
      results.map(\.figure.kpi) == ["signed"] + KPI.catalogue.prefix(6).map(\.id))
    #expect(results[0].goal?.target == Ratio(5) && results[0].status == .warn)
  }

  @Test func `the trend of a year is told in quarters, up to today's`() {
    let sold = (1...12).compactMap { month -> Deal? in
      Day(year: 2025, month: month, day: 15).map {
        deal(Deal.ID("m\(month)"), [("won", $0)], amount: .euros(Int64(month)))
      }
    }
    let facts = PipelineFacts(boardOf(sold), asOf: noon("2025-08-20"), zone: .utc)
    let result = KPI.named("signed").map {
      KPIResult($0, facts, "2025", past: PastValues(towards: "2025", from: facts))
    }
    let zeros = [Ratio?](repeating: Ratio(0), count: 5)
    #expect(result?.trend == zeros + [Ratio(600), Ratio(1_500), Ratio(1_500)])
    #expect(result?.figure.value == Ratio(3_600))
  }

  @Test func `what a figure leaves out stands beside it with its amount`() throws {
    let late = deal("late", [("A", "2025-03-10")], amount: .euros(7))
    var sold = late
    (sold.stage, sold.closedOn) = ("won", "2025-02-01")
    let blank = deal("blank", [("A", "2025-03-01"), ("won", "2025-03-15")])
    let facts = PipelineFacts(boardOf([sold, blank]), asOf: noon("2025-08-20"), zone: .utc)
    let past = PastValues(towards: "2025", from: facts)
    for kpi in KPI.catalogue {
      let figure = kpi.figureWithDeals(facts, "2025")
      let result = KPIResult(kpi, facts, "2025", past: past)
      #expect(result.excluded?.count ?? 0 == figure.excluded.count, "\(kpi.id)")
    }
    let cycle = KPIResult(try #require(KPI.named("cycle-length")), facts, "2025", past: past)
    #expect(cycle.excluded?.worth == Ratio(700))
    let signed = KPIResult(try #require(KPI.named("signed")), facts, "2025", past: past)
    #expect(signed.excluded?.count == 1 && signed.excluded?.worth == nil)
  }

  @Test func `the trend of another unit ends with the period itself`() {
    let sold = [deal("d", [("won", "2025-03-15")], amount: .euros(1))]
    let facts = PipelineFacts(boardOf(sold), asOf: noon("2025-08-20"), zone: .utc)
    let result = KPI.named("signed").map {
      KPIResult($0, facts, "2025-04", past: PastValues(towards: "2025-04", from: facts))
    }
    #expect(result?.trend.suffix(2) == [Ratio(100), Ratio(0)])
    #expect(result?.trend.count == 8)
  }
}

import PipelineDomain
import Testing

/// State figures of a period that is over are those of its last moment.
@Suite struct FiguredBoardTests {
  private static let filters = ["", "owner:me", "amount>20k", "stale", "-won", "open next:none"]

  private func figured(
    _ walk: Walk, _ board: Board, at moment: Instant, under filter: Filter, over period: Period
  ) -> FiguredBoard {
    FiguredBoard(board, under: filter, at: moment, in: .paris, me: "Léa", over: period)
  }

  @Test(arguments: UInt64(0)..<6, filters)
  func `asked for afterwards a state figure is what it was at the period's end, by group too`(
    seed: UInt64, text: String
  ) throws {
    let walk = Walk(seed: seed, steps: 300)
    let filter = try Filter(text)
    let month = Period(.month, containing: Zone.paris.day(of: walk.clock)).previous.previous
    let last = Zone.paris.instant(of: month.end).adding(seconds: -1)
    let now = figured(walk, walk.board, at: walk.clock, under: filter, over: month)
    let then = figured(walk, walk.board.asOf(last), at: last, under: filter, over: month)
    let groups = (now.groups(by: .owner), then.groups(by: .owner))
    for kpi in KPI.catalogue where kpi.isSnapshot {
      #expect(
        kpi.figureWithDeals(now.facts, month) == kpi.figureWithDeals(then.facts, month), "\(kpi.id)"
      )
      #expect(kpi.figureWithDeals(now.facts, month).asOf == last)
      for group in groups.1 {
        let own = try #require(groups.0.first { $0.key == group.key })
        #expect(
          kpi.figureWithDeals(own.figured.facts, month)
            == kpi.figureWithDeals(group.figured.facts, month),
          "\(kpi.id) \(group.key ?? "nobody")")
      }
    }
  }

  @Test(arguments: UInt64(0)..<4, [Period.Unit.month, .year])
  func `while a period goes on, and before it begins, its state figures are those of now`(
    seed: UInt64, unit: Period.Unit
  ) {
    let walk = Walk(seed: seed, steps: 200)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .paris)
    let present = Period(unit, containing: facts.today)
    for period in [present, present.next, present.next.next] {
      let now = figured(walk, walk.board, at: walk.clock, under: .everything, over: period)
      for kpi in KPI.catalogue {
        #expect(kpi.figure(now.facts, period) == kpi.figure(facts, period), "\(kpi.id)")
      }
    }
  }

  @Test func `no deal of today is held against a quota of the past`() throws {
    var early = deal("e", [("B", "2025-01-10")], amount: .euros(40))
    early.expectedClose = "2025-03-20"
    var late = deal("l", [("B", "2025-05-01")], amount: .euros(500))
    late.expectedClose = "2025-03-20"
    var board = boardOf([early, late])
    board.settings.team = [Member(name: "Léa", quota: .euros(80))]
    let figured = FiguredBoard(board, at: noon("2025-06-01"), in: .utc, over: "2025-Q1")
    let coverage = try #require(KPI.named("coverage")).figureWithDeals(figured.facts, "2025-Q1")
    #expect(coverage.deals == ["e"] && coverage.value == Ratio(1, 2))
    #expect(coverage.asOf == "2025-03-31T23:59:59Z")
    #expect(figured.facts.advice(on: coverage) == nil)
    let forecast = Forecast(of: figured.board, figured.facts, over: "2025-Q1")
    #expect(forecast.overdue.deals == ["e"] && forecast.total.openCount == 0)
    #expect(forecast.pipelineNeeded == nil && forecast.isOver)
    let rate = try #require(KPI.named("win-rate")).figure(figured.facts, "2025-Q1")
    #expect(rate.part(.openPastClose) == Ratio(1))
  }
}

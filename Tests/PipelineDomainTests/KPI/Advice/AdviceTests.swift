import PipelineDomain
import Testing

/// The advice of each figure, from facts of the board.
@Suite struct AdviceTests {
  private let lost = [
    deal("a", [("A", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: "timing"),
    deal("b", [("B", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: "price"),
    deal("c", [("B", "2025-01-01"), ("lost", "2025-03-01")]).losing(to: "price"),
  ]

  private func advice(
    _ kpi: String, _ deals: [Deal], stages: [Stage] = threeStages,
    _ change: (inout Settings) -> Void = { _ in }
  ) -> Advice? {
    let facts = ledgerOf(deals, stages: stages, change)
    return facts.measured(kpi).flatMap { facts.advice(on: $0) }
  }

  @Test func `losses point to the commonest reason, or to where it strikes`() {
    let everywhere = Advice.answerLosses(at: nil, reason: "price", count: 2, of: 3)
    #expect(advice("win-rate", lost) == everywhere && advice("loss-reasons", lost) == everywhere)
    #expect(
      advice("loss-by-stage", lost) == .answerLosses(at: "B", reason: "price", count: 2, of: 3))
  }

  @Test func `a rate without losses points to deals past their close`() {
    var late = deal("o", [("B", "2025-01-01")])
    late.expectedClose = "2025-06-01"
    let won = deal("w", [("B", "2025-01-01"), ("won", "2025-03-01")])
    #expect(advice("win-rate", [won, late]) == .settleCloses(1))
    #expect(advice("win-rate", [won]) == .keepGoing)
  }

  @Test func `conversions point to the narrowest step that enough deals entered`() throws {
    let all =
      deals(12, "a", [("A", "2025-01-01"), ("B", "2025-02-01")])
      + deals(8, "b", [("A", "2025-01-01")]) + [deal("c", [("C", "2025-01-01")])]
      + [deal("d", [("B", "2025-01-01"), ("C", "2025-02-01")])]
    #expect(
      advice("stage-conversion", all) == .advance("B", rate: try #require(Ratio(1, 13)), least: 10))
    #expect(
      advice("funnel-conversion", all, stages: phasedStages)
        == .advancePhase(.consider, rate: try #require(Ratio(1, 13)), least: 10))
    let few = deals(3, "a", [("A", "2025-01-01")])
    #expect(
      advice("stage-conversion", few) == .advance("A", rate: try #require(Ratio(0, 3)), least: 1))
    #expect(
      advice("stage-conversion", [deal("w", [("A", "2025-01-01"), ("won", "2025-02-01")])])
        == .keepGoing)
  }

  @Test func `slowness points to the stage deals rest in longest`() {
    let sold = [deal("w", [("A", "2025-01-01"), ("B", "2025-01-03"), ("won", "2025-03-01")])]
    for kpi in ["cycle-length", "time-in-stage"] {
      #expect(advice(kpi, sold) == .shorten("B", days: Ratio(57)), "\(kpi)")
    }
  }

  @Test func `what is left undone is counted`() {
    let open = deals(3, "o", [("A", "2025-01-01")])
    let called = open.map { $0.doing(.call, "2025-01-02T10:00:00Z") }
    #expect(advice("stale-share", open) == .wake(3))
    #expect(advice("no-next-step", open) == .plan(3))
    #expect(advice("activities", open) == .workOn(3))
    #expect(advice("meeting-rate", called) == .meet(3))
    #expect(advice("first-response", Array(called.prefix(2) + open.suffix(1))) == .answer(1))
    #expect(
      advice("engagement", [open[0], open[1].showing("event", "2025-01-02T10:00:00Z")])
        == .engage(1))
    #expect(advice("cohort-win-rate", open) == .finish(3))
    #expect(advice("mql-to-sql", open) == nil)
    #expect(advice("activities", called) == .keepGoing)
  }

  @Test func `slaTargets point to the one kept least`() {
    let late = deal("l", [("A", "2025-03-03")]).doing(.call, "2025-03-10T10:00:00Z")
    #expect(advice("sla-compliance", [late]) == .meetSLA("first-contact", rate: Ratio(0)))
  }

  @Test func `amounts point to the pipeline that the quota lacks`() throws {
    var deals = [
      deal("w", [("B", "2025-01-01"), ("won", "2025-02-01")], amount: .euros(30)),
      deal("l", [("B", "2025-01-01"), ("lost", "2025-02-01")], amount: .euros(9)),
      deal("o", [("B", "2025-01-01")], amount: .euros(60)),
    ]
    deals[2].expectedClose = "2025-12-31"
    let quota = { (settings: inout Settings) in
      settings.team = [Member(name: "Léa", quota: .euros(25))]
    }
    for kpi in ["coverage", "signed", "forecast"] {
      guard case .addPipeline(let amount, .euro, let rate) = advice(kpi, deals, quota) else {
        return #expect(Bool(false))
      }
      #expect(amount == Ratio(8_000) && rate.value == Ratio(1, 2) && rate.period.isAllTime)
    }
    #expect(
      advice("signed", deals) == .set(.quota) && advice("coverage", deals) == .set(.quota))
  }

  @Test(arguments: UInt64(0)..<20)
  func `an action and the forecast want the same pipeline`(seed: UInt64) throws {
    var board = Walk(seed: seed, steps: 300).board
    board.settings.team = [Member(name: "Léa", quota: .euros(1_000_000))]
    let facts = PipelineFacts(board, asOf: Walk(seed: seed, steps: 300).clock, zone: .paris)
    let year = Period(.year, containing: facts.today)
    let forecast = Forecast(of: board, facts, over: year)
    guard
      case .addPipeline(let amount, _, let rate) = facts.measured("signed", over: year)
        .flatMap({ facts.advice(on: $0) })
    else { return }
    #expect(amount.rounded() == forecast.pipelineNeeded?.rounded())
    #expect(rate == forecast.winRate)
  }

  @Test func `an average that few large deals carry says so`() {
    let sold = [10, 10, 100].enumerated().map { place, amount in
      deal(
        Deal.ID("w\(place)"), [("B", "2025-01-01"), ("won", "2025-02-01")],
        amount: .euros(Int64(amount)))
    }
    #expect(advice("average-deal", sold) == .weighDeals(isCarriedByFew: true))
    #expect(advice("average-deal", [sold[0]]) == .weighDeals(isCarriedByFew: false))
  }

  @Test(arguments: KPI.catalogue.map(\.id))
  func `every figure that has a value has an action`(kpi: String) {
    for seed in UInt64(0)..<3 {
      let walk = Walk(seed: seed, steps: 300)
      let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .paris)
      let figure = facts.measured(kpi, over: Period(.year, containing: facts.today))
      let isSilent = figure.flatMap { facts.advice(on: $0) } == nil
      #expect(!isSilent || figure?.value == nil)
    }
  }
}

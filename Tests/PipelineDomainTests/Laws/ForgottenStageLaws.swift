import PipelineDomain
import Testing

/// Boards that lose a stage in which there is no deal any more.
@Suite struct ForgottenStageLaws {
  /// Deals that went through the stages, some more than once, and none of which ended in B.
  private func walked(seed: UInt64) -> [Deal] {
    var random = SeededRandom(seed: seed)
    return (0..<25).map { place in
      var day = ("2025-01-01" as Day).adding(days: Int.random(in: 0...40, using: &random))
      var steps: [(stage: Stage.ID, day: Day)] = []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let stage = (["A", "B", "B", "C"] as [Stage.ID]).randomElement(using: &random) ?? "A"
        if steps.last?.stage != stage { steps.append((stage, day)) }
        day = day.adding(days: Int.random(in: 1...20, using: &random))
      }
      let end = (["A", "C", "won", "lost"] as [Stage.ID]).randomElement(using: &random) ?? "won"
      if steps.last?.stage != end { steps.append((end, day)) }
      return deal(
        Deal.ID("d\(place)"), steps, amount: .euros(Int64.random(in: 1...900, using: &random)))
    }
  }

  private let cut = threeStages.filter { $0.id != "B" }
  private let days = (0..<26).map { ("2025-01-03" as Day).adding(days: 7 * $0) }

  @Test(arguments: UInt64(0)..<40)
  func `the open pipeline of a past day is the same when a stage is gone`(seed: UInt64) {
    let deals = walked(seed: seed)
    for day in days {
      let whole = measured("open-value", deals, on: day)
      let without = measured("open-value", deals, on: day, stages: cut)
      #expect(without?.value == whole?.value && without?.n == whole?.n)
      #expect(without?.excluded == [])
      // As of that day, the board has the same figures.
      let moment = Zone.utc.instant(of: day, hour: 23)
      let past = boardOf(deals, stages: cut).asOf(moment)
      let facts = PipelineFacts(past, asOf: moment, zone: .utc)
      #expect(KPI.named("open-value")?.figureWithDeals(facts, "2025").value == whole?.value)
      #expect(KPI.named("stale-share")?.figureWithDeals(facts, "2025").n == whole?.n)
      let open = past.deals.filter { past.stage(of: $0)?.outcome == .open }
      #expect(open.count == whole?.n)
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `no review takes a stage that is gone for a removal or a restoration`(seed: UInt64) {
    let deals = walked(seed: seed)
    for (since, until) in zip(days, days.dropFirst(3)) {
      let reviews = [threeStages, cut].map { stages in
        boardOf(deals, stages: stages).review(
          since: Zone.utc.instant(of: since, hour: 23),
          until: Zone.utc.instant(of: until, hour: 23),
          in: .utc)
      }
      #expect(reviews[0].waterfalls == reviews[1].waterfalls)
      // The same of the board as it was at the end of the review, which no longer holds what came after.
      let end = Zone.utc.instant(of: until, hour: 23)
      let past = boardOf(deals, stages: cut).asOf(end)
      let then = past.review(
        since: Zone.utc.instant(of: since, hour: 23), until: end, in: .utc)
      #expect(then.waterfalls == reviews[0].waterfalls)
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `time in the other stages is the same when a stage is gone`(seed: UInt64) {
    let deals = walked(seed: seed)
    for day in days {
      let whole = measured("time-in-stage", deals, on: day)
      let without = measured("time-in-stage", deals, on: day, stages: cut)
      #expect(without?.part(.stage("A")) == whole?.part(.stage("A")))
      #expect(without?.part(.stage("C")) == whole?.part(.stage("C")))
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `trends and forecasts of the past stand without the stage`(seed: UInt64) throws {
    let deals = walked(seed: seed).map { deal in
      var dated = deal
      dated.expectedClose = "2025-06-20"
      return dated
    }
    let end = Zone.utc.instant(of: "2025-06-30", hour: 23)
    let values = try [threeStages, cut].map { stages in
      let board = boardOf(deals, stages: stages)
      let facts = PipelineFacts(board, asOf: end, zone: .utc)
      var past = PastValues(towards: "2025-06", from: facts)
      while !past.isComplete { past.take(from: board, in: .utc) }
      return KPIResult(try #require(KPI.named("open-value")), facts, "2025-06", past: past).trend
    }
    #expect(values[0] == values[1])
    let early = Zone.utc.instant(of: "2025-02-10", hour: 23)
    let counts = [threeStages, cut].map { stages in
      let past = boardOf(deals, stages: stages).asOf(early)
      return Forecast(of: past, PipelineFacts(past, asOf: early, zone: .utc), over: "2025-Q2").total
        .openCount
    }
    #expect(counts[0] == counts[1])
  }

  @Test func `a stage that only history names is told once, with the deals that name it`() {
    let gone = [
      deal("a", [("A", "2025-01-01"), ("B", "2025-01-05"), ("C", "2025-01-09")]),
      deal("b", [("B", "2025-01-05"), ("won", "2025-01-09")]), deal("c", [("A", "2025-01-05")]),
    ]
    let found = boardOf(gone, stages: cut).integrityIssues(in: .utc)
    #expect(found.map(\.kind) == [.forgottenStage("B", deals: 2)])
    #expect(found.map(\.severity) == [.error])
    #expect(boardOf(gone).integrityIssues(in: .utc) == [])
    // While a deal is in it, that deal is the issue.
    let stuck = deal("s", [("A", "2025-01-01"), ("B", "2025-01-05")])
    let kinds = boardOf([stuck], stages: cut).integrityIssues(in: .utc).map(\.kind)
    #expect(kinds == [.unknownStage("B")])
  }
}

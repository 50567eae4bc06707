import PipelineDomain
import Testing

@Suite struct PipelineFactsTests {
  private let period: Period = "2025"

  private func figures(_ facts: PipelineFacts) -> [KPIValue] {
    (KPI.catalogue + [KPI.strictStageConversion]).map { $0.figureWithDeals(facts, period) }
  }

  @Test func `ids are told apart and found by name`() {
    let ids = KPI.catalogue.map(\.id)
    #expect(
      ids == [
        "open-value", "weighted-value", "win-rate", "win-rate-value", "cohort-win-rate",
        "cycle-length", "time-in-stage", "average-deal", "velocity", "stage-conversion",
        "funnel-conversion", "stale-share", "no-next-step", "leads", "qualified-leads",
        "mql-to-sql", "signed", "invoiced", "collected", "margin", "slippage", "push-count",
        "meeting-rate", "activities", "first-response", "sla-compliance", "loss-by-stage",
        "loss-reasons", "coverage", "forecast", "engagement", "cac", "cpl", "roi", "ltv", "ltv-cac",
        "payback", "retention-6m", "retention-12m", "churn", "marketing-sourced",
        "marketing-influenced",
      ])
    #expect(ids.allSatisfy { KPI.named($0)?.id == $0 })
    #expect(KPI.named("nothing") == nil)
    #expect(Panel.defaultOrder.allSatisfy { KPI.named($0) != nil })
  }

  @Test(arguments: UInt64(0)..<8)
  func `a ledger kept up row by row is the one made anew`(seed: UInt64) throws {
    var walk = Walk(seed: seed, steps: 20)
    var kept = PipelineFacts(walk.board, asOf: walk.clock, zone: .paris)
    for _ in 0..<150 {
      let count = walk.changes.count
      walk.step()
      guard walk.changes.count > count, let change = walk.changes.last else { continue }
      let index = try #require(change.deal.flatMap { walk.board.index(of: $0) })
      let deal = walk.board.deals[index]
      let organization = walk.board.organization(of: deal)
      kept.update(deal, at: index, with: organization, asOf: walk.clock)
    }
    #expect(kept == PipelineFacts(walk.board, asOf: kept.asOf, zone: .paris))
  }

  @Test(arguments: UInt64(0)..<8)
  func `a ledger as of a moment tells what the board of that moment tells`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 200)
    for cut in [0, 20, 90, 160, 199] {
      let moment = walk.changes[cut].entry.at
      let rewound = PipelineFacts(walk.board, asOf: moment, zone: .paris)
      let replayed = PipelineFacts(walk.board.asOf(moment), asOf: moment, zone: .paris)
      #expect(figures(rewound) == figures(replayed))
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `the order of deals changes no figure`(seed: UInt64) {
    var walk = Walk(seed: seed, steps: 200)
    let shuffled = Board(
      settings: walk.board.settings, deals: walk.board.deals.shuffled(using: &walk.random))
    let left = figures(PipelineFacts(walk.board, asOf: walk.clock, zone: .utc))
    let right = figures(PipelineFacts(shuffled, asOf: walk.clock, zone: .utc))
    #expect(left.map(\.value) == right.map(\.value))
    #expect(left.map(\.parts) == right.map(\.parts))
    #expect(left.map { Set($0.deals) } == right.map { Set($0.deals) })
    #expect(left.map { Set($0.excluded.map(\.deal)) } == right.map { Set($0.excluded.map(\.deal)) })
  }

  @Test(arguments: UInt64(0)..<8)
  func `totals are the sums of the columns`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 200)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .utc)
    var (open, weighted) = (Int128(0), Int128(0))
    for stage in walk.board.settings.openStages {
      for deal in walk.board.deals where deal.stage == stage.id && !deal.isRemoved {
        let units = Int128(deal.amount?.minorUnits ?? 0)
        open += units
        weighted += units * Int128(walk.board.probability(of: deal))
      }
    }
    #expect(try #require(KPI.named("open-value")).figure(facts, period).value == Ratio(open))
    #expect(
      try #require(KPI.named("weighted-value")).figure(facts, period).value
        == Ratio(weighted, 100))
  }

  @Test(arguments: UInt64(0)..<8)
  func `a figure and its list of deals speak of the same deals`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 200)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .utc)
    for figure in figures(facts) {
      let isPart = ["stale-share", "no-next-step", "engagement"].contains(figure.kpi)
      #expect(Int128(figure.deals.count) == (isPart ? figure.numerator : Int128(figure.n)))
      #expect(Set(figure.deals).isDisjoint(with: figure.excluded.map(\.deal)))
      #expect((figure.value == nil) == (figure.reason != nil))
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `years are the sum of their quarters`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 300)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .utc)
    for kpi in KPI.catalogue where ["leads", "win-rate", "signed"].contains(kpi.id) {
      let quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"].compactMap { Period($0) }
        .map { kpi.figure(facts, $0).n }
      #expect(quarters.reduce(0, +) == kpi.figure(facts, period).n)
    }
  }

  @Test func `facts after the moment never count`() {
    let later = deal("d", [("A", "2025-03-01"), ("B", "2025-04-01"), ("won", "2025-05-01")])
    let facts = PipelineFacts(boardOf([later]), asOf: noon("2025-04-15"), zone: .utc)
    #expect(KPI.named("win-rate")?.figure(facts, period).n == 0)
    #expect(KPI.named("no-next-step")?.figure(facts, period).n == 1)
    let before = PipelineFacts(boardOf([later]), asOf: noon("2025-02-15"), zone: .utc)
    #expect(KPI.named("no-next-step")?.figure(before, period).n == 0)
  }

  @Test func `a call dated after the moment freshens nothing yet`() {
    var called = deal("d", [("A", "2025-03-01")])
    called.activities = [Activity(id: "a", kind: .call, at: noon("2025-03-20"), by: "Léa")]
    let share = { (moment: Instant) in
      KPI.named("stale-share")?.figure(
        PipelineFacts(boardOf([called]), asOf: moment, zone: .utc), period
      ).numerator
    }
    #expect(share(noon("2025-03-19")) == 1)
    #expect(share(noon("2025-03-20")) == 0)
  }

  @Test func `a ledger can be taken in pieces`() {
    let walk = Walk(seed: 3, steps: 120)
    var pieces = PipelineFacts(of: walk.board, asOf: walk.clock, zone: .utc)
    var rounds = 1
    while !pieces.extend(from: walk.board, atMost: 7) { rounds += 1 }
    #expect(rounds == (walk.board.deals.count + 6) / 7)
    #expect(pieces == PipelineFacts(walk.board, asOf: walk.clock, zone: .utc))
  }

  @Test func `closings count as the KPIs do, amount or not`() {
    let all = [
      deal("a", [("won", "2025-02-01")], amount: .euros(3)), deal("b", [("won", "2025-02-02")]),
      deal("c", [("won", "2024-02-02")]), deal("l", [("lost", "2025-02-02")], amount: .euros(9)),
    ]
    let facts = PipelineFacts(boardOf(all), asOf: noon("2025-12-31"), zone: .utc)
    let won = facts.closings(as: .won, in: period)
    #expect(won.count == 2 && won.sums == [.euros(3)])
    #expect(facts.closings(as: .disqualified, in: period).count == 0)
  }
}

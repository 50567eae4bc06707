import PipelineDomain
import Testing

/// The figures that count deals: stale, without a next step, created.
@Suite struct StandingTests {
  private let onDay15: Day = "2025-03-16"

  @Test func `the stale share counts stale deals of open ones and the money at risk`() throws {
    var covered = deal("p", [("A", "2025-03-01")], amount: .euros(9))
    covered.nextStep = NextStep(what: "call", due: "2025-03-16")
    let all = [
      deal("s", [("A", "2025-03-01")], amount: .euros(5)), deal("t", [("A", "2025-03-01")]),
      deal("c", [("A", "2025-03-02")]), covered, deal("w", [("won", "2025-01-01")]),
    ]
    let share = try #require(measured("stale-share", all, on: onDay15))
    #expect((share.numerator, share.denominator, share.n) == (2, 4, 4))
    #expect(share.deals == ["s", "t"])
    #expect(share.part(.subtotal(.euro)) == Ratio(500))
  }

  @Test func `it agrees with the mark on each card`() throws {
    for seed in UInt64(0)..<6 {
      let walk = Walk(seed: seed, steps: 300)
      let moment = walk.clock.adding(seconds: 12 * 86_400)
      let facts = PipelineFacts(walk.board, asOf: moment, zone: .utc)
      let marked = walk.board.deals.filter { deal in
        let freshness = walk.board.freshness(of: deal, on: facts.today, in: .utc)
        return !deal.isRemoved && freshness.state == .stale
      }
      let share = try #require(KPI.named("stale-share")).figureWithDeals(facts, "2025")
      #expect(share.deals == marked.map(\.id))
    }
  }

  @Test func `a deal of which nothing is dated is neither stale nor fresh`() throws {
    let share = try #require(measured("stale-share", [deal("u", [])]))
    #expect(share.reason == .allExcluded([.noCreationDay: 1]))
    #expect(share.excluded == [.init(deal: "u", reason: .noCreationDay)])
  }

  @Test func `no next step counts the open deals without one`() throws {
    var planned = deal("p", [("A", "2025-03-01")])
    planned.nextStep = NextStep(what: "call", due: "2025-01-01")
    let all = [planned, deal("n", [("A", "2025-03-01")]), deal("w", [("won", "2025-01-01")])]
    let missing = try #require(measured("no-next-step", all, on: onDay15))
    #expect(missing.value == Ratio(1) && missing.deals == ["n"])
    #expect((missing.numerator, missing.denominator, missing.n) == (1, 2, 2))
  }

  @Test func `leads are the deals created in the period, whatever became of them`() throws {
    let all = [
      deal("o", [("A", "2025-03-31")]), deal("l", [("A", "2025-03-01"), ("lost", "2025-03-02")]),
      deal("x", [("A", "2025-04-01")]), deal("u", []),
    ]
    let leads = try #require(measured("leads", all, over: "2025-Q1"))
    #expect(leads.value == Ratio(2) && leads.deals == ["o", "l"])
    #expect(leads.excluded == [.init(deal: "u", reason: .noCreationDay)])
  }

  @Test func `a stage the board does not have is a reason, not a crash`() throws {
    var lost = deal("z", [("A", "2025-03-01")])
    lost.stage = "Z"
    #expect(
      measured("open-value", [lost])?.excluded == [.init(deal: "z", reason: .unknownStage)])
    #expect(measured("win-rate", [lost])?.excluded == [.init(deal: "z", reason: .unknownStage)])
  }
}

import PipelineDomain
import Testing

@Suite struct CohortTests {
  private let start: Day = "2025-02-01"

  @Test func `a cohort counts its wins so far among all that were created`() throws {
    let all =
      deals(12, "w", [("B", start), ("won", "2025-03-01")])
      + deals(8, "l", [("B", start), ("lost", "2025-03-01")]) + deals(30, "o", [("A", start)])
      + [deal("e", [("B", "2024-02-01"), ("won", "2025-03-01")])]
    let rate = try #require(measured("cohort-win-rate", all))
    #expect(rate.value == Ratio(12, 50) && rate.part(.stillOpen) == Ratio(30))
    #expect(measured("cohort-win-rate", [])?.reason == .zeroDenominator(.created))
  }

  @Test func `qualified leads are counted when they first are qualified`() throws {
    let all = [
      deal("q", [("A", "2024-12-01"), ("B", start), ("A", "2025-03-01"), ("B", "2025-04-01")]),
      deal("l", [("A", start)]), deal("s", [("A", start), ("C", "2025-03-01")]), deal("u", []),
    ]
    let leads = try #require(measured("qualified-leads", all))
    #expect(leads.value == Ratio(2) && leads.deals == ["q", "s"])
    #expect(leads.excluded == [.init(deal: "u", reason: .noCreationDay)])
    #expect(measured("qualified-leads", all, over: "2025-04")?.value == Ratio(0))
  }

  @Test(arguments: [(250, 25), (400, 40)])
  func `MQL become SQL within one cohort`(qualified: Int, percent: Int) throws {
    let all =
      deals(1_000 - qualified, "m", [("A", start)])
      + deals(qualified, "s", [("A", start), ("B", "2026-03-01")])
    let share = try #require(
      measured("mql-to-sql", all, on: "2026-12-31", stages: phasedStages))
    #expect(share.value?.tenthsOfPercent == Int128(10 * percent))
    #expect(share.denominator == 1_000)
  }

  @Test func `a lead that is no MQL yet is outside, one born as SQL or won is both`() throws {
    let all = [
      deal("l", [("A", start)]), deal("s", [("B", start)]), deal("w", [("won", start)]),
      deal("j", [("A", start), ("won", "2025-04-01")]),
    ]
    let share = try #require(measured("mql-to-sql", all))
    #expect(share.value == Ratio(3, 3) && share.deals == ["s", "w", "j"])
    #expect(share.excluded.isEmpty)
  }

  @Test func `funnel conversion pools the phases and tells each`() throws {
    let all =
      deals(6, "a", [("A", start)]) + deals(3, "b", [("A", start), ("B", "2025-03-01")])
      + [deal("w", [("A", start), ("C", "2025-03-01"), ("won", "2025-04-01")])]
    let rate = try #require(measured("funnel-conversion", all, stages: phasedStages))
    #expect(rate.part(.phase(.attract)) == Ratio(4, 10))
    #expect(rate.part(.phase(.consider)) == Ratio(1, 4))
    #expect(rate.part(.phase(.convert)) == Ratio(1))
    #expect((rate.numerator, rate.denominator, rate.n) == (6, 15, 10))
  }

  @Test func `a week without entries has no conversion`() {
    #expect(
      measured("funnel-conversion", [], over: "2025-W20")?.reason == .zeroDenominator(.stageEntry))
  }
}

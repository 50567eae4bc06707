import PipelineDomain
import Testing

@Suite struct StageConversionTests {
  private func strict(_ deals: [Deal]) -> KPIValue {
    let facts = PipelineFacts(boardOf(deals), asOf: noon("2025-12-31"), zone: .utc)
    return KPI.strictStageConversion.figureWithDeals(facts, "2025")
  }

  private func terms(_ figure: KPIValue?) -> [Stage.ID: Ratio] {
    var terms: [Stage.ID: Ratio] = [:]
    for part in figure?.parts ?? [] {
      if case .stage(let id) = part.name { terms[id] = part.value }
    }
    return terms
  }

  @Test func `a skipped stage counts as passed, and strictly ends the way`() {
    let skipping = [deal("d", [("A", "2025-01-01"), ("C", "2025-02-01"), ("won", "2025-03-01")])]
    let figure = measured("stage-conversion", skipping)
    #expect(terms(figure) == ["A": Ratio(1), "B": Ratio(1), "C": Ratio(1)])
    #expect(figure?.value == Ratio(3, 3) && figure?.n == 1)
    #expect(terms(strict(skipping)) == ["A": Ratio(0)])
  }

  @Test func `a step back takes nothing away and counts nothing twice`() {
    let back = [
      deal(
        "d", [("A", "2025-01-01"), ("B", "2025-02-01"), ("C", "2025-03-01"), ("B", "2025-04-01")])
    ]
    #expect(
      terms(measured("stage-conversion", back)) == ["A": Ratio(1), "B": Ratio(1), "C": Ratio(0)])
    #expect(terms(strict(back)) == ["A": Ratio(1), "B": Ratio(1), "C": Ratio(0)])
    #expect(back[0].stage == "B")
  }

  @Test func `a deal born late enters there`() {
    let late = [deal("d", [("B", "2025-01-01"), ("C", "2025-02-01")])]
    #expect(terms(measured("stage-conversion", late)) == ["B": Ratio(1), "C": Ratio(0)])
    #expect(terms(strict(late)) == ["B": Ratio(1), "C": Ratio(0)])
  }

  @Test func `only first entries within the period count, progress whenever it came`() throws {
    let walked = [deal("d", [("A", "2024-12-01"), ("B", "2025-01-10"), ("C", "2026-02-01")])]
    let conversion = try #require(
      measured("stage-conversion", walked, over: "2025", on: "2026-06-01"))
    #expect(terms(conversion) == ["B": Ratio(1)])
    #expect(
      measured("stage-conversion", walked, over: "2025", on: "2025-12-31")?.value == Ratio(0, 1))
  }

  @Test func `stages are pooled, a lost deal stops where it was furthest`() throws {
    let all =
      deals(6, "a", [("A", "2025-01-01"), ("lost", "2025-02-01")])
      + deals(3, "b", [("A", "2025-01-01"), ("B", "2025-01-05"), ("lost", "2025-02-01")])
      + deals(1, "w", [("A", "2025-01-01"), ("won", "2025-02-01")])
    let conversion = try #require(measured("stage-conversion", all))
    #expect(
      terms(conversion)
        == ["A": Ratio(4, 10), "B": Ratio(1, 4), "C": Ratio(1)]
        .compactMapValues { $0 })
    #expect((conversion.numerator, conversion.denominator, conversion.n) == (6, 15, 10))
  }

  @Test func `a win that was re-opened passed nothing more than it walked`() {
    let reopened = [deal("d", [("A", "2025-01-01"), ("won", "2025-02-01"), ("A", "2025-03-01")])]
    #expect(terms(measured("stage-conversion", reopened)) == ["A": Ratio(0)])
  }

  @Test func `a deal whose entries are not dated is listed`() {
    #expect(
      measured("stage-conversion", [deal("u", [])])?.excluded
        == [.init(deal: "u", reason: .noCreationDay)])
    #expect(measured("stage-conversion", [])?.reason == .zeroDenominator(.stageEntry))
  }
}

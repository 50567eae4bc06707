import Testing

@testable import PipelineDomain

@Suite struct CycleLengthTests {
  private func won(_ days: [Int]) -> [Deal] {
    let start: Day = "2025-01-10"
    return days.enumerated().map { place, length in
      deal(Deal.ID("d\(place)"), [("B", start), ("won", start.adding(days: length))])
    }
  }

  @Test func `the median comes first, mean and ninth tenth beside`() throws {
    let cycle = try #require(
      measured(
        "cycle-length", won([10, 12, 15, 18, 20, 25, 400]), over: "2025-01-01..2026-12-31",
        on: "2026-12-31"))
    #expect(cycle.value == Ratio(18))
    #expect(cycle.part(.mean)?.rounded(decimals: 2) == 71_43)
    #expect(cycle.part(.p90) == Ratio(175))
    #expect(cycle.n == 7 && cycle.unit == .days)
    #expect([Int64](arrayLiteral: 10, 12, 15, 18, 20, 25, 400).quantile(1, 4) == Ratio(27, 2))
  }

  @Test func `the median of an even number lies between the two in the middle`() {
    #expect(measured("cycle-length", won([10, 13]))?.value == Ratio(23, 2))
    #expect(measured("cycle-length", won([5]))?.value == Ratio(5))
  }

  @Test func `it runs from the first qualified stage, however often that was left`() {
    let walked = deal(
      "d",
      [
        ("A", "2025-01-01"), ("B", "2025-01-11"), ("A", "2025-01-15"), ("B", "2025-01-20"),
        ("won", "2025-01-31"),
      ])
    #expect(measured("cycle-length", [walked])?.value == Ratio(20))
  }

  @Test func `a deal born late, or past the stage, enters where it first stands beyond`() {
    let born = deal("b", [("C", "2025-01-05"), ("won", "2025-01-15")])
    let skipped = deal("s", [("A", "2025-01-01"), ("C", "2025-01-05"), ("won", "2025-01-15")])
    #expect(measured("cycle-length", [born])?.value == Ratio(10))
    #expect(measured("cycle-length", [skipped])?.value == Ratio(10))
  }

  @Test func `what is qualified the lifecycle of the stage says, not its place`() {
    var stages = threeStages
    for index in 0..<3 { stages[index].lifecycle = .mql }
    let walked = deal("d", [("A", "2025-01-01"), ("B", "2025-01-11"), ("won", "2025-01-31")])
    let cycle = measured("cycle-length", [walked], stages: stages)
    #expect(cycle?.value == nil)
    #expect(cycle?.excluded == [.init(deal: "d", reason: .neverQualified)])
    stages[2].lifecycle = .sql
    stages.insert(stages.remove(at: 2), at: 0)
    let fast = deal("d", [("C", "2025-01-01"), ("B", "2025-01-11"), ("won", "2025-01-31")])
    #expect(measured("cycle-length", [fast], stages: stages)?.value == Ratio(30))
  }

  @Test func `days are local dates, whatever the clocks did`() throws {
    var sold = deal("d", [("B", "2025-03-29"), ("won", "2025-03-31")])
    sold.history[0].at = "2025-03-29T22:30:00Z"
    let facts = PipelineFacts(boardOf([sold]), asOf: "2025-04-30T00:00:00Z", zone: .paris)
    let kpi = try #require(KPI.named("cycle-length"))
    #expect(kpi.figureWithDeals(facts, "2025").value == Ratio(2))
  }

  @Test func `a negative cycle is an error of the data, never turned positive`() throws {
    let early = deal("e", [("B", "2025-05-10"), ("won", "2025-05-10")], closedOn: "2025-05-01")
    let straight = deal("s", [("A", "2025-01-01"), ("won", "2025-01-31")])
    var undated = deal("u", [])
    undated.stage = "won"
    undated.closedOn = "2025-06-01"
    let cycle = try #require(measured("cycle-length", [early, straight, undated]))
    #expect(
      cycle.value == nil
        && cycle.reason
          == .allExcluded([.closedBeforeCreated: 1, .neverQualified: 1, .noCreationDay: 1])
    )
    #expect(
      cycle.excluded == [
        .init(deal: "e", reason: .closedBeforeCreated),
        .init(deal: "s", reason: .neverQualified),
        .init(deal: "u", reason: .noCreationDay),
      ])
  }

  @Test func `lost and open deals have no cycle yet`() {
    let others = [
      deal("l", [("B", "2025-01-01"), ("lost", "2025-01-31")]), deal("o", [("B", "2025-01-01")]),
    ]
    #expect(measured("cycle-length", others)?.reason == .noDeals(.won))
  }
}

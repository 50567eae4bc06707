import PipelineDomain
import Testing

@Suite struct TimeInStageTests {
  /// In A from New Year's Day, for that many days or still.
  private func staying(_ days: Int, isOver: Bool, _ place: Int) -> [Deal] {
    let start: Day = "2025-01-01"
    let end = start.adding(days: days)
    let steps: [(stage: Stage.ID, day: Day)] = [("A", start), ("lost", end)]
    return [deal(Deal.ID("d\(place)"), isOver ? steps : Array(steps.prefix(1)))]
  }

  @Test func `open stays are censored, not left out`() throws {
    let ended = [10, 20, 30, 60].enumerated().flatMap { staying($1, isOver: true, $0) }
    let running = (4..<8).flatMap { staying(0, isOver: false, $0) }
    let time = try #require(measured("time-in-stage", ended + running, on: "2025-04-01"))
    #expect(time.value == Ratio(60) && time.n == 8 && time.unit == .days)
    #expect(time.part(.lost) == Ratio(4) && time.part(.stillOpen) == Ratio(4))
    #expect(time.part(.stage("A")) == Ratio(60))
  }

  @Test func `while most still stay the median is not reached`() throws {
    let all =
      staying(5, isOver: true, 0) + staying(0, isOver: false, 1)
      + staying(0, isOver: false, 2)
    #expect(try #require(measured("time-in-stage", all)).reason == .notReached)
    #expect(try #require(measured("time-in-stage", [])).reason == .noDeals(.stageEntry))
  }

  @Test func `all visits count together`() throws {
    let back = deal(
      "d",
      [
        ("A", "2025-01-01"), ("B", "2025-01-11"), ("C", "2025-01-16"), ("B", "2025-02-01"),
        ("won", "2025-02-11"),
      ])
    let time = try #require(measured("time-in-stage", [back]))
    #expect(time.part(.stage("A")) == Ratio(10))
    #expect(time.part(.stage("B")) == Ratio(15))
    #expect(time.part(.stage("C")) == Ratio(16))
    #expect(time.part(.movedOn) == Ratio(2) && time.part(.won) == Ratio(1))
  }

  @Test func `a stay that runs adds to the visits before`() throws {
    let back = deal("d", [("A", "2025-01-01"), ("B", "2025-01-11"), ("A", "2025-01-16")])
    let time = try #require(measured("time-in-stage", [back], on: "2025-01-20"))
    #expect(time.value == Ratio(5) && time.part(.stillOpen) == Ratio(1))
  }

  @Test func `a stay that ends before it begins is an error of the data`() throws {
    let odd = deal("d", [("A", "2025-03-01"), ("B", "2025-02-01")])
    #expect(
      try #require(measured("time-in-stage", [odd])).excluded
        == [.init(deal: "d", reason: .leftBeforeEntered)])
  }
}

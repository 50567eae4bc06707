import PipelineDomain
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2026", "2026-01-01", "2027-01-01"), ("2026-Q4", "2026-10-01", "2027-01-01"),
    ("2026-11", "2026-11-01", "2026-12-01"), ("2026-W53", "2026-12-28", "2027-01-04"),
    ("2025-W01", "2024-12-30", "2025-01-06"), ("2026-11-20", "2026-11-20", "2026-11-21"),
    ("2026-11-03..2026-11-20", "2026-11-03", "2026-11-21"),
  ])
  func `a period reads as a half-open range and is told the same`(
    text: String, start: String, end: String
  ) throws {
    let period = try #require(Period(text))
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(period.description == text)
    #expect(period.contains(period.start))
    #expect(!period.contains(period.end))
  }

  @Test(arguments: [
    "", "26", "2026-Q0", "2026-Q5", "2026-13", "2026-00", "2026-1", "2025-W53", "2026-W00",
    "2026-W5", "2026-Q+4", "2026-+1", "+026", "2026-W+1", "2026-11-31", "2026-11-20..2026-11-19",
    "2026-", "2026-11-20..",
  ])
  func `any other text is no period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2026-Q1", "2025-Q4"), ("2026-01", "2025-12"), ("2027-W01", "2026-W53"), ("2026", "2025"),
    ("2026-11-11..2026-11-20", "2026-11-01..2026-11-10"),
  ])
  func `the period before is the calendar unit before, or as many days`(
    text: String, before: String
  ) throws {
    #expect(try #require(Period(text)).previous.description == before)
  }

  @Test(arguments: Period.Unit.allCases)
  func `periods of a unit follow each other without gap or overlap`(unit: Period.Unit) {
    let trail = Period(unit, containing: "2026-11-20").trail(60)
    #expect(trail.count == 60)
    #expect(zip(trail, trail.dropFirst()).allSatisfy { $0.end == $1.start })
  }

  @Test func `an empty range is none`() {
    #expect(Period(from: "2026-01-02", to: "2026-01-02") == nil)
    #expect(Period(from: "2026-01-02", to: "2026-01-01") == nil)
  }

  @Test func `1 January 2027 lies in week 53 of 2026`() {
    #expect(Period(.week, containing: "2027-01-01").description == "2026-W53")
  }
}

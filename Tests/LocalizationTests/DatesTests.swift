import PipelineDomain
import Testing
@testable import Localization

struct DatesTests {
  private let dates = Language.english.words().dates

  private func day(_ text: String) throws -> Day {
    try #require(Day(text))
  }

  @Test(arguments: [
    ("2026-11-18", "−2d"), ("2026-11-19", "−1d"), ("2026-11-20", "today"), ("2026-11-24", "24 Nov"),
    ("2027-02-01", "1 Feb"), ("2027-06-01", "1 Jun 27"),
  ])
  func `a due day is told as seen from today`(due: String, expected: String) throws {
    #expect(dates.due(try day(due), from: try day("2026-11-20")) == expected)
  }

  @Test func `a day of another year tells its year`() throws {
    let today = try day("2026-11-20")
    #expect(dates.medium(today, near: today) == "Fri 20 Nov")
    #expect(dates.medium(try day("2027-01-01"), near: today) == "Fri 1 Jan 2027")
    #expect(dates.plain(try day("2025-12-31"), near: today) == "31 Dec 2025")
    #expect(dates.long(today) == "Fri 20 Nov 2026")
  }

  @Test(arguments: [
    ("2026", "2026", "2026"), ("2026-Q4", "Q4 2026", "Q4"), ("2026-11", "Nov 2026", "Nov"),
    ("2026-W47", "week 47, 2026", "week 47"),
    (
      "2026-11-01..2026-11-15", "Sun 1 Nov 2026 – Sun 15 Nov 2026",
      "Sun 1 Nov 2026 – Sun 15 Nov 2026"
    ),
  ])
  func `a period has a name, and a shorter one within its year`(
    text: String, long: String, short: String
  ) throws {
    let period = try #require(Period(text))
    #expect(dates.period(period) == long)
    #expect(dates.shortPeriod(period) == short)
  }

  @Test func `a time has two digits each`() throws {
    let moment = try #require(Instant("2026-11-20T09:02:59Z"))
    #expect(dates.clock(moment, in: .utc) == "09:02")
  }
}

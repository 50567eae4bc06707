import PipelineDomain
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-20", 20_777),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a date is so many days from 1970`(text: String, ordinal: Int32) {
    #expect(Day(text)?.ordinal == ordinal)
    #expect(Day(ordinal: ordinal).description == text)
  }

  @Test(arguments: [
    "2025-02-30", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31",
    "2025-01-00", "0000-01-01", "25-01-01", "2025-1-1", "2025/01/01", "2025-01-01 ", "+025-01-01",
    "", "２０２５-01-01",
  ])
  func `an impossible or misspelt date is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: UInt64(0)..<200)
  func `civil parts make the same day again`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let day = Day(ordinal: Int32.random(in: -719_162...2_932_896, using: &random))
    let (year, month, dayOfMonth) = day.civil
    #expect(Day(year: year, month: month, day: dayOfMonth) == day)
    #expect(Day(day.description) == day)
    #expect(day.adding(days: 1).weekday == day.weekday % 7 + 1)
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2025-03-31", -1, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2025-01-15", -1, "2024-12-15"), ("2025-05-31", -12, "2024-05-31"),
    ("9999-12-01", 1, "9999-12-01"), ("0001-01-01", -1, "0001-01-01"),
  ])
  func `months are added by the calendar, ends clamped`(from: String, months: Int, to: String)
    throws
  {
    #expect(try #require(Day(from)).adding(months: months).description == to)
  }

  @Test func `no count of days or months overflows`() {
    let day: Day = "2025-06-01"
    #expect(day.adding(days: .max) == Day(ordinal: .max))
    #expect(day.adding(days: .min) == Day(ordinal: .min))
    #expect(day.adding(months: .max) == day)
    #expect(day.adding(months: .min) == day)
  }

  @Test(arguments: [
    ("2027-01-01", 2026, 53), ("2026-01-01", 2026, 1), ("2024-12-30", 2025, 1),
    ("2021-01-03", 2020, 53), ("2026-11-20", 2026, 47),
  ])
  func `weeks are those of ISO 8601`(text: String, year: Int, week: Int) throws {
    #expect(try #require(Day(text)).week == (year, week))
  }

  @Test func `20 November 2026 is a Friday`() {
    let day: Day = "2026-11-20"
    #expect(day.weekday == 5)
  }

  @Test func `days over a change of clocks are whole`() {
    let before: Day = "2025-03-29"
    let after: Day = "2025-03-31"
    #expect(after - before == 2)
  }
}

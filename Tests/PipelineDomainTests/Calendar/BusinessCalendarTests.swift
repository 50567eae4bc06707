import PipelineDomain
import Testing

@Suite struct BusinessCalendarTests {
  private let morning = OpeningWindow(opens: 540, closes: 720)
  private let afternoon = OpeningWindow(opens: 720, closes: 1_080)

  @Test func `a calendar that never opens is refused`() {
    #expect(throws: BusinessCalendar.Issue.neverOpen) { try BusinessCalendar(hours: [:]) }
    #expect(throws: BusinessCalendar.Issue.neverOpen) {
      try BusinessCalendar(hours: [1: [], 5: []])
    }
  }

  @Test(arguments: [Int.min, 0, 8])
  func `a weekday outside Monday to Sunday is refused`(weekday: Int) throws {
    let window = try #require(morning)
    #expect(throws: BusinessCalendar.Issue.weekday(weekday)) {
      try BusinessCalendar(hours: [weekday: [window]])
    }
  }

  @Test func `windows may touch but not overlap, in whatever order they come`() throws {
    let windows = try [#require(afternoon), #require(morning)]
    let calendar = try BusinessCalendar(hours: [2: windows, 3: []])
    #expect(calendar.hours == [2: windows.reversed()])
    let overlapping = try #require(OpeningWindow(opens: 719, closes: 800))
    #expect(throws: BusinessCalendar.Issue.overlap(weekday: 2)) {
      try BusinessCalendar(hours: [2: windows + [overlapping]])
    }
  }

  @Test(arguments: ["09:00-18:00", "00:00-24:00", "08:30-12:15", "23:59-24:00"])
  func `a window is written as it is read`(text: String) throws {
    #expect(try #require(OpeningWindow(text)).description == text)
  }

  @Test(arguments: [
    "", "9:00-18:00", "09:00", "09:00-09:00", "18:00-09:00", "09:60-10:00", "09:00-24:01",
    "24:00-24:00", "09:00-18:00-19:00", "09.00-18.00", "-9:00-18:00", "09:00 - 18:00",
    "０9:00-18:00",
  ])
  func `what is no window is refused`(text: String) {
    #expect(OpeningWindow(text) == nil)
  }

  @Test func `closed days and holidays are no business days`() throws {
    let summer = Period("2026-08-03..2026-08-21")
    let calendar = try BusinessCalendar(
      hours: BusinessCalendar.standard.hours, holidays: Holiday.france, closures: [summer])
    let expected = [
      ("2026-07-31", true), ("2026-08-01", false), ("2026-08-03", false), ("2026-08-21", false),
      ("2026-08-24", true), ("2026-07-14", false), ("2026-11-11", false), ("2026-11-12", true),
    ]
    for (text, isBusinessDay) in expected {
      let day = try #require(Day(text))
      #expect(calendar.isBusinessDay(day) == isBusinessDay, "\(text)")
    }
    #expect(calendar.businessDay(onOrAfter: summer.start) == Day("2026-08-24"))
  }

  @Test func `a closure that never ends is passed without a loop`() throws {
    let last = Day(ordinal: .max)
    let forever = try #require(Period(from: Day(ordinal: .min), to: last))
    let calendar = try BusinessCalendar(
      hours: BusinessCalendar.standard.hours, closures: [forever])
    let day = Day("2026-01-05")
    #expect(calendar.businessDay(onOrAfter: day) >= day)
    let time = BusinessTime(calendar: calendar, zone: .utc)
    let start = Instant(seconds: 0)
    #expect(time.moment(after: 1_800, from: start, on: .openingHours) > start)
    #expect(time.seconds(from: start, to: Instant(seconds: .max), on: .openingHours) >= 0)
  }

  // 2025: Easter Monday 21 April, Labour Day on Thursday 1 May, Victory Day on Thursday 8 May.
  @Test(arguments: [
    ("2025-04-18", 1, "2025-04-22", "2025-04-19"),
    ("2025-04-19", 1, "2025-04-22", "2025-04-22"),
    ("2025-04-19", 0, "2025-04-19", "2025-04-19"),
    ("2025-04-30", 5, "2025-05-09", "2025-05-07"),
    ("2025-05-09", -5, "2025-04-30", "2025-05-02"),
    ("2025-04-22", -1, "2025-04-18", "2025-04-19"),
  ])
  func `worked days skip the weekend, workable days only Sunday, both the holidays`(
    start: String, count: Int, worked: String, workable: String
  ) throws {
    let day = try #require(Day(start))
    let calendar = BusinessCalendar.french
    #expect(calendar.adding(businessDays: count, to: day) == Day(worked))
    #expect(calendar.adding(businessDays: count, to: day, counting: .workable) == Day(workable))
  }

  @Test(arguments: [
    ("2025-03", 21, 26), ("2025-04", 21, 25), ("2025-05", 19, 24), ("2025", 251, 302),
  ])
  func `days of a period are counted`(text: String, worked: Int, workable: Int) throws {
    let period = try #require(Period(text))
    #expect(BusinessCalendar.french.businessDays(in: period) == worked)
    #expect(BusinessCalendar.french.businessDays(in: period, counting: .workable) == workable)
  }
}

import PipelineDomain
import Testing

/// The days off of each country on Mondays to Fridays, as its law has them, substitutes included.
@Suite struct HolidayRegionTests {
  struct Year: Sendable {
    let region: Holiday.Region
    let number: Int
    let days: String
  }

  static let years: [Year] = [
    Year(
      region: .france, number: 2025,
      days: "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25"),
    Year(
      region: .france, number: 2026,
      days: "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25"),
    Year(region: .france, number: 2027, days: "01-01 03-29 05-06 05-17 07-14 11-01 11-11"),
    Year(
      region: .france, number: 2028,
      days: "04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 12-25"),
    Year(
      region: .belgium, number: 2025,
      days: "01-01 04-21 05-01 05-29 06-09 07-21 08-15 11-11 12-25"),
    Year(region: .belgium, number: 2026, days: "01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25"),
    Year(region: .belgium, number: 2027, days: "01-01 03-29 05-06 05-17 07-21 11-01 11-11"),
    Year(region: .belgium, number: 2028, days: "04-17 05-01 05-25 06-05 07-21 08-15 11-01 12-25"),
    Year(region: .switzerland, number: 2025, days: "01-01 05-29 08-01 12-25"),
    Year(region: .switzerland, number: 2026, days: "01-01 05-14 12-25"),
    Year(region: .switzerland, number: 2027, days: "01-01 05-06"),
    Year(region: .switzerland, number: 2028, days: "05-25 08-01 12-25"),
    Year(
      region: .luxembourg, number: 2025,
      days: "01-01 04-21 05-01 05-09 05-29 06-09 06-23 08-15 12-25 12-26"),
    Year(region: .luxembourg, number: 2026, days: "01-01 04-06 05-01 05-14 05-25 06-23 12-25"),
    Year(region: .luxembourg, number: 2027, days: "01-01 03-29 05-06 05-17 06-23 11-01"),
    Year(
      region: .luxembourg, number: 2028,
      days: "04-17 05-01 05-09 05-25 06-05 06-23 08-15 11-01 12-25 12-26"),
    Year(
      region: .canada, number: 2025,
      days: "01-01 04-18 05-19 07-01 09-01 09-30 10-13 11-11 12-25 12-26"),
    Year(
      region: .canada, number: 2026,
      days: "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28"),
    Year(
      region: .canada, number: 2027,
      days: "01-01 03-26 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28"),
    Year(
      region: .canada, number: 2028,
      days: "01-03 04-14 05-22 07-03 09-04 10-02 10-09 11-13 12-25 12-26"),
    Year(
      region: .unitedKingdom, number: 2025,
      days: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    Year(
      region: .unitedKingdom, number: 2026,
      days: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    Year(
      region: .unitedKingdom, number: 2027,
      days: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    Year(
      region: .unitedKingdom, number: 2028,
      days: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    Year(
      region: .ireland, number: 2025,
      days: "01-01 02-03 03-17 04-21 05-05 06-02 08-04 10-27 12-25 12-26"),
    Year(
      region: .ireland, number: 2026,
      days: "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-28"),
    Year(
      region: .ireland, number: 2027,
      days: "01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-27 12-28"),
    Year(
      region: .ireland, number: 2028,
      days: "01-03 02-07 03-17 04-17 05-01 06-05 08-07 10-30 12-25 12-26"),
    Year(
      region: .unitedStates, number: 2025,
      days: "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
    Year(
      region: .unitedStates, number: 2026,
      days: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
    Year(
      region: .unitedStates, number: 2027,
      days: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"),
    Year(
      region: .unitedStates, number: 2028,
      days: "01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"),
    Year(
      region: .germany, number: 2025,
      days: "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26"),
    Year(region: .germany, number: 2026, days: "01-01 04-03 04-06 05-01 05-14 05-25 12-25"),
    Year(region: .germany, number: 2027, days: "01-01 03-26 03-29 05-06 05-17"),
    Year(region: .germany, number: 2028, days: "04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26"),
    Year(
      region: .austria, number: 2025,
      days: "01-01 01-06 04-21 05-01 05-29 06-09 06-19 08-15 12-08 12-25 12-26"),
    Year(
      region: .austria, number: 2026,
      days: "01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25"),
    Year(
      region: .austria, number: 2027,
      days: "01-01 01-06 03-29 05-06 05-17 05-27 10-26 11-01 12-08"),
    Year(
      region: .austria, number: 2028,
      days: "01-06 04-17 05-01 05-25 06-05 06-15 08-15 10-26 11-01 12-08 12-25 12-26"),
    Year(region: .spain, number: 2025, days: "01-01 01-06 04-18 05-01 08-15 12-08 12-25"),
    Year(region: .spain, number: 2026, days: "01-01 01-06 04-03 05-01 10-12 12-08 12-25"),
    Year(region: .spain, number: 2027, days: "01-01 01-06 03-26 10-12 11-01 12-06 12-08"),
    Year(
      region: .spain, number: 2028,
      days: "01-06 04-14 05-01 08-15 10-12 11-01 12-06 12-08 12-25"),
    Year(
      region: .italy, number: 2025,
      days: "01-01 01-06 04-21 04-25 05-01 06-02 08-15 12-08 12-25 12-26"),
    Year(region: .italy, number: 2026, days: "01-01 01-06 04-06 05-01 06-02 12-08 12-25"),
    Year(region: .italy, number: 2027, days: "01-01 01-06 03-29 06-02 10-04 11-01 12-08"),
    Year(
      region: .italy, number: 2028,
      days: "01-06 04-17 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26"),
    Year(region: .netherlands, number: 2025, days: "01-01 04-21 05-05 05-29 06-09 12-25 12-26"),
    Year(region: .netherlands, number: 2026, days: "01-01 04-06 04-27 05-14 05-25 12-25"),
    Year(region: .netherlands, number: 2027, days: "01-01 03-29 04-27 05-06 05-17"),
    Year(region: .netherlands, number: 2028, days: "04-17 04-27 05-25 06-05 12-25 12-26"),
    Year(
      region: .portugal, number: 2025,
      days: "01-01 04-18 04-25 05-01 06-10 06-19 08-15 12-01 12-08 12-25"),
    Year(
      region: .portugal, number: 2026,
      days: "01-01 04-03 05-01 06-04 06-10 10-05 12-01 12-08 12-25"),
    Year(region: .portugal, number: 2027, days: "01-01 03-26 05-27 06-10 10-05 11-01 12-01 12-08"),
    Year(
      region: .portugal, number: 2028,
      days: "04-14 04-25 05-01 06-15 08-15 10-05 11-01 12-01 12-08 12-25"),
  ]

  @Test(arguments: years)
  func `a country is off on the weekdays its law names`(year: Year) throws {
    let first = try #require(Day(year: year.number, month: 1, day: 1))
    let calendar = year.region.calendar
    let off = (0..<366).map { first.adding(days: $0) }
      .filter { $0.civil.year == year.number && $0.weekday < 6 && calendar.holiday(on: $0) != nil }
    #expect(off.map { $0.description.dropFirst(5) }.joined(separator: " ") == year.days)
  }

  @Test func `regions keep different days, each of which some region keeps`() {
    let regions = Holiday.Region.allCases
    #expect(Set(regions.map(\.holidays)).count == regions.count)
    #expect(regions.reduce(into: []) { $0.formUnion($1.holidays) } == Set(Holiday.allCases))
  }

  @Test(arguments: [
    (Holiday.juneteenth, 2020, false), (.juneteenth, 2021, true), (.saintBrigid, 2022, false),
    (.truthAndReconciliation, 2020, false), (.europeDay, 2018, false), (.europeDay, 2019, true),
    (.saintFrancis, 2025, false), (.saintFrancis, 2026, true), (.dutchLiberation, 2026, false),
    (.dutchLiberation, 2030, true),
  ])
  func `a holiday begins with its law`(holiday: Holiday, year: Int, isKept: Bool) {
    #expect((holiday.day(in: year) != nil) == isKept)
  }

  @Test(arguments: [
    (Holiday.saintBrigid, "2030-02-01"), (.saintBrigid, "2025-02-03"), (.kingsDay, "2025-04-26"),
    (.victoriaDay, "2026-05-18"), (.thanksgiving, "2029-11-22"), (.springBankHoliday, "2027-05-31"),
  ])
  func `rules with an exception of their own`(holiday: Holiday, day: String) throws {
    let day = try #require(Day(day))
    #expect(holiday.day(in: day.civil.year) == day)
  }

  @Test func `a half day is worked until noon, and is a business day`() throws {
    let calendar = Holiday.Region.austria.calendar
    let eve = Day("2026-12-24")
    #expect(calendar.isBusinessDay(eve))
    #expect(calendar.windows(on: eve).map(\.description) == ["08:00-12:00"])
    let afternoons = try BusinessCalendar(
      hours: [4: [#require(OpeningWindow(opens: 780, closes: 1_020))]],
      holidays: Holiday.Region.austria.holidays)
    #expect(!afternoons.isBusinessDay(eve))
    let time = BusinessTime(calendar: calendar, zone: .utc)
    let start = Zone.utc.instant(of: eve, hour: 11)
    let end = time.moment(after: 2 * 3_600, from: start, on: .openingHours)
    #expect(end == Zone.utc.instant(of: Day("2026-12-28"), hour: 9))
  }

  @Test(
    arguments: [
      ("Europe/Brussels", "fr_FR.UTF-8", Holiday.Region.belgium),
      ("UTC", "fr_CH.UTF-8", .switzerland),
      ("UTC", "en_GB", .unitedKingdom), ("America/Chicago", nil, .unitedStates),
      ("UTC", "C.UTF-8", nil),
      ("Asia/Tokyo", "ja_JP.UTF-8", nil), ("Europe/Lisbon", "C", .portugal),
    ] as [(String, String?, Holiday.Region?)])
  func `a region is suggested by zone, else by locale`(
    zone: String, locale: String?, region: Holiday.Region?
  ) {
    #expect(Holiday.Region.suggested(timeZone: zone, locale: locale) == region)
  }
}

import PipelineDomain
import Testing

@Suite struct HolidayTests {
  private static let tables: [(year: Int, days: [String])] = [
    (
      2024,
      [
        "01-01", "04-01", "05-01", "05-08", "05-09", "05-20", "07-14", "08-15", "11-01", "11-11",
        "12-25",
      ]
    ),
    (
      2025,
      [
        "01-01", "04-21", "05-01", "05-08", "05-29", "06-09", "07-14", "08-15", "11-01", "11-11",
        "12-25",
      ]
    ),
    (
      2026,
      [
        "01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11",
        "12-25",
      ]
    ),
    (
      2027,
      [
        "01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11",
        "12-25",
      ]
    ),
    (
      2028,
      [
        "01-01", "04-17", "05-01", "05-08", "05-25", "06-05", "07-14", "08-15", "11-01", "11-11",
        "12-25",
      ]
    ),
  ]

  @Test(arguments: tables)
  func `the holidays of France are the eleven of L3133-1`(year: Int, days: [String]) {
    let found = Holiday.france.compactMap { $0.day(in: year) }.sorted()
    #expect(found == days.compactMap { Day("\(year)-\($0)") })
  }

  @Test(arguments: [
    (2024, "2024-03-29"), (2025, "2025-04-18"), (2026, "2026-04-03"), (2027, "2027-03-26"),
    (2028, "2028-04-14"),
  ])
  func `Alsace and Moselle add Good Friday and 26 December`(year: Int, goodFriday: String) {
    let added = Holiday.alsaceMoselle.subtracting(Holiday.france)
    let days = added.compactMap { $0.day(in: year) }.sorted()
    #expect(days == [Day(goodFriday), Day("\(year)-12-26")])
  }

  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
    "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
    "2028-04-16", "2038-04-25", "2049-04-18", "2285-03-22",
  ])
  func `Easter falls where the tables of the church put it`(text: String) throws {
    let easter = try #require(Day(text))
    #expect(Day.easter(of: easter.civil.year) == easter)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April in every year`() throws {
    for year in 1...9999 {
      let easter = try #require(Day.easter(of: year))
      let (_, month, day) = easter.civil
      #expect(easter.weekday == 7)
      #expect((322...425).contains(month * 100 + day))
    }
  }

  @Test(arguments: [Int.min, 0, 10_000, Int.max])
  func `a year that days cannot name has no holiday`(year: Int) {
    #expect(Holiday.allCases.allSatisfy { $0.day(in: year) == nil })
  }

  @Test(arguments: 2001...2040)
  func `a day is a holiday exactly when a rule puts one there`(year: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let calendar = try BusinessCalendar(
      hours: BusinessCalendar.standard.hours, holidays: Holiday.alsaceMoselle)
    let byRule = Set(Holiday.alsaceMoselle.compactMap { $0.day(in: year) })
    let byDay = (0..<366).map { first.adding(days: $0) }
      .filter { $0.civil.year == year && calendar.holiday(on: $0) != nil }
    #expect(Set(byDay) == byRule)
  }

  @Test func `a day with two holidays is still one when the team keeps only one of them`() throws {
    let day = Day("2008-05-01")
    for holiday in [Holiday.labourDay, .ascension] {
      let calendar = try BusinessCalendar(
        hours: BusinessCalendar.standard.hours, holidays: [holiday])
      #expect(calendar.holiday(on: day) == holiday)
    }
    #expect(BusinessCalendar.french.holiday(on: day) == .labourDay)
  }

  @Test func `a calendar that names no holidays keeps none, whatever the country`() throws {
    let own = try BusinessCalendar(hours: BusinessCalendar.standard.hours)
    for day in Holiday.allCases.compactMap({ $0.day(in: 2026) }) {
      #expect(own.holiday(on: day) == nil && BusinessCalendar.standard.holiday(on: day) == nil)
    }
  }

  @Test(
    arguments: [
      ("fr", "Europe/Paris", Holiday.france), ("fr", "America/Toronto", []),
      ("en", "Europe/Paris", []), (nil, "Europe/Paris", []), (nil, "America/New_York", []),
    ] as [(String?, String, Set<Holiday>)])
  func `of the files that name none, only those of a French board in France keep the French ones`(
    language: String?, timeZone: String, kept: Set<Holiday>
  ) {
    let settings = Settings(name: "B", stages: [], timeZone: timeZone, language: language)
    #expect(settings.unnamedCalendar.holidays == kept)
  }
}

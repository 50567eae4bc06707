import PipelineDomain
import Testing

struct PeriodParserTests {
  /// A Friday.
  private let dates = DateParser(today: "2026-11-20")

  @Test(arguments: [
    ("2026", "2026"), ("2026-q4", "2026-Q4"), ("2026-T4", "2026-Q4"), ("Q4 2026", "2026-Q4"),
    ("t1", "2026-Q1"), ("q3", "2026-Q3"), ("2026-11", "2026-11"), ("2026-W47", "2026-W47"),
    ("month", "2026-11"), ("mois", "2026-11"), ("quarter", "2026-Q4"), ("Trimestre", "2026-Q4"),
    ("année", "2026"), ("semaine", "2026-W47"), ("last month", "2026-10"),
    ("mois dernier", "2026-10"), ("next-quarter", "2027-Q1"), ("semaine prochaine", "2026-W48"),
    ("previous year", "2025"), ("déc. 2026", "2026-12"), ("december 2025", "2025-12"),
    ("today", "2026-11-20"), ("hier", "2026-11-19"), ("19/11/2026", "2026-11-19"),
    ("2026-10-01..2026-12-31", "2026-10-01..2026-12-31"),
    ("hier..+2d", "2026-11-19..2026-11-22"), ("1-dec..15-dec", "2026-12-01..2026-12-15"),
  ])
  func `a period is read in both languages`(text: String, expected: String) throws {
    #expect(dates.period(text, .ahead)?.description == expected)
  }

  @Test(arguments: [
    ("december", "2025-12", "2026-12"), ("nov", "2026-11", "2026-11"),
    ("janv", "2026-01", "2027-01"),
  ])
  func `a month without its year is the next one ahead, the latest begun looking back`(
    text: String, back: String, ahead: String
  ) {
    #expect(dates.period(text, .near)?.description == back)
    #expect(dates.period(text, .ahead)?.description == ahead)
  }

  @Test(arguments: [
    "", "soon", "q5", "t0", "2026-13", "dec 3 2026 4", "next", "last", "next next month", "..",
    "today..", "..today", "2026-11-20..2026-11-19", "+1d..today", "q4 26", "jui",
  ])
  func `anything else is no period`(text: String) {
    #expect(dates.period(text, .ahead) == nil)
  }

  @Test(
    arguments: [
      "2026", "2026-Q4", "week", "mois dernier", "next year", "q2", "mars", "today", "demain",
      "+3d", "-2 weeks", "in 4 months", "+1y", "fri", "vendredi prochain", "last mon", "24/11",
      "1er mars", "29/2", "7 Jan 2027", "eom", "fin de trimestre", "today..+7d", "1/12..eoq",
    ], DateOrder.allCases)
  func `what a period prints reads back as the same, whatever the order of dates`(
    text: String, order: DateOrder
  ) throws {
    guard let read = PeriodExpression(text, order: order) else {
      // 24/11 is no day with the month first.
      #expect(order != .dayMonthYear)
      return
    }
    for other in DateOrder.allCases {
      #expect(PeriodExpression(read.description, order: other) == read, "\(read)")
    }
  }

  @Test(
    arguments: [
      ("2026-11-19", nil), ("yesterday", nil), ("yesterday 14:30", "2026-11-19T13:30:00Z"),
      ("hier 9:05", "2026-11-19T08:05:00Z"), ("hier 14h30 ", "2026-11-19T13:30:00Z"),
      ("19/11 9h", "2026-11-19T08:00:00Z"), ("2026-11-19T09:00:00Z", "2026-11-19T09:00:00Z"),
      ("2026-11-19T09:00:00+02:00", "2026-11-19T07:00:00Z"),
      ("2026-11-19 09:00:05.250", "2026-11-19T08:00:05Z"),
    ] as [(String, String?)])
  func `a moment is a day, with a clock time or none`(text: String, at: String?) throws {
    let zone = Zone(name: "Winter", initialOffset: 3_600, transitions: [])
    let moment = try #require(
      MomentParser(in: zone).moment(text) { dates.day($0, .near) })
    #expect(moment.day == "2026-11-19")
    #expect(moment.at?.description == at)
  }

  @Test(arguments: [
    "", "soon", "14:30", "2026-11-19 24:00", "2026-11-19 9:5", "2026-11-19 09:00:60",
    "2026-11-19T09:00:00+25:00", "2026-11-19T09:00:00x", "2026-11-19 9.30:00", "x 09:00", "14h30",
    "hier 25h",
    "hier 9h5", "hier h30",
  ])
  func `anything else is no moment`(text: String) {
    #expect(MomentParser(in: .utc).moment(text) { dates.day($0, .near) } == nil)
  }
}

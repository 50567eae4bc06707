import PipelineDomain
import Testing

struct DateParserTests {
  /// A Friday.
  private let testDay: Day = "2026-11-20"
  private var dates: DateParser { DateParser(today: testDay) }

  @Test(arguments: [
    ("today", "2026-11-20"), ("Tomorrow", "2026-11-21"), ("demain", "2026-11-21"),
    ("aujourd'hui", "2026-11-20"), ("yesterday", "2026-11-19"), ("+3d", "2026-11-23"),
    ("+3j", "2026-11-23"), ("+2w", "2026-12-04"), ("-2d", "2026-11-18"), ("+1m", "2026-12-20"),
    ("sat", "2026-11-21"), ("fri", "2026-11-27"), ("FRIDAY", "2026-11-27"), ("lun", "2026-11-23"),
    ("vendredi", "2026-11-27"), ("24/11", "2026-11-24"), ("20/11", "2026-11-20"),
    ("19/11", "2027-11-19"), ("24.11", "2026-11-24"), ("24/11/2027", "2027-11-24"),
    ("24/11/26", "2026-11-24"), ("2026-11-24", "2026-11-24"), (" +3d ", "2026-11-23"),
    ("29/2", "2028-02-29"), ("01/12", "2026-12-01"), ("2026-12-01", "2026-12-01"),
    ("1.12", "2026-12-01"), ("hier", "2026-11-19"), ("AUJ", "2026-11-20"), ("−2j", "2026-11-18"),
    ("+1s", "2026-11-27"), ("3 déc", "2026-12-03"), ("1er décembre", "2026-12-01"),
    ("27 nov.", "2026-11-27"), ("7 janv. 2027", "2027-01-07"), ("20 Nov", "2026-11-20"),
    ("Nov 20", "2026-11-20"), ("ven. 27 nov.", "2026-11-27"), ("Fri 27 Nov 2026", "2026-11-27"),
    ("19 nov", "2027-11-19"), ("mar 3 2027", "2027-03-03"), ("12 juil.", "2027-07-12"),
    ("Jan 7, 2027", "2027-01-07"), ("+1y", "2027-11-20"), ("+2a", "2028-11-20"),
    ("in 3 days", "2026-11-23"), ("dans 2 semaines", "2026-12-04"), ("eow", "2026-11-22"),
    ("EOM", "2026-11-30"), ("eoq", "2026-12-31"), ("eoy", "2026-12-31"),
    ("fin de mois", "2026-11-30"), ("fin d’année", "2026-12-31"), ("end of month", "2026-11-30"),
    ("next monday", "2026-11-23"), ("lundi prochain", "2026-11-23"), ("last fri", "2026-11-13"),
    ("1 dec", "2026-12-01"), ("1-dec", "2026-12-01"), ("1dec", "2026-12-01"),
    ("15 décembre", "2026-12-15"), ("2nd Dec", "2026-12-02"), ("24-11-2026", "2026-11-24"),
    ("après-demain", "2026-11-22"), ("avant-hier", "2026-11-18"),
  ])
  func `a day to come is read`(text: String, expected: String) {
    #expect(dates.day(text, .ahead) == Day(expected))
  }

  @Test(
    arguments: [
      ["monday", "mon", "lundi", "lun"], ["tuesday", "tue", "mardi", "mar"],
      ["wednesday", "wed", "mercredi", "mer"], ["thursday", "thu", "jeudi", "jeu"],
      ["friday", "fri", "vendredi", "ven"], ["saturday", "sat", "samedi", "sam"],
      ["sunday", "sun", "dimanche", "dim", "Dimanche"],
    ].enumerated().map { (($0 + 2) % 7 + 1, $1) })
  func `each day of the week is read in both languages`(days: Int, names: [String]) {
    for name in names {
      #expect(dates.day(name, .ahead) == testDay.adding(days: days), "\(name)")
    }
  }

  @Test(arguments: [
    ("18/11", "2026-11-18"), ("24/11", "2026-11-24"), ("2/1", "2027-01-02"),
    ("1/6", "2026-06-01"), ("thu", "2026-11-19"), ("fri", "2026-11-13"), ("sat", "2026-11-14"),
    ("today", "2026-11-20"),
  ])
  func `looking back, a day without a year is the nearest and a weekday the latest`(
    text: String, expected: String
  ) {
    #expect(dates.day(text, .near) == Day(expected))
  }

  @Test(arguments: [
    "", " ", "fr", "someday", "30/2", "31/4/2026", "13/13", "24/11/", "/11", "+d", "+3", "+3x",
    "+99999999999999999999d", "2026-02-30", "24/11/2026/1", "٢٤/١١", "1/2/-3", "3 jui",
    "31 nov", "3 de", "nov", "déc 3 4 5", "1er 12",
    "24/11/202", "24-11", "3 dec 202", "+100y", "next", "next day", "fin de", "eod", "2026-11",
  ])
  func `anything else is no day`(text: String) {
    #expect(dates.day(text, .ahead) == nil)
  }

  @Test(arguments: [
    ("call fri", "call", "2026-11-27"), ("send the quote +3d", "send the quote", "2026-11-23"),
    ("  demo   24/11 ", "demo", "2026-11-24"), ("mon", "call back", "2026-11-23"),
    ("appel, lundi", "appel", "2026-11-23"), ("quote ; : 3 Dec", "quote", "2026-12-03"),
    ("devis ven. 27 nov. 2026", "devis", "2026-11-27"), ("call 2 tue", "call 2", "2026-11-24"),
    ("demo next monday", "demo", "2026-11-23"), ("démo lundi prochain", "démo", "2026-11-23"),
    ("quote in 3 days", "quote", "2026-11-23"), ("relance fin de mois", "relance", "2026-11-30"),
  ])
  func `the last word of a next step is its day`(text: String, what: String, due: String) throws {
    let before = NextStep(what: "call back", due: testDay)
    let step = try #require(dates.step(text, before: before))
    #expect(step.what == what)
    #expect(step.due == Day(due))
  }

  @Test(arguments: ["", "call", "fri", "fri call"])
  func `a next step needs words and a day`(text: String) {
    #expect(dates.step(text, before: nil) == nil)
  }

  @Test(arguments: [
    (DateOrder.dayMonthYear, "24/11", "24/11/26"),
    (.monthDayYear, "11/24", "11.24.2026"), (.yearMonthDay, "11/24", "2026/11/24"),
  ])
  func `numbers tell a day in the order asked for`(
    order: DateOrder, short: String, long: String
  ) {
    for text in [short, long, "2026-11-24", "+4d"] {
      #expect(DateParser(today: testDay, order: order).day(text, .ahead) == Day("2026-11-24"))
    }
  }
}

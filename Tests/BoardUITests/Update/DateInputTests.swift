import PipelineDomain
import Testing

@testable import BoardUI

struct DateInputTests {
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
    ("Jan 7, 2027", "2027-01-07"),
  ])
  func `a day to come is read`(text: String, expected: String) {
    #expect(DateInput.day(text, from: testDay, .ahead) == Day(expected))
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
      #expect(DateInput.day(name, from: testDay, .ahead) == testDay.adding(days: days), "\(name)")
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
    #expect(DateInput.day(text, from: testDay, .near) == Day(expected))
  }

  @Test(arguments: [
    "", " ", "fr", "someday", "30/2", "31/4/2026", "13/13", "24/11/", "/11", "+d", "+3", "+3y",
    "+99999999999999999999d", "2026-02-30", "24/11/2026/1", "٢٤/١١", "1/2/-3", "3 jui",
    "31 nov", "3 de", "nov", "déc 3 4 5", "1er 12",
  ])
  func `anything else is no day`(text: String) {
    #expect(DateInput.day(text, from: testDay, .ahead) == nil)
  }

  @Test(arguments: [
    ("call fri", "call", "2026-11-27"), ("send the quote +3d", "send the quote", "2026-11-23"),
    ("  demo   24/11 ", "demo", "2026-11-24"), ("mon", "call back", "2026-11-23"),
    ("appel, lundi", "appel", "2026-11-23"), ("quote ; : 3 Dec", "quote", "2026-12-03"),
    ("devis ven. 27 nov. 2026", "devis", "2026-11-27"), ("call 2 tue", "call 2", "2026-11-24"),
  ])
  func `the last word of a next step is its day`(text: String, what: String, due: String) throws {
    let before = NextStep(what: "call back", due: testDay)
    let step = try #require(StepInput.step(text, from: testDay, before: before))
    #expect(step.what == what)
    #expect(step.due == Day(due))
  }

  @Test(arguments: ["", "call", "fri", "fri call"])
  func `a next step needs words and a day`(text: String) {
    #expect(StepInput.step(text, from: testDay, before: nil) == nil)
  }

  @Test(arguments: [
    (DateInput.Order.dayMonthYear, "24/11", "24/11/26"),
    (.monthDayYear, "11/24", "11.24.2026"), (.yearMonthDay, "11/24", "2026/11/24"),
  ])
  func `numbers tell a day in the order asked for`(
    order: DateInput.Order, short: String, long: String
  ) {
    for text in [short, long, "2026-11-24", "+4d"] {
      #expect(DateInput.day(text, from: testDay, .ahead, order: order) == Day("2026-11-24"))
    }
  }
}

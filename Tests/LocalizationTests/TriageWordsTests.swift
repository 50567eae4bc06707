import PipelineDomain
import Testing
@testable import Localization

struct TriageWordsTests {
  /// Returns the ranks of a deal of 1 November in a stage that is cooling after 7 days and stale after 14,
  /// changed, beside another one of €4,000.
  private func ranks(_ change: (inout Deal) -> Void) throws -> [String] {
    let today = try #require(Day("2026-11-20"))
    let stage = Stage(id: "p", name: "P", probability: 20, warmAfterDays: 7, rotAfterDays: 14)
    var deal = Deal(id: "deal", title: "Congés", stage: "p")
    deal.amount = Money(minorUnits: 25_000_00, currency: .euro)
    deal.expectedClose = today.adding(days: 6)
    deal.nextStep = NextStep(what: "visit", due: today.adding(days: -4))
    deal.activities = [
      Activity(
        id: "a", kind: .call, at: Zone.utc.instant(of: today.adding(days: -16), hour: 9), by: "Léa")
    ]
    change(&deal)
    var other = Deal(id: "other", title: "Autre", stage: "p")
    other.amount = Money(minorUnits: 4_000_00, currency: .euro)
    let board = Board(settings: Settings(name: "", stages: [stage]), deals: [deal, other])
    let exception = try #require(
      board.exceptions(on: today, in: .utc).first { $0.deal == "deal" })
    return [Language.english, .french].map {
      $0.words().rank(of: exception, on: board, near: today)
    }
  }

  @Test func `a rank tells the amount, the probability and the days that press`() throws {
    #expect(
      try ranks { _ in }
        == [
          "€25k at 20%, closes in 6 days, visit 4 days overdue, no activity for 16 days",
          "25 k€ à 20 %, clôture dans 6 jours, visit en retard de 4 jours, "
            + "sans activité depuis 16 jours",
        ])
    let cooling = try ranks { deal in
      deal.nextStep = nil
      deal.activities[0].at = deal.activities[0].at.adding(seconds: 8 * 86_400)
      deal.expectedClose = nil
    }
    #expect(
      cooling == [
        "€25k at 20%, no next step, no activity for 8 days",
        "25 k€ à 20 %, sans relance, sans activité depuis 8 jours",
      ])
  }

  @Test func `a rank tells the median that stands for an unknown amount`() throws {
    let unknown = try ranks { deal in
      deal.amount = nil
      deal.expectedClose = deal.expectedClose?.adding(days: -10)
      deal.activities[0].at = deal.activities[0].at.adding(seconds: 15 * 86_400)
    }
    #expect(
      unknown == [
        "no amount (counted as the median, €4k) at 20%, visit 4 days overdue, "
          + "close date passed 4 days ago",
        "sans montant (compté à la médiane, 4 k€) à 20 %, visit en retard de 4 jours, "
          + "clôture dépassée de 4 jours",
      ])
  }
}

import PipelineDomain
import Testing
import Wording

struct FreshnessWordsTests {
  private let words = English()
  private let board = Board(
    settings: Settings(
      name: "",
      stages: [Stage(id: "discovery", name: "Discovery", warmAfterDays: 10, rotAfterDays: 21)]))

  /// What is said on 20 November of a deal last called that many days before.
  private func reasons(idle: Int, due: String?) throws -> [String] {
    let today = try #require(Day("2026-11-20"))
    var deal = Deal(id: "deal", title: "Déploiement CRM", stage: "discovery")
    let called = Zone.utc.instant(of: today.adding(days: -idle), hour: 15)
    deal.activities = [
      Activity(id: "a", kind: .call, at: called, by: "Léa Martin", note: "budget validated for Q1")
    ]
    deal.nextStep = due.flatMap(Day.init).map { NextStep(what: "call", due: $0) }
    let freshness = board.freshness(of: deal, on: today, in: .utc)
    return words.reasons(for: freshness, of: deal, on: board, near: today, in: .utc)
  }

  @Test func `a stale deal tells clock, limit, last touch, and what became of the pardon`() throws {
    #expect(
      try reasons(idle: 31, due: "2026-11-18") == [
        "Stale: idle 31 days, and deals in Discovery rot after 21.",
        "Last touched 20 Oct by Léa Martin: call, “budget validated for Q1”.",
        "The next step (call, due 18 Nov) pardoned it until it became late.",
      ])
  }

  @Test(arguments: [
    (31, "2026-11-24", "Pardoned: idle 31 days, and deals in Discovery rot after 21."),
    (31, nil, "Stale: idle 31 days, and deals in Discovery rot after 21."),
    (12, nil, "Cooling: idle 12 days, and deals in Discovery cool after 10 and rot after 21."),
    (1, nil, "Fresh: idle 1 day, and deals in Discovery may wait 10."),
  ])
  func `the verdict names its clock and threshold`(
    idle: Int, due: String?, expected: String
  ) throws {
    #expect(try reasons(idle: idle, due: due).first == expected)
  }

  @Test func `a deal without dates is said to have none`() throws {
    let today = try #require(Day("2026-11-20"))
    let deal = Deal(id: "deal", title: "", stage: "discovery")
    let freshness = board.freshness(of: deal, on: today, in: .utc)
    let reasons = words.reasons(for: freshness, of: deal, on: board, near: today, in: .utc)
    #expect(reasons.first == "Undated: nothing is known from which to count days.")
  }
}

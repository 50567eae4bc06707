import PipelineDomain
import Testing
@testable import Localization

struct FreshnessWordsTests {
  private let words = Language.english.words()
  private let board = Board(
    settings: Settings(
      name: "",
      stages: [Stage(id: "discovery", name: "Discovery", warmAfterDays: 10, rotAfterDays: 21)]))

  /// Returns the reasons on 20 November for a deal last called that many days before.
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

  @Test func `a stale deal tells clock, limit, last touch, and how far the next step covered it`()
    throws
  {
    #expect(
      try reasons(idle: 31, due: "2026-11-18") == [
        "Stale: no activity for 31 days (limit in Discovery: 21).",
        "Last activity 20 Oct by Léa Martin: call, “budget validated for Q1”.",
        "Next step (call, due 18 Nov): overdue, no longer covers it.",
      ])
  }

  @Test(arguments: [
    (
      31, "2026-11-24",
      "Covered by the next step: no activity for 31 days (limit in Discovery: 21)."
    ),
    (31, nil, "Stale: no activity for 31 days (limit in Discovery: 21)."),
    (12, nil, "Cooling: no activity for 12 days (Discovery: cooling after 10; stale after 21)."),
    (1, nil, "Fresh: no activity for 1 day (limit in Discovery: 10)."),
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
    #expect(reasons.first == "Undated: no date to count from.")
  }

  /// Returns the second line about a deal on 20 November, in both languages.
  private func told(_ action: Action, on deal: Deal, clock: StalenessClock = .idle) throws
    -> [String]
  {
    var settings = board.settings
    settings.stages += [
      Stage(id: "quote", name: "Quote"), Stage(id: "lost", name: "Lost", outcome: .lost),
    ]
    settings.stalenessClock = clock
    var board = Board(settings: settings, deals: [deal])
    let metadata = try ChangeMetadata(id: "x", at: moment("2026-11-12"), by: "Léa")
    try board.apply(board.change(action, on: "deal", metadata: metadata))
    let changed = try #require(board["deal"])
    let freshness = try board.freshness(of: changed, on: day("2026-11-20"), in: .utc)
    let today = try day("2026-11-20")
    return [words as Strings, Language.french.words()].map {
      $0.reasons(for: freshness, of: changed, on: board, near: today, in: .utc)[1]
    }
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func moment(_ day: String) throws -> Instant {
    Zone.utc.instant(of: try self.day(day), hour: 9)
  }

  private func deal(in stage: Stage.ID = "discovery") throws -> Deal {
    var deal = Deal(id: "deal", title: "CRM", stage: stage)
    deal.nextStep = try NextStep(what: "call", due: day("2026-11-11"))
    deal.history = [
      try HistoryEntry(
        id: "born", at: moment("2026-11-02"), by: "Léa",
        changes: [FieldChange(.stage, from: .none, to: .text(stage.text))])
    ]
    return deal
  }

  @Test func `the reason names what reset the clock`() throws {
    let call = try Activity(id: "a", kind: .call, at: moment("2026-11-12"), by: "Léa")
    let cases: [(Action, Deal, String, String)] = try [
      (
        .complete(call, next: NextStep(what: "quote", due: day("2026-11-30"))), deal(),
        "Last activity 12 Nov by Léa: call, next step done (call).",
        "Dernière activité le 12 nov. par Léa\u{A0}: appel, relance faite (call)."
      ),
      (
        .note(Signal(id: "s", kind: "pricing-page", at: moment("2026-11-12"))), deal(),
        "Last activity 12 Nov: signal, Pricing page visit.",
        "Dernière activité le 12 nov.\u{A0}: signal, Pricing page visit."
      ),
      (
        .move(to: "quote"), deal(),
        "Last activity 12 Nov by Léa: moved to Quote (was Discovery).",
        "Dernière activité le 12 nov. par Léa\u{A0}: passage en Quote (avant\u{A0}: Discovery)."
      ),
      (
        .move(to: "quote"), deal(in: "lost"),
        "Last activity 12 Nov by Léa: reopened in Quote (was Lost).",
        "Dernière activité le 12 nov. par Léa\u{A0}: rouverte en Quote (avant\u{A0}: Lost)."
      ),
      (
        .edit([.init(.notes, .text("seen"))]), deal(),
        "No activity since creation, 2 Nov by Léa.",
        "Aucune activité depuis la création, le 2 nov. par Léa."
      ),
    ]
    for (action, deal, english, french) in cases {
      #expect(try told(action, on: deal) == [english, french])
    }
    #expect(
      try told(.edit([.init(.notes, .text("seen"))]), on: deal(), clock: .any) == [
        "Last change 12 Nov by Léa: notes.",
        "Dernière modification le 12 nov. par Léa\u{A0}: notes.",
      ])
  }
}

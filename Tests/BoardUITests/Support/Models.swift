import PipelineDomain
import TerminalKit
import Localization

@testable import BoardUI

/// The present of every test: Friday 20 November 2026, 09:12 UTC.
let testNow = Zone.utc.instant(of: testDay, hour: 9, minute: 12)

/// The day of `testNow`.
let testDay = Day(ordinal: 20_777)

/// Settings of three open stages and one for each way to end.
func testSettings() -> Settings {
  var settings = Settings(
    name: "Tests",
    stages: [
      Stage(id: "lead", name: "Lead", probability: 10, warmAfterDays: 7, rotAfterDays: 21),
      Stage(id: "demo", name: "Demo", probability: 40, warmAfterDays: 7, rotAfterDays: 21),
      Stage(id: "offer", name: "Offer", probability: 60, warmAfterDays: 7, rotAfterDays: 21),
      Stage(id: "won", name: "Won", outcome: .won), Stage(id: "lost", name: "Lost", outcome: .lost),
      Stage(id: "out", name: "Out", outcome: .disqualified),
    ])
  settings.lossReasons = ["price", "timing", "competitor"]
  settings.serviceLevels = SLARule.standard
  settings.team = [Member(name: "Léa Martin"), Member(name: "Karim Benali")]
  return settings
}

/// A deal as the file could hold it: created by Karim ten days ago.
func testDeal(
  _ id: Deal.ID, _ title: String, in stage: Stage.ID = "lead", rank: String = "i",
  amount: Int64? = nil, step: NextStep? = nil, closedOn: Day? = nil
) -> Deal {
  var deal = Deal(id: id, title: title, stage: stage, rank: Rank(rank) ?? .middle)
  deal.amount = amount.map { Money(minorUnits: $0 * 100, currency: .euro) }
  deal.nextStep = step
  deal.closedOn = closedOn
  deal.history = [
    HistoryEntry(
      id: HistoryEntry.ID("born-\(id)"), at: testNow.adding(seconds: -864_000), by: "Karim Benali",
      changes: [
        FieldChange(.title, from: .none, to: .text(title)),
        FieldChange(.stage, from: .none, to: .text(stage.text)),
      ], sequence: 1)
  ]
  return deal
}

/// Four deals: `a`, `b`, `c` in that order in the first stage, `d` in the second; none in the third.
func testBoard() -> Board {
  var settings = testSettings()
  settings.put(.contact(deletedContact))
  return Board(
    settings: settings,
    organizations: [Organization(id: "ost", name: "Ostéa")],
    deals: [
      testDeal("a", "Audit", rank: "b", amount: 9_000), testDeal("b", "Büro", rank: "d"),
      testDeal("c", "CRM", rank: "f", amount: 42_000), testDeal("d", "Déploiement", in: "demo"),
    ])
}

/// A board on a screen, the cursor on deal `a`; Léa Martin sits before it.
func testModel(
  _ board: Board = testBoard(), seed: UInt64 = 7, language: Language = .english,
  preferences: Model.Preferences = Model.Preferences(), readOnly: Model.ReadOnlyReason? = nil
) -> Model {
  Model(
    board: board, zone: .utc, now: testNow, author: "Léa Martin", seed: seed,
    size: Size(columns: 120, rows: 40), language: language,
    preferences: preferences, readOnly: readOnly)
}

/// A contact in the bin.
var deletedContact: Contact {
  var contact = Contact(id: "gone", name: "Claire Dupin", at: testNow, by: "Léa Martin")
  contact.isWithdrawn = true
  return contact
}

/// The finds of the erasure of a contact in a file that mentions it twice.
func testPurgePlan(of id: Contact.ID, redacting texts: Set<String>, on board: Board) -> PurgePlan? {
  board.settings.contacts[id].map { contact in
    PurgePlan(
      contact: contact, places: 3,
      mentions: [("ask Claire first", 2), ("Claire Dupin agreed on the phone", 1)].map {
        PurgePlan.Mention(
          text: $0, places: $1, deal: board.deals.first?.id, member: "notes",
          isRedacted: texts.contains($0))
      })
  }
}

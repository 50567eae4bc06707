import PipelineDomain
import TerminalKit
import Localization

@testable import BoardUI

/// A board of a small French team on Friday 20 November 2026, with a deal for every state a card can
/// have, and an empty stage.
enum SampleBoard {
  static let zone = Zone.utc
  static let today = day("2026-11-20")
  static let now = zone.instant(of: today, hour: 9, minute: 12)

  /// The board as it is opened, figures included.
  static func model(
    _ columns: Int, _ rows: Int, isUnicode: Bool = true, language: Language = .english,
    board: Board = board, readOnly: Model.ReadOnlyReason? = nil
  ) -> Model {
    var model = Model(
      board: board, zone: zone, now: now, author: "Léa Martin", seed: 1,
      size: Size(columns: columns, rows: rows), isUnicode: isUnicode, language: language,
      readOnly: readOnly)
    model.measureForScreens()
    return model
  }

  static var board: Board {
    var settings = Settings(name: "Atelier · B2B 2026", stages: stages)
    settings.team = ["Léa Martin", "Karim Benali", "Inès Roux"].map { Member(name: $0) }
    settings.serviceLevels = SLARule.standard
    settings.lossReasons = ["price", "timing", "competitor", "no need", "no answer"]
    settings.views = [
      SavedView(name: "mine", filter: "owner:me"),
      SavedView(name: "late and large", filter: "late amount>20k"),
    ]
    settings.stages[3].gate = Gate(requirements: [
      .known(.field(.amount)), .known(.field(.expectedClose)), .activity([.call, .meeting]),
      .checked(ChecklistItem(id: "need", text: "the need is written down")),
      .checked(ChecklistItem(id: "sponsor", text: "a sponsor is named")), .qualified,
    ])
    settings.panel = Panel(
      unit: .quarter,
      goals: [
        "win-rate": Panel.Goal(target: Ratio(25), alert: Ratio(15)),
        "cycle-length": Panel.Goal(target: Ratio(45)),
        "no-next-step": Panel.Goal(target: Ratio(3), alert: Ratio(4)),
        "stale-share": Panel.Goal(target: Ratio(10)),
      ])
    let organizations = Set(openDeals.map(\.organization)).sorted().map {
      Organization(id: Organization.ID($0.lowercased()), name: $0)
    }
    let open = openDeals.enumerated().map { $1.deal(number: $0) }
    return Board(
      settings: settings, organizations: organizations, deals: open + closedDeals)
  }

  static func day(_ text: String) -> Day {
    Day(text) ?? Day(ordinal: 0)
  }

  private static let stages = [
    Stage(
      id: "prospecting", name: "Prospecting", probability: 10, warmAfterDays: 5, rotAfterDays: 10),
    Stage(
      id: "qualification", name: "Qualification", lifecycle: .sql, probability: 20,
      warmAfterDays: 7, rotAfterDays: 14),
    Stage(
      id: "discovery", name: "Discovery", probability: 40, warmAfterDays: 10, rotAfterDays: 21,
      playbook: Playbook(
        objective: "confirm the budget and who decides", keyMessage: "we know your trade",
        content: "a case study of their trade", proof: "figures before and after",
        nextStep: "propose a demo", kpi: "meetings held",
        exitCriteria: ["need", "authority", "date"])),
    Stage(
      id: "proposal", name: "Proposal", phase: .convert, probability: 60, warmAfterDays: 10,
      rotAfterDays: 20),
    Stage(
      id: "negotiation", name: "Négociation", phase: .convert, probability: 80,
      playbook: Playbook(
        objective: "agree on the terms", keyMessage: "value before price",
        nextStep: "send the contract", kpi: "signed", exitCriteria: ["signed quote"])),
    Stage(id: "won", name: "Won", outcome: .won, probability: 100),
    Stage(id: "lost", name: "Lost", outcome: .lost),
  ]

  private static let openDeals: [OpenDeal] = [
    OpenDeal("Refonte du site", "Atelier Nord", 8_400, "prospecting", idle: 1, ("call", 4)),
    OpenDeal("Pack formation", "École 4", 6_000, "prospecting", idle: 4, nil),
    OpenDeal("Salon « Lumière »", "Bâti+", 12_500, "prospecting", idle: 6, ("invite", 12)),
    OpenDeal("Borne d’accueil", "Mairie", nil, "prospecting", idle: 12, nil),
    OpenDeal("Audit SEO", "Cobalt", 9_000, "qualification", idle: 9, nil),
    OpenDeal("Tableau de bord ✨", "Hexa", 18_000, "qualification", idle: 0, ("quote", 0)),
    OpenDeal("Déploiement CRM", "Borealis", 42_000, "discovery", idle: 31, ("call", -2)),
    OpenDeal("Support 24/7", "Norval", 31_000, "discovery", idle: 3, ("visit", 12)),
    OpenDeal(
      "Bornes de recharge 作 👨‍👩‍👧 🇫🇷", "Voltéo", 27_000, "discovery", idle: 24, ("demo", 5)),
    OpenDeal("Portail fournisseurs", "Grand Ouest Logistique", 28_000, "discovery", idle: 12, nil),
    OpenDeal("Intranet", "Cité Santé", 1_250_000, "discovery", idle: 0, ("workshop", 40)),
    OpenDeal("Maintenance", "Aster", 4_150, "discovery", idle: 5, ("mail", 3)),
    OpenDeal("Licence US", "Kumo", 12_000, "discovery", idle: 2, ("call", 6), "USD"),
    OpenDeal("Migration ERP", "Ostéa", 120_000, "proposal", idle: 2, ("demo", 5)),
    OpenDeal("Extension 北京店", "Kumo", 55_000, "proposal", idle: 12, ("call", -1)),
  ]

  /// Twelve won and forty lost, spread over the four quarters before the day.
  private static var closedDeals: [Deal] {
    (0..<52).map { index in
      let isWon = index % 13 % 4 == 3
      let closed = today.adding(days: -(index * 7 % 330))
      let steps = [("prospecting", -60), ("qualification", -41 + index % 9), ("proposal", -12)]
      let path = steps.map { ($0.0, closed.adding(days: $0.1)) }
      var deal = history(
        of: "closed-\(index)", "Projet \(index + 1)",
        along: path + [(isWon ? "won" : "lost", closed)])
      let units = Int64(4_000 + 917 * (index % 23)) * 100
      deal.amount = Money(minorUnits: units, currency: .euro)
      deal.closedOn = closed
      if index == 11 { deal.pay() }
      deal.history[deal.history.count - 1].changes.append(
        FieldChange(.closedOn, from: .none, to: .day(closed)))
      if !isWon { deal.lossReason = ["price", "timing", "competitor"][index % 3] }
      return deal
    }
  }

  /// A deal that came to each stage on its day.
  fileprivate static func history(
    of id: String, _ title: String, along path: [(stage: String, day: Day)]
  ) -> Deal {
    var deal = Deal(id: Deal.ID(id), title: title, stage: Stage.ID(path.last?.stage ?? ""))
    var before = FieldValue.none
    for (index, step) in path.enumerated() {
      let after = FieldValue.text(step.stage)
      deal.history.append(
        HistoryEntry(
          id: HistoryEntry.ID("\(id)-\(index)"), at: zone.instant(of: step.day, hour: 9),
          by: "Karim Benali", changes: [FieldChange(.stage, from: before, to: after)],
          sequence: index + 1))
      before = after
    }
    return deal
  }

  /// A row of the table above.
  private struct OpenDeal {
    var title: String
    var organization: String
    var amount: Int64?
    var stage: String
    var idle: Int
    var step: (what: String, inDays: Int)?
    var currency: String

    init(
      _ title: String, _ organization: String, _ amount: Int64?, _ stage: String, idle: Int,
      _ step: (String, Int)?, _ currency: String = "EUR"
    ) {
      self.title = title
      self.organization = organization
      self.amount = amount
      self.stage = stage
      self.idle = idle
      self.step = step
      self.currency = currency
    }

    func deal(number: Int) -> Deal {
      let touched = today.adding(days: -idle)
      var deal = history(
        of: "open-\(number)", title,
        along: [("prospecting", touched.adding(days: -21)), (stage, touched.adding(days: -7))])
      deal.organization = Organization.ID(organization.lowercased())
      deal.rank = Rank.spread(openDeals.count)[number]
      deal.owner = "Léa Martin"
      deal.source = "LinkedIn"
      deal.amount = amount.flatMap { amount in
        Currency(currency).map { Money(minorUnits: amount * 100, currency: $0) }
      }
      deal.nextStep = step.map { NextStep(what: $0.what, due: today.adding(days: $0.inDays)) }
      if title == "Migration ERP" { deal.judge() }
      deal.activities = [
        Activity(
          id: Activity.ID("activity-\(number)"), kind: .call,
          at: zone.instant(of: touched, hour: 15), by: "Léa Martin",
          note: "budget validated for Q1")
      ]
      return deal
    }
  }
}

extension Deal {
  /// Adds answers, checked items and notes.
  fileprivate mutating func judge() {
    let day = SampleBoard.today.adding(days: -1)
    let answers: [(String, Qualification.Answer.State, String)] = [
      ("budget", .yes, "validated for Q1"), ("authority", .partly, "the board decides"),
      ("need", .yes, "two sites, one file"), ("timing", .no, ""),
    ]
    for (criterion, state, note) in answers {
      qualification.answers[Qualification.Criterion.ID(criterion)] = Qualification.Answer(
        state, on: day, by: "Karim Benali", note: note)
    }
    checklist["need"] = ChecklistItem.Mark("need", on: day, by: "Karim Benali")
    tags = ["crm", "priority"]
    notes = "Call Inès before the demo.\nThey compare with two others."
  }

  /// Adds invoices, payments and milestones after the sale.
  fileprivate mutating func pay() {
    let signed = closedOn ?? SampleBoard.today
    let entries: [(Payment.Kind, Int, Int64)] = [
      (.invoice, 0, 300_000), (.invoice, 20, 400_000), (.payment, 21, 300_000),
      (.payment, 25, 125_050),
    ]
    payments = entries.enumerated().map { index, entry in
      Payment(
        id: Payment.ID("payment-\(index)"), kind: entry.0, on: signed.adding(days: entry.1),
        amount: Money(minorUnits: entry.2, currency: .euro), by: "Inès Roux")
    }
    milestones["day-30"] = [signed.adding(days: 31)]
  }
}

extension Model {
  /// Computes the panel's figures at once, as idle messages do in portions.
  fileprivate mutating func measureForScreens() {
    let facts = PipelineFacts(board, asOf: now, zone: zone)
    let period = Period(board.settings.panel.unit, containing: today)
    var past = PastValues(towards: period, from: facts)
    while !past.isComplete { past.take(from: board, in: zone) }
    panel.results = KPIResult.panel(facts, past: past)
    panel.closed = [
      .won: facts.closings(as: .won, in: period), .lost: facts.closings(as: .lost, in: period),
    ]
    panel.isDue = false
  }
}

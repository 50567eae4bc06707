import PipelineDomain

@testable import PipelineStore

/// Boards made up at random, through the changes people do.
struct BoardSample {
  var board: Board
  var random: SeededRandom
  private var clock = Instant(seconds: 1_790_000_000)

  /// Creates a board of a few organizations and so many deals.
  init(seed: UInt64, deals: Int) {
    random = SeededRandom(seed: seed)
    board = Board(settings: BoardSample.settings)
    for _ in 0..<deals {
      let addition = self.addition()
      try? board.apply(addition)
    }
    for _ in 0..<deals * 3 {
      guard let change = change() else { continue }
      try? board.apply(change)
    }
  }

  /// Settings in which every member of the document is set.
  static var settings: Settings {
    var settings = Settings.profile(
      .standard, name: "ACME · \"2026\"", currency: .euro, timeZone: "Europe/Paris")
    settings.language = "fr"
    settings.stalenessClock = .inStage
    settings.team = [
      Member(
        name: "Ana", role: "rep", quota: Money(minorUnits: 9, currency: .euro), manager: "Léo"),
      Member(name: "Léo"),
    ]
    settings.team[0].quotas = ["2026", "2026-Q1", "2026-03"].compactMap { period in
      Period(period).flatMap { PeriodQuota($0, Money(minorUnits: 7, currency: .euro)) }
    }
    settings.panel.goals["velocity"] = Panel.Goal(target: Ratio(-5, 2), alert: nil)
    if let (_, rules) = try? Document.read(Array(RulesSample.document.utf8)) {
      settings.followUps = rules.settings.followUps
      settings.sequences = rules.settings.sequences
      settings.fieldOwners = rules.settings.fieldOwners
      settings.fields = rules.settings.fields
      settings.afterSale = rules.settings.afterSale
      settings.marketing = rules.settings.marketing
      settings.lifetimeBasis = rules.settings.lifetimeBasis
      settings.qualification = rules.settings.qualification
      settings.qualificationReview = rules.settings.qualificationReview
      settings.handOver = rules.settings.handOver
      settings.views = rules.settings.views
      settings.scoring = rules.settings.scoring
      settings.signals = rules.settings.signals
      settings.stages.append(Stage(id: "old", name: "Old"))
      settings.stages[settings.stages.count - 1].standing = .retired
      settings.stages[0].gate = rules.settings.stages[0].gate
      settings.calendar = rules.settings.calendar
      settings.serviceLevels = rules.settings.serviceLevels
      for record in Record.List.allCases.flatMap({ rules.settings.records(in: $0) }) {
        settings.put(record)
      }
      settings.history = rules.settings.history
      settings.panel.preset = rules.settings.panel.preset
      settings.panel.most = rules.settings.panel.most
      settings.panel.contacts = rules.settings.panel.contacts
      settings.panel.fall = rules.settings.panel.fall
      settings.panel.goals.merge(rules.settings.panel.goals) { own, _ in own }
    }
    return settings
  }

  /// Returns a deal that a test only needs to exist.
  static func deal(_ id: String, stage: String = "discovery") -> Deal {
    Deal(id: Deal.ID(id), title: "Deal \(id)", stage: Stage.ID(stage))
  }

  /// The same board with its deals in the order of the canonical text.
  static func sorted(_ board: Board) -> Board {
    Board(
      settings: board.settings, organizations: board.allOrganizations,
      deals: board.deals.sorted { $0.id.text.utf8.lexicographicallyPrecedes($1.id.text.utf8) })
  }

  mutating func metadata() -> ChangeMetadata {
    clock = clock.adding(seconds: Int64.random(in: 1...100_000, using: &random))
    let by = ["Ana", "Léo"].randomElement(using: &random) ?? "Ana"
    return ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: clock, by: by)
  }

  /// A change that adds a deal with some of its fields, and now and then an organization.
  mutating func addition() -> Change {
    let stage = board.settings.openStages.randomElement(using: &random)
    var deal = Deal(
      id: Deal.ID(random.identifier()), title: "Déploiement \(random.next() % 100)",
      stage: stage?.id ?? "discovery")
    var organization: Organization?
    if Bool.random(using: &random) {
      var new = Organization(
        id: Organization.ID(random.identifier()), name: "Société", sector: "", country: "FR",
        employees: 12)
      new.customFields = ["tier": .text("or \u{202E}")]
      organization = new
      deal.organization = new.id
    }
    if Bool.random(using: &random) {
      deal.contacts = [
        DealContact(name: "Zoé", role: "CFO", email: "z@x.fr"), DealContact(name: "Al"),
      ]
    }
    deal.tags = Bool.random(using: &random) ? ["saas", "\u{202E}x"] : []
    deal.rank = Rank.spread(50).randomElement(using: &random) ?? .middle
    let addition = try? board.addition(of: deal, organization: organization, metadata: metadata())
    return normal(
      addition
        ?? Change(
          deal: deal.id,
          entry: HistoryEntry(id: "none", at: clock, by: "Ana", changes: []),
          adding: [.deal(deal)]))
  }

  /// Returns a change that fits the board; `nil` when the random one makes no sense on it.
  mutating func change() -> Change? {
    guard let change = anyOperation() else { return nil }
    var trial = board
    return (try? trial.apply(change)).map { change }
  }

  private mutating func anyOperation() -> Change? {
    guard let deal = board.deals.randomElement(using: &random) else { return nil }
    let metadata = metadata()
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return try? normal(board.undo(by: metadata.by, on: deal.id, metadata: metadata))
    case 1: return try? normal(board.redo(by: metadata.by, on: deal.id, metadata: metadata))
    case 2: return addition()
    default:
      let action = action(at: metadata)
      guard var change = try? board.change(action, on: deal.id, metadata: metadata) else {
        return nil
      }
      if change.entry.change(of: .stage) != nil { change.entry.overridden = ["score"] }
      return normal(change)
    }
  }

  private mutating func action(at metadata: ChangeMetadata) -> Action {
    let day = Day(ordinal: Int32.random(in: 20_000...21_000, using: &random))
    let amount = Money(minorUnits: .random(in: -9...9_999_999, using: &random), currency: .euro)
    switch Int.random(in: 0..<21, using: &random) {
    case 19, 20: return customFields()
    case 17, 18:
      return .pay(
        Payment(
          id: Payment.ID(random.identifier()),
          kind: Bool.random(using: &random) ? .invoice : .payment,
          on: day, amount: amount, by: metadata.by))
    case 9: return qualification(at: metadata, on: day)
    case 10: return qualification(at: metadata, on: day)
    case 11:
      return .note(
        Signal(
          id: Signal.ID(random.identifier()), kind: "demo", at: metadata.at,
          note: Bool.random(using: &random) ? "deux fois" : ""))
    case 12:
      let mark = ChecklistItem.Mark("written", on: day, by: metadata.by)
      return .checkOff("written", Bool.random(using: &random) ? mark : nil)
    case 13:
      return .reach(["review", "survey"].randomElement(using: &random) ?? "review", on: day)
    case 15, 16: return decision(at: metadata, on: day)
    case 14:
      return .edit([
        Action.Edit(.usageStableOn, .day(day)), Action.Edit(.leftOn, .none),
        Action.Edit(.snoozedUntil, .day(day)), Action.Edit(.createdOn, .day(day)),
        Action.Edit(.leftBecause, .text("prix")),
        Action.Edit(.upsellOf, board.deals.first.map { .text($0.id.text) } ?? .none),
      ])
    case 0, 1:
      return .move(to: board.settings.openStages.randomElement(using: &random)?.id ?? "discovery")
    case 2: return .win(amount: Bool.random(using: &random) ? amount : nil, on: day)
    case 3: return .lose(reason: "prix\n\"haut\"", on: day)
    case 4:
      return .setNextStep(
        Bool.random(using: &random) ? NextStep(what: "call", due: day) : nil,
        repeating: Repetition(every: .random(in: 0...3, using: &random), .weeks, until: day))
    case 5:
      return .log(
        Activity(
          id: Activity.ID(random.identifier()), kind: .demo, at: metadata.at, by: metadata.by,
          note: Bool.random(using: &random) ? "ça va 👍" : "",
          with: Bool.random(using: &random) ? "c" : nil))
    case 6: return .reorder(Rank.spread(99).randomElement(using: &random) ?? .middle)
    case 7:
      return .edit([
        Action.Edit(.notes, .text("a\u{2028}b")), Action.Edit(.probability, .integer(40)),
        Action.Edit(.expectedClose, .day(day)), Action.Edit(.tags, .none),
        Action.Edit(.cost, .money(amount)),
      ])
    default:
      return .edit([
        Action.Edit(.owner, .text("Ana")), Action.Edit(.contacts, .list(["Al", "New"])),
        Action.Edit(.notes, .none), Action.Edit(.recurring, .money(amount)),
        Action.Edit(
          .stakeholders,
          Bool.random(using: &random)
            ? .none
            : .stakeholders(["c": StakeholderRole.allCases.randomElement(using: &random) ?? .other])
        ),
      ])
    }
  }

  /// An edit of some custom fields, now and then one that clears them.
  private mutating func customFields() -> Action {
    let amount = Money(minorUnits: .random(in: -9...9_999_999, using: &random), currency: .euro)
    let values: [CustomField.ID: CustomField.Value] = [
      "region": .text(Bool.random(using: &random) ? "North" : "South"), "seats": .text("12.5"),
      "budget": .money(amount), "nda": .flag(Bool.random(using: &random)),
    ]
    return .edit([
      Action.Edit(
        .customFields,
        .custom(
          values.filter { _ in Bool.random(using: &random) }
            .mapValues { Bool.random(using: &random) ? $0 : .none }))
    ])
  }

  private mutating func decision(at metadata: ChangeMetadata, on day: Day) -> Action {
    let decisions: [LeadDecision.Answer] = [
      .accepted, .rejected("too-early"), .nurtured("too-early", until: day.adding(days: 30)),
    ]
    let decision = decisions.randomElement(using: &random) ?? .accepted
    let verdict = LeadDecision(
      decision, on: day, by: metadata.by, overridden: Bool.random(using: &random) ? ["score"] : [])
    return .decide(verdict, step: "relancer")
  }

  private mutating func qualification(at metadata: ChangeMetadata, on day: Day) -> Action {
    let state = Qualification.Answer.State.allCases.randomElement(using: &random) ?? .unknown
    let criterion = ["budget", "fit", "é"].randomElement(using: &random) ?? "budget"
    return .qualify(
      Qualification.Criterion.ID(criterion),
      Qualification.Answer(
        state, on: day, by: metadata.by, note: Bool.random(using: &random) ? "20 k€" : ""))
  }

  /// The order of changes that the text has.
  private func normal(_ change: Change) -> Change {
    var change = change
    change.entry.changes = change.entry.changes.merged
    return change
  }
}

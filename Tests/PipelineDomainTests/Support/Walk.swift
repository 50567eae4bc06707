import PipelineDomain

/// A random but reproducible life of a board: deals are added and worked on through changes alone.
struct Walk {
  private(set) var board = boardOf([])
  /// The changes applied, in order.
  private(set) var changes: [Change] = []
  private(set) var clock: Instant = "2025-01-06T08:00:00Z"
  var random: SeededRandom
  private let authors = ["Léa", "Karim"]

  /// A board after `steps` changes.
  init(seed: UInt64, steps: Int = 0) {
    random = SeededRandom(seed: seed)
    while changes.count < steps { step() }
  }

  /// Tries one random change; nothing happens when the board refuses it.
  mutating func step() {
    clock = clock.adding(seconds: Int64.random(in: 0...200_000, using: &random))
    guard let change = randomOperation(), (try? board.apply(change)) != nil else { return }
    changes.append(change)
  }

  /// Returns new metadata of now.
  mutating func metadata(by author: String) -> ChangeMetadata {
    ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: clock, by: author)
  }

  private mutating func randomOperation() -> Change? {
    let metadata = metadata(by: pick(authors))
    let choice = Int.random(in: 0..<16, using: &random)
    guard choice > 1, !board.deals.isEmpty else { return addition(metadata) }
    if choice == 2 { return try? board.undo(by: metadata.by, metadata: metadata) }
    if choice == 3 { return try? board.redo(by: metadata.by, metadata: metadata) }
    return try? board.change(randomAction(choice), on: pick(board.deals).id, metadata: metadata)
  }

  private mutating func addition(_ metadata: ChangeMetadata) -> Change? {
    var deal = Deal(
      id: Deal.ID(random.identifier()), title: "Deal", stage: pick(["A", "A", "B", "C"]),
      rank: Rank.between(board.deals.last?.rank, nil))
    deal.amount = randomAmount()
    deal.nextStep = randomStep()
    deal.expectedClose = Zone.utc.day(of: clock).adding(days: 30)
    return try? board.addition(of: deal, metadata: metadata)
  }

  private mutating func randomAction(_ choice: Int) -> Action {
    let today = Zone.utc.day(of: clock)
    switch choice {
    case 4, 5: return .move(to: pick(["A", "B", "C"]))
    case 6: return .win(amount: Bool.random(using: &random) ? randomAmount() : nil, on: today)
    case 7: return .lose(reason: pick(["price", "timing"]), on: today)
    case 8:
      return pick([.disqualify(reason: "no budget", on: today), .reorder(randomRank())])
    case 9: return .setNextStep(randomStep())
    case 10:
      let ago = Int64.random(in: 0...90_000, using: &random)
      return .log(
        Activity(
          id: Activity.ID(random.identifier()), kind: pick(Activity.Kind.allCases),
          at: clock.adding(seconds: -ago), by: "Léa"))
    case 11: return .edit([randomEdit(today)])
    default: return randomRecord(choice, today)
    }
  }

  private mutating func randomRecord(_ choice: Int, _ today: Day) -> Action {
    switch choice {
    case 12:
      return .qualify(
        pick(["budget", "need"]),
        Qualification.Answer(pick(Qualification.Answer.State.allCases), on: today, by: "Léa"))
    case 13:
      return .note(
        Signal(id: Signal.ID(random.identifier()), kind: pick(["event", "webinar"]), at: clock))
    case 15:
      let amount = Money(minorUnits: Int64.random(in: 1...99_999, using: &random), currency: .euro)
      return .pay(
        Payment(
          id: Payment.ID(random.identifier()), kind: pick(Payment.Kind.allCases), on: today,
          amount: amount, by: "Léa"))
    default:
      return pick([
        .checkOff("written", ChecklistItem.Mark("written", on: today, by: "Léa")),
        .checkOff("written", nil), .reach("quarterly-review", on: today),
        .edit([Action.Edit(.usageStableOn, .day(today))]),
        .edit([Action.Edit(.leftOn, .day(today))]), .snooze(until: today.adding(days: 3)),
        .decide(LeadDecision(.accepted, on: today, by: "Léa"), step: ""),
        .decide(LeadDecision(.rejected("no-need"), on: today, by: "Léa"), step: ""),
        .decide(
          LeadDecision(
            .nurtured("too-early", until: today.adding(days: 5)), on: today, by: "Léa"),
          step: "call again"),
      ])
    }
  }

  private mutating func randomEdit(_ today: Day) -> Action.Edit {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: Action.Edit(.title, .text(random.identifier()))
    case 1: Action.Edit(.amount, randomAmount().map { .money($0) } ?? .none)
    case 2: Action.Edit(.probability, .integer(Int.random(in: 0...100, using: &random)))
    case 3:
      Action.Edit(.expectedClose, .day(today.adding(days: Int.random(in: -9...90, using: &random))))
    case 4: Action.Edit(.tags, .list([random.identifier()]))
    default: Action.Edit(.owner, .text(pick(authors)))
    }
  }

  private mutating func randomAmount() -> Money? {
    let units = Int64.random(in: -1...9_999_999, using: &random)
    return units < 0 ? nil : Money(minorUnits: units, currency: .euro)
  }

  private mutating func randomStep() -> NextStep? {
    guard Bool.random(using: &random) else { return nil }
    let days = Int.random(in: -3...20, using: &random)
    return NextStep(what: "call", due: Zone.utc.day(of: clock).adding(days: days))
  }

  private mutating func randomRank() -> Rank {
    Rank.between(pick(board.deals).rank, nil)
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}

extension Deal {
  /// The values of all fields, without their history.
  var fields: [FieldValue] {
    Field.allCases.map { self[$0] }
  }

  /// The keys of the activities, signals and payments that count.
  var countedEvents: [String] {
    let activities = activities.filter { !$0.isWithdrawn }.map(\.id.text)
    let payments = payments.filter { !$0.isWithdrawn }.map(\.id.text)
    return (activities + signals.filter { !$0.isWithdrawn }.map(\.id.text) + payments).sorted()
  }
}

import Diagnostics
import PipelineDomain

@testable import PipelineStore

/// A board in a store that is set up anew at random, again and again.
struct SetupWalk {
  private(set) var board: Board
  private var store: InMemoryBoardStore
  private(set) var random: SeededRandom
  /// The moment of the last change.
  private(set) var clock: Instant

  /// Creates a board that has had some life, before anything is set up.
  init(seed: UInt64) throws {
    var sample = BoardSample(seed: seed, deals: 25).board
    // What happens after a period would count in it, by the clock that the sample has.
    sample.settings.timeZone = "UTC"
    sample.settings.sources = ["web", "event", "partner"]
    sample.settings.lossReasons = ["prix", "timing"]
    store = InMemoryBoardStore(InMemoryBoardStore.Text(sample))
    board = try store.load().board
    random = SeededRandom(seed: seed)
    clock = board.newestStamp ?? Instant(seconds: 1_790_000_000)
    try label()
  }

  /// Lets days pass.
  mutating func wait(days: Int64) { clock = clock.adding(seconds: days * 86_400) }

  /// Gives the deals sources and reasons.
  private mutating func label() throws {
    var changes: [Change] = []
    for deal in board.deals where !deal.isRemoved {
      let source = board.settings.sources.randomElement(using: &random) ?? ""
      let edit = Action.edit([.init(.source, .text(source)), .init(.owner, .text("Ana"))])
      if let change = try? board.change(edit, on: deal.id, metadata: metadata()) {
        changes.append(change)
      }
    }
    try commit(changes)
  }

  /// Sets something up, unless the board refuses it; returns the changes.
  mutating func step() throws -> [Change] {
    guard let setup = try? setup() else { return [] }
    let edits = SettingsText(board.settings).edits(to: setup.settings)
    let settings = edits.map { Change(.setting($0), entry: metadata().entry()) }
    let changes = (setup.changes + settings).together
    try commit(changes)
    return changes
  }

  /// Undoes the last thing that was set up.
  mutating func undo() throws {
    let found = try board.undo(by: "Ana", metadata: metadata())
    let others = board.companions(of: found).map { $0.inverse(metadata()) }
    try commit(([found] + others).together)
  }

  private mutating func commit(_ changes: [Change]) throws {
    let commit = try store.commit(changes)
    if let fresh = commit.board { board = fresh }
    for deal in commit.changed { board.put(deal) }
  }

  private mutating func metadata() -> ChangeMetadata {
    clock = clock.adding(seconds: 1)
    return ChangeMetadata(
      id: HistoryEntry.ID(random.identifier() + random.identifier()), at: clock, by: "Ana")
  }

  private mutating func setup() throws -> BoardSetup {
    let stages = board.settings.currentStages
    let (stage, other) = (
      stages[Int.random(in: 0..<stages.count, using: &random)],
      stages[Int.random(in: 0..<stages.count, using: &random)]
    )
    let name = "Name \(random.next() % 1_000_000)"
    var stamps: [ChangeMetadata] = (0..<60).map { _ in metadata() }
    let stamp = { stamps.removeLast() }
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1: return try board.retiring(stage, into: other, in: .utc, metadata: stamp)
    case 2: return try board.retiring(stage, into: nil, in: .utc, metadata: stamp)
    case 3: return try board.renaming(stage, to: name)
    case 4: return try board.moving(stage, to: .before(other.id))
    case 5:
      return try board.addingStage(named: name, stage.outcome, at: .after(other.id)) {
        $0.probability = 37
      }
    case 6:
      var changed = stage
      (changed.probability, changed.phase) = (11, .attract)
      return board.setting(changed)
    case 7:
      let source = board.settings.sources.randomElement(using: &random) ?? ""
      return try board.renaming(source, to: name, in: .sources, metadata: stamp)
    case 8:
      let reason = board.settings.lossReasons.randomElement(using: &random) ?? ""
      return try board.renaming(reason, to: name, in: .lossReasons, metadata: stamp)
    case 9:
      let team = board.settings.team
      guard let leaving = team.first, let heir = team.last else { throw SetupRefusal.blankName }
      return try Bool.random(using: &random)
        ? board.renaming(leaving.name, to: name, in: .team, metadata: stamp)
        : board.removing(leaving, handingOverTo: heir, metadata: stamp)
    default:
      var setup = try board.adding(name, to: .team)
      setup.settings.panel.goals["win-rate"] = Panel.Goal(target: Ratio(41))
      return setup
    }
  }
}

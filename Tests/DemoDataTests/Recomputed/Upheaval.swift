import PipelineDomain

/// A generated board on which a restless week follows: deals are re-opened, pushed back and forth,
/// closed again, edited, undone, redone, added and removed.
struct Upheaval {
  private(set) var board: Board
  private(set) var clock: Instant
  private var random: SeededRandom

  init(_ board: Board, from start: Instant, seed: UInt64, changes: Int) {
    (self.board, clock, random) = (board, start, SeededRandom(seed: seed))
    for _ in 0..<changes { change() }
  }

  private mutating func change() {
    clock = clock.adding(seconds: Int64.random(in: 1...900, using: &random))
    let index = Int.random(in: 0..<board.deals.count, using: &random)
    let id = board.deals[index].id
    // Three times on the same deal, so that changes meet their undoing.
    for _ in 0..<3 {
      let metadata = ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: clock, by: "Zoé")
      guard let change = change(on: id, metadata) else { continue }
      try? board.apply(change)
    }
  }

  private mutating func change(on id: Deal.ID, _ metadata: ChangeMetadata) -> Change? {
    let today = SyntheticBoardTests.paris.day(of: clock)
    let open = board.settings.openStages.map(\.id)
    let stage = open[Int.random(in: 0..<open.count, using: &random)]
    switch Int.random(in: 0..<13, using: &random) {
    case 0...2: return try? board.change(.move(to: stage), on: id, metadata: metadata)
    case 3: return try? board.change(.win(amount: nil, on: today), on: id, metadata: metadata)
    case 4: return try? board.change(.lose(reason: "price", on: today), on: id, metadata: metadata)
    case 5:
      let percent = Int.random(in: 0...100, using: &random)
      let edit = Action.edit([.init(.probability, .integer(percent))])
      return try? board.change(edit, on: id, metadata: metadata)
    case 6:
      let money = Money(minorUnits: Int64(metadata.at.seconds % 99_991), currency: .euro)
      let edit = Action.edit([.init(.amount, .money(money))])
      return try? board.change(edit, on: id, metadata: metadata)
    case 7:
      let left = today.adding(days: -Int.random(in: 0...400, using: &random))
      return try? board.change(.edit([.init(.leftOn, .day(left))]), on: id, metadata: metadata)
    case 8, 9:
      let days = Int.random(in: -30...120, using: &random)
      let close = days < -20 ? FieldValue.none : .day(today.adding(days: days))
      return try? board.change(.edit([.init(.expectedClose, close)]), on: id, metadata: metadata)
    case 10, 11: return try? board.undo(by: "Zoé", on: id, metadata: metadata)
    default:
      if Bool.random(using: &random) {
        return try? board.redo(by: "Zoé", on: id, metadata: metadata)
      }
      let new = Deal(id: Deal.ID(random.identifier()), title: "New", stage: stage)
      guard let added = try? board.addition(of: new, metadata: metadata) else { return nil }
      try? board.apply(added)
      guard Bool.random(using: &random) else { return nil }
      let undo = ChangeMetadata(id: HistoryEntry.ID(random.identifier()), at: clock, by: "Zoé")
      return try? board.undo(by: "Zoé", on: new.id, metadata: undo)
    }
  }
}

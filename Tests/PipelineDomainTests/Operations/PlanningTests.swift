import Testing

@testable import PipelineDomain

/// The actions of keys, answers and commands, planned in one way.
struct PlanningTests {
  private let now = noon("2025-04-01")

  private func board() -> Board {
    var board = boardOf([
      deal("a", [("A", "2025-03-01")]), deal("b", [("A", "2025-03-02")]),
    ])
    board.settings.lossReasons = ["price", "timing"]
    board.settings.team = [Member(name: "Léa"), Member(name: "Inès")]
    return board
  }

  private func plan(
    _ action: Action, on ids: [Deal.ID] = ["a"], of board: Board, by author: String = "Léa",
    accepting isAccepted: (Objection) -> Bool = { _ in false }
  ) throws -> [Change] {
    var count = 0
    return try board.plan(
      on: ids, at: now, in: .utc, by: author,
      metadata: {
        count += 1
        return ChangeMetadata(id: HistoryEntry.ID("p\(count)"), at: now, by: author)
      }, accepting: isAccepted
    ) { _ in action }
  }

  @Test(arguments: ["price", "PRICE", " Príce  "])
  func `a name that is known is taken in the board's spelling`(typed: String) throws {
    let change = try plan(.lose(reason: typed, on: "2025-04-01"), of: board())[0]
    #expect(change.entry.change(of: .lossReason)?.after == .text("price"))
  }

  @Test func `a new name is an objection, and is taken when that is accepted`() throws {
    let lose = Action.lose(reason: "prcie", on: "2025-04-01")
    #expect(throws: Objection.newName(.lossReason, "prcie")) { try plan(lose, of: board()) }
    let change = try plan(lose, of: board(), accepting: { _ in true })[0]
    var changed = board()
    try changed.apply(change)
    // Now a deal has it.
    #expect(try plan(lose, on: ["b"], of: changed).count == 1)
  }

  @Test func `who asks is known, and where nothing is listed any name is`() throws {
    let assign = Action.edit([Action.Edit(.owner, .text("Zoé"))])
    #expect(throws: Objection.newName(.owner, "Zoé")) { try plan(assign, of: board()) }
    #expect(try plan(assign, of: board(), by: "zoe").count == 1)
    var open = board()
    open.settings.team = []
    #expect(try plan(assign, of: open).count == 1)
  }

  @Test func `of several deals those that are as asked are passed over, and one alone is refused`()
    throws
  {
    var changed = board()
    let assign = Action.edit([Action.Edit(.owner, .text("Inès"))])
    try changed.apply(plan(assign, of: changed)[0])
    #expect(try plan(assign, on: ["a", "b"], of: changed).deals == ["b"])
    #expect(throws: Objection.refused(.nothingChanges)) { try plan(assign, of: changed) }
  }

  @Test func `nothing is closed ahead of its day`() throws {
    #expect(throws: Objection.refused(.closedAhead("2025-04-02"))) {
      try plan(.lose(reason: "price", on: "2025-04-02"), of: board())
    }
  }
}

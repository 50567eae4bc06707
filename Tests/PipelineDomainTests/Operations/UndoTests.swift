import PipelineDomain
import Testing

@Suite struct UndoTests {
  /// A board, and a hand that signs changes of its deals a minute apart.
  private struct Hand {
    var board = boardOf([
      deal("a", [("A", "2025-03-01")]), deal("b", [("A", "2025-03-01")]),
    ])
    var count = 0

    mutating func metadata(_ author: String) -> ChangeMetadata {
      count += 1
      let at = noon("2025-04-01").adding(seconds: Int64(count * 60))
      return ChangeMetadata(id: HistoryEntry.ID("e\(count)"), at: at, by: author)
    }

    mutating func move(_ id: Deal.ID, to stage: Stage.ID, by author: String = "Léa") throws {
      try board.apply(board.change(.move(to: stage), on: id, metadata: metadata(author)))
    }

    mutating func undo(by author: String = "Léa", on id: Deal.ID? = nil) throws {
      try board.apply(board.undo(by: author, on: id, metadata: metadata(author)))
    }

    mutating func redo(by author: String = "Léa", on id: Deal.ID? = nil) throws {
      try board.apply(board.redo(by: author, on: id, metadata: metadata(author)))
    }

    var stages: [Stage.ID] { board.deals.map(\.stage) }
  }

  @Test func `several undos go back in order and redos forth again`() throws {
    var hand = Hand()
    try hand.move("a", to: "B")
    try hand.move("b", to: "C")
    try hand.move("a", to: "C")
    var seen = [hand.stages]
    for _ in 0..<3 {
      try hand.undo()
      seen.append(hand.stages)
    }
    #expect(seen == [["C", "C"], ["B", "C"], ["B", "A"], ["A", "A"]])
    for stages in seen.reversed().dropFirst() {
      try hand.redo()
      #expect(hand.stages == stages)
    }
    #expect(throws: Refusal.nothingToRedo) { try hand.redo() }
  }

  @Test func `undo, redo and undo again take turns`() throws {
    var hand = Hand()
    try hand.move("a", to: "B")
    for _ in 0..<3 {
      try hand.undo()
      #expect(hand.stages == ["A", "A"])
      try hand.redo()
      #expect(hand.stages == ["B", "A"])
    }
  }

  @Test func `a new change closes the way forward`() throws {
    var hand = Hand()
    try hand.move("a", to: "B")
    try hand.undo()
    try hand.move("b", to: "B")
    #expect(throws: Refusal.nothingToRedo) { try hand.redo() }
  }

  @Test func `with nothing left to undo the board says so`() throws {
    var hand = Hand()
    #expect(throws: Refusal.nothingToUndo) { try hand.undo(by: "Inès") }
    try hand.move("a", to: "B", by: "Inès")
    try hand.undo(by: "Inès")
    #expect(throws: Refusal.nothingToUndo) { try hand.undo(by: "Inès") }
  }

  @Test func `the changes of others stay`() throws {
    var hand = Hand()
    try hand.move("a", to: "B", by: "Léa")
    try hand.move("b", to: "C", by: "Karim")
    try hand.undo(by: "Léa")
    #expect(hand.stages == ["A", "C"])
    try hand.move("b", to: "B", by: "Karim")
    try hand.redo(by: "Léa")
    #expect(hand.stages == ["B", "B"])
  }

  @Test func `undo on a deal leaves later changes of other deals`() throws {
    var hand = Hand()
    try hand.move("a", to: "B")
    try hand.move("b", to: "C")
    try hand.undo(on: "a")
    #expect(hand.stages == ["A", "C"])
    try hand.redo(on: "a")
    #expect(hand.stages == ["B", "C"])
  }

  @Test func `an undo of what somebody changed since is a conflict`() throws {
    var hand = Hand()
    try hand.move("a", to: "B", by: "Léa")
    try hand.move("a", to: "C", by: "Karim")
    #expect(throws: Conflict.self) { try hand.undo(by: "Léa") }
    #expect(hand.stages == ["C", "A"])
  }

  @Test func `an added deal is removed by a mark and comes back`() throws {
    var hand = Hand()
    let new = Deal(id: "n", title: "New", stage: "A")
    try hand.board.apply(hand.board.addition(of: new, metadata: hand.metadata("Léa")))
    try hand.undo()
    #expect(hand.board["n"]?.isRemoved == true)
    try hand.redo()
    #expect(hand.board["n"]?.isRemoved == false)
    #expect(hand.board["n"]?.history.count == 3)
  }

  @Test func `an entry taken back does not stand; one brought back does`() throws {
    var hand = Hand()
    try hand.move("a", to: "B")
    try hand.undo()
    #expect(hand.board["a"]?.standingEntries.map(\.id) == ["a-0", "e2"])
    try hand.redo()
    #expect(hand.board["a"]?.standingEntries.map(\.id) == ["a-0", "e1", "e3"])
    #expect(hand.board["a"]?.visits.map(\.stage) == ["A", "B"])
  }

  @Test(arguments: UInt64(0)..<10)
  func `undoing everything and redoing it comes to the same fields`(seed: UInt64) throws {
    var hand = Hand()
    var random = SeededRandom(seed: seed)
    for _ in 0..<12 {
      let id: Deal.ID = Bool.random(using: &random) ? "a" : "b"
      let targets: [Stage.ID] = ["A", "B", "C"].filter { $0 != hand.board[id]?.stage }
      try hand.move(id, to: try #require(targets.randomElement(using: &random)))
    }
    let fields = hand.board.deals.map(\.fields)
    for _ in 0..<12 { try hand.undo() }
    #expect(hand.stages == ["A", "A"])
    for _ in 0..<12 { try hand.redo() }
    #expect(hand.board.deals.map(\.fields) == fields)
  }
}

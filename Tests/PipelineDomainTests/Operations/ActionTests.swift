import PipelineDomain
import Testing

@Suite struct ActionTests {
  private let start = boardOf([
    deal("d", [("A", "2025-03-01")], amount: .euros(10)),
    deal("w", [("A", "2025-03-01"), ("won", "2025-03-05")]),
  ])
  private let metadata = ChangeMetadata(id: "s", at: noon("2025-04-01"), by: "Léa")

  @Test(arguments: [
    (Action.move(to: "A"), Refusal.alreadyThere("A")),
    (.move(to: "Z"), .unknownStage("Z")),
    (.move(to: "lost"), .reasonNeeded),
    (.lose(reason: "  ", on: "2025-04-01"), .reasonNeeded),
    (.disqualify(reason: "", on: "2025-04-01"), .reasonNeeded),
    (.setNextStep(NextStep(what: " ", due: "2025-04-01")), .emptyText(.nextStep)),
    (.edit([Action.Edit(.title, .text(""))]), .emptyText(.title)),
    (.edit([Action.Edit(.probability, .integer(101))]), .probabilityOutOfRange(101)),
    (.edit([Action.Edit(.stage, .text("B"))]), .unfit(.stage)),
    (.edit([Action.Edit(.amount, .money(.euros(-10)))]), .negativeAmount(.amount)),
    (.win(amount: .euros(-10), on: "2025-04-01"), .negativeAmount(.amount)),
    (.edit([Action.Edit(.amount, .text("10"))]), .unfit(.amount)),
    (.edit([Action.Edit(.amount, .money(.euros(10)))]), .nothingChanges),
    (.setNextStep(nil), .nothingChanges),
  ])
  func `an action that makes no sense is refused with its reason`(
    action: Action, refusal: Refusal
  ) {
    #expect(throws: refusal) { try start.change(action, on: "d", metadata: metadata) }
  }

  @Test func `a win sets stage, day and amount and clears the next step in one change`() throws {
    var board = start
    try board.apply(
      board.change(
        .setNextStep(NextStep(what: "call", due: "2025-04-03")), on: "d",
        metadata: ChangeMetadata(id: "n", at: noon("2025-03-30"), by: "Léa")))
    try board.apply(
      board.change(.win(amount: .euros(12), on: "2025-04-01"), on: "d", metadata: metadata))
    let deal = try #require(board["d"])
    #expect(deal.stage == "won" && deal.closedOn == "2025-04-01")
    #expect(deal.amount == .euros(12) && deal.nextStep == nil)
    #expect(deal.history.count == 3)
  }

  @Test func `what was done and what is next are one change`() throws {
    var board = start
    let call = Activity(id: "c", kind: .call, at: noon("2025-04-01"), by: "Léa")
    let next = NextStep(what: "demo", due: "2025-04-03")
    try board.apply(board.change(.complete(call, next: next), on: "d", metadata: metadata))
    #expect(board["d"]?.activities == [call] && board["d"]?.nextStep == next)
    try board.apply(
      board.undo(by: "Léa", metadata: ChangeMetadata(id: "u", at: noon("2025-04-01"), by: "Léa")))
    #expect(board["d"]?.activities.first?.isWithdrawn == true && board["d"]?.nextStep == nil)
  }

  @Test(arguments: [
    Action.win(amount: nil, on: "2025-04-02"), .lose(reason: "price", on: "2025-04-02"),
    .disqualify(reason: "spam", on: "2025-04-02"),
  ])
  func `a deal closes today or earlier, and undo of a closing is free`(action: Action) throws {
    let change = try start.change(action, on: "d", metadata: metadata)
    #expect(throws: Refusal.closedAhead("2025-04-02")) {
      try change.checkClosing(on: "2025-04-01")
    }
    try change.checkClosing(on: "2025-04-02")
    try change.inverse(metadata).checkClosing(on: "2025-04-01")
    try start.change(.move(to: "B"), on: "w", metadata: metadata).checkClosing(on: "2025-03-01")
  }

  @Test func `a loss keeps its reason until the deal is re-opened`() throws {
    var board = start
    try board.apply(
      board.change(.lose(reason: "price", on: "2025-04-01"), on: "d", metadata: metadata))
    #expect(board["d"]?.lossReason == "price")
    try board.apply(
      board.change(
        .move(to: "B"), on: "d",
        metadata: ChangeMetadata(id: "o", at: noon("2025-04-02"), by: "Léa")))
    #expect(board["d"]?.lossReason == nil && board["d"]?.closedOn == nil)
  }

  @Test func `a board without the stage refuses the closing`() {
    let short = boardOf([deal("d", [("A", "2025-03-01")])], stages: [threeStages[0]])
    #expect(throws: Refusal.noStage(.won)) {
      try short.change(.win(amount: nil, on: "2025-04-01"), on: "d", metadata: metadata)
    }
  }

  @Test func `a removed deal is unknown to actions`() throws {
    var board = boardOf([])
    try board.apply(board.addition(of: Deal(id: "n", title: "New", stage: "A"), metadata: metadata))
    try board.apply(
      board.undo(by: "Léa", metadata: ChangeMetadata(id: "u", at: noon("2025-04-02"), by: "Léa")))
    #expect(board["n"]?.isRemoved == true)
    #expect(throws: Refusal.unknownDeal("n")) {
      try board.change(.move(to: "B"), on: "n", metadata: metadata)
    }
  }

  @Test func `a chance is the deal's own, else the stage's, and that of its end when closed`() {
    var own = deal("o", [("A", "2025-03-01")])
    own.probability = 0
    let board = boardOf([own])
    #expect(board.probability(of: own) == 0)
    #expect(start.deals.map(start.probability) == [10, 100])
    #expect(board.probability(of: deal("l", [("lost", "2025-03-01")])) == 0)
  }
}

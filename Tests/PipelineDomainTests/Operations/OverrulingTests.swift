import PipelineDomain
import Testing

struct OverrulingTests {
  private func metadata(_ id: String, _ author: String = "Léa") -> ChangeMetadata {
    ChangeMetadata(id: HistoryEntry.ID(id), at: noon("2025-04-01"), by: author)
  }

  private let board = boardOf([deal("a", [("A", "2025-03-01")])])

  @Test func `the own value goes over another's, which undo brings back`() throws {
    var board = board
    let mine = try board.change(.move(to: "B"), on: "a", metadata: metadata("m"))
    try board.apply(board.change(.move(to: "C"), on: "a", metadata: metadata("t", "Karim")))
    #expect(throws: Conflict.self) { try board.apply(mine) }
    let again = try #require(board.overruling(mine, metadata: metadata("n")))
    try board.apply(again)
    #expect(board["a"]?.stage == "B")
    try board.apply(again.inverse(metadata("u")))
    #expect(board["a"]?.stage == "C")
  }

  @Test func `a deal that comes back from a closing is open without a trace of it`() throws {
    var board = board
    let mine = try board.change(.move(to: "B"), on: "a", metadata: metadata("m"))
    let lost = Action.lose(reason: "price", on: noonDay)
    try board.apply(board.change(lost, on: "a", metadata: metadata("t", "Karim")))
    try board.apply(#require(board.overruling(mine, metadata: metadata("n"))))
    let deal = try #require(board["a"])
    #expect(deal.stage == "B" && deal.closedOn == nil && deal.lossReason == nil)
  }

  @Test func `what holds already, or has no deal, is not put again`() throws {
    var board = board
    let mine = try board.change(.move(to: "B"), on: "a", metadata: metadata("m"))
    try board.apply(board.change(.move(to: "B"), on: "a", metadata: metadata("t", "Karim")))
    #expect(board.overruling(mine, metadata: metadata("n")) == nil)
    #expect(boardOf([]).overruling(mine, metadata: metadata("n")) == nil)
  }

  private var noonDay: Day { Zone.utc.day(of: noon("2025-04-01")) }
}

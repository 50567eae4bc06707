import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct UndoTests {
  /// What every deal holds, field by field, and how many logs of it count.
  private func fields(_ board: Board) -> [Deal.ID: [FieldValue]] {
    Dictionary(
      uniqueKeysWithValues: board.deals.filter { !$0.isRemoved }.map { deal in
        let logs = deal.activities.filter { !$0.isWithdrawn }.count
        return (deal.id, Field.allCases.map { deal[$0] } + [.integer(logs)])
      })
  }

  private static let changes = [
    "L", "w enter", "x p enter", "d o enter", "n a space + 3 d enter", "c enter", "e z enter",
    "a T enter", "J", "j K", "L L w enter W l l H",
  ]

  @Test(arguments: changes)
  func `undo restores every field, redo restores the change`(keys: String) {
    var model = testModel()
    let before = fields(model.board)
    let count = committed(play(keys, on: &model)).count
    let after = fields(model.board)
    #expect(after != before)
    for _ in 0..<count { #expect(committed(play("u", on: &model)).count == 1) }
    #expect(fields(model.board) == before)
    for _ in 0..<count { #expect(committed(play("U", on: &model)).count == 1) }
    #expect(fields(model.board) == after)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `changes are undone from the latest on, and redone in their order`() {
    var model = testModel()
    play("L L j", on: &model)
    play("u", on: &model)
    #expect(model.board["a"]?.stage == "demo")
    play("u", on: &model)
    #expect(model.board["a"]?.stage == "lead")
    play("U", on: &model)
    #expect(model.board["a"]?.stage == "demo")
    play("^R u u", on: &model)
    #expect(model.board["a"]?.stage == "lead")
  }

  @Test func `undo says what it took back and goes to the deal`() {
    var model = testModel()
    play("L h", on: &model)
    #expect(model.cursor.deal == "c")
    play("u", on: &model)
    #expect(model.cursor.deal == "a")
    #expect(model.status.text == "Undone on “Audit”: stage Lead (was Demo). U does it again.")
  }

  @Test func `a new change leaves nothing to redo`() {
    var model = testModel()
    play("L u j L", on: &model)
    #expect(play("U", on: &model) == [])
    #expect(model.status.text == "Nothing is left to redo.")
  }

  @Test func `what an earlier session did is undone too, but not what others did`() {
    var earlier = testModel()
    play("L", on: &earlier)
    var model = testModel(earlier.board, seed: 8)
    play("u", on: &model)
    #expect(model.board["a"]?.stage == "lead")
    #expect(play("u", on: &model) == [])
    #expect(model.status.text == "Nothing of yours is left to undo.")
    play("U", on: &model)
    #expect(model.board["a"]?.stage == "demo")
  }

  @Test func `a change that somebody overruled is not undone, and both values are said`() throws {
    var model = testModel()
    play("L", on: &model)
    var deal = try #require(model.board["a"])
    deal.stage = "offer"
    _ = model.update(.changedElsewhere([deal]))
    #expect(play("u", on: &model) == [])
    #expect(model.board["a"]?.stage == "offer")
    #expect(model.status.text.contains("Offer") && model.status.text.contains("Lead"))
  }

  @Test func `undo of several deals tells a value only where all have it`() {
    var model = testModel()
    play("n", on: &model)
    type("call +3d", on: &model)
    play("enter k space space x p enter u", on: &model)
    #expect(
      model.status.text
        == "Undone on 2 deals: next step; reason nothing (was price); closing day nothing "
        + "(was 20 Nov); stage Lead (was Lost). U does it again.")
  }

  @Test func `undo beneath the view of another deal leaves the cursor on that one`() {
    var model = testModel()
    play("K j K", on: &model)
    play("x p enter", on: &model)
    let deal = model.cursor.deal
    play("enter u", on: &model)
    #expect(model.mode == .detail(deal ?? "", line: 0))
    play("esc", on: &model)
    #expect(model.cursor.deal == deal)
  }
}

import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct UndoTests {
  /// Returns the fields of every deal, and the number of its activities that count.
  private func fields(_ board: Board) -> [Deal.ID: [FieldValue]] {
    Dictionary(
      uniqueKeysWithValues: board.deals.filter { !$0.isRemoved }.map { deal in
        let logs = deal.activities.filter { !$0.isWithdrawn }.count
        return (deal.id, Field.allCases.map { deal[$0] } + [.integer(logs)])
      })
  }

  private static let changes = [
    "L", "w enter", "x p enter", "d o enter enter", "n a space + 3 d enter", "c enter", "e z enter",
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
    #expect(model.status.text == "Undid: “Audit” back to Lead. U redo")
  }

  @Test func `a new change leaves nothing to redo`() {
    var model = testModel()
    play("L u j L", on: &model)
    #expect(play("U", on: &model) == [])
    #expect(model.status.text == model.words.refusal(Refusal.nothingToRedo, on: model.board))
  }

  @Test func `what an earlier session did is undone too, but not what others did`() {
    var earlier = testModel()
    play("L", on: &earlier)
    var model = testModel(earlier.board, seed: 8)
    play("u", on: &model)
    #expect(model.board["a"]?.stage == "lead")
    #expect(play("u", on: &model) == [])
    #expect(model.status.text == model.words.refusal(Refusal.nothingToUndo, on: model.board))
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
        == "Undid: 2 deals back to Lead. U redo")
  }

  @Test(arguments: [
    (Language.english, "Undid: removed “T”."), (.french, "Annulé\u{A0}: ajout de «\u{A0}T\u{A0}»."),
  ])
  func `undo of an addition says that the deal is removed, redo that it is there`(
    language: Language, text: String
  ) {
    var model = testModel(language: language)
    play("a T enter u", on: &model)
    #expect(model.status.text == text + model.words.redoing)
    play("U", on: &model)
    #expect(model.status.text == model.words.removedAgain(.one("T"), false) + model.words.undoing)
  }

  @Test(arguments: ["L u", "L U", "L ^R"])
  func `undo never reaches past a move that waits for its second key`(keys: String) {
    var model = testModel()
    play("j L", on: &model)
    let board = model.board
    play("g g space space", on: &model)
    #expect(play(keys, on: &model) == [])
    #expect(model.board == board)
    #expect(model.status.text == model.words.withdrawn)
    #expect(model.heldMoves == nil)
    play("u", on: &model)
    #expect(model.board["b"]?.stage == "lead")
  }

  @Test func `what was done to several deals is undone and redone as one in a later session`() {
    var earlier = testModel()
    play("J", on: &earlier)
    play("g g space space x p enter", on: &earlier)
    let before = fields(testBoard())
    var model = testModel(earlier.board, seed: 8)
    #expect(committed(play("u", on: &model)).count == 2)
    #expect(model.titles(in: "lead").count == 3)
    var later = testModel(model.board, seed: 9)
    #expect(committed(play("U", on: &later)).count == 2)
    #expect(later.titles(in: "lead").count == 1)
    #expect(committed(play("u", on: &later)).count == 2)
    #expect(committed(play("u", on: &later)).count == 1)
    #expect(fields(later.board) == before)
  }

  @Test func `what somebody changed since is asked about, and what was before is undone next`()
    throws
  {
    for isLater in [false, true] {
      for answer in ["enter", "right enter"] {
        var first = testModel()
        play("j L", on: &first)
        play("g 1 L", on: &first)
        var model = isLater ? testModel(first.board, seed: 8) : first
        let step = try model.board.change(
          .move(to: "offer"), on: "a",
          metadata: ChangeMetadata(id: "k", at: testNow, by: "Karim Benali"))
        try model.board.apply(step)
        model.refresh("a")
        #expect(play("u", on: &model) == [])
        #expect(model.status.text.contains("Karim Benali"))
        play(answer, on: &model)
        #expect(model.board["a"]?.stage == (answer == "enter" ? "offer" : "lead"))
        if answer != "enter", !isLater { play("u", on: &model) }
        play("u", on: &model)
        #expect(model.board["b"]?.stage == (isLater && answer != "enter" ? "demo" : "lead"))
      }
    }
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

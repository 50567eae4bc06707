import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct SearchTests {
  private func board() -> Board {
    var board = testBoard()
    if var deal = board["c"] {
      deal.organization = "ost"
      board.put(deal)
    }
    return board
  }

  @Test(arguments: [
    ("bur", "b"), ("BÜRO", "b"), ("deploie", "d"), ("ostea", "c"), ("crm", "c"), ("u", "a"),
  ])
  func `the cursor jumps to a match as it is typed`(text: String, deal: Deal.ID) {
    var model = testModel(board())
    play("/", on: &model)
    type(text, on: &model)
    #expect(model.cursor.deal == deal)
    play("enter", on: &model)
    #expect(model.cursor.deal == deal)
    #expect(model.search?.text == text)
    #expect(model.mode == .board)
  }

  @Test func `a letter taken back goes back to the earlier match`() {
    var model = testModel(board())
    play("/ e", on: &model)
    #expect(model.cursor.deal == "c")
    play("backspace", on: &model)
    #expect(model.cursor.deal == "a")
    #expect(model.search == nil)
  }

  @Test func `N and P go from match to match, round the ends`() {
    var model = testModel(board())
    play("/ u enter N", on: &model)
    #expect(model.cursor.deal == "b")
    #expect(model.status.text.isEmpty)
    play("N", on: &model)
    #expect(model.cursor.deal == "a")
    #expect(model.status.text.contains("wrapped"))
    play("P", on: &model)
    #expect(model.cursor.deal == "b")
  }

  @Test func `while typing, the arrows go from match to match`() {
    var model = testModel(board())
    play("/ u down", on: &model)
    #expect(model.cursor.deal == "b")
    play("^P", on: &model)
    #expect(model.cursor.deal == "a")
  }

  @Test func `a search that finds nothing says so and moves nothing`() {
    var model = testModel(board())
    play("j /", on: &model)
    type("zzz", on: &model)
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("the question is gone")
      return
    }
    #expect(prompt.problem == "No deal matches “zzz”.")
    play("enter", on: &model)
    #expect(model.search == nil)
    #expect(model.cursor.deal == "b")
  }

  @Test func `esc on the board ends the search, and never quits`() {
    var model = testModel(board())
    play("/ u enter", on: &model)
    #expect(play("esc", on: &model) == [])
    #expect(model.search == nil)
    #expect(play("esc", on: &model) == [])
    #expect(model.status.text.contains("q quits"))
  }

  @Test func `a search is about the columns that are shown`() {
    let won = testDeal("w", "Winner", in: "won", closedOn: testDay)
    var model = testModel(Board(settings: testSettings(), deals: testBoard().deals + [won]))
    play("/ w i n n enter", on: &model)
    #expect(model.cursor.deal == "a")
    play("W / w i n n enter", on: &model)
    #expect(model.cursor.deal == "w")
  }

  @Test func `a search on an empty board finds nothing`() {
    var model = testModel(Board(settings: testSettings()))
    play("/ a enter", on: &model)
    #expect(model.cursor.deal == nil)
    #expect(model.contradictions.isEmpty)
  }
}

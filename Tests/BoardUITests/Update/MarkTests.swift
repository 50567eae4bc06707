import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct MarkTests {
  @Test func `a mark is set and taken away, and the cursor goes on`() {
    var model = testModel()
    play("space", on: &model)
    #expect(model.marks == ["a"])
    #expect(model.cursor.deal == "b")
    play("k space", on: &model)
    #expect(model.marks.isEmpty)
  }

  @Test func `a range follows the cursor until it is kept`() {
    var model = testModel()
    play("v j j", on: &model)
    #expect(model.marked == ["a", "b", "c"])
    play("k", on: &model)
    #expect(model.marked == ["a", "b"])
    play("v j", on: &model)
    #expect(model.marks == ["a", "b"])
  }

  @Test
  func `edit gives marked deals the fields that are filled in, and undo takes them back at once`()
    throws
  {
    var model = testModel()
    let before = model.board
    play("space space e", on: &model)
    type("+3d", on: &model)
    play("tab tab", on: &model)
    type("Fair", on: &model)
    play("enter enter", on: &model)
    for id in ["a", "b"] as [Deal.ID] {
      let (old, new) = (try #require(before[id]), try #require(model.board[id]))
      #expect(new.expectedClose == testDay.adding(days: 3))
      #expect(new.source == "Fair")
      #expect(new.title == old.title && new.amount == old.amount && new.owner == old.owner)
    }
    #expect(model.board["c"]?.source == before["c"]?.source)
    play("u", on: &model)
    #expect(["a", "b"].allSatisfy { model.board[$0]?.expectedClose == nil })
  }

  @Test func `esc drops the range first, then the marks, and never quits`() {
    var model = testModel()
    play("space v j", on: &model)
    #expect(play("esc", on: &model) == [])
    #expect(model.marked == ["a"])
    play("esc", on: &model)
    #expect(model.marked.isEmpty)
    #expect(play("esc", on: &model) == [])
  }

  @Test(arguments: [
    ("n a space + 3 d enter", Field.nextStep), ("x p enter", .stage), ("d t enter", .stage),
    ("c enter", .activity), ("A K right enter", .owner), ("w enter", .stage),
  ])
  func `a question is asked once for all marked deals, and its answer is one change to undo`(
    keys: String, field: Field
  ) throws {
    var model = testModel()
    let before = model.board
    play("space space", on: &model)
    let changes = committed(play(keys, on: &model))
    #expect(Set(changes.map(\.deal)) == ["a", "b"])
    #expect(changes.allSatisfy { $0.entry.change(of: field) != nil })
    #expect(model.marks.isEmpty)
    let undone = committed(play("u", on: &model))
    #expect(undone.count == 2)
    for deal in before.deals {
      let after = try #require(model.board[deal.id])
      for field in Field.allCases { #expect(after[field] == deal[field]) }
    }
    #expect(committed(play("U", on: &model)).count == 2)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `several deals are counted before they move, and move by the same key again`() {
    var model = testModel()
    play("space space space", on: &model)
    #expect(play("L", on: &model) == [])
    #expect(model.status.text == "Move 3 deals to Demo? Press again to confirm.")
    #expect(committed(play("L", on: &model)).count == 3)
    #expect(model.titles(in: "demo").count == 4)
  }

  @Test func `marked deals that are already as asked are passed over`() {
    var model = testModel()
    play("A K right enter", on: &model)
    play("space space", on: &model)
    #expect(committed(play("A K right enter", on: &model)).map(\.deal) == ["b"])
  }

  @Test func `a command for one deal says so while several are marked`() {
    var model = testModel()
    play("space space ^G", on: &model)
    #expect(model.mode == .board)
    #expect(model.status.text == "One deal at a time; Esc clears the selection.")
  }

  @Test func `in the detail commands act on the deal shown, whatever is marked`() {
    var model = testModel()
    play("space space enter A K right enter", on: &model)
    #expect(model.board["c"]?.owner == "Karim Benali")
    #expect(model.board["a"]?.owner == nil)
  }

  @Test func `the count of marks stands in the header, and the cards show theirs`() {
    var model = testModel()
    play("space", on: &model)
    let screen = ScreenFile(view(model)).text
    #expect(screen.contains("1 selected"))
    #expect(screen.contains("✚ Audit"))
  }
}

extension MarkTests {
  @Test func `all that is shown is selected at once, then nothing, and the selection turns round`()
  {
    var model = testModel()
    play("V", on: &model)
    #expect(model.marked == ["a", "b", "c", "d"])
    play("V", on: &model)
    #expect(model.marked.isEmpty)
    play("space *", on: &model)
    #expect(model.marked == ["b", "c", "d"])
  }

  @Test(arguments: ["t", "r", "g a"])
  func `a list selects its own deals, and Esc ends the selection before it leaves`(list: String) {
    var model = SampleBoard.model(120, 40)
    play(list, on: &model)
    rest(&model)
    play("V", on: &model)
    #expect(model.marked == model.mode.screen?.deals)
    let place = model.place
    play("esc", on: &model)
    #expect(model.marked.isEmpty && model.place == place)
    play("esc", on: &model)
    #expect(model.mode == .board)
  }

  @Test func `all that a filter keeps is lost together with one reason`() {
    var model = testModel()
    play("f a m o u n t > 1 k enter V x", on: &model)
    let changes = committed(play("p enter", on: &model))
    #expect(Set(changes.map(\.deal)) == ["a", "c"])
  }
}

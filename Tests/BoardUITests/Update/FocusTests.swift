import PipelineDomain
import Testing
import Wording

@testable import BoardUI

struct FocusTests {
  private static let lists = ["t", "r", "g a"]

  private func opened(_ list: String) -> Model {
    var model = SampleBoard.model(120, 40)
    play(list, on: &model)
    rest(&model)
    return model
  }

  private func deals(_ model: Model) -> [Deal.ID] {
    model.triage?.queue.map(\.deal) ?? model.agenda?.entries.map(\.deal)
      ?? model.review?.rows.map(\.deal) ?? []
  }

  @Test(arguments: lists, ["", "f r e n enter"])
  func `a list says that it is of all deals where the board is under a filter`(
    list: String, filter: String
  ) {
    var model = SampleBoard.model(120, 40)
    play("\(filter) \(list)", on: &model)
    rest(&model)
    let heading = ScreenFile(view(model)).text.split(separator: "\n")[1]
    #expect(heading.contains(model.words.unfiltered) == !filter.isEmpty)
    #expect(deals(model) == deals(opened(list)))
  }

  @Test(arguments: lists, Array(Grouping.onPages.enumerated()).map(\.offset))
  func `a list is narrowed to each of its groups, which together are the list`(
    list: String, row: Int
  ) {
    let model = opened(list)
    let grouping = Grouping.onPages[row]
    let choices = model.focusChoices(by: grouping)
    var found: [Deal.ID] = []
    for (index, choice) in choices.enumerated() {
      var narrowed = model
      play("b home", on: &narrowed)
      for _ in 0..<row { play("j", on: &narrowed) }
      play("enter home", on: &narrowed)
      for _ in 0..<index { play("j", on: &narrowed) }
      play("enter", on: &narrowed)
      #expect(narrowed.focus == choice.focus)
      #expect(Set(deals(narrowed)).count == choice.count)
      for id in deals(narrowed) {
        #expect(
          narrowed.board[id].map { grouping.key(of: $0, on: narrowed.board) } == choice.focus.key)
      }
      found += deals(narrowed)
      play("esc", on: &narrowed)
      #expect(deals(narrowed) == deals(model))
      #expect(narrowed.place == model.place)
      play("esc", on: &narrowed)
      #expect(narrowed.mode == .board)
    }
    #expect(found.count == deals(model).count)
    #expect(!choices.isEmpty)
  }

  @Test(arguments: lists)
  func `Esc in either menu leaves the list as it was`(list: String) {
    var model = opened(list)
    let before = deals(model)
    play("b esc b enter esc", on: &model)
    #expect(deals(model) == before)
    #expect(model.focus == nil)
  }

  @Test func `a deal given to somebody else leaves the queue that is narrowed to its owner`() throws
  {
    var model = opened("t")
    let choice = try #require(model.focusChoices(by: .owner).first { $0.focus.key != nil })
    model.show(choice.focus)
    let deal = try #require(model.triage?.deal)
    play("o ^U", on: &model)
    play("N o b o d y enter", on: &model)
    #expect(model.triage?.queue.contains { $0.deal == deal } == false)
    play("u", on: &model)
    #expect(model.triage?.queue.contains { $0.deal == deal } == true)
  }
}

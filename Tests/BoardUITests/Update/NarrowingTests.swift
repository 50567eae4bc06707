import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct NarrowingTests {
  private static let lists = ["t", "r", "g a"]

  private func opened(_ list: String, after keys: String = "") -> Model {
    var model = SampleBoard.model(120, 40)
    play("\(keys) \(list)", on: &model)
    rest(&model)
    return model
  }

  private func deals(_ model: Model) -> [Deal.ID] {
    model.triage?.queue.map(\.deal) ?? model.agenda?.entries.map(\.deal)
      ?? model.review?.rows.map(\.deal) ?? []
  }

  @Test(arguments: lists, ["f a m o u n t > 2 0 k enter", "f o w n e r : l é a enter"])
  func `a list is of the deals that the filter keeps, and says so`(list: String, filter: String)
    throws
  {
    let (all, narrowed) = (opened(list), opened(list, after: filter))
    let text = try #require(narrowed.filter?.text)
    let heading = ScreenFile(view(narrowed)).text.split(separator: "\n")[1]
    #expect(heading.contains(narrowed.words.filtering(text)))
    let kept = deals(all).filter(narrowed.meetsFilter)
    #expect(Set(deals(narrowed)) == Set(kept))
  }

  @Test(arguments: lists, 0..<3)
  func `a list is narrowed to each of its groups, which together are the list`(
    list: String, row: Int
  ) throws {
    let model = opened(list)
    let grouping = Grouping.onPages(of: model.board.settings)[row]
    var found: [Deal.ID] = []
    var index = 1
    while true {
      var narrowed = model
      play("b home", on: &narrowed)
      for _ in 0..<row { play("j", on: &narrowed) }
      play("enter home", on: &narrowed)
      guard case .groups(grouping, let choices) = (narrowed.mode.screen as? Menu)?.kind else {
        Issue.record("no groups are offered")
        return
      }
      guard index <= choices.count else { break }
      for _ in 0..<index { play("j", on: &narrowed) }
      play("enter", on: &narrowed)
      rest(&narrowed)
      let choice = choices[index - 1]
      #expect(Set(deals(narrowed)).count == choice.count)
      for id in deals(narrowed) {
        #expect(narrowed.board[id].map { grouping.key(of: $0, on: narrowed.board) } == choice.key)
      }
      found += deals(narrowed)
      play("b", on: &narrowed)
      for _ in 0..<row { play("j", on: &narrowed) }
      play("enter home enter", on: &narrowed)
      rest(&narrowed)
      #expect(narrowed.filter == nil)
      #expect(deals(narrowed) == deals(model))
      #expect(narrowed.place == model.place)
      index += 1
    }
    #expect(found.count == deals(model).count)
    #expect(index > 1)
  }

  @Test func `another group takes the place of the one before, and what was typed stays`() {
    var model = opened("t", after: "f a m o u n t > 1 k enter")
    play("b enter j enter", on: &model)
    let first = model.filter?.text
    play("b j enter j enter", on: &model)
    #expect(first?.hasPrefix("amount>1") == true && first != model.filter?.text)
    #expect(model.filter?.filter.expression.terms.count == 3)
    play("b enter home enter", on: &model)
    #expect(model.filter?.filter.expression.terms.count == 2)
  }

  @Test(arguments: lists)
  func `Esc in either menu leaves the list as it was`(list: String) {
    var model = opened(list)
    let before = deals(model)
    play("b esc b enter esc", on: &model)
    #expect(deals(model) == before)
    #expect(model.filter == nil)
  }

  @Test func `a deal given to somebody else leaves the queue that is narrowed to its owner`() throws
  {
    var model = opened("t", after: "f o w n e r = \" L é a space M a r t i n \" enter")
    let deal = try #require(model.triage?.deal)
    play("A ^U", on: &model)
    play("N o b o d y enter enter", on: &model)
    #expect(model.triage?.queue.contains { $0.deal == deal } == false)
    play("u", on: &model)
    #expect(model.triage?.queue.contains { $0.deal == deal } == true)
  }
}

import PipelineDomain
import Testing
import Localization

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

  @Test func `what a group is worth is converted, and spellings are one group`() throws {
    var board = SampleBoard.board
    let (yen, day) = (try #require(Currency("JPY")), try #require(Day("2020-01-01")))
    let ids = board.deals.filter { $0.amount != nil && !$0.isRemoved }.prefix(2).map(\.id)
    try #require(ids.count == 2)
    for (id, owner) in zip(ids, ["Zoë", "ZOE"]) {
      var deal = try #require(board[id])
      (deal.owner, deal.amount) = (owner, Money(minorUnits: 100, currency: yen))
      board.put(deal)
    }
    board.settings.rates = [
      try #require(
        ExchangeRate(
          id: "r", day: day, from: yen, to: board.settings.currency,
          rate: Ratio(1, 100) ?? Ratio(1), at: Instant(seconds: 0), by: "Léa"))
    ]
    var model = opened("t")
    model.board = board
    let deals = ids.compactMap { board[$0] }
    let groups = Grouping.owner.groups(of: deals, on: board)
    #expect(groups.map(\.deals.count) == [2])
    for deal in deals { #expect(Grouping.owner.isIn("zoe", deal, on: board)) }
    let choices = model.focusChoices(by: .owner).filter {
      $0.focus.key.map { FoldedText($0) } == FoldedText("zoe")
    }
    #expect(choices.allSatisfy { $0.amount?.minorUnits == Int64($0.count) * 100 })
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
    play("N o b o d y enter enter", on: &model)
    #expect(model.triage?.queue.contains { $0.deal == deal } == false)
    play("u", on: &model)
    #expect(model.triage?.queue.contains { $0.deal == deal } == true)
  }
}

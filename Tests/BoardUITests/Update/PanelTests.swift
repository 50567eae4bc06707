import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct PanelTests {
  @Test func `the figures are read while nothing waits, and then there is no work left`() {
    var model = testModel()
    #expect(model.panel.results.isEmpty)
    #expect(model.hasIdleWork)
    rest(&model)
    #expect(model.panel.results.map(\.figure.kpi) == Panel.defaultOrder)
    #expect(model.panel.closed[.won]?.count == 0)
    #expect(!model.hasIdleWork)
  }

  @Test func `the figures after a change are those of a board opened anew`() {
    var model = testModel()
    rest(&model)
    play("L j w enter a Z enter", on: &model)
    #expect(model.hasIdleWork)
    rest(&model)
    var fresh = testModel(model.board)
    rest(&fresh)
    #expect(model.panel.results == fresh.panel.results)
    #expect(model.panel.closed == fresh.panel.closed)
    #expect(model.panel.closed[.won]?.count == 1)
  }

  @Test func `a change before the figures were ever read is in them`() {
    var model = testModel()
    _ = model.update(.idle)
    play("a Z enter", on: &model)
    rest(&model)
    var fresh = testModel(model.board)
    rest(&fresh)
    #expect(model.panel.results == fresh.panel.results)
  }

  @Test func `tab goes to the panel, enter explains, esc comes back to the same place`() {
    var model = testModel()
    rest(&model)
    play("tab j j j enter", on: &model)
    #expect(model.explained == "velocity")
    play("l", on: &model)
    #expect(model.explained == "no-next-step")
    #expect(model.panel.row == 4)
    play("esc", on: &model)
    #expect(model.panel.isFocused)
    play("esc", on: &model)
    #expect(!model.panel.isFocused)
    #expect(model.cursor.deal == "a")
  }

  @Test func `enter in an explained figure shows only its deals, esc comes back to it`() {
    let won = testDeal("w", "Winner", in: "won", closedOn: testDay)
    var model = testModel(Board(settings: testSettings(), deals: testBoard().deals + [won]))
    rest(&model)
    play("tab j enter enter", on: &model)
    #expect(model.selection?.subject == .kpi("win-rate"))
    #expect(model.selection?.deals == ["w"])
    #expect(model.titles(in: "lead").isEmpty)
    #expect(model.titles(in: "won") == ["Winner"])
    #expect(model.contradictions.isEmpty)
    play("esc", on: &model)
    #expect(model.selection == nil)
    #expect(model.unfolded.isEmpty)
    #expect(model.titles(in: "lead").count == 3)
    #expect(model.explained == "win-rate")
    #expect(model.contradictions.isEmpty)
    play("esc esc", on: &model)
    #expect(model.cursor.deal == "a")
  }

  @Test func `the figure that comes back counts what was done to its deals`() {
    let won = testDeal("w", "Winner", in: "won", closedOn: testDay)
    var model = testModel(Board(settings: testSettings(), deals: testBoard().deals + [won]))
    rest(&model)
    play("tab j enter enter", on: &model)
    play("x p enter", on: &model)
    rest(&model)
    play("esc", on: &model)
    #expect(model[KPIPage.self]?.figure?.value == Ratio(0))
  }

  @Test func `what somebody with a clock that is ahead won is in the figures and in the review`()
    throws
  {
    var model = testModel()
    rest(&model)
    let metadata = ChangeMetadata(id: "w", at: testNow.adding(seconds: 60), by: "Karim Benali")
    var board = model.board
    try board.apply(
      try board.change(.win(amount: nil, on: testDay), on: "a", metadata: metadata))
    _ = model.update(.changedElsewhere([try #require(board["a"])]))
    rest(&model)
    #expect(model.panel.closed[.won]?.count == 1)
    play("r", on: &model)
    rest(&model)
    #expect(model.review?.content?.movements.map(\.deal).contains("a") == true)
    var fresh = testModel(board)
    rest(&fresh)
    #expect(fresh.panel.closed[.won]?.count == 1)
    #expect(model.panel.results == fresh.panel.results)
  }

  @Test func `a figure without deals does not narrow the board`() {
    var model = testModel()
    rest(&model)
    #expect(play("tab j enter enter", on: &model) == [])
    #expect(model.selection == nil)
    #expect(model.status.text == model.words.keyRefusal(.noDealsBehind))
  }

  @Test func `a new day counts freshness and figures anew`() {
    let step = NextStep(what: "call", due: testDay)
    let deals = [testDeal("a", "A", rank: "b"), testDeal("b", "B", rank: "c", step: step)]
    var model = testModel(Board(settings: testSettings(), deals: deals))
    rest(&model)
    #expect(model.columns.all[0].totals.late == 0)
    _ = model.update(.clock(testNow.adding(seconds: 86_400)))
    #expect(model.columns.all[0].totals.late == 1)
    #expect(model.cursor.deal == "b")
    #expect(model.hasIdleWork)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `hiding the panel takes the keys back to the board`() {
    var model = testModel()
    rest(&model)
    play("tab p", on: &model)
    #expect(!model.panel.isShown && !model.panel.isFocused)
    play("tab", on: &model)
    #expect(model.panel.isShown && model.panel.isFocused)
  }

  @Test func `the figures are those of a board that has only the deals the filter keeps`() {
    let won = (1...3).map { number -> Deal in
      var deal = testDeal(Deal.ID("w\(number)"), "Winner \(number)", in: "won", closedOn: testDay)
      deal.owner = number == 1 ? "Karim Benali" : "Léa Martin"
      return deal
    }
    let board = Board(settings: testSettings(), deals: testBoard().deals + won)
    var model = testModel(board)
    rest(&model)
    #expect(model.panel.closed[.won]?.count == 3)
    play("f", on: &model)
    type("owner:me", on: &model)
    play("enter", on: &model)
    rest(&model)
    var alone = testModel(
      Board(
        settings: testSettings(), deals: board.deals.filter { $0.owner == "Léa Martin" }))
    rest(&alone)
    #expect(model.panel.closed[.won]?.count == 2)
    #expect(model.panel.results == alone.panel.results)
    play("g f", on: &model)
    rest(&model)
    play("g f", on: &alone)
    rest(&alone)
    #expect(model.funnel?.content == alone.funnel?.content)
    play("esc esc", on: &model)
    rest(&model)
    #expect(model.panel.closed[.won]?.count == 3)
  }

  @Test func `a change under a filter is in the figures`() {
    var model = testModel()
    play("f a u d enter", on: &model)
    rest(&model)
    play("w enter", on: &model)
    #expect(model.hasIdleWork)
    rest(&model)
    #expect(model.panel.closed[.won]?.count == 1)
    #expect(!model.hasIdleWork)
  }
}

import PipelineDomain
import TerminalKit
import Localization
import Testing

@testable import BoardUI

/// Deals are deleted by a key pressed twice, restored from the bin, and merged side by side.
struct DeletingTests {
  @Test func `the first press says what goes, the second deletes, and undo restores`() throws {
    var model = testModel()
    #expect(play("E", on: &model) == [])
    #expect(model.status.text == "Delete “Audit”? Press again to confirm.")
    let changes = committed(play("E", on: &model))
    #expect(changes.map(\.deal) == ["a"])
    #expect(model.titles(in: "lead") == ["Büro", "CRM"])
    #expect(model.contradictions == [])
    play("u", on: &model)
    #expect(model.titles(in: "lead") == ["Audit", "Büro", "CRM"])
  }

  @Test(arguments: ["j", "esc", "l", "u"])
  func `any other key in between lets the deal be`(key: String) {
    var model = testModel()
    play("E \(key)", on: &model)
    #expect(committed(play("E", on: &model)) == [])
    #expect(model.board.deals.allSatisfy { !$0.isRemoved })
  }

  @Test func `selected deals are deleted together, and undone together`() {
    var model = testModel()
    play("space space E", on: &model)
    #expect(model.status.text.hasPrefix("Delete 2 deals?"))
    play("E", on: &model)
    #expect(model.titles(in: "lead") == ["CRM"])
    play("u", on: &model)
    #expect(model.titles(in: "lead").count == 3)
  }

  @Test func `a deal deleted in its view closes the view`() {
    var model = testModel()
    play("enter E E", on: &model)
    #expect(model.mode == .board && model.titles(in: "lead") == ["Büro", "CRM"])
  }

  @Test(arguments: [Model.ReadOnlyReason.notWritable, .futureVersion(3)])
  func `nothing is deleted from a board that is only read`(reason: Model.ReadOnlyReason) {
    var model = testModel(readOnly: reason)
    #expect(committed(play("E E", on: &model)) == [])
    #expect(model.board.deals.allSatisfy { !$0.isRemoved })
  }

  @Test func `figures after a deletion are those of the board without the deal`() {
    var model = testModel()
    rest(&model)
    play("j j E E", on: &model)
    rest(&model)
    var fresh = testModel(
      Board(
        settings: testSettings(), organizations: [Organization(id: "ost", name: "Ostéa")],
        deals: testBoard().deals.filter { $0.id != "c" }))
    rest(&fresh)
    #expect(model.panel.results == fresh.panel.results)
  }

  @Test func `the bin lists what was deleted and restores it`() {
    let plain = testBoard()
    var model = testModel(
      Board(
        settings: testSettings(), organizations: Array(plain.organizations.values),
        deals: plain.deals))
    play("E E E E g x", on: &model)
    rest(&model)
    #expect(model[BinPage.self]?.items?.map(\.name) == ["Audit", "Büro"])
    #expect(committed(play("j enter", on: &model)).map(\.deal) == ["b"])
    rest(&model)
    #expect(model[BinPage.self]?.items?.map(\.name) == ["Audit"])
    play("u", on: &model)
    rest(&model)
    #expect(model[BinPage.self]?.items?.count == 2)
    play("enter enter esc", on: &model)
    rest(&model)
    #expect(model.board.deals.allSatisfy { !$0.isRemoved })
  }

  @Test func `two selected deals stand side by side, and one is made of them`() throws {
    var model = testModel()
    play("space j j space +", on: &model)
    let page = try #require(model[MergePage.self])
    #expect(page.merge.kept.id == "a" && page.merge.spent.id == "c")
    #expect(page.merge.fields == [.title, .amount])
    play("j space", on: &model)
    let changes = committed(play("enter", on: &model))
    #expect(Set(changes.deals) == ["a", "c"])
    #expect(model.mode == .board && model.titles(in: "lead") == ["Audit", "Büro"])
    #expect(model.board["a"]?.amount == Money(minorUnits: 4_200_000, currency: .euro))
    play("u", on: &model)
    #expect(model.titles(in: "lead") == ["Audit", "Büro", "CRM"])
    #expect(model.board["a"]?.amount == Money(minorUnits: 900_000, currency: .euro))
    #expect(model.contradictions == [])
  }

  @Test func `a duplicate that triage reports is merged there`() throws {
    var deals = testBoard().deals
    for index in [0, 2] { (deals[index].organization, deals[index].title) = ("ost", "Audit") }
    var model = testModel(
      Board(
        settings: testSettings(), organizations: [Organization(id: "ost", name: "Ostéa")],
        deals: deals))
    play("t", on: &model)
    let row = try #require(model.triage?.queue.firstIndex { $0.deal == "c" })
    play(Array(repeating: "j", count: row).joined(separator: " ") + " +", on: &model)
    #expect(model[MergePage.self]?.merge.spent.id == "c")
    play("enter", on: &model)
    #expect(model.place == .triage && model.board["c"]?.isRemoved == true)
    #expect(model.triage?.deals.contains("c") == false)
  }

  @Test func `without a duplicate the key says so`() {
    var model = testModel()
    play("+", on: &model)
    #expect(model.mode == .board)
    #expect(model.status.text == model.words.keyRefusal(.noDuplicate))
  }
}

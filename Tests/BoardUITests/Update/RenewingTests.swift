import PipelineDomain
import Testing
import Localization

@testable import BoardUI

/// Contracts renewed by key.
struct RenewingTests {
  private func board() -> Board {
    var board = testBoard()
    var contract = testDeal(
      "w", "Support", in: "won", amount: 144_000, closedOn: testDay.adding(days: -300))
    contract.organization = "ost"
    contract.recurring = Money(minorUnits: 1_200_000, currency: .euro)
    contract.endsOn = testDay.adding(days: 40)
    board.put(contract)
    return board
  }

  private func queue(_ model: Model) -> [Deal.ID] { model.triage?.queue.map(\.deal) ?? [] }

  @Test(arguments: [
    (Language.english, "no renewal deal", "Support (renewal)"),
    (.french, "pas d’affaire de renouvellement", "Support (renouvellement)"),
  ])
  func `one key in triage makes the renewal deal, and one undo takes it back`(
    language: Language, reason: String, title: String
  ) throws {
    var model = testModel(board(), language: language)
    play("t", on: &model)
    let before = queue(model)
    #expect(before.first == "w")
    #expect(view(model).cell(of: reason) != nil)
    let effects = play("$", on: &model)
    #expect(committed(effects).count == 1)
    let key = try #require(model.board["w"]?.renewalID)
    #expect(model.board[key]?.title == title && model.board[key]?.stage == "lead")
    #expect(!queue(model).contains("w"))
    play("u", on: &model)
    #expect(model.board[key]?.isRemoved == true && queue(model).contains("w"))
    play("home $", on: &model)
    #expect(model.board[key]?.isRemoved == false && !queue(model).contains("w"))
  }

  @Test func `a renewal that is there is told, and nothing changes`() throws {
    var model = testModel(board())
    play("t $", on: &model)
    play("esc W", on: &model)
    model.placeCursor(on: "w")
    let before = model.board
    #expect(committed(play("$", on: &model)).isEmpty)
    #expect(model.board == before)
    #expect(model.status.text.contains("already in Lead"))
  }

  @Test func `where somebody else made it first, theirs is kept`() throws {
    var model = testModel(board())
    play("t", on: &model)
    let changes = committed(play("$", on: &model))
    let key = try #require(model.board["w"]?.renewalID)
    let theirs = testDeal(key, "Theirs")
    _ = model.update(.conflicted(changes, .duplicateDeal(key), by: "Ana", deals: [theirs]))
    #expect(model.board[key]?.title == "Theirs" && model.board.deals.count { $0.id == key } == 1)
    #expect(model.status.text.contains("Ana already added this deal"))
    #expect(!queue(model).contains("w"))
  }

  @Test func `only a contract with an end date is renewed`() {
    var model = testModel(board())
    #expect(committed(play("$", on: &model)).isEmpty)
    #expect(model.status.text.contains("contract end date"))
  }
}

import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct AgendaTests {
  private func opened(_ keys: String = "") -> Model {
    var model = SampleBoard.model(120, 40)
    play("g a", on: &model)
    rest(&model)
    play(keys, on: &model)
    return model
  }

  @Test func `the agenda is that of the domain, filled between frames`() {
    var model = SampleBoard.model(120, 40)
    play("g a", on: &model)
    #expect(model.agenda?.agenda == nil)
    rest(&model)
    #expect(
      model.agenda?.agenda
        == model.board.agenda(at: model.now, in: model.zone, days: AgendaPage.days))
  }

  @Test func `keys act on the deal at hand, and undo takes it back`() throws {
    var model = opened("j k")
    let deal = try #require(model.agenda?.entry?.deal)
    let before = model.board
    let changes = committed(play("L", on: &model))
    #expect(changes.map(\.deal) == [deal])
    play("u", on: &model)
    #expect(model.board[deal]?.stage == before[deal]?.stage)
    #expect(model.place == .agenda)
  }

  @Test func `enter opens the deal, esc comes back to the same row`() throws {
    var model = opened("j")
    let deal = try #require(model.agenda?.entry?.deal)
    play("enter", on: &model)
    #expect(model.mode == .detail(deal, line: 0))
    let row = model.agenda?.cursor.row
    play("esc", on: &model)
    #expect(model.agenda?.cursor.row == row)
  }

  @Test func `opened from the panel, enter still opens the deal`() throws {
    var model = SampleBoard.model(120, 40)
    rest(&model)
    play("tab g a", on: &model)
    rest(&model)
    let deal = try #require(model.agenda?.entry?.deal)
    play("enter", on: &model)
    #expect(model.mode == .detail(deal, line: 0))
  }

  @Test func `what is dealt with makes room for the next`() throws {
    var model = opened("l home j")
    var entries = try #require(model.agenda?.agenda?.entries)
    entries.remove(at: 1)
    play("n", on: &model)
    type("call 2027-03-01", on: &model)
    play("enter", on: &model)
    rest(&model)
    #expect(model.agenda?.agenda?.entries == entries)
    #expect(model.agenda?.cursor.row == 1)
  }
}

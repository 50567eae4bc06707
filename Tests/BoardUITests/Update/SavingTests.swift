import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct SavingTests {
  /// The deal as Karim saved it meanwhile: in another stage.
  private func moved(_ deal: Deal?, to stage: Stage.ID) throws -> Deal {
    var deal = try #require(deal)
    let change = FieldChange(.stage, from: .text(deal.stage.text), to: .text(stage.text))
    deal.stage = stage
    deal.history.append(
      HistoryEntry(id: "k1", at: testNow, by: "Karim Benali", changes: [change], sequence: 9))
    return deal
  }

  @Test func `a change is shown at once and saved when the file has it`() throws {
    var model = testModel()
    let changes = committed(play("L", on: &model))
    #expect(model.saving == .saving(changes))
    let deal = try #require(model.board["a"])
    #expect(model.update(.saved(changes, deals: [deal], isConfirmed: true)) == [])
    #expect(model.saving == .saved)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `a save that the disk did not confirm says so`() {
    var model = testModel()
    let changes = committed(play("L", on: &model))
    _ = model.update(.saved(changes, deals: [], isConfirmed: false))
    #expect(model.saving == .unconfirmed)
  }

  @Test func `a save that the disk did not confirm is confirmed on request`() {
    var model = testModel()
    #expect(play("!", on: &model) == [])
    let changes = committed(play("L", on: &model))
    _ = model.update(.saved(changes, deals: [], isConfirmed: false))
    #expect(play("!", on: &model) == [.confirm])
    _ = model.update(.notConfirmed(why: "disk error"))
    #expect(model.saving == .unconfirmed && model.status.text == "disk error")
    _ = model.update(.confirmed)
    #expect(model.saving == .saved)
  }

  @Test
  func `a board that becomes read-only says so, keeps what is typed, and may be changed again`() {
    var model = testModel()
    play("n c a l l", on: &model)
    _ = model.update(.writability(.futureVersion(9), why: "written by a later dealdeck"))
    #expect(model.status.text == "Read-only: written by a later dealdeck.")
    #expect(play("enter", on: &model) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("the question is gone")
      return
    }
    #expect(prompt.problem != nil)
    _ = model.update(.writability(nil, why: ""))
    #expect(model.readOnly == nil && model.status.tone == .good)
  }

  @Test func `deals that vanished from the file are counted`() throws {
    var model = testModel()
    let rest = Array(model.board.deals.dropFirst(2))
    _ = model.update(.reloaded(Board(settings: model.board.settings, deals: rest)))
    #expect(model.status.text.hasSuffix("2 deals removed."))
    _ = model.update(.reloaded(model.board))
    #expect(!model.status.text.contains("gone"))
  }

  @Test func `the file's deal does not undo a later change that is on its way`() throws {
    var model = testModel()
    let first = committed(play("L", on: &model))
    let deal = try #require(model.board["a"])
    let second = committed(play("L", on: &model))
    _ = model.update(.saved(first, deals: [deal], isConfirmed: true))
    #expect(model.board["a"]?.stage == "offer")
    #expect(model.saving == .saving(second))
    #expect(model.contradictions.isEmpty)
  }

  @Test func `what cannot be saved stays on the board and goes with the next change`() {
    var model = testModel()
    let first = committed(play("L", on: &model))
    _ = model.update(.saveFailed(first, why: "disk full"))
    #expect(model.saving == .failed(first, why: "disk full"))
    #expect(model.board["a"]?.stage == "demo")
    #expect(model.status.text == "1 change is not saved: disk full. ! retries.")
    #expect(model.status.tone == .problem)
    let second = committed(play("L", on: &model))
    #expect(second.count == 2 && second.first == first.first)
    #expect(model.saving == .saving(second))
  }

  @Test(arguments: ["!", "R", "F5"])
  func `what cannot be saved is tried again, in its order`(key: String) {
    var model = testModel()
    let changes = committed(play("L j", on: &model)) + committed(play("L", on: &model))
    _ = model.update(.saveFailed(changes, why: "disk full"))
    let effects = play(key, on: &model)
    #expect(effects == (key == "!" ? [.commit(changes)] : [.commit(changes), .reload]))
    #expect(model.saving == .saving(changes))
  }

  @Test func `leaving with unsaved changes takes a second q`() {
    var model = testModel()
    let changes = committed(play("L", on: &model))
    _ = model.update(.saveFailed(changes, why: "disk full"))
    #expect(play("q", on: &model) == [])
    #expect(model.status.text.contains("1 change is not saved"))
    #expect(play("j q", on: &model) == [])
    #expect(play("q", on: &model) == [.quit])
  }

  @Test func `a conflict takes the change back and says both values`() throws {
    var model = testModel()
    let changes = committed(play("L", on: &model))
    let theirs = try moved(testBoard()["a"], to: "offer")
    let conflict = Conflict.changedSince(
      "a", .stage, expected: .text("lead"), found: .text("offer"), wanted: .text("demo"))
    let effects = model.update(
      .conflicted(changes, conflict, by: "Karim Benali", deals: [theirs]))
    #expect(effects == [])
    #expect(model.board["a"] == theirs)
    #expect(model.cursor.deal == "a")
    #expect(model.saving == .saved)
    #expect(model.status.tone == .problem)
    for word in ["Karim Benali", "Offer", "Demo", "Lead"] {
      #expect(model.status.text.contains(word))
    }
    #expect(play("u", on: &model) == [])
    #expect(model.contradictions.isEmpty)
  }

  @Test func `of changes saved together only those a conflict is about are taken back`() throws {
    var model = testModel()
    let mine = committed(play("L h L", on: &model))
    _ = model.update(.saveFailed(mine, why: "disk full"))
    let theirs = try moved(testBoard()["a"], to: "offer")
    let conflict = Conflict.changedSince(
      "a", .stage, expected: .text("lead"), found: .text("offer"), wanted: .text("demo"))
    play("!", on: &model)
    let effects = model.update(.conflicted(mine, conflict, by: nil, deals: [theirs]))
    let rest = mine.filter { $0.deal == "c" }
    #expect(effects == [.commit(rest)])
    #expect(model.saving == .saving(rest))
    #expect(model.board["a"]?.stage == "offer")
    #expect(model.board["c"]?.stage == "demo")
  }

  @Test func `a deal that the file lost goes from the board, with what was open on it`() {
    var model = testModel()
    play("enter", on: &model)
    let changes = committed(play("L", on: &model))
    _ = model.update(.conflicted(changes, .missingDeal("a"), by: nil, deals: []))
    #expect(!model.titles(in: "lead").contains("Audit"))
    #expect(!model.titles(in: "demo").contains("Audit"))
    #expect(model.mode == .board)
    #expect(model.contradictions.isEmpty)
  }

  @Test func `another's change is shown, told, and leaves the cursor on its deal`() throws {
    var model = testModel()
    play("j j", on: &model)
    let theirs = try moved(model.board["a"], to: "demo")
    _ = model.update(.changedElsewhere([theirs]))
    #expect(model.titles(in: "lead") == ["Büro", "CRM"])
    #expect(model.cursor.deal == "c")
    #expect(model.status.text == "Karim Benali updated “Audit”: stage Demo (was Lead).")
  }

  @Test func `when the deal under the cursor goes away the nearest row takes the cursor`() throws {
    var model = testModel()
    play("j", on: &model)
    var theirs = try #require(model.board["b"])
    theirs.isRemoved = true
    _ = model.update(.changedElsewhere([theirs]))
    #expect(model.cursor.deal == "c")
    #expect(model.contradictions.isEmpty)
  }

  @Test func `a new file keeps the cursor and the changes that are not in it yet`() {
    var model = testModel()
    play("j", on: &model)
    let changes = committed(play("L", on: &model))
    _ = model.update(.saveFailed(changes, why: "disk full"))
    _ = model.update(.reloaded(testBoard()))
    #expect(model.board["b"]?.stage == "demo")
    #expect(model.cursor.deal == "b")
    #expect(model.contradictions.isEmpty)
  }

  @Test func `a file without the stage the cursor was in leaves the cursor somewhere good`() {
    var model = testModel()
    play("l l", on: &model)
    var settings = testSettings()
    settings.stages.removeAll { $0.id == "offer" }
    _ = model.update(.reloaded(Board(settings: settings, deals: testBoard().deals)))
    #expect(model.contradictions.isEmpty)
  }

  @Test func `a file that cannot be read leaves the board and says why`() {
    var model = testModel()
    _ = model.update(.reloadFailed("line 3, column 7: a comma is missing"))
    #expect(model.board == testBoard())
    #expect(model.status == Status(text: "line 3, column 7: a comma is missing", tone: .problem))
  }

  @Test func `while the file is gone a retry writes the whole board before the changes`() {
    var model = testModel()
    let changes = committed(play("L", on: &model))
    _ = model.update(.saveFailed(changes, why: "the file is gone"))
    _ = model.update(.fileGone())
    #expect(
      model.status.text
        == "The file is missing; 1 change not saved. ! recreates it.")
    #expect(play("!", on: &model) == [.restore, .commit(changes)])
    _ = model.update(.restored)
    #expect(model.fileFault == nil)
  }

  @Test func `a gone file is told, written anew without changes too, and keeps q waiting`() {
    var model = testModel()
    _ = model.update(.fileGone())
    #expect(model.status.text == "The file is missing. ! recreates it.")
    #expect(ScreenFile(view(model)).text.contains("FILE MISSING"))
    #expect(play("q", on: &model) == [])
    #expect(play("!", on: &model) == [.restore])
    _ = model.update(.restored)
    #expect(play("q", on: &model) == [.quit])
  }

  @Test func `a file that lost most deals leaves the board until the reload that takes it`() {
    var model = testModel()
    _ = model.update(.fileShrunk(kept: 0, of: 4))
    #expect(model.board == testBoard())
    #expect(ScreenFile(view(model)).text.contains("FILE HAS 0 OF 4 DEALS"))
    #expect(play("R", on: &model) == [.takeOver])
    _ = model.update(.reloaded(Board(settings: testSettings())))
    #expect(model.board.deals.isEmpty)
    #expect(play("R", on: &model) == [.reload])
  }

  @Test(arguments: [.unchanged, .reloaded(testBoard())] as [Message])
  func `what could not be saved in a broken file is tried once when the file is good again`(
    good: Message
  ) {
    var model = testModel()
    _ = model.update(.reloadFailed("broken"))
    let changes = committed(play("L", on: &model))
    _ = model.update(.saveFailed(changes, why: "broken"))
    #expect(model.update(good) == [.commit(changes)])
    _ = model.update(.saveFailed(changes, why: "disk full"))
    #expect(model.update(good) == [])
  }
}

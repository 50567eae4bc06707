import PipelineDomain
import Testing
import Localization

@testable import BoardUI

struct TriageTests {
  private func queue(_ model: Model) -> [Deal.ID] { model.triage?.queue.map(\.deal) ?? [] }

  @Test func `the queue holds every deal that needs a hand, as the list of the domain has it`() {
    var model = testModel()
    play("t", on: &model)
    #expect(queue(model) == model.board.exceptions(on: testDay, in: .utc).map(\.deal))
    #expect(queue(model) == ["c", "d", "a", "b"])
  }

  @Test func `what was done and what is next take one answer, and the deal leaves the queue`()
    throws
  {
    var model = testModel()
    let effects = play("t enter d e m o space + 3 d tab c tab r e a c h e d enter", on: &model)
    let change = try #require(committed(effects).first)
    #expect(
      change.additions.contains {
        if case .activity(let done) = $0 { done.kind == .call } else { false }
      })
    #expect(model.board["c"]?.nextStep == NextStep(what: "demo", due: testDay.adding(days: 3)))
    #expect(queue(model) == ["d", "a", "b"])
    #expect(model.triage?.total == 4)
  }

  @Test(arguments: [
    "enter d space + 3 d enter", "D + 3 d enter", "x p enter", "d n enter enter",
  ])
  func `undo puts a deal back where it was in the queue`(keys: String) {
    var model = testModel()
    play("t j", on: &model)
    let before = queue(model)
    play(keys, on: &model)
    #expect(queue(model) == before.filter { $0 != "d" })
    #expect(model.triage?.madeChanges.count == 1)
    play("u", on: &model)
    #expect(queue(model) == before)
    #expect(model.triage?.deal == "d")
    #expect(model.triage?.madeChanges == [])
  }

  @Test func `a change that clears nothing leaves the deal in the queue with what is left`() {
    var model = testModel()
    play("t c enter", on: &model)
    #expect(queue(model).contains("c"))
    #expect(model.triage?.madeChanges.count == 1)
  }

  @Test func `a snooze needs a day to come`() {
    var model = testModel()
    play("t D t o d a y enter", on: &model)
    guard case .prompt(let prompt) = model.mode else { return #expect(Bool(false)) }
    #expect(prompt.problem == "Type a date after today: mon, +3d, +2w, 24 nov.")
  }

  @Test func `marked deals are dealt with together`() {
    var model = testModel()
    let changes = committed(play("t space space D + 3 d enter", on: &model))
    #expect(changes.map(\.deal) == ["c", "d"])
    #expect(queue(model) == ["a", "b"])
  }

  @Test func `tab goes round the queue and changes nothing`() {
    var model = testModel()
    play("t tab tab tab", on: &model)
    #expect(model.triage?.deal == "b")
    play("tab", on: &model)
    #expect(model.triage?.deal == "c")
    #expect(model.board == testBoard())
  }

  @Test func `the end of the queue tells what was done, a line each`() {
    var model = testModel()
    play("t", on: &model)
    while model.triage?.deal != nil { play("x p enter", on: &model) }
    let screen = ScreenFile(view(model)).text
    #expect(screen.contains("All clear. Done:"))
    for title in ["Audit", "Büro", "CRM", "Déploiement"] { #expect(screen.contains(title)) }
    play("esc", on: &model)
    #expect(model.status.text == "Triage: 4 changes, all clear.")
  }

  @Test func `the board comes back with the cursor on the deal that was at hand`() {
    var model = testModel()
    play("t j j j q", on: &model)
    #expect(model.mode == .board)
    #expect(model.cursor.deal == "b")
  }

  @Test func `what somebody else settles leaves the queue`() throws {
    var model = testModel()
    play("t j", on: &model)
    var settled = try #require(model.board["c"])
    settled.nextStep = NextStep(what: "call", due: testDay.adding(days: 5))
    _ = model.update(.changedElsewhere([settled]))
    #expect(queue(model) == ["d", "a", "b"])
    #expect(model.triage?.deal == "d")
  }

  @Test func `what somebody else puts into the queue leaves the cursor on its deal`() throws {
    var model = testModel()
    let before = try #require(model.board["c"])
    var settled = before
    settled.nextStep = NextStep(what: "call", due: testDay.adding(days: 5))
    _ = model.update(.changedElsewhere([settled]))
    play("t j", on: &model)
    #expect(model.triage?.deal == "a")
    _ = model.update(.changedElsewhere([before]))
    #expect(queue(model) == ["c", "d", "a", "b"])
    #expect(model.triage?.deal == "a")
  }

  @Test func `an empty queue says so`() {
    var model = testModel(Board(settings: testSettings()))
    play("t", on: &model)
    #expect(model.status.text == "All clear: no deal needs attention today.")
    play("esc", on: &model)
    #expect(model.mode == .board)
  }

  @Test func `what is undone, redone and undone again is no change`() {
    var model = testModel()
    play("t x p r i enter u U", on: &model)
    #expect(model.triage?.madeChanges.count == 1)
    play("u", on: &model)
    #expect(model.triage?.madeChanges == [])
    play("U", on: &model)
    #expect(model.triage?.madeChanges.count == 1)
  }
}

extension TriageTests {
  @Test(arguments: Language.allCases)
  func `what was done is logged with a step in three business days by Enter alone`(
    language: Language
  ) throws {
    var model = testModel(language: language)
    play("t", on: &model)
    let deal = try #require(model.triage?.deal)
    play("enter enter", on: &model)
    let step = try #require(model.board[deal]?.nextStep)
    #expect(step.due == Day("2026-11-25"))
    #expect(model.board[deal]?.activities.isEmpty == false)
  }

  @Test func `a day alone is for the step that was offered, the playbook's`() throws {
    var board = testBoard()
    board.settings.stages[0].playbook = Playbook(nextStep: "send the quote")
    var model = testModel(board)
    play("t", on: &model)
    let deal = try #require(model.triage?.deal)
    try #require(model.board[deal]?.stage == "lead")
    play("enter f r i enter", on: &model)
    #expect(
      model.board[deal]?.nextStep == NextStep(what: "send the quote", due: Day(ordinal: 20_784)))
  }

  @Test func `the key that finishes a step is the same on the board`() {
    var model = testModel()
    let changes = committed(play(". enter", on: &model))
    #expect(changes.map(\.deal) == ["a"])
    #expect(model.board["a"]?.nextStep != nil)
  }
}

import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct MovingTests {
  @Test(arguments: [
    ("j", "b"), ("j j", "c"), ("j j j", "c"), ("k", "a"), ("G", "c"), ("G home", "a"),
    ("end g g", "a"), ("l", "d"), ("right h", "a"), ("j l", "d"), ("g 2", "d"), ("g é", "d"),
    ("pgdn", "c"), ("pgdn pgup", "a"), ("^D", "c"), ("l h j", "b"),
  ])
  func `the cursor goes where the keys say and stops at the ends`(keys: String, deal: Deal.ID) {
    var model = testModel()
    #expect(play(keys, on: &model) == [])
    #expect(model.cursor.deal == deal)
    #expect(model.board == testBoard())
  }

  @Test func `an empty column has a cursor but no deal, and is left again`() {
    var model = testModel()
    play("l l", on: &model)
    #expect(model.stageUnderCursor?.id == "offer")
    #expect(model.cursor.deal == nil)
    play("l l h", on: &model)
    #expect(model.cursor.deal == "d")
  }

  @Test func `a stage number that does not exist says so and keeps waiting`() {
    var model = testModel()
    play("g 9", on: &model)
    #expect(model.mode == .prefix(.goTo))
    #expect(model.status.text == "No stage 9; the board has 3.")
    play("esc", on: &model)
    #expect(model.mode == .board)
  }

  @Test(arguments: [("L", "demo"), ("shift-right", "demo"), ("m 3", "offer"), ("m \"", "offer")])
  func `a deal moves, the cursor goes with it, and the change is on its way`(
    keys: String, stage: Stage.ID
  ) throws {
    var model = testModel()
    let changes = committed(play(keys, on: &model))
    #expect(changes.map(\.deal) == ["a"])
    #expect(model.board["a"]?.stage == stage)
    #expect(model.cursor.deal == "a")
    #expect(model.stageUnderCursor?.id == stage)
    #expect(model.saving == .saving(changes))
    #expect(model.mode == .board)
  }

  @Test func `a move tells where to, where from, and how to undo it`() {
    var model = testModel()
    play("L", on: &model)
    #expect(model.status.text == "Moved “Audit” to Demo (was Lead). u undo")
    #expect(model.status.tone == .good)
  }

  @Test func `the first stage has none before it and the last open one none after it`() {
    var model = testModel()
    #expect(play("H", on: &model) == [])
    #expect(model.status.text == "Already in the first stage.")
    play("L L", on: &model)
    #expect(play("L", on: &model) == [])
    #expect(model.status.text.contains("w to win"))
  }

  @Test(arguments: [
    (Language.english, "The deal is closed; H or m reopens it."),
    (.french, "L’affaire est clôturée\u{A0}; H ou m la rouvre."),
  ])
  func `a closed deal goes on nowhere, and says how it opens again`(
    language: Language, reason: String
  ) {
    var model = testModel(language: language)
    _ = model.update(.event(.resize(Size(columns: 80, rows: 24))))
    play("w enter W g 4", on: &model)
    #expect(play("L", on: &model) == [])
    #expect(model.status.text == reason)
    #expect(model.board["a"]?.stage == "won")
    play("F2", on: &model)
    type(model.words.text(of: .moveOn).title, on: &model)
    #expect(ScreenFile(view(model)).text.contains(reason))
  }

  @Test func `a closed deal goes back to the last open stage and is open again`() {
    var model = testModel()
    play("w enter W", on: &model)
    play("g 4 H", on: &model)
    #expect(model.board["a"]?.stage == "offer")
    #expect(model.board["a"]?.closedOn == nil)
  }

  @Test(arguments: [
    ("J", ["Büro", "Audit", "CRM"]), ("J J", ["Büro", "CRM", "Audit"]),
    ("G K", ["Audit", "CRM", "Büro"]), ("J K", ["Audit", "Büro", "CRM"]),
  ])
  func `reordering passes one neighbour at a time`(keys: String, titles: [String]) {
    var model = testModel()
    play(keys, on: &model)
    #expect(model.titles(in: "lead") == titles)
  }

  @Test func `a deal does not pass one whose next step is more urgent, and says why`() {
    let late = NextStep(what: "call", due: testDay.adding(days: -1))
    let deals = [testDeal("a", "A", step: late), testDeal("b", "B")]
    var model = testModel(Board(settings: testSettings(), deals: deals))
    #expect(play("J", on: &model) == [])
    #expect(model.titles(in: "lead") == ["A", "B"])
    #expect(model.status.text.contains("sorted by next step"))
  }

  @Test func `unfolding closed columns brings the cursor there, folding them brings it back`() {
    var model = testModel()
    play("l W X", on: &model)
    #expect(model.visibleStages.map(\.id) == ["lead", "demo", "offer", "won", "lost", "out"])
    #expect(model.stageUnderCursor?.id == "lost")
    play("X W", on: &model)
    #expect(model.visibleStages.count == 3)
    #expect(model.stageUnderCursor?.id == "offer")
  }

  @Test func `the deal under the cursor stays on screen however small the window gets`() {
    let deals = (0..<40).map { testDeal(Deal.ID("d\($0)"), "\($0)", rank: "i\($0)1") }
    var model = testModel(Board(settings: testSettings(), deals: deals))
    play("G", on: &model)
    for rows in stride(from: 40, through: 1, by: -3) {
      _ = model.update(.event(.resize(Size(columns: 60, rows: rows))))
      let first = model.cursor.scroll["lead"] ?? 0
      #expect((first..<first + model.layout.capacity).contains(39))
    }
  }
}

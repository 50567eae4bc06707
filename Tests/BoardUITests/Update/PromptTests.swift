import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct PromptTests {
  private func problem(_ model: Model) -> String? {
    if case .prompt(let prompt) = model.mode { prompt.problem } else { nil }
  }

  private func focused(_ model: Model) -> Prompt.Input? {
    if case .prompt(let prompt) = model.mode { prompt.focused } else { nil }
  }

  @Test(arguments: ["w", "x", "d", "n", "c", "a", "e", "/"])
  func `esc leaves every question with nothing changed, whatever was typed`(key: String) {
    for leave in ["esc", "^C"] {
      var model = testModel()
      play("j \(key)", on: &model)
      #expect(model.mode != .board)
      type("zz 9", on: &model)
      #expect(play("tab \(leave)", on: &model) == [])
      #expect(model.mode == .board)
      #expect(model.board == testBoard())
      #expect(model.cursor.deal == "b")
      #expect(model.search == nil)
    }
  }

  @Test func `won in two keys: for the amount it has, today`() throws {
    var model = testModel()
    let changes = committed(play("w enter", on: &model))
    let deal = try #require(model.board["a"])
    #expect(changes.count == 1)
    #expect(deal.stage == "won")
    #expect(deal.closedOn == testDay)
    #expect(deal.amount?.minorUnits == 900_000)
    #expect(model.cursor.deal == "b")
    #expect(model.status.text == "“Audit” marked as won. u undo")
  }

  @Test func `won for another amount on another day`() {
    var model = testModel()
    play("w ^U", on: &model)
    type("10,5k", on: &model)
    play("tab ^U 1 8 / 1 1 enter", on: &model)
    #expect(model.board["a"]?.amount?.minorUnits == 1_050_000)
    #expect(model.board["a"]?.closedOn == Day("2026-11-18"))
  }

  @Test func `a win whose amount was emptied asks for it, one that never had any does not`() throws
  {
    var model = testModel()
    play("w ^U enter", on: &model)
    #expect(problem(model) == model.words.winNeedsAmount)
    #expect(focused(model)?.name == .amount)
    #expect(model.board == testBoard())
    var board = testBoard()
    var deal = try #require(board["a"])
    deal.amount = nil
    board.put(deal)
    var other = testModel(board)
    #expect(committed(play("w enter", on: &other)).count == 1)
  }

  @Test(arguments: [(Language.english, "tomorrow", "earlier"), (.french, "demain", "avant")])
  func `a day still to come closes nothing, and is pointed at`(
    language: Language, day: String, said: String
  ) {
    var model = testModel(language: language)
    play("w tab ^U", on: &model)
    type(day, on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(focused(model)?.name == .date)
    #expect(problem(model)?.contains("2026-11-21") == true)
    #expect(problem(model)?.contains(said) == true)
    #expect(model.board == testBoard())
  }

  @Test func `a wrong amount is pointed at, with what is accepted, and the question stays`() {
    var model = testModel()
    play("w ^U x tab", on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(focused(model)?.name == .amount)
    #expect(problem(model)?.contains("12k") == true)
    #expect(model.board == testBoard())
    play("backspace", on: &model)
    #expect(problem(model) == nil)
  }

  @Test func `first letters choose the reason a deal is lost for`() {
    var model = testModel()
    play("x t enter", on: &model)
    #expect(model.board["a"]?.stage == "lost")
    #expect(model.board["a"]?.lossReason == "timing")
  }

  @Test func `a reason that is no choice is taken as it is typed when that is said again`() {
    var model = testModel()
    play("d", on: &model)
    type("student project", on: &model)
    play("enter", on: &model)
    #expect(
      problem(model) == "“student project” is a new loss reason. Press Enter again to add it.")
    #expect(model.board["a"]?.stage == "lead")
    play("enter", on: &model)
    #expect(model.board["a"]?.stage == "out")
    #expect(model.board["a"]?.lossReason == "student project")
  }

  @Test func `a deal is not lost without a reason, and the question says so`() {
    var model = testModel()
    #expect(play("x enter", on: &model) == [])
    #expect(problem(model) == model.words.refusal(Refusal.reasonNeeded, on: model.board))
  }

  @Test(arguments: [
    ("right enter", "price"), ("right right enter", "timing"), ("left enter", "competitor"),
    ("p c enter enter", "pc"), ("right c enter", "competitor"),
  ])
  func `arrows step among the choices, and a first letter begins anew on a whole one`(
    keys: String, reason: String
  ) {
    var model = testModel()
    play("x \(keys)", on: &model)
    #expect(model.board["a"]?.lossReason == reason)
  }

  @Test(arguments: [("x", Stage.ID("lost")), ("d", "out")])
  func `a loss takes a note beside its reason, as one change`(key: String, stage: Stage.ID) throws {
    var model = testModel()
    play("\(key) t tab", on: &model)
    type("they moved to Lyon", on: &model)
    let changes = committed(play("enter", on: &model))
    let deal = try #require(model.board["a"])
    #expect(changes.count == 1 && deal.stage == stage && deal.lossReason == "timing")
    let note = try #require(deal.activities.first)
    #expect((note.kind, note.note, note.by) == (.note, "they moved to Lyon", "Léa Martin"))
    play("u", on: &model)
    let undone = try #require(model.board["a"])
    #expect(undone.stage == "lead" && undone.activities.allSatisfy(\.isWithdrawn))
  }

  @Test func `a loss of several deals notes the same on each`() {
    var model = testModel()
    play("space space x t tab", on: &model)
    type("gone", on: &model)
    play("enter", on: &model)
    for id in ["a", "b"] as [Deal.ID] {
      #expect(model.board[id]?.activities.map(\.note) == ["gone"])
    }
    #expect(Set(model.board.deals.flatMap { $0.activities.map(\.id) }).count == 2)
  }

  @Test(
    arguments: [
      ("n", "demo next monday", "Demo · Mon 23 Nov"), ("n", "demo", nil),
      ("w", "12k", "€12,000.00"), ("w", "12kk", nil), ("w tab", "hier", "Thu 19 Nov"),
      ("e tab tab", "1 250,5", "€1,250.50"), ("e tab tab tab", "+1y", "Sat 20 Nov 2027"),
      ("e tab tab tab", "someday", nil), ("e", "12k", nil), ("a tab tab", "12k USD", "$12,000.00"),
    ] as [(String, String, String?)])
  func `what was understood of an amount or a day stands beside it before Enter`(
    keys: String, typed: String, shown: String?
  ) throws {
    var model = testModel()
    play(keys, on: &model)
    guard case .prompt(let asked) = model.mode else {
      Issue.record("nothing is asked")
      return
    }
    #expect(model.understood(asked.focused, in: asked) == nil)
    play("^E ^U", on: &model)
    type(typed, on: &model)
    guard case .prompt(let prompt) = model.mode else { return }
    #expect(model.understood(prompt.focused, in: prompt) == shown)
    let picture = ScreenFile(view(model)).text
    #expect(shown.map { picture.contains("\(typed)  \($0)") } ?? true)
  }

  @Test func `the next step is one line: what, then when`() {
    var model = testModel()
    play("n", on: &model)
    type("call fri", on: &model)
    play("enter", on: &model)
    #expect(model.board["a"]?.nextStep == NextStep(what: "call", due: testDay.adding(days: 7)))
    #expect(model.status.text == "Next step of “Audit”: call, Fri 27 Nov. u undo")
    play("n - enter", on: &model)
    #expect(model.board["a"]?.nextStep == nil)
  }

  @Test(arguments: ["", "call", "friday"])
  func `a next step without words or day is asked for again`(text: String) {
    var model = testModel()
    play("n", on: &model)
    type(text, on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(problem(model)?.contains("call fri") == true)
  }

  @Test func `a log is a call unless another kind is chosen, with a note if one is typed`() throws {
    var model = testModel()
    play("c enter", on: &model)
    play("c m tab", on: &model)
    type("budget validated", on: &model)
    play("enter", on: &model)
    let activities = try #require(model.board["a"]?.activities)
    #expect(activities.map(\.kind) == [.call, .meeting])
    #expect(activities.map(\.note) == ["", "budget validated"])
    #expect(activities.allSatisfy { $0.at == testNow && $0.by == "Léa Martin" })
  }

  @Test func `a deal is added to the stage under the cursor, which goes to it`() throws {
    var model = testModel()
    play("l a", on: &model)
    type("Refonte", on: &model)
    play("tab", on: &model)
    type("OSTÉA", on: &model)
    play("tab", on: &model)
    type("12k", on: &model)
    let change = try #require(committed(play("enter", on: &model)).first)
    let deal = try #require(model.board.deal(of: change))
    #expect(deal.stage == "demo")
    #expect(deal.organization == "ost")
    #expect(deal.amount?.minorUnits == 1_200_000)
    #expect(deal.owner == "Léa Martin")
    #expect(change.newOrganization == testBoard().organizations["ost"])
    #expect(model.cursor.deal == deal.id)
    #expect(model.titles(in: "demo") == ["Déploiement", "Refonte"])
  }

  @Test func `an organization the board does not know is added with the deal`() throws {
    var model = testModel()
    play("a T tab", on: &model)
    type("Nouvelle École", on: &model)
    let change = try #require(committed(play("enter", on: &model)).first)
    let added = try #require(change.newOrganization)
    #expect(added.name == "Nouvelle École")
    #expect(model.board.organizations[added.id] == added)
    #expect(model.board.deal(of: change)?.organization == added.id)
  }

  @Test func `a deal without a title is not added`() {
    var model = testModel()
    #expect(play("a enter", on: &model) == [])
    #expect(focused(model)?.name == .title)
    #expect(problem(model) != nil)
  }

  @Test func `an edit changes the fields that were typed in, and only those`() throws {
    var model = testModel()
    play("e end", on: &model)
    type(" 2", on: &model)
    play("tab tab ^U tab", on: &model)
    type("24/11", on: &model)
    let change = try #require(committed(play("enter", on: &model)).first)
    #expect(change.entry.changes.map(\.field) == [.title, .amount, .expectedClose])
    let deal = try #require(model.board["a"])
    #expect(deal.title == "Audit 2")
    #expect(deal.amount == nil)
    #expect(deal.expectedClose == Day("2026-11-24"))
  }

  @Test func `an edit that changes nothing says so`() {
    var model = testModel()
    #expect(play("e enter", on: &model) == [])
    #expect(problem(model) == model.words.refusal(Refusal.nothingChanges, on: model.board))
  }

  @Test func `the amount of an edit reads back as the amount the deal has`() {
    var model = testModel()
    play("e", on: &model)
    type("!", on: &model)
    play("enter", on: &model)
    #expect(model.board["a"]?.amount == testBoard()["a"]?.amount)
  }

  @Test func `a question asked in the detail comes back to the detail`() {
    var model = testModel()
    play("enter n", on: &model)
    type("call fri", on: &model)
    play("enter", on: &model)
    #expect(model.mode == .detail("a", line: 0))
    play("esc", on: &model)
    #expect(model.mode == .board)
  }

  @Test(arguments: ["A", "e tab tab tab tab"])
  func `a deal is given to somebody new when the answer is given again`(keys: String) {
    var model = testModel()
    play(keys, on: &model)
    type("Bobby", on: &model)
    play("enter", on: &model)
    #expect(problem(model) == "“Bobby” is a new owner. Press Enter again to add it.")
    play("enter", on: &model)
    #expect(model.board["a"]?.owner == "Bobby")
    // By now the board knows it.
    play("l A", on: &model)
    type("bobby", on: &model)
    play("enter", on: &model)
    #expect(model.mode == .board)
  }

  @Test func `an empty choice is told what to choose from`() {
    var model = testModel()
    play("c ^U enter", on: &model)
    #expect(problem(model)?.hasPrefix("Choose one: call, ") == true)
  }

  @Test(arguments: ["w", "e tab tab"])
  func `a negative amount is refused at the spot`(keys: String) {
    var model = testModel()
    play(keys, on: &model)
    type("-5", on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(
      problem(model)
        == model.words.refusal(Refusal.negativeAmount(.amount), on: model.board))
  }

  @Test(arguments: ["ostea", "OSTÉA"])
  func `an organization is known whatever case and accents, a new one is told of`(name: String) {
    var model = testModel()
    for (typed, isNew) in [(name, false), ("Osteo", true)] {
      play("a T tab", on: &model)
      type(typed, on: &model)
      play("enter", on: &model)
      #expect(model.board.organizations.count == (isNew ? 2 : 1))
      #expect(model.status.text.hasSuffix("New organization: “Osteo”.") == isNew)
    }
  }

  @Test func `what was done with what is next is told of, both of them`() {
    var model = testModel()
    play("t enter", on: &model)
    type("demo, +3d", on: &model)
    play("enter", on: &model)
    #expect(
      model.status.text == "Logged on “CRM”: call. Next step: demo, Mon 23 Nov. u undo")
  }
}

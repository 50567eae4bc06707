import PipelineDomain
import TerminalKit
import Localization
import Testing

@testable import BoardUI

/// Removing, moving and confirming on the page of settings.
struct SettingListTests {
  /// A board with its settings on screen, a setting of the stage of that number at hand.
  private func model(stage: Int = 1, readOnly: Model.ReadOnlyReason? = nil) -> Model {
    var model = testModel(readOnly: readOnly)
    play(", j enter", on: &model)
    for _ in 0..<(stage - 1) * 3 { play("j", on: &model) }
    return model
  }

  private func setup(_ effects: [Effect]) throws -> (BoardSetup, String) {
    guard case .setUp(let setup, _, let text)? = effects.first else {
      throw Unplanned(effects: "\(effects)")
    }
    return (setup, text)
  }

  private struct Unplanned: Error { let effects: String }

  @Test func `an effect is told before it is saved, and the same answer again saves`() throws {
    var model = model()
    play("j j enter ^U", on: &model)
    type("30", on: &model)
    _ = play("enter", on: &model)
    let edit = SettingEdit("stages.lead.rotAfterDays", from: "21", to: "30")
    let preview = SettingsPreview(becomeStale: 12, kpis: ["stale-share"])
    #expect(model.update(.settingEdited(edit, preview)) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.problem?.hasPrefix("12 deals would become stale") == true)
    #expect(
      play("enter", on: &model)
        == [.editSetting(path: "stages.lead.rotAfterDays", to: "30", model.board)])
    #expect(committed(model.update(.settingEdited(edit, preview))).map(\.setting) == [edit])
  }

  @Test func `another answer is told again`() {
    var model = model()
    play("j j enter ^U", on: &model)
    type("30", on: &model)
    let edit = SettingEdit("stages.lead.rotAfterDays", from: "21", to: "30")
    _ = play("enter", on: &model)
    #expect(model.update(.settingEdited(edit, SettingsPreview(becomeStale: 1))) == [])
    _ = play("enter", on: &model)
    #expect(model.update(.settingEdited(edit, SettingsPreview(becomeStale: 2))) == [])
  }

  @Test func `a stage at hand is merged into another, its deals with it`() throws {
    var model = model(stage: 2)
    play("x", on: &model)
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.inputs.map(\.name) == [.viewName, .heir])
    #expect(prompt.inputs[0].text == "Demo")
    play("tab", on: &model)
    type("Lead", on: &model)
    let (setup, text) = try setup(play("enter", on: &model))
    #expect(setup.settings.openStages.map(\.name) == ["Lead", "Offer"])
    #expect(setup.dealCount == testBoard().deals.count { $0.stage == "demo" })
    #expect(text.contains("merged into Lead"))
  }

  @Test func `a stage with deals needs one that takes them, and says so`() {
    var model = model()
    play("x", on: &model)
    #expect(play("enter", on: &model) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.problem?.contains("choose the stage") == true)
    #expect(prompt.problem?.contains("--into") == false)
    #expect(prompt.focused.name == .heir)
  }

  @Test func `a person who leaves hands the deals over in the same step`() throws {
    var board = testBoard()
    board.settings.team = [Member(name: "Ana"), Member(name: "Bo")]
    var deal = try #require(board["a"])
    deal.owner = "Ana"
    board.put(deal)
    var model = testModel(board)
    play(",", on: &model)
    _ = model.update(
      .settings([
        SettingEntry(
          path: "team.Ana.name", kind: "team.*.name", value: "Ana", form: .text, summary: "Name.")
      ]))
    play("enter x tab", on: &model)
    type("Bo", on: &model)
    let (setup, _) = try setup(play("enter", on: &model))
    #expect(setup.settings.team.map(\.name) == ["Bo"])
    #expect(setup.changes.map(\.deal) == ["a"])
  }

  @Test func `a custom field is added whole, and a choice is refused without values`() throws {
    var model = testModel()
    model.askForAddition(to: .fields, after: nil)
    type("Zone", on: &model)
    play("tab", on: &model)
    type("choice", on: &model)
    play("tab", on: &model)
    type("contacts", on: &model)
    #expect(play("enter", on: &model) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.focused.name == .choices && prompt.problem?.contains("needs values") == true)
    type("north, south", on: &model)
    let (setup, text) = try setup(play("enter", on: &model))
    #expect(
      setup.settings.fields.last
        == CustomField(
          id: "zone", name: "Zone", kind: .choice, on: .contact, choices: ["north", "south"]))
    #expect(text.contains("choice (north, south)"))
  }

  @Test func `a stage moves past its neighbour, and the cursor goes with it`() throws {
    var model = model(stage: 2)
    let path = model[SettingsPage.self]?.entry(in: model)?.path
    let (setup, text) = try setup(play("K", on: &model))
    #expect(setup.settings.openStages.map(\.name) == ["Demo", "Lead", "Offer"])
    #expect(text.hasPrefix("Stages: Demo, Lead"))
    _ = model.update(.settings(testEntries(of: setup.settings)))
    #expect(model[SettingsPage.self]?.entry(in: model)?.path == path)
    var first = self.model()
    #expect(play("K", on: &first) == [])
    #expect(first.status.text == "Already at the end.")
  }

  @Test func `a list of objects and a section open in the editor`() {
    var model = model()
    #expect(play("^G", on: &model) == [.editSettings(path: "stages", model.board)])
    let gate = SettingEntry(
      path: "handOver.mql", kind: "handOver.mql", value: "[]", form: .json(count: nil), summary: "")
    _ = model.update(.settings([gate]))
    play("esc k enter", on: &model)
    #expect(play("enter", on: &model) == [.editSettings(path: "handOver.mql", model.board)])
  }

  @Test func `a goal of an amount is typed as one`() {
    var model = testModel()
    play(",", on: &model)
    let goal = SettingEntry(
      path: "kpis.goals.signed.target", kind: "kpis.goals.*.target", value: "4000000",
      form: .minorUnits(Money(minorUnits: 4_000_000, currency: .euro)), summary: "")
    _ = model.update(.settings([goal]))
    play("enter enter ^U", on: &model)
    type("50k", on: &model)
    #expect(
      play("enter", on: &model)
        == [.editSetting(path: "kpis.goals.signed.target", to: "5000000", model.board)])
  }

  @Test(arguments: ["x", "J", "K", "^G"])
  func `a board that is read-only is not set up`(key: String) {
    var model = model(readOnly: .notWritable)
    #expect(play(key, on: &model) == [])
    #expect(model.place == .settings && !model.status.text.isEmpty)
  }
}

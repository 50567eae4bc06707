import PipelineDomain
import TerminalKit
import Localization
import Testing

@testable import BoardUI

struct SettingsPageTests {
  /// A board with its settings on screen, the stale limit of the first stage at hand.
  private func model() -> Model {
    var model = testModel()
    #expect(play(",", on: &model) == [.listSettings(model.board.settings)])
    play("j enter j j", on: &model)
    return model
  }

  @Test func `a section opens its settings, and esc goes back to the sections, then to the board`()
  {
    var model = model()
    #expect(model[SettingsPage.self]?.section == "stages")
    play("esc", on: &model)
    #expect(model[SettingsPage.self]?.section == nil)
    #expect(model[SettingsPage.self]?.cursor.row == 1)
    play("esc", on: &model)
    #expect(model.mode == .board)
    #expect(model.settingEntries == nil)
  }

  @Test func `a typed value is checked, saved as one change, and undone`() throws {
    var model = model()
    play("enter ^U", on: &model)
    type("30", on: &model)
    #expect(
      play("enter", on: &model)
        == [.editSetting(path: "stages.lead.rotAfterDays", to: "30", model.board)])
    let edit = SettingEdit("stages.lead.rotAfterDays", from: "21", to: "30")
    let changes = committed(model.update(.settingEdited(edit)))
    #expect(changes.map(\.setting) == [edit])
    #expect(changes.map(\.entry.by) == ["Léa Martin"])
    #expect(model.place == .settings)
    // Until the settings are saved and listed anew, keys wait.
    #expect(play("u", on: &model) == [])
    let undone = model.update(.settings(testEntries(of: model.board.settings)))
    #expect(committed(undone).map(\.setting?.after) == ["21"])
  }

  @Test func `a value that does not fit is refused at the spot, and stays to be mended`() {
    var model = model()
    play("enter ^U", on: &model)
    type("x", on: &model)
    _ = play("enter", on: &model)
    #expect(model.update(.settingRefused("not a number")) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.problem == "not a number")
    #expect(prompt.inputs[0].text == "x")
  }

  @Test func `a member who is renamed keeps their deals`() throws {
    var board = testBoard()
    board.settings.team = [Member(name: "Ana")]
    var deal = try #require(board["a"])
    deal.owner = "Ana"
    board.put(deal)
    var model = testModel(board)
    play(",", on: &model)
    let name = SettingEntry(
      path: "team.Ana.name", kind: "team.*.name", value: "Ana", form: .text, summary: "Name.")
    _ = model.update(.settings([name]))
    play("enter enter ^U", on: &model)
    type("Anna", on: &model)
    let effects = play("enter", on: &model)
    guard case .setUp(let setup, _, _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(setup.settings.team.map(\.name) == ["Anna"])
    #expect(setup.changes.map(\.deal) == ["a"])
  }

  @Test func `a value that is there already changes nothing`() {
    var model = model()
    _ = play("enter enter", on: &model)
    let edit = SettingEdit("stages.lead.rotAfterDays", from: "21", to: "21")
    #expect(model.update(.settingEdited(edit)) == [])
    #expect(model.undoStack.isEmpty)
  }

  @Test
  func `a names a new stage, which is planned, saved as one change, and refused when it is there`()
  {
    var model = testModel()
    play(",", on: &model)
    play("j a", on: &model)
    type("demo", on: &model)
    #expect(play("enter", on: &model) == [])
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.problem != nil)
    type(" 2", on: &model)
    let effects = play("enter", on: &model)
    guard case .setUp(let setup, _, let text)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(setup.settings.openStages.map(\.name) == ["Lead", "Demo", "Offer", "demo 2"])
    let edit = SettingEdit("stages", from: "[]", to: "[…]")
    #expect(committed(model.update(.setUp([edit], [], saying: text))).map(\.setting) == [edit])
    #expect(model.place == .settings)
  }

  @Test func `del asks for the default, and a saved change lists the settings anew`() {
    var model = model()
    #expect(
      play("del", on: &model)
        == [.editSetting(path: "stages.lead.rotAfterDays", to: nil, model.board)])
    let board = model.board
    #expect(
      model.update(.saved([], deals: [], board: board, isConfirmed: true))
        == [.listSettings(board.settings)])
  }

  @Test(arguments: Stage.Phase.allCases, Language.allCases)
  func `a choice is shown in words, and typed in words or as the file has it`(
    phase: Stage.Phase, language: Language
  ) {
    for text in [language.words().phase(phase), phase.rawValue] {
      var model = SampleBoard.model(80, 24, language: language)
      let entry = SettingEntry(
        path: "stages.lead.phase", kind: "stages.*.phase", value: "consider",
        form: .choice(Stage.Phase.allCases.map(\.rawValue)), summary: "Phase.")
      play(",", on: &model)
      _ = model.update(.settings([entry]))
      play("enter", on: &model)
      #expect(view(model).cell(of: model.words.phase(.consider)) != nil)
      #expect(view(model).cell(of: "consider ") == nil)
      play("enter ^U", on: &model)
      type(text, on: &model)
      #expect(
        play("enter", on: &model)
          == [.editSetting(path: entry.path, to: phase.rawValue, model.board)])
      let edit = SettingEdit(entry.path, from: "consider", to: phase.rawValue)
      _ = model.update(.settingEdited(edit))
      #expect(phase == .consider || model.status.text.contains(model.words.phase(phase)))
    }
  }

  @Test(arguments: [
    ("win-rate", "35%", "35"), ("win-rate", "35", "35"), ("cycle-length", "45", "45"),
    ("cycle-length", "45%", nil), ("leads", "20%", nil), ("leads", "5 000 €", nil),
    ("win-rate", "much", nil),
  ])
  func `a goal takes a percent sign when it is a rate, and no amount when it is none`(
    kpi: String, text: String, value: String?
  ) {
    var model = SampleBoard.model(80, 24)
    let entry = SettingEntry(
      path: "kpis.goals.\(kpi).target", kind: "kpis.goals.*.target", value: nil, form: .text,
      summary: "")
    play(",", on: &model)
    _ = model.update(.settings([entry]))
    play("enter enter", on: &model)
    type(text, on: &model)
    let effects = play("enter", on: &model)
    let expected = value.map { Effect.editSetting(path: entry.path, to: $0, model.board) }
    #expect(effects == [expected].compactMap(\.self))
    if case .prompt(let prompt) = model.mode { #expect((prompt.problem == nil) == (value != nil)) }
  }
}

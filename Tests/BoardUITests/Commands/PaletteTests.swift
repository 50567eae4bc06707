import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct PaletteTests {
  private func found(_ keys: String) -> [Command] {
    var model = testModel()
    play(keys, on: &model)
    return model.paletteRows.compactMap(\.command)
  }

  @Test(arguments: [
    (": m o v space n e x", Command.moveOn), (": u n d o", .undo), (": l o s t", .lose),
    (": s n e x t", .nextStep), (": É D I T", .edit),
  ])
  func `a few letters find a command, the better fit first`(keys: String, command: Command) {
    #expect(found(keys).first == command)
  }

  @Test func `what fits nothing is said, and enter does nothing`() {
    var model = testModel()
    play(": q q q q enter", on: &model)
    #expect(model.paletteRows.isEmpty)
    #expect(model.status.text == "No matching command.")
    #expect(model.board == testBoard())
  }

  @Test(arguments: Language.allCases)
  func
    `with nothing typed it holds every command of the place it was opened in, and the views beyond it`(
      language: Language
    )
  {
    for opening in ["", "tab", "t", "enter", "i", "n", "/"] {
      var model = testModel(language: language)
      rest(&model)
      play(opening, on: &model)
      let place = model.place
      play("F2", on: &model)
      let leadsOn = KeyMap.standard.isBound(.goTo, in: place)
      let expected = CommandTable.rows.filter { row in
        let isView = row.group == .look && row.places.contains(.goTo)
        let isMeant = ![.move, .answer].contains(row.group) && row.command != .palette
        return (row.places.contains(place) || leadsOn && isView) && isMeant
      }
      #expect(model.paletteRows.map(\.command) == expected.map(\.command))
    }
  }

  @Test func `enter runs the command where the palette was opened`() {
    var model = testModel()
    play(": m o v e space t o space n e x t enter", on: &model)
    #expect(model.board["a"]?.stage == "demo")
    play("t : s n o o z enter", on: &model)
    #expect(model.place == .prompt)
  }

  @Test func `a command that was left without a key is run all the same`() {
    let keys = KeyMap.standard.applying([KeyMap.Remap(.moveOn, [])]).map
    var model = testModel(preferences: Model.Preferences(keys: keys))
    play(": m o v e space t o space n e x t enter", on: &model)
    #expect(model.board["a"]?.stage == "demo")
  }

  @Test func `a command that cannot act says why, in the list and when it is run`() {
    var model = testModel()
    play(": n e x t space m a t", on: &model)
    let screen = ScreenFile(view(model)).text
    #expect(screen.contains("No search"))
    play("enter", on: &model)
    #expect(model.mode == .board)
    #expect(model.status.text == "No search; / starts one.")
  }

  @Test(arguments: Language.allCases)
  func `eighty columns hold each reason why a command of the board cannot act`(language: Language) {
    var model = testModel(language: language)
    _ = model.update(.event(.resize(Size(columns: 80, rows: 24))))
    for row in CommandTable.rows where row.places.contains(.board) {
      guard let reason = model.reason(against: row.command) else { continue }
      var asked = model
      play("F2", on: &asked)
      type(model.words.text(of: row.command).title, on: &asked)
      #expect(ScreenFile(view(asked)).text.contains(reason), "\(row.command)")
    }
  }

  @Test func `esc leaves all as it was`() {
    var model = testModel()
    play(": m o v esc", on: &model)
    #expect(model.mode == .board)
    #expect(model.board == testBoard())
  }
}

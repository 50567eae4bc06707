import BoardUI
import Diagnostics
import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import Configuration

struct PreferencesTests {
  private func fault(_ text: String) -> ConfigurationIssue? {
    let problems = Preferences(reading: text).problems
    #expect(problems.count == 1, "\(problems)")
    return problems.first?.fault
  }

  @Test func `an empty file asks for what holds without one`() {
    let preferences = Preferences(reading: "# nothing\n")
    #expect(preferences.problems.isEmpty)
    #expect(preferences.language == nil)
    #expect(preferences.theme == nil)
    #expect(preferences.board.density == .cards)
    #expect(preferences.dateOrder == .dayMonthYear)
    #expect(preferences.asksTerminal)
    #expect(preferences.usesMouse && preferences.board.usesMouse)
    #expect(!preferences.hasWideSigns)
    #expect(preferences.keys.rows.map(\.keys) == KeyMap.standard.rows.map(\.keys))
  }

  @Test(arguments: Setting.allCases)
  func `every value of the table is accepted, and another is not`(setting: Setting) {
    for value in setting.accepted ?? ["any text"] {
      let preferences = Preferences(reading: "\(setting.rawValue) = \"\(value)\"")
      #expect(preferences.problems.isEmpty)
      #expect(preferences.text(of: setting) == value)
    }
    let isFree = setting.accepted == nil
    let wrong = Preferences(reading: "\(setting.rawValue) = \"zzzzzz\"")
    #expect(wrong.problems.isEmpty == isFree)
    #expect((wrong.text(of: setting) == setting.standard) == !isFree)
    #expect(setting.standard.map { setting.accepted?.contains($0) ?? true } ?? true)
  }

  @Test func `the values of the table are those of the types they stand for`() {
    #expect(Setting.theme.accepted == Theme.allCases.map(\.rawValue))
    #expect(Setting.language.accepted == Language.allCases.map(\.rawValue))
    #expect(Setting.density.accepted == Model.Density.allCases.map(\.rawValue))
    #expect(Setting.dateOrder.accepted == DateOrder.allCases.map(\.rawValue))
  }

  @Test func `what is set is used`() {
    let preferences = Preferences(
      reading: """
        language = "fr"
        theme = 'colour-blind'
        density = "lines"
        date-order = "mdy"
        ambiguous-width = 2
        queries = false
        mouse = "off"
        """)
    #expect(preferences.problems.isEmpty)
    #expect(preferences.language == .french)
    #expect(preferences.theme == .colourBlind)
    #expect(preferences.board.density == .lines)
    #expect(preferences.board.dateOrder == .monthDayYear)
    #expect(preferences.hasWideSigns)
    #expect(!preferences.asksTerminal)
    #expect(!preferences.usesMouse && !preferences.board.usesMouse)
  }

  @Test func `a wrong value names the nearest right one, and the rest still applies`() {
    let preferences = Preferences(reading: "theme = \"drak\"\ndensity = \"lines\"")
    let accepted = Setting.theme.accepted ?? []
    #expect(
      preferences.problems == [
        ConfigurationParseError(
          place: TextPosition(line: 1, column: 9),
          fault: .unknownValue("drak", of: "theme", accepted: accepted, nearest: "dark"))
      ])
    #expect(preferences.board.density == .lines)
  }

  @Test func `a wrong name names the nearest right one`() {
    #expect(fault("colrs = 3") == .unknownName("colrs", nearest: "colors"))
    #expect(fault("[keys]\nnext-stp = 'n'") == .unknownName("next-stp", nearest: "next-step"))
    #expect(fault("[colors]\nbat = 1") == .unknownName("bat", nearest: "bad"))
    #expect(fault("[colors]\nbad = 'bleu'") == .noColour("bleu", nearest: "blue"))
    #expect(fault("quux = 3") == .unknownName("quux", nearest: nil))
  }

  @Test func `a value of another kind is told`() {
    #expect(fault("theme = ['dark']") == .notAText("theme"))
    #expect(fault("[keys]\nopen = 7") == .notAList)
    #expect(fault("[colors]\nbad = 256") == .noColour("256", nearest: nil))
  }

  @Test func `keys that are none are told at their place, and the others hold`() {
    let preferences = Preferences(reading: "[keys]\nopen = [\"F11\", \"hyper-x\"]")
    #expect(
      preferences.problems == [
        ConfigurationParseError(place: TextPosition(line: 2, column: 16), fault: .noKey("hyper-x"))
      ])
    #expect(preferences.keys.command(for: Key(.function(11)), in: .panel) == .open)
    #expect(fault("[keys]\nopen = ['hyper-x']") == .noKey("hyper-x"))
    #expect(fault("[keys]\nopen = ['F+5']") == .noKey("F+5"))
  }

  @Test func `problems come in the order of the file, whatever found them`() {
    let preferences = Preferences(
      reading: "[keys]\nopen = 'j'\nwin = 'hyper'\n[colors]\ngood = 'x'\nbad = oops")
    #expect(preferences.problems.map(\.place.line) == [2, 3, 5, 6])
    #expect(preferences.problems.first?.fault == .keyTaken("j", by: "down"))
    #expect(preferences.remaps.isEmpty)
  }

  @Test func `names of commands are their own, and lead back to them`() {
    #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
    for command in Command.allCases { #expect(Command(name: command.name) == command) }
    #expect(Command.nextStep.name == "next-step")
  }

  @Test(arguments: Language.allCases)
  func `every fault has its words`(language: Language) {
    let words = language.words()
    for part in ConfigurationIssue.Part.allCases {
      #expect(!words.fault(.expected(part)).isEmpty)
    }
    let told = words.problems("config.toml:1:1: oops", others: 2)
    #expect(told.contains("2") && told.contains("dealdeck config"))
  }
}

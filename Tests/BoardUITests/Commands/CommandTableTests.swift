import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct CommandTableTests {
  @Test func `every command has one row, with keys that are spelled right`() {
    for command in Command.allCases {
      let rows = CommandTable.rows.filter { $0.command == command }
      #expect(rows.count == 1, "\(command)")
      #expect(rows.allSatisfy { !$0.keys.isEmpty && !$0.places.isEmpty }, "\(command)")
    }
  }

  @Test(arguments: KeyPlace.allCases)
  func `a key has one meaning in a place`(place: KeyPlace) {
    let keys = CommandTable.rows.filter { $0.places.contains(place) }.flatMap { $0.keys(in: place) }
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: KeyPlace.allCases)
  func `every command of a place is reached by each of its keys`(place: KeyPlace) {
    for row in CommandTable.rows where row.places.contains(place) {
      #expect(!row.keys(in: place).isEmpty, "\(row.command)")
      for key in row.keys(in: place) {
        #expect(KeyMap.standard.command(for: key, in: place) == row.command, "\(key.spelling)")
      }
    }
  }

  @Test func `no command needs AltGr on a French keyboard`() {
    let needing = CommandTable.rows.filter { row in
      row.keys.allSatisfy { $0.typed.map { "[]{}\\|~#@^`€".contains($0) } ?? false }
    }
    #expect(needing.map(\.command).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `every command is called by other words`(language: Language) {
    let words = language.words(keys: KeyMap.standard.names)
    for place in KeyPlace.allCases {
      let rows = CommandTable.rows.filter { $0.places.contains(place) }
      let titles = rows.map { words.text(of: $0.command).title }
      #expect(Set(titles).count == titles.count, "\(place)")
      #expect(!titles.contains(""))
    }
  }

  @Test(arguments: Language.allCases)
  func `what a command does fits its place in the help`(language: Language) {
    for command in Command.allCases {
      let text = language.words(keys: KeyMap.standard.names).text(of: command)
      #expect(DisplayWidth.of(text.title) <= 35, "\(text.title)")
      #expect(DisplayWidth.of(text.detail) <= 54, "\(text.detail)")
    }
  }

  @Test(arguments: KeyPlace.allCases, Language.allCases)
  func `each command of a place acts or says why it does not`(
    place: KeyPlace, language: Language
  ) throws {
    let full = try #require(testModel(language: language).brought(to: place))
    let board = Board(settings: testSettings())
    let empty = testModel(board, language: language).brought(to: place)
    for model in [full, empty].compactMap({ $0 }) {
      for row in CommandTable.rows where row.places.contains(place) {
        let key = try #require(row.keys(in: place).first)
        var played = model
        let effects = played.update(.event(.key(key)))
        if case .disabled(let refusal) = model.availability(of: row.command) {
          #expect(effects.isEmpty)
          #expect(played.status.text == model.words.keyRefusal(refusal))
        } else {
          #expect(played.status.text != model.words.meaningless(key.spelling))
        }
        #expect(played.contradictions.isEmpty, "\(row.command)")
      }
    }
  }

  @Test func `a key without meaning says so and where to look`() {
    var model = testModel()
    #expect(play("F7", on: &model) == [])
    #expect(
      model.status.text == "F7 does nothing here. Typing ignored until you pause or press Esc.")
  }

  @Test(arguments: [
    "L", "H", "m", "w", "x", "d", "n", "c", "A", ".", "D", "a", "e", "u", "U", "J", "K",
  ])
  func `a board that can only be read changes nothing and says why`(key: String) {
    var model = testModel(readOnly: .futureVersion(3))
    #expect(play("j \(key)", on: &model) == [])
    #expect(model.board == testBoard())
    #expect(model.mode == .board)
    #expect(model.status.text.contains("format 3"))
  }
}

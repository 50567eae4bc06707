import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Every command, in every place: by its key, by the palette, with help, and with a reason when it
/// cannot act.
struct ReachTests {
  /// The commands that can be found by name: not choices by digit, nor those inside a popup or a text.
  private static let commands = CommandTable.rows.filter { row in
    let inside: Set<KeyPlace> = [.moveTo, .presets, .menu, .palette, .help]
    return ![.move, .editing, .answer].contains(row.group) && !row.places.isSubset(of: inside)
      && ![.goToColumn, .goToFirst, .palette].contains(row.command)
  }.map(\.command)

  @Test(arguments: commands, Language.allCases)
  func `the palette finds a command by its title, and it acts or says why`(
    command: Command, language: Language
  ) throws {
    let row = try #require(KeyMap.standard.row(of: command))
    let place = KeyPlace.allCases.first { place in
      row.places.contains(place) && KeyMap.standard.isBound(.palette, in: place)
    }
    var model = try #require(testModel(language: language).brought(to: place ?? .board))
    play("F2", on: &model)
    type(model.words.text(of: command).title, on: &model)
    let offers = model.paletteRows
    let found = try #require(offers.firstIndex { $0.command == command })
    #expect(found < 3)
    for _ in 0..<found { play("down", on: &model) }
    let refusal = model.refusal(toPalette: offers[found])
    let before = model.board
    let effects = play("enter", on: &model)
    if let refusal {
      #expect(effects == [])
      #expect(model.board == before)
      #expect(model.status.text == refusal)
    }
    #expect(model.contradictions.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `every command has help`(language: Language) {
    for command in Command.allCases {
      #expect(!language.words().text(of: command).title.isEmpty, "\(command)")
      #expect(!language.words().text(of: command).hint.isEmpty, "\(command)")
    }
  }

  @Test(arguments: KeyPlace.allCases, Language.allCases)
  func `in every place each command is available, or says why and changes nothing`(
    place: KeyPlace, language: Language
  ) throws {
    let models = [
      testModel(language: language).brought(to: place),
      testModel(Board(settings: testSettings()), language: language).brought(to: place),
      testModel(language: language, readOnly: .notWritable).brought(to: place),
    ].compactMap { $0 }
    #expect(!models.isEmpty)
    for model in models {
      for row in CommandTable.rows {
        guard case .disabled(let refusal) = model.availability(of: row.command) else { continue }
        let why = model.words.keyRefusal(refusal)
        #expect(why.count > 5, "\(row.command)")
        var played = model
        #expect(played.run(row.command, by: row.keys[0], after: nil) == [])
        #expect(played.status.text == why)
        #expect(played.board == model.board && played.mode == model.mode)
      }
    }
  }
}

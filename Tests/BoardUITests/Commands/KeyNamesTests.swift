import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Sentences name the keys in use.
struct KeyNamesTests {
  /// Every command with another key than its own, where the user can choose it.
  private static let map: KeyMap = {
    let keys = ["", "shift-", "alt-"].flatMap { prefix in
      (10...63).compactMap { Key("\(prefix)F\($0)") }
    }
    let commands = KeyMap.standard.rows.map(\.command)
      .filter { ![.goToColumn, .moveToStage, .presetOfNumber].contains($0) }
    return KeyMap.standard.applying(zip(commands, keys).map { KeyMap.Remap($0, [$1]) }).map
  }()

  /// The words that mean a key of the command table in a sentence, and nothing else in either language; `a`
  /// is also a word.
  private static let tokens: Set<String> = {
    let names = KeyMap.standard.rows.filter { ![.editing].contains($0.group) }
      .flatMap(\.keys).map(\.spelling)
    let spelled =
      names + names.filter { $0.count > 1 }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    let words: Set<String> = [
      "a", "A", "y", "=", "+", "?", "*", ".", "&", "-", "\"", "'", "up", "down", "left", "right",
      "end",
      "home",
      "space",
      "tab", "enter", "Up", "Down", "Left", "Right", "End", "Home", "Space", "Enter", "è", "é", ":",
    ]
    return Set(spelled).union(["Tab"]).subtracting(words).subtracting((1...9).map { "\($0)" })
  }()

  private static func keysNamed(in text: String) -> [String] {
    text.split { " \u{A0};,.\n".contains($0) }.map(String.init).filter(tokens.contains)
  }

  @Test func `every command but those of digits was given another key`() {
    for row in Self.map.rows
    where ![.goToColumn, .moveToStage, .presetOfNumber].contains(row.command) {
      #expect(row.keys != KeyMap.standard.row(of: row.command)?.keys, "\(row.command)")
    }
  }

  /// Returns the texts shown on the way through the commands, by name.
  private func said(_ language: Language) throws -> [String] {
    var texts: [String] = []
    let filled = testModel(language: language, preferences: Model.Preferences(keys: Self.map))
    let empty = testModel(
      Board(settings: testSettings()), language: language,
      preferences: Model.Preferences(keys: Self.map))
    let starts: [[Command]] = [
      [], [.focusPanel], [.triage], [.review], [.funnel], [.catalogue], [.agenda], [.open], [.sort],
      [.views], [.search], [.filter], [.edit], [.dayBefore], [.mark], [.markRange],
    ]
    for start in [filled, empty] {
      for commands in starts {
        var model = start
        rest(&model)
        for command in commands { perform(command, on: &model) }
        rest(&model)
        texts += model.hints(fitting: 300).map { $0.keys + " " + $0.text }
        texts += model.helpPage(matching: "").sections.flatMap(\.entries).flatMap {
          [$0.keys, $0.text.detail, $0.refusal ?? ""]
        }
        // A copied text is not a sentence of the program.
        for row in model.keys.rows
        where row.places.contains(model.place) && row.command != .copy {
          var played = model
          perform(row.command, on: &played)
          texts.append(played.status.text)
          if case .prompt = played.mode { perform(.accept, on: &played) }
          texts.append(played.status.text)
          if case .prompt(let prompt) = played.mode { texts.append(prompt.problem ?? "") }
          perform(.undo, on: &played)
          texts.append(played.status.text)
          perform(.redo, on: &played)
          texts.append(played.status.text)
        }
      }
    }
    return texts.filter { !$0.isEmpty }
  }

  private func perform(_ command: Command, on model: inout Model) {
    guard let key = model.keys.row(of: command)?.keys.first else { return }
    model.status = Status(text: "")
    _ = model.run(command, by: key, after: nil)
  }

  @Test(arguments: Language.allCases)
  func `no status, hint or help names a key that no longer does it`(language: Language) throws {
    let texts = try said(language)
    #expect(texts.count > 400)
    #expect(texts.contains { $0.contains("F20") })
    for text in Set(texts) { #expect(Self.keysNamed(in: text) == [], "\(text)") }
  }

  @Test func `the folded panel names the key that looks into it`() {
    var model = testModel(preferences: Model.Preferences(keys: Self.map))
    _ = model.update(.event(.resize(Size(columns: 80, rows: 24))))
    rest(&model)
    let name = model.words.keyAlone(Self.map.name(of: .focusPanel) ?? "")
    let rows = ScreenFile(view(model)).text
    #expect(rows.contains("\(name) ›"))
    #expect(!rows.contains("Tab ›"))
  }

  @Test func `keys that are words are called as the language calls them`() {
    let model = testModel(language: .french)
    #expect(model.hints(fitting: 300).contains { $0.keys == "hjkl" })
    let keys = model.helpPage(matching: "").sections.flatMap(\.entries).map(\.keys)
    #expect(keys.contains("L maj-droite") && keys.contains("h gauche"))
    #expect(!keys.contains { $0.contains("shift") || $0.contains("enter") || $0.contains("esc") })
    #expect(model.words.keyAlone("esc") == "Échap" && model.words.keyAlone("w") == "w")
  }

  @Test(arguments: Language.allCases)
  func `sentences that name keys name them in the standard map`(language: Language) {
    let words = language.words(keys: KeyMap.standard.names)
    #expect(Self.keysNamed(in: words.moved("Audit", to: "Demo", from: "Lead")) == ["u"])
    #expect(Self.keysNamed(in: words.panel(isShown: true)) == ["Tab"])
    #expect(Self.keysNamed(in: words.example(.filter)) == ["F1"])
    let none = language.words()
    #expect(Self.keysNamed(in: none.moved("Audit", to: "Demo", from: "Lead")) == [])
    #expect(none.panel(isShown: true).hasSuffix("."))
  }
}

import Diagnostics
import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct KeyMapTests {
  private func remap(_ command: Command, _ keys: String) -> KeyMap.Remap {
    KeyMap.Remap(command, keys.split(separator: " ").compactMap { Key(String($0)) })
  }

  private func faults(_ remaps: KeyMap.Remap...) -> [ConfigurationIssue] {
    KeyMap.standard.applying(remaps).faults.map(\.fault)
  }

  @Test func `a remapped command answers to its new keys and no longer to the old`() {
    let map = KeyMap.standard.applying([remap(.win, "F11 ^W")]).map
    #expect(map.command(for: .control("w"), in: .board) == .win)
    #expect(map.command(for: .character("w"), in: .board) == nil)
    #expect(map.command(for: .character("x"), in: .board) == .lose)
    #expect(map.row(of: .win)?.keys.map(\.spelling) == ["F11", "^W"])
    #expect(KeyMap.standard.command(for: .character("w"), in: .board) == .win)
  }

  @Test func `two commands can change places`() {
    let (map, faults) = KeyMap.standard.applying([remap(.win, "x"), remap(.lose, "w")])
    #expect(faults.isEmpty)
    #expect(map.command(for: .character("x"), in: .board) == .win)
    #expect(map.command(for: .character("w"), in: .board) == .lose)
  }

  @Test func `a key that another command has in the same place is left out`() {
    let (map, faults) = KeyMap.standard.applying([remap(.win, "n F11")])
    #expect(faults.map(\.fault) == [.keyTaken("n", by: "next-step")])
    #expect(map.row(of: .win)?.keys.map(\.spelling) == ["F11"])
    #expect(map.command(for: .character("n"), in: .board) == .nextStep)
    // Free where the other command does not exist.
    #expect(self.faults(remap(.goToFirst, "n")).isEmpty)
  }

  @Test func `a command that keeps its keys after all has them back`() {
    let (map, faults) = KeyMap.standard.applying([remap(.win, "x"), remap(.lose, "n")])
    #expect(
      faults.map(\.fault) == [
        .keyTaken("x", by: "lose"), .keyTaken("n", by: "next-step"),
      ])
    #expect(map.command(for: .character("w"), in: .board) == .win)
    #expect(map.command(for: .character("x"), in: .board) == .lose)
  }

  @Test func `of two remaps to one key the first holds`() {
    let (map, faults) = KeyMap.standard.applying([remap(.win, "F11"), remap(.lose, "F11")])
    #expect(faults.map(\.index) == [1])
    #expect(map.command(for: Key(.function(11)), in: .board) == .win)
    #expect(map.command(for: .character("x"), in: .board) == .lose)
  }

  @Test func `what is needed to answer or to leave cannot be taken away`() {
    #expect(faults(remap(.quit, "")) == [.indispensable("quit")])
    #expect(
      faults(remap(.accept, "y")) == [.keyTypes("y", command: "accept"), .indispensable("accept")])
    #expect(faults(remap(.back, "z")).contains(.indispensable("back")))
    #expect(faults(remap(.accept, "^Y")).isEmpty)
    #expect(faults(remap(.disqualify, "")).isEmpty)
  }

  @Test func `digits stay digits`() {
    #expect(faults(remap(.moveToStage, "a b")) == [.digitsOnly("move-to-stage")])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `whatever is asked for, a key has one meaning in a place`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keys = CommandTable.rows.flatMap(\.keys)
    let remaps = (0..<8).compactMap { _ -> KeyMap.Remap? in
      guard let command = Command.allCases.randomElement(using: &random) else { return nil }
      let count = Int.random(in: 0...2, using: &random)
      return KeyMap.Remap(
        command, (0..<count).compactMap { _ in keys.randomElement(using: &random) })
    }
    let map = KeyMap.standard.applying(remaps).map
    for place in KeyPlace.allCases {
      let keys = map.rows.flatMap { $0.keys(in: place) }
      #expect(Set(keys).count == keys.count, "\(place)")
      for row in map.rows {
        for key in row.keys(in: place) { #expect(map.command(for: key, in: place) == row.command) }
      }
    }
    for command in [Command.accept, .cancel, .back, .quit, .help] {
      for place in map.row(of: command)?.places ?? [] { #expect(map.isBound(command, in: place)) }
    }
  }

  @Test func `the board, its hints and its help follow the keys in use`() {
    let map = KeyMap.standard.applying([remap(.help, "F9"), remap(.moveOn, "F12")]).map
    var model = testModel(preferences: Model.Preferences(keys: map))
    #expect(model.hints(fitting: 200).last?.keys == "F9")
    let entry = model.helpPage(matching: "F9").sections.first?.entries.first
    #expect(entry?.keys == "F9")
    play("F12", on: &model)
    #expect(model.board["a"]?.stage == "demo")
  }

  @Test func `the density and the order of dates asked for hold from the start`() {
    let model = testModel(
      preferences: Model.Preferences(density: .lines, dateOrder: .monthDayYear))
    #expect(model.density == .lines)
    #expect(model.dateOrder == .monthDayYear)
  }
}

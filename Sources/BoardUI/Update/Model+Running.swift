import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Runs a command, or says why it cannot act; `asked` is the way of leaving that the key before asked for.
  mutating func run(_ command: Command, by key: Key, after asked: Leaving?) -> [Effect] {
    guard let row = keys.row(of: command) else { return [] }
    if let refusal = row.refusal(on: self) {
      let why = words.keyRefusal(refusal)
      if row.asksForText { guardKeys(afterRefusing: why) } else { say(why, .problem) }
      return []
    }
    if command.turnsBack, heldMoves != nil || heldDeletion != nil || asked == .unsaved {
      (heldMoves, heldDeletion) = (nil, nil)
      say(words.withdrawn)
      return []
    }
    if !command.isMove { heldMoves = nil }
    if !command.deletes { heldDeletion = nil }
    if row.group == .deal, let top = mode.screen, top.traits.contains(.yielding) { leave() }
    return row.act(on: &self, by: CommandTable.Press(key: key, asked: asked))
  }

  /// Leaves the layer over the board, or the panel.
  mutating func goBack() {
    if let top = mode.screen {
      top.back(from: &self)
    } else if mode == .board {
      panel.isFocused = false
    } else {
      leave()
    }
  }

  mutating func quit(after asked: Leaving?) -> [Effect] {
    guard unsavedCount > 0 || fileFault == .gone, asked != .unsaved else { return [.quit] }
    leaving = .unsaved
    say(unsavedCount > 0 ? words.leavingUnsaved(unsavedCount) : words.leavingGone, .problem)
    return []
  }

  mutating func interrupt(after asked: Leaving?) -> [Effect] {
    guard place == .board || place == .panel else {
      goBack()
      return []
    }
    guard asked == nil else { return quit(after: asked) }
    leaving = .interrupted
    say(words.interrupted)
    return []
  }
}

extension Command {
  /// True for undo and redo, which never reach past a question that waits for a second key.
  fileprivate var turnsBack: Bool { self == .undo || self == .redo }

  /// True when it does what it announced first once it is asked for again.
  fileprivate var deletes: Bool {
    [.delete, .deleteOrganization, .resetSetting, .raiseSetting, .lowerSetting].contains(self)
  }
}

extension Key {
  /// The number 1…9 that the digit row types, on a French keyboard without Shift as well.
  var digit: Int {
    guard let typed else { return 0 }
    let rows = [Array("123456789"), Key.azertyDigits]
    return rows.compactMap { $0.firstIndex(of: typed) }.first.map { $0 + 1 } ?? 0
  }

  /// The characters of the digit row of a French keyboard without Shift, from 1 to 9.
  static let azertyDigits = Array("&é\"'(-è_ç")
}

import PipelineDomain
import TerminalKit
import Localization

/// One entry of the hint line: keys and their action.
package struct Hint: Equatable, Sendable {
  /// The names of the keys, such as `hjkl`.
  package let keys: String
  /// Their action, in a word or two.
  package let text: String
  /// The command, when the hint is for a single one that needs no further key.
  let command: Command?

  /// The cells it takes: the keys, a blank, the text.
  var width: Int { DisplayWidth.of(keys) + 1 + DisplayWidth.of(text) }
}

extension Model {
  /// Returns the hints that fit into so many cells with `gap` cells between two: those of commands that can
  /// act now, the least useful left out first and the help, which comes at the end, last.
  package func hints(fitting columns: Int, gap: Int = 3) -> [Hint] {
    var hints: [Hint] = []
    let anchor = keys.isBound(.help, in: place) ? [hint(for: .help)] : []
    var room = columns + gap - anchor.reduce(0) { $0 + $1.width + gap }
    guard room >= 0 else { return [] }
    for commands in hintedCommands {
      guard let first = commands.first else { continue }
      let hint = hint(for: first, with: commands.dropFirst())
      guard !hints.contains(hint) else { continue }
      guard hint.width + gap <= room else { break }
      room -= hint.width + gap
      hints.append(hint)
    }
    return hints + anchor
  }

  /// The commands worth a hint that can act, the most useful first.
  var hintedCommands: [[Command]] {
    let place = place
    return usefulCommands.filter { $0.contains { keys.canAct($0, on: self, in: place) } }
  }

  /// Returns a hint with the first keys of all the commands and the text of the first one.
  private func hint(for command: Command, with others: ArraySlice<Command> = []) -> Hint {
    let place = place
    let words = words
    let text =
      mode.screen?.hint(of: command, in: words) ?? words.hint(of: command, in: place)
    if command.takesDigit {
      let last = min(9, choices(of: command))
      return Hint(keys: last > 1 ? "1-\(last)" : "1", text: text, command: nil)
    }
    let spellings = ([command] + others).compactMap {
      keys.row(of: $0)?.keys(in: place).first.map { words.key($0.spelling) }
    }
    let isCompact = spellings.allSatisfy { $0.count == 1 }
    return Hint(
      keys: spellings.joined(separator: isCompact ? "" : "/"), text: text,
      command: others.isEmpty ? command : nil)
  }

  /// Returns the number of choices that a command selects from by digit.
  private func choices(of command: Command) -> Int {
    switch command {
    case .goToColumn: visibleColumns.count
    case .presetOfNumber: Preset.allCases.count + 1
    default: stageTargets.count
    }
  }

  /// The keys that take a completion, while one is offered.
  private var completing: [[Command]] { completion == nil ? [] : [[.caretRight]] }

  private static let boardHints: [[Command]] = [
    [.left, .down, .up, .right], [.moveBack, .moveOn], [.win], [.lose], [.nextStep], [.log],
    [.search], [.triage], [.filter], [.undo], [.review], [.palette], [.add], [.open],
    [.focusPanel], [.freshness], [.edit], [.quit],
  ]

  /// The commands worth a hint in the place of the keys, the most useful first.
  private var usefulCommands: [[Command]] {
    if let screen = mode.screen { return screen.hints }
    return switch place {
    case .board:
      (board.deals.isEmpty ? [[.add]] : [])
        + (search == nil ? [] : [[.nextMatch, .previousMatch], [.clear]])
        + (selection == nil && filter == nil || search != nil ? [] : [[.clear]])
        + (unsavedCount == 0 ? [] : [[.retry]])
        + (travel == nil ? [] : [[.present], [.dayBefore, .dayAfter], [.weekBefore, .weekAfter]])
        + Model.boardHints
    case .panel: [[.down, .up], [.open], [.back], [.choosePreset], [.groupBy], [.togglePanel]]
    case .presets: [[.presetOfNumber], [.back]]
    case .prompt: [[.accept], [.cancel]] + completing + [[.nextField]]
    case .search: [[.nextHit, .previousHit], [.accept], [.cancel], [.filterMatches]]
    case .filter: [[.accept], [.cancel]] + completing + [[.nextCandidate]]
    case .moveTo: [[.moveToStage], [.back]]
    case .goTo:
      [
        [.goToColumn], [.goToFirst], [.triage], [.review], [.funnel], [.forecast], [.agenda],
        [.catalogue], [.back],
      ]
    default: []
    }
  }
}

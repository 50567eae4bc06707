import PipelineDomain
import Localization
import TerminalKit

extension Model {
  /// Returns the own command of a key in the place of the keys, if any.
  func ownCommand(for key: Key) -> OwnCommand? {
    guard KeyMap.ownPlaces.contains(place) else { return nil }
    return keys.own.first { $0.keys.contains(key) }
  }

  /// Returns the reason why an own command cannot act, in words; `nil` when it can.
  func reason(against command: OwnCommand) -> String? {
    do throws(KeyRefusal) {
      _ = try arguments(of: command)
      return nil
    } catch {
      return words.keyRefusal(error)
    }
  }

  /// Has the program of an own command started for the deal at hand, or says why it cannot act.
  mutating func run(_ command: OwnCommand) -> [Effect] {
    (heldMoves, heldDeletion) = (nil, nil)
    do throws(KeyRefusal) {
      let request = ProgramRequest(
        title: command.title, arguments: try arguments(of: command),
        isInForeground: command.isInForeground, limit: command.limit)
      if !command.isInForeground { say(words.commandStarted(command.title)) }
      return [.runProgram(request)]
    } catch {
      guardKeys(afterRefusing: words.keyRefusal(error))
      return []
    }
  }

  private func arguments(of command: OwnCommand) throws(KeyRefusal) -> [String] {
    let needsDeal = command.placeholders.contains(where: \.isOfDeal)
    if needsDeal, subject == nil { throw .noDeal }
    if needsDeal, subjects.count > 1 { throw .severalMarked }
    do throws(UnfitValue) {
      return try command.arguments { placeholder in
        subject.map { board.text(of: placeholder, for: $0) } ?? ""
      }
    } catch {
      let label = label(of: error.placeholder)
      switch error.reason {
      case .missing: throw .noValue(label)
      case .option: throw .optionValue(label, error.placeholder.name)
      case .nul: throw .unfitValue(label)
      }
    }
  }

  private func label(of placeholder: Placeholder) -> String {
    switch placeholder {
    case .column(let column): words.heading(column)
    case .field(let field): words.caption(field)
    case .custom(let id): board.settings.field(id, on: .deal)?.name ?? placeholder.name
    case .file: placeholder.name
    }
  }
}

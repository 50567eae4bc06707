import PipelineDomain
package import Localization

/// The ability of a command to act now.
package enum Availability: Equatable, Sendable {
  case available
  /// It cannot act: the help still lists it with the reason, and its key shows the reason.
  case disabled(KeyRefusal)
}

extension Model {
  /// The place that receives the keys.
  package var place: KeyPlace {
    switch mode {
    case .board: panel.isFocused ? .panel : .board
    case .prefix(.moveTo): .moveTo
    case .prefix(.goTo): .goTo
    case .prefix(.preset): .presets
    case .prompt(let prompt): prompt.purpose.place
    case .screen(let screen): screen.place
    }
  }

  /// Returns the availability of a command that exists in the place of the keys. O(stages).
  package func availability(of command: Command) -> Availability {
    keys.row(of: command)?.refusal(on: self).map { .disabled($0) } ?? .available
  }

  /// Returns the reason why a command cannot act, in words; `nil` when it can.
  func reason(against command: Command) -> String? {
    guard case .disabled(let refusal) = availability(of: command) else { return nil }
    return words.keyRefusal(refusal)
  }

  /// True when the board can be changed.
  var canChange: Bool { readOnlyRefusal == nil }

  var readOnlyRefusal: KeyRefusal? {
    if travel != nil { return .isPast }
    return switch readOnly {
    case nil: nil
    case .futureVersion(let version): .newerVersion(version)
    case .notWritable: .notWritable
    }
  }

  var dealRefusal: KeyRefusal? { subjectID == nil ? .noDeal : nil }
  var presentRefusal: KeyRefusal? { travel == nil ? .isPresent : nil }
  var searchRefusal: KeyRefusal? { search == nil ? .noSearch : nil }
  var changeRefusal: KeyRefusal? { readOnlyRefusal ?? dealRefusal }
  var oneRefusal: KeyRefusal? {
    changeRefusal ?? (hasMarks && subjects.count > 1 ? .severalMarked : nil)
  }
  var renewalRefusal: KeyRefusal? {
    if let refusal = oneRefusal { return refusal }
    let isContract = subject.map { $0.endsOn != nil && board.stage(of: $0)?.outcome == .won }
    return isContract == true ? nil : .noContract
  }
  var orderRefusal: KeyRefusal? { oneRefusal ?? (order == .urgency ? nil : .sorted(order)) }

  var notesRefusal: KeyRefusal? {
    guard case .prompt(let prompt) = mode else { return oneRefusal }
    return readOnlyRefusal ?? (prompt.takesNotes ? nil : .noNote)
  }

  func stageRefusal(_ missing: KeyRefusal, step: Int) -> KeyRefusal? {
    changeRefusal ?? (subjects.contains { openStage(step, from: $0) != nil } ? nil : missing)
  }

  var areClosed: Bool {
    subjects.allSatisfy { board.stage(of: $0).map { $0.outcome != .open } ?? false }
  }

  func closingRefusal(_ outcome: Stage.Outcome) -> KeyRefusal? {
    if let refusal = changeRefusal { return refusal }
    let stages = subjects.map { board.settings.stage(for: outcome, beside: $0.stage) }
    guard let stage = stages.first.flatMap(\.self),
      zip(subjects, stages).allSatisfy({ $0.stage == $1?.id })
    else { return nil }
    return .alreadyClosed(stage.name)
  }

  var isOnLastRow: Bool {
    guard let row = cursorRow, let stage = stageUnderCursor else { return true }
    return row == deals(in: stage.id).count - 1
  }
}

extension Prompt.Purpose {
  /// The place of the keys while this is asked.
  fileprivate var place: KeyPlace {
    switch self {
    case .search: .search
    case .filter: .filter
    default: .prompt
    }
  }
}

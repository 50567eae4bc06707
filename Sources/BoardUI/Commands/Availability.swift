import PipelineDomain
package import Localization

/// The ability of a command to act now.
package enum Availability: Equatable, Sendable {
  case available
  /// It cannot act: the help still lists it with the reason, and its key shows the reason.
  case disabled(Obstacle)
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
    keys.row(of: command)?.obstacle(on: self).map { .disabled($0) } ?? .available
  }

  /// Returns the reason why a command cannot act, in words; `nil` when it can.
  func reason(against command: Command) -> String? {
    guard case .disabled(let obstacle) = availability(of: command) else { return nil }
    return words.obstacle(obstacle)
  }

  /// True when the board can be changed.
  var canChange: Bool { readOnlyObstacle == nil }

  var readOnlyObstacle: Obstacle? {
    if travel != nil { return .isPast }
    return switch readOnly {
    case nil: nil
    case .futureVersion(let version): .newerVersion(version)
    case .notWritable: .notWritable
    }
  }

  var dealObstacle: Obstacle? { subjectID == nil ? .noDeal : nil }
  var presentObstacle: Obstacle? { travel == nil ? .isPresent : nil }
  var searchObstacle: Obstacle? { search == nil ? .noSearch : nil }
  var changeObstacle: Obstacle? { readOnlyObstacle ?? dealObstacle }
  var oneObstacle: Obstacle? {
    changeObstacle ?? (hasMarks && subjects.count > 1 ? .severalMarked : nil)
  }
  var orderObstacle: Obstacle? { oneObstacle ?? (order == .urgency ? nil : .sorted(order)) }

  var notesObstacle: Obstacle? {
    guard case .prompt(let prompt) = mode else { return oneObstacle }
    return readOnlyObstacle ?? (prompt.takesNotes ? nil : .noNote)
  }

  func stageObstacle(_ missing: Obstacle, step: Int) -> Obstacle? {
    changeObstacle ?? (subjects.contains { openStage(step, from: $0) != nil } ? nil : missing)
  }

  var areClosed: Bool {
    subjects.allSatisfy { board.stage(of: $0).map { $0.outcome != .open } ?? false }
  }

  func closingObstacle(_ outcome: Stage.Outcome) -> Obstacle? {
    if let obstacle = changeObstacle { return obstacle }
    guard let stage = board.settings.stage(for: outcome),
      subjects.allSatisfy({ $0.stage == stage.id })
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

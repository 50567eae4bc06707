import PipelineDomain
package import Localization

/// Whether a command can act.
package enum Availability: Equatable, Sendable {
  case available
  /// It cannot, and why: it stays in the help with its reason, and its key says it.
  case disabled(Obstacle)
}

extension Model {
  /// Where the keys go.
  package var place: KeyPlace {
    switch mode {
    case .board: panel.isFocused ? .panel : .board
    case .prefix(.moveTo): .moveTo
    case .prefix(.goTo): .goTo
    case .prefix(.preset): .presets
    case .prompt(let prompt): prompt.purpose.place
    case .triage: .triage
    case .freshness: .freshness
    case .detail: .detail
    case .measure: .measure
    case .report: .report
    case .review: .review
    case .menu: .menu
    case .catalogue: .catalogue
    case .agenda: .agenda
    case .palette: .palette
    case .help: .help
    }
  }

  /// Whether a command can act now, supposing that it exists where the keys go. O(stages).
  package func availability(of command: Command) -> Availability {
    obstacle(to: command).map { .disabled($0) } ?? .available
  }

  private func obstacle(to command: Command) -> Obstacle? {
    switch command {
    case .moveOn: stageObstacle(areClosed ? .closed : .noStageAfter, step: 1)
    case .moveBack: stageObstacle(.noStageBefore, step: -1)
    case .win: closingObstacle(.won)
    case .lose: closingObstacle(.lost)
    case .disqualify: closingObstacle(.disqualified)
    case .moveTo, .nextStep, .log, .assign, .complete, .snooze: changeObstacle
    case .edit, .changePart: oneObstacle
    case .editNotes: notesObstacle
    case .raise: orderObstacle ?? (cursorRow ?? 0 > 0 ? nil : .nothingToPass)
    case .lower: orderObstacle ?? (isOnLastRow ? .nothingToPass : nil)
    case .add: readOnlyObstacle ?? (board.settings.openStages.isEmpty ? .noStages : nil)
    case .undo, .redo: readOnlyObstacle
    case .freshness, .copyTitle, .mark, .markRange, .skip, .openDeal, .keep, .remark, .showReviewed:
      subject == nil ? .noDeal : nil
    case .open:
      switch place {
      case .catalogue: nil
      case .panel: panel.readings.isEmpty ? .noFigures : nil
      default: subject == nil ? .noDeal : nil
      }
    case .saveView: filter == nil ? .noFilter : nil
    case .deleteView: deletionObstacle
    case .nextMatch, .previousMatch: search == nil ? .noSearch : nil
    case .narrow: panel.explained?.deals.isEmpty == false ? nil : .noDealsBehind
    case .focusPanel: panel.readings.isEmpty && !panel.isFocused ? .noFigures : nil
    case .sinceLater: canStartLater ? nil : .reviewStartsNow
    case .closeReview: readOnlyObstacle
    case .dayAfter, .weekAfter, .present: travel == nil ? .isPresent : nil
    case .groupBy: place == .panel && panel.readings.isEmpty ? .noFigures : nil
    case .retry:
      unsavedCount == 0 && fileFault != .gone && saving != .unconfirmed ? .nothingUnsaved : nil
    case .left, .down, .up, .right, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .first, .last,
      .goTo, .goToColumn, .goToFirst, .funnel, .forecast, .catalogue, .agenda, .choosePreset,
      .presetOfNumber, .figureBefore, .figureAfter, .periodBefore, .periodAfter, .dayBefore,
      .weekBefore, .moveToStage, .search,
      .filter, .filterMatches, .nextCandidate, .previousCandidate, .sort, .choose, .views, .theme,
      .triage, .review, .sinceEarlier, .togglePanel, .density, .unfoldWon, .unfoldLost, .reload,
      .redraw, .toggleMouse, .suspend, .palette, .help, .back, .clear, .quit, .quitAnywhere,
      .interrupt, .accept, .cancel, .nextField, .previousField, .nextHit, .previousHit, .caretLeft,
      .caretRight, .caretStart, .caretEnd, .deleteBackward, .deleteForward, .deleteWord,
      .deleteToStart, .deleteToEnd:
      nil
    }
  }

  var readOnlyObstacle: Obstacle? {
    if travel != nil { return .isPast }
    return switch readOnly {
    case nil: nil
    case .futureVersion(let version): .newerVersion(version)
    case .notWritable: .notWritable
    }
  }

  /// Whether the board can be changed.
  var canChange: Bool { readOnlyObstacle == nil }

  private var deletionObstacle: Obstacle? {
    viewRow.map { $0.isShared ? readOnlyObstacle : nil } ?? .noSavedFilter
  }

  private var changeObstacle: Obstacle? {
    readOnlyObstacle ?? (subject == nil ? .noDeal : nil)
  }

  private var oneObstacle: Obstacle? {
    changeObstacle ?? (subjects.count > 1 ? .severalMarked : nil)
  }

  private var notesObstacle: Obstacle? {
    guard case .prompt(let prompt) = mode else { return oneObstacle }
    return readOnlyObstacle ?? (prompt.takesNotes ? nil : .noNote)
  }

  private var orderObstacle: Obstacle? {
    oneObstacle ?? (order == .urgency ? nil : .sorted(order))
  }

  private func stageObstacle(_ missing: Obstacle, step: Int) -> Obstacle? {
    changeObstacle ?? (subjects.contains { openStage(step, from: $0) != nil } ? nil : missing)
  }

  private var areClosed: Bool {
    subjects.allSatisfy { board.stage(of: $0).map { $0.outcome != .open } ?? false }
  }

  private func closingObstacle(_ outcome: Stage.Outcome) -> Obstacle? {
    if let obstacle = changeObstacle { return obstacle }
    guard let stage = board.settings.stage(for: outcome),
      subjects.allSatisfy({ $0.stage == stage.id })
    else { return nil }
    return .alreadyClosed(stage.name)
  }

  private var isOnLastRow: Bool {
    guard let row = cursorRow, let stage = stageUnderCursor else { return true }
    return row == deals(in: stage.id).count - 1
  }
}

extension Prompt.Purpose {
  /// Where the keys go while this is asked.
  fileprivate var place: KeyPlace {
    switch self {
    case .search: .search
    case .filter: .filter
    default: .prompt
    }
  }
}

package import PipelineDomain

/// The commands of keys, by name: the rows of the command table, the help and the page of keys.
package enum Command: String, CaseIterable, Sendable {
  // Navigation.
  case left, down, up, right, pageUp, pageDown, halfPageUp, halfPageDown, first, last
  case goTo, goToColumn, goToFirst
  // The deal.
  case moveBack, moveOn, moveTo, moveToStage, raise, lower, changePipeline
  case win, lose, disqualify, nextStep, log, complete, snooze, assign, add, edit, undo, redo,
    copy, export, openLink, changePart, editNotes, addContact, removeContact, delete, mergeDeals,
    cloneDeal, renewDeal
  case mark, markRange, selectAll, invertSelection
  // Details.
  case review, keep, remark, showReviewed, sinceEarlier, sinceLater, closeReview
  case open, openDeal, skip, freshness, triage, funnel, forecast, catalogue, agenda, unfoldOverdue,
    foldOverdue,
    groupBy
  case figureBefore, figureAfter, openLosses
  case settings, changeSetting, addSetting, resetSetting, removeSetting, lowerSetting, raiseSetting,
    editSection, nextElement, previousElement
  case bin, restore, mergeTaken, confirmMerge, purge, redact, confirmPurge
  case organizations, openOrganization, editOrganization, mergeOrganization, deleteOrganization
  case importDeals, completePath, changeImport, nextQuestion, confirmImport
  case whatIf, lowerAssumption, raiseAssumption, resetAssumptions
  case periodBefore, periodAfter, dayBefore, dayAfter, weekBefore, weekAfter, present
  case search, nextMatch, previousMatch, narrow, filter, scope, pipeline, views, saveView,
    deleteView, sort
  // The view.
  case focusPanel, togglePanel, choosePreset, presetOfNumber, density, theme, unfoldWon, unfoldLost
  case hideFirstSteps
  // The file and the program.
  case retry, reload, redraw, toggleMouse, suspend, palette, help, back, clear, quit, quitAnywhere,
    interrupt
  // Questions.
  case choose, nextCandidate, previousCandidate, filterMatches
  case accept, cancel, nextField, previousField, nextHit, previousHit
  case caretLeft, caretRight, caretStart, caretEnd
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
}

/// The part of the help that lists a command.
package enum CommandGroup: String, CaseIterable, Sendable {
  case move, deal, look, view, program, answer, editing
}

/// The words of a command.
package struct CommandText: Equatable, Sendable {
  /// A verb phrase, as the help lists it.
  package var title: String
  /// The details beyond the title, in one line; empty without any.
  package var detail: String
  /// A word or two for the hint line.
  package var hint: String

  /// The words of something listed like a command.
  package init(title: String, detail: String, hint: String) {
    self.title = title
    self.detail = detail
    self.hint = hint
  }
}

/// The reason why a command cannot act at the moment.
package enum KeyRefusal: Error, Equatable, Sendable {
  /// There is no deal under the cursor.
  case noDeal
  /// The board is shown as of a moment of the past.
  case isPast
  /// The board is shown as of now.
  case isPresent
  /// The format of the file is newer than this program.
  case newerVersion(Int)
  /// The file may not be written.
  case notWritable
  /// The deal is in the last open stage.
  case noStageAfter
  /// The deal is closed, so that it has no stage to move on to.
  case closed
  /// The deal is in the first stage.
  case noStageBefore
  /// The deal is closed that way already.
  case alreadyClosed(String)
  /// The deal is the first or last of those with its urgency.
  case nothingToPass
  /// The board has a single pipeline.
  case onePipeline
  /// No contact is under the cursor.
  case noContact
  /// No text that mentions a person is under the cursor.
  case noMention
  /// The finds of an erasure are not known yet.
  case purgeDue
  /// Changes are not on disk yet.
  case unsavedFirst
  /// Nobody at hand has an address or a number, and no page is named.
  case noLink
  case noPage
  /// The deal is no contract with an end date.
  case noContract
  /// There is no search.
  case noSearch
  /// The panel is hidden or has no figures yet.
  case noFigures
  /// All changes are on disk.
  case nothingUnsaved
  /// The figure counts no deals.
  case noDealsBehind
  /// The funnel lost no deal.
  case noLosses
  /// The period of the forecast is over.
  case periodOver
  /// The board has no stages.
  case noStages
  /// The command is for one deal, and several are marked.
  case severalMarked
  /// A day later, the review would begin after now.
  case reviewStartsNow
  /// The cards are not in the order of the team.
  case sorted(CardOrder)
  /// The board is under no filter.
  case noFilter
  /// Nothing is added to a section that is no list of names.
  case noList
  /// No stage or member is under the cursor.
  case noElement
  /// The section has no further stage, member or goal.
  case noOtherElement
  /// The stage or member is at the end of its list.
  case endOfList
  /// No setting with a value is under the cursor.
  case noSetting
  /// Nothing deleted is under the cursor.
  case nothingDeleted
  /// The deal has no duplicate to merge, and no two deals are marked.
  case noDuplicate
  /// No organization is under the cursor.
  case noOrganization
  /// No saved filter is under the cursor.
  case noSavedFilter
  /// The field being typed is not a note.
  case noNote
  /// The first steps are all taken, or hidden.
  case noFirstSteps
  /// The row of an import says no more than what the file shows.
  case noChoice
  /// The plan of an import leaves questions open, adds and updates nothing, or is not there yet.
  case questionsOpen, nothingToImport, importDue
  /// No row of an import has to be looked at.
  case noQuestion
  /// The deal has no value for a placeholder of an own command.
  case noValue(String)
  /// The value of a placeholder of that name would be taken for an option of the program.
  case optionValue(String, String)
  /// The value of a placeholder holds a character that no argument can.
  case unfitValue(String)
}

/// The places where keys act: the sections of the page that lists all keys.
package enum KeyPlace: String, CaseIterable, Sendable {
  case board, panel, triage, funnel, losses, forecast, whatIf, review, detail, figure, freshness,
    help, settings, prompt, search,
    filter, menu, moveTo, goTo, palette, catalogue, presets, agenda, start, organizations, bin,
    merge, purge, importFile, importPlan, importChoice
}

extension Command {
  /// The name in the configuration file: `next-step`.
  package var name: String {
    rawValue.reduce(into: "") { name, character in
      if character.isUppercase { name.append("-") }
      name += character.lowercased()
    }
  }

  /// The command of that name.
  package init?(name: String) {
    guard let command = Command.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}

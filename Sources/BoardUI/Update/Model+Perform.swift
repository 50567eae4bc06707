import PipelineDomain
import TerminalKit
import Localization

extension Model {
  /// Does what a command says; `key` tells the digit where one chooses, `asked` whether leaving was
  /// asked for by the key before.
  mutating func perform(_ command: Command, by key: Key, after asked: Leaving?) -> [Effect] {
    if command.turnsBack, heldMoves != nil || asked == .unsaved {
      heldMoves = nil
      say(words.withdrawn)
      return []
    }
    if !command.isMove { heldMoves = nil }
    if mode.isReason, command.isAboutDeal { leave() }
    switch command {
    case .left: step(columns: -1)
    case .right: step(columns: 1)
    case .up: step(rows: -1)
    case .down: step(rows: 1)
    case .pageUp: step(rows: -pageRows)
    case .pageDown: step(rows: pageRows)
    case .halfPageUp: step(rows: -max(1, pageRows / 2))
    case .halfPageDown: step(rows: max(1, pageRows / 2))
    case .first: goToEnd(isFirst: true)
    case .last: goToEnd(isFirst: false)
    case .goTo: enter(.prefix(.goTo))
    case .goToColumn: goToColumn(key.digit)
    case .goToFirst:
      leave()
      goToEnd(isFirst: true)
    case .moveBack: return moveSubjects(-1)
    case .moveOn: return moveSubjects(1)
    case .moveTo: enter(.prefix(.moveTo))
    case .moveToStage: return moveSubjects(toStage: key.digit)
    case .raise: return reorder(-1)
    case .lower: return reorder(1)
    case .win: ask(.win)
    case .lose: ask(.lose)
    case .disqualify: ask(.disqualify)
    case .nextStep: ask(.nextStep)
    case .log: ask(.log)
    case .complete: ask(.complete)
    case .snooze: ask(.snooze)
    case .assign: ask(.assign)
    case .mark: toggleMark()
    case .markRange: toggleRange()
    case .edit: ask(.edit)
    case .add: ask(.add)
    case .changePart: return changePart()
    case .editNotes: return editNotes()
    case .undo: return undo()
    case .redo: return redo()
    case .copyTitle: return copyTitle()
    case .open: open()
    case .openDeal: openFromTriage()
    case .triage: beginTriage()
    case .skip: skip()
    case .review: openReview()
    case .keep: toggleKept()
    case .showReviewed: showReviewed()
    case .remark: ask(.remark)
    case .sinceEarlier: changeStart(-1)
    case .sinceLater: changeStart(1)
    case .closeReview: ask(.closeReview)
    case .funnel: openReport(.funnel)
    case .forecast: openReport(.forecast)
    case .figureBefore: explainNext(-1)
    case .figureAfter: explainNext(1)
    case .periodBefore: changePeriod(-1)
    case .periodAfter: changePeriod(1)
    case .groupBy:
      switch place {
      case .report: changeGrouping()
      case .triage, .review, .agenda: openGroupings()
      default: breakDown()
      }
    case .catalogue: openCatalogue()
    case .agenda: openAgenda()
    case .choosePreset: enter(.prefix(.preset))
    case .presetOfNumber: choosePreset(number: key.digit)
    case .dayBefore: travel(byDays: -1)
    case .dayAfter: travel(byDays: 1)
    case .weekBefore: travel(byDays: -7)
    case .weekAfter: travel(byDays: 7)
    case .present: returnToPresent()
    case .freshness: if let subject { enter(.freshness(subject.id)) }
    case .search: beginSearch()
    case .filter: beginFilter()
    case .filterMatches: filterMatches()
    case .nextCandidate: completeFilter(1)
    case .previousCandidate: completeFilter(-1)
    case .views: openMenu(.view)
    case .sort: openMenu(.order)
    case .choose: return choose(by: key)
    case .saveView: askForView()
    case .deleteView: return deleteView()
    case .theme: openThemes()
    case .nextMatch: goToMatch(1)
    case .previousMatch: goToMatch(-1)
    case .nextHit: if place == .palette { goInPalette(by: 1) } else { goToMatch(1) }
    case .previousHit: if place == .palette { goInPalette(by: -1) } else { goToMatch(-1) }
    case .narrow: narrow()
    case .focusPanel: focusPanel()
    case .togglePanel: togglePanel()
    case .density: toggleDensity()
    case .unfoldWon: toggleColumns([.won])
    case .unfoldLost: toggleColumns([.lost, .disqualified])
    case .retry: return retry()
    case .reload: return reload()
    case .redraw: return [.redraw]
    case .toggleMouse: return toggleMouse()
    case .suspend: return [.suspend]
    case .palette: enter(.palette(Palette()))
    case .help: enter(.help(query: "", line: 0))
    case .back:
      if place == .menu { return leaveMenu() }
      goBack()
    case .clear: clear()
    case .quit, .quitAnywhere: return quit(after: asked)
    case .interrupt: return interrupt(after: asked)
    case .accept: return place == .palette ? runFromPalette() : accept()
    case .cancel: cancel()
    case .nextField: focusField(1)
    case .previousField: focusField(-1)
    case .caretLeft: edit(.left)
    case .caretRight: edit(.right)
    case .caretStart: edit(.start)
    case .caretEnd: edit(.end)
    case .deleteBackward: edit(.deleteBackward)
    case .deleteForward: edit(.deleteForward)
    case .deleteWord: edit(.deleteWord)
    case .deleteToStart: edit(.deleteToStart)
    case .deleteToEnd: edit(.deleteToEnd)
    }
    return []
  }

  private mutating func copyTitle() -> [Effect] {
    guard let subject else { return [] }
    say(words.copied(subject.title))
    return [.copy(subject.title)]
  }

  private mutating func goBack() {
    switch place {
    case .panel: panel.isFocused = false
    case .review: if !endFocus() { endReview() }
    case .triage: if !clearMarks(), !endFocus() { endTriage() }
    case .agenda: if !endFocus() { leave() }
    default: leave()
    }
  }

  private mutating func quit(after asked: Leaving?) -> [Effect] {
    guard unsavedCount > 0 || fileFault == .gone, asked != .unsaved else { return [.quit] }
    leaving = .unsaved
    say(unsavedCount > 0 ? words.leavingUnsaved(unsavedCount) : words.leavingGone, .problem)
    return []
  }

  private mutating func interrupt(after asked: Leaving?) -> [Effect] {
    guard place == .board || place == .panel else {
      if place == .menu { return leaveMenu() }
      goBack()
      return []
    }
    guard asked == nil else { return quit(after: asked) }
    leaving = .interrupted
    say(words.interrupted)
    return []
  }
}

extension Mode {
  fileprivate var isReason: Bool {
    if case .freshness = self { true } else { false }
  }
}

extension Command {
  /// True of undo and redo, which never reach past a question that waits for a second key.
  fileprivate var turnsBack: Bool { self == .undo || self == .redo }

  /// Whether it changes a deal, and so closes the reason of its mark.
  fileprivate var isAboutDeal: Bool {
    KeyMap.standard.row(of: self)?.group == .deal
  }
}

extension Key {
  /// The number 1…9 that the digit row types, on a French keyboard without Shift as well.
  var digit: Int {
    guard let typed else { return 0 }
    let rows = [Array("123456789"), Key.azertyDigits]
    return rows.compactMap { $0.firstIndex(of: typed) }.first.map { $0 + 1 } ?? 0
  }

  /// What the digit row types on a French keyboard without Shift, from 1 to 9.
  static let azertyDigits = Array("&é\"'(-è_ç")
}

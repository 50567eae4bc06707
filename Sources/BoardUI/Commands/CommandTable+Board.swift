import PipelineDomain
import Localization

/// The commands of the board, its panel and its questions. A screen says which of them it takes part in.
extension CommandTable {
  static let board: [Row] = moving + dealing + looking + arranging + running

  private static let popups: Set<KeyPlace> = [.moveTo, .goTo, .presets]
  private static let views: Set<KeyPlace> = [.board, .panel]
  private static let open = views.union(popups)
  private static let fields: Set<KeyPlace> = [.prompt, .search, .filter]

  private static let moving: [Row] = [
    Row(.left, "h left", in: [.board, .panel], .move) { $0.step(columns: -1) },
    Row(.down, "j down", in: views, .move) { $0.step(rows: 1) },
    Row(.up, "k up", in: views, .move) { $0.step(rows: -1) },
    Row(.right, "l right", in: [.board], .move) { $0.step(columns: 1) },
    Row(.pageDown, "pgdn", in: views, .move) { $0.step(rows: $0.pageRows) },
    Row(.pageUp, "pgup", in: views, .move) { $0.step(rows: -$0.pageRows) },
    Row(.halfPageDown, "^D", in: views, .move) { $0.step(rows: max(1, $0.pageRows / 2)) },
    Row(.halfPageUp, "^U", in: views, .move) { $0.step(rows: -max(1, $0.pageRows / 2)) },
    Row(.first, "home", in: views, .move) { $0.goToEnd(isFirst: true) },
    Row(.last, "G end", in: views, .move) { $0.goToEnd(isFirst: false) },
    Row(.goTo, "g", in: views, .move) { $0.enter(.prefix(.goTo)) },
    Row(
      .goToColumn, KeyPlace.digits, in: [.goTo], .move,
      press: { model, press in
        model.goToColumn(press.key.digit)
        return []
      }),
    Row(
      .goToFirst, "g", in: [.goTo], .move,
      does: { model in
        model.leave()
        model.goToEnd(isFirst: true)
      }),
  ]

  private static let dealing: [Row] = [
    Row(
      .moveOn, "L shift-right", in: [.board], .deal,
      effects: { $0.moveSubjects(1) },
      unless: { $0.stageRefusal($0.areClosed ? .closed : .noStageAfter, step: 1) }),
    Row(
      .moveBack, "H shift-left", in: [.board], .deal,
      effects: { $0.moveSubjects(-1) }, unless: { $0.stageRefusal(.noStageBefore, step: -1) }),
    Row(.moveTo, "m", in: [.board], .deal, unless: { $0.changeRefusal }) {
      $0.enter(.prefix(.moveTo))
    },
    Row(
      .moveToStage, KeyPlace.digits, in: [.moveTo], .deal,
      press: { model, press in
        model.moveSubjects(toStage: press.key.digit)
      }),
    Row(
      .lower, "J shift-down", in: [.board], .deal,
      effects: { $0.reorder(1) },
      unless: { $0.orderRefusal ?? ($0.isOnLastRow ? .nothingToPass : nil) }),
    Row(
      .raise, "K shift-up", in: [.board], .deal,
      effects: { $0.reorder(-1) },
      unless: { $0.orderRefusal ?? ($0.cursorRow ?? 0 > 0 ? nil : .nothingToPass) }),
    Row(.win, "w", in: [.board], .deal, unless: { $0.closingRefusal(.won) }, asks: .win),
    Row(.lose, "x", in: [.board], .deal, unless: { $0.closingRefusal(.lost) }, asks: .lose),
    Row(
      .disqualify, "d", in: [.board], .deal, unless: { $0.closingRefusal(.disqualified) },
      asks: .disqualify),
    Row(.nextStep, "n", in: [.board], .deal, asks: .nextStep),
    Row(.log, "c", in: [.board], .deal, asks: .log),
    Row(.assign, "A", in: [.board], .deal, asks: .assign),
    Row(.complete, ".", in: [.board], .deal, asks: .complete),
    Row(.snooze, "D", in: [.board], .deal, asks: .snooze),
    Row(.mark, "space", in: [.board], .deal, unless: { $0.dealRefusal }) { $0.toggleMark() },
    Row(.markRange, "v", in: [.board], .deal, unless: { $0.dealRefusal }) { $0.toggleRange() },
    Row(.selectAll, "V", in: [.board], .deal, unless: { $0.dealRefusal }) { $0.selectAll() },
    Row(.invertSelection, "*", in: [.board], .deal, unless: { $0.dealRefusal }) {
      $0.invertSelection()
    },
    Row(
      .add, "a", in: [.board], .deal,
      unless: { $0.readOnlyRefusal ?? ($0.board.settings.openStages.isEmpty ? .noStages : nil) },
      asks: .add),
    Row(.edit, "e", in: [.board], .deal, unless: { $0.changeRefusal }, asks: .edit),
    Row(
      .cloneDeal, "Y", in: [.board], .deal, effects: { $0.cloneDeal() },
      unless: { $0.oneRefusal }),
    Row(
      .renewDeal, "$", in: [.board], .deal, effects: { $0.renewDeal() },
      unless: { $0.renewalRefusal }),
    Row(
      .editNotes, "^G", in: [.board, .prompt], .deal, effects: { $0.editInEditor() },
      unless: { $0.notesRefusal }),
    Row(
      .delete, "E", in: [.board], .deal, effects: { $0.deleteSubjects() },
      unless: { $0.changeRefusal }),
    Row(
      .undo, "u", in: views, .deal, effects: { $0.undo() }, unless: { $0.readOnlyRefusal }),
    Row(
      .redo, "U ^R", in: views, .deal, effects: { $0.redo() }, unless: { $0.readOnlyRefusal }),
    Row(
      .openLink, "o", in: [.board], .deal, effects: { $0.openLink() },
      unless: { $0.linkRefusal }),
    Row(
      .copy, "y", in: views, .deal, effects: { $0.copyAtHand() }, unless: { $0.copyRefusal }),
    Row(.export, "^E", in: views, .look, asksForText: true) { $0.askForExport() },
  ]

  private static let looking: [Row] = [
    Row(.dayBefore, "<", in: views, .look) { $0.travel(byDays: -1) },
    Row(.dayAfter, ">", in: views, .look, unless: { $0.presentRefusal }) { $0.travel(byDays: 1) },
    Row(.weekBefore, "^P", in: views, .look) { $0.travel(byDays: -7) },
    Row(.weekAfter, "^N", in: views, .look, unless: { $0.presentRefusal }) {
      $0.travel(byDays: 7)
    },
    Row(.present, "T", in: views, .look, unless: { $0.presentRefusal }) { $0.returnToPresent() },
    Row(.search, "/", in: [.board], .look, asksForText: true) { $0.beginSearch() },
    Row(.nextMatch, "N", in: [.board], .look, unless: { $0.searchRefusal }) { $0.goToMatch(1) },
    Row(.previousMatch, "P", in: [.board], .look, unless: { $0.searchRefusal }) {
      $0.goToMatch(-1)
    },
    Row(.filter, "f", in: views, .look, asksForText: true) { $0.beginFilter() },
    Row(
      .saveView, "S", in: [.board], .look, asksForText: true,
      unless: { $0.filter == nil ? .noFilter : nil }
    ) { $0.askForView() },
    Row(
      .focusPanel, "tab shift-tab", in: views, .look,
      unless: { $0.panel.results.isEmpty && !$0.panel.isFocused ? .noFigures : nil }
    ) { $0.focusPanel() },
  ]

  private static let arranging: [Row] = [
    Row(.choosePreset, "e", in: [.panel], .view) { $0.enter(.prefix(.preset)) },
    Row(
      .presetOfNumber, KeyPlace.digits, in: [.presets], .view,
      press: { model, press in
        model.choosePreset(number: press.key.digit)
        return []
      }),
    Row(.togglePanel, "p", in: views, .view) { $0.togglePanel() },
    Row(.density, "z", in: [.board], .view) { $0.toggleDensity() },
    Row(
      .hideFirstSteps, "^X", in: [.board], .view,
      unless: { $0.firstStepsLeft == nil ? .noFirstSteps : nil }
    ) { $0.hideFirstSteps() },
    Row(.unfoldWon, "W", in: [.board], .view) { $0.toggleColumns([.won]) },
    Row(.unfoldLost, "X", in: [.board], .view) { $0.toggleColumns([.lost, .disqualified]) },
  ]

  private static let running: [Row] = [
    Row(.back, "esc q", in: popups.union([.panel]), .program) { $0.goBack() },
    Row(.clear, "esc", in: [.board], .program) { $0.clear() },
    Row(.quit, "q", in: [.board], .program, press: { $0.quit(after: $1.asked) }),
    Row(.quitAnywhere, "Q", in: open, .program, press: { $0.quit(after: $1.asked) }),
    Row(
      .retry, "!", in: views, .program,
      effects: { $0.retry() },
      unless: {
        $0.unsavedCount == 0 && $0.fileFault != .gone && $0.saving != .unconfirmed
          ? .nothingUnsaved : nil
      }),
    Row(.reload, "R F5", in: views, .program, effects: { $0.reload() }),
    Row(.redraw, "^L", in: open.union(fields), .program, effects: { _ in [.redraw] }),
    Row(.toggleMouse, "M", in: views, .program, effects: { $0.toggleMouse() }),
    Row(.suspend, "^Z", in: open.union(fields), .program, effects: { _ in [.suspend] }),
    Row(.interrupt, "^C", in: open, .program, press: { $0.interrupt(after: $1.asked) }),
  ]

  /// The commands that answer questions and edit text.
  static let answering: [Row] = [
    Row(.accept, "enter", in: fields, .answer, effects: { $0.accept() }),
    Row(.cancel, "esc ^C", in: fields, .answer) { $0.cancel() },
    Row(.nextCandidate, "down ^N", in: [.filter], .answer) { $0.completeFilter(1) },
    Row(.previousCandidate, "up ^P", in: [.filter], .answer) { $0.completeFilter(-1) },
    Row(.filterMatches, "tab", in: [.search], .answer) { $0.filterMatches() },
    Row(.nextField, "tab down ^N", in: [.prompt], .answer) { $0.focusField(1) },
    Row(.previousField, "shift-tab up ^P", in: [.prompt], .answer) { $0.focusField(-1) },
    Row(.nextHit, "down ^N", in: [.search], .answer) { $0.goToMatch(1) },
    Row(.previousHit, "up ^P", in: [.search], .answer) { $0.goToMatch(-1) },
    Row(.caretLeft, "left ^B", in: fields, .editing) { $0.edit(.left) },
    Row(.caretRight, "right ^F", in: fields, .editing) { $0.edit(.right) },
    Row(.caretStart, "home ^A", in: fields, .editing) { $0.edit(.start) },
    Row(.caretEnd, "end ^E", in: fields, .editing) { $0.edit(.end) },
    Row(.deleteBackward, "backspace", in: fields, .editing) { $0.edit(.deleteBackward) },
    Row(.deleteForward, "del", in: fields, .editing) { $0.edit(.deleteForward) },
    Row(.deleteWord, "^W", in: fields, .editing) { $0.edit(.deleteWord) },
    Row(.deleteToStart, "^U", in: fields, .editing) { $0.edit(.deleteToStart) },
    Row(.deleteToEnd, "^K", in: fields, .editing) { $0.edit(.deleteToEnd) },
  ]
}

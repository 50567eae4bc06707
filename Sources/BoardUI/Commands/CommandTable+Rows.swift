import Localization

extension CommandTable {
  /// The rows, in the order of the help.
  package static let rows: [Row] = moving + dealing + looking + running + answering

  /// Where a deal is at hand.
  private static let deal: Set<KeyPlace> = [
    .board, .triage, .review, .agenda, .detail, .freshness,
  ]
  /// What can be scrolled or walked through.
  private static let lists: Set<KeyPlace> = [
    .board, .panel, .triage, .report, .review, .catalogue, .agenda, .detail, .measure, .menu, .help,
  ]
  /// Where something lies over the board.
  private static let over: Set<KeyPlace> = [
    .panel, .triage, .report, .review, .catalogue, .agenda, .detail, .measure, .freshness, .help,
    .moveTo, .goTo, .menu, .presets,
  ]
  private static let open = over.union([.board])
  private static let views: Set<KeyPlace> = [
    .board, .panel, .triage, .report, .review, .catalogue, .agenda, .detail, .measure, .freshness,
  ]
  /// What shows the board as of a moment.
  private static let timed = views.subtracting([.freshness, .review])
  private static let fields: Set<KeyPlace> = [.prompt, .search, .filter]
  private static let typing = fields.union([.palette])
  private static let digits = "1 2 3 4 5 6 7 8 9 & é \" ' ( - è _ ç"

  private static let moving: [Row] = [
    Row(.left, "h left", in: [.board, .panel, .detail], .move),
    Row(.down, "j down", in: lists, .move),
    Row(.up, "k up", in: lists, .move),
    Row(.right, "l right", in: [.board], .move),
    Row(.pageDown, "pgdn", in: lists, .move),
    Row(.pageUp, "pgup", in: lists, .move),
    Row(.halfPageDown, "^D", in: lists, .move),
    Row(.halfPageUp, "^U", in: lists, .move),
    Row(.first, "home", in: lists, .move),
    Row(.last, "G end", in: lists, .move),
    Row(.goTo, "g", in: [.board, .panel, .triage, .report, .review, .catalogue, .agenda], .move),
    Row(.goToColumn, digits, in: [.goTo], .move),
    Row(.goToFirst, "g", in: [.goTo], .move),
  ]

  private static let dealing: [Row] = [
    Row(.moveOn, "L shift-right", in: deal, .deal),
    Row(.moveBack, "H shift-left", in: deal, .deal),
    Row(.moveTo, "m", in: deal, .deal),
    Row(.moveToStage, digits, in: [.moveTo], .deal),
    Row(.lower, "J shift-down", in: [.board], .deal),
    Row(.raise, "K shift-up", in: [.board], .deal),
    Row(.win, "w", in: deal, .deal),
    Row(.lose, "x", in: deal, .deal),
    Row(.disqualify, "d", in: deal, .deal),
    Row(.nextStep, "n", in: deal, .deal),
    Row(.log, "c", in: deal, .deal),
    Row(.assign, "o", in: deal, .deal),
    Row(.complete, "enter", in: [.triage], .deal),
    Row(.snooze, "s", in: [.triage, .review], .deal),
    Row(.mark, "space", in: [.board, .triage], .deal),
    Row(.markRange, "v", in: [.board], .deal),
    Row(.add, "a", in: [.board], .deal),
    Row(.edit, "e", in: deal, .deal),
    Row(.changePart, "enter", in: [.detail], .deal),
    Row(.editNotes, "^G", in: deal.union([.prompt]), .deal),
    Row(.undo, "u", in: views.union([.menu]), .deal),
    Row(.redo, "U ^R", in: views.union([.menu]), .deal),
    Row(.copyTitle, "y", in: deal, .deal),
  ]

  private static let looking: [Row] = [
    Row(.open, "enter", in: [.board, .panel, .review, .catalogue, .agenda], .look),
    Row(.openDeal, "l right", in: [.triage], .look),
    Row(.skip, "tab", in: [.triage], .look),
    Row(.freshness, "i", in: [.board, .triage, .review, .agenda, .detail], .look),
    Row(.triage, "t", in: [.board, .panel, .goTo], .look),
    Row(.review, "r", in: [.board, .panel, .goTo], .look),
    Row(.keep, "space", in: [.review], .look),
    Row(.remark, "N", in: [.review], .look),
    Row(.showReviewed, "f", in: [.review], .look),
    Row(.sinceEarlier, "h left", in: [.review], .look),
    Row(.sinceLater, "l right", in: [.review], .look),
    Row(.closeReview, "C", in: [.review], .look),
    Row(.funnel, "f", in: [.goTo], .look),
    Row(.forecast, "p", in: [.goTo], .look),
    Row(.agenda, "a", in: [.goTo], .look),
    Row(.catalogue, "k", in: [.goTo], .look),
    Row(.figureBefore, "h left", in: [.measure], .look),
    Row(.figureAfter, "l right", in: [.measure], .look),
    Row(.periodBefore, "h left", in: [.report], .look),
    Row(.periodAfter, "l right", in: [.report], .look),
    Row(
      .groupBy, "b", in: [.report, .panel, .catalogue, .measure, .triage, .review, .agenda],
      .look),
    Row(.narrow, "enter", in: [.measure], .look),
    Row(.dayBefore, "<", in: timed, .look),
    Row(.dayAfter, ">", in: timed, .look),
    Row(.weekBefore, "(", in: timed, .look),
    Row(.weekAfter, ")", in: timed, .look),
    Row(.present, "T", in: timed, .look),
    Row(.search, "/", in: [.board], .look),
    Row(.nextMatch, "N", in: [.board], .look),
    Row(.previousMatch, "P", in: [.board], .look),
    Row(.filter, "f", in: [.board], .look),
    Row(.views, "F", in: [.board], .look),
    Row(.saveView, "S", in: [.board], .look),
    Row(.deleteView, "x del", in: [.menu], .look),
    Row(.sort, "s", in: [.board], .look),
    Row(.focusPanel, "tab shift-tab", in: [.board, .panel], .look),
    Row(.choosePreset, "c", in: [.panel], .view),
    Row(.presetOfNumber, digits, in: [.presets], .view),
    Row(.togglePanel, "p", in: [.board, .panel], .view),
    Row(.density, "z", in: [.board], .view),
    Row(.theme, "C", in: [.board, .panel], .view),
    Row(.unfoldWon, "W", in: [.board], .view),
    Row(.unfoldLost, "X", in: [.board], .view),
  ]

  private static let running: [Row] = [
    Row(.palette, ": F2", in: views.union(fields), .program),
    Row(.help, "? F1", in: views.union(fields).union([.moveTo, .goTo, .menu, .presets]), .program),
    Row(.back, "esc q", in: over, .program),
    Row(.clear, "esc", in: [.board], .program),
    Row(.quit, "q", in: [.board], .program),
    Row(.quitAnywhere, "Q", in: open.subtracting([.help]), .program),
    Row(.retry, "!", in: views, .program),
    Row(.reload, "R F5", in: views, .program),
    Row(.redraw, "^L", in: open.union(typing), .program),
    Row(.toggleMouse, "M", in: views, .program),
    Row(.suspend, "^Z", in: open.union(typing), .program),
    Row(.interrupt, "^C", in: open, .program),
  ]

  private static let answering: [Row] = [
    Row(.accept, "enter", in: typing, .answer),
    Row(.cancel, "esc ^C", in: typing, .answer),
    Row(.choose, "enter", in: [.menu], .answer),
    Row(.nextCandidate, "down ^N", in: [.filter], .answer),
    Row(.previousCandidate, "up ^P", in: [.filter], .answer),
    Row(.filterMatches, "tab", in: [.search], .answer),
    Row(.nextField, "tab down ^N", in: [.prompt], .answer),
    Row(.previousField, "shift-tab up ^P", in: [.prompt], .answer),
    Row(.nextHit, "down ^N", in: [.search, .palette], .answer),
    Row(.previousHit, "up ^P", in: [.search, .palette], .answer),
    Row(.caretLeft, "left ^B", in: typing, .editing),
    Row(.caretRight, "right ^F", in: typing, .editing),
    Row(.caretStart, "home ^A", in: typing, .editing),
    Row(.caretEnd, "end ^E", in: typing, .editing),
    Row(.deleteBackward, "backspace", in: typing.union([.help]), .editing),
    Row(.deleteForward, "del", in: typing, .editing),
    Row(.deleteWord, "^W", in: typing, .editing),
    Row(.deleteToStart, "^U", in: typing, .editing),
    Row(.deleteToEnd, "^K", in: typing, .editing),
  ]
}

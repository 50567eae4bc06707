import Localization

extension Set<Command> {
  /// Creates the union of these sets.
  init(joining sets: Set<Command>...) {
    self = sets.reduce(into: []) { $0.formUnion($1) }
  }

  /// The commands on the deal at hand.
  static let ofDeal: Set<Command> = [
    .moveOn, .moveBack, .moveTo, .win, .lose, .disqualify, .nextStep, .log, .complete, .snooze,
    .assign, .edit, .editNotes, .openLink, .delete, .mergeDeals, .cloneDeal, .renewDeal,
  ]
  /// The commands that choose the deals acted on.
  static let ofSelection: Set<Command> = [.mark, .selectAll, .invertSelection]
  /// The commands that go through a list or a text.
  static let ofLists: Set<Command> = [
    .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last,
  ]
  /// The commands that step from card to card.
  static let ofCards = ofLists.union([.left, .right])
  /// The commands of every view.
  static let ofViews = ofOverlays.union([
    .undo, .redo, .palette, .retry, .reload, .toggleMouse, .filter, .scope, .pipeline, .copy,
    .export,
  ])
  /// The commands of everything over the board.
  static let ofOverlays: Set<Command> = [
    .help, .back, .quitAnywhere, .redraw, .suspend, .interrupt,
  ]
  /// The commands that show the board as of another moment.
  static let ofTime: Set<Command> = [.dayBefore, .dayAfter, .weekBefore, .weekAfter, .present]
  /// The commands that edit a text.
  static let ofTyping: Set<Command> = [
    .redraw, .suspend, .caretLeft, .caretRight, .caretStart, .caretEnd,
    .deleteBackward, .deleteForward, .deleteWord, .deleteToStart, .deleteToEnd,
  ]
}

extension KeyPlace {
  /// The digit row, that of a French keyboard without Shift as well.
  static let digits = "1 2 3 4 5 6 7 8 9 & é \" ' ( - è _ ç"
}

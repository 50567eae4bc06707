extension English {
  func text(of command: Command) -> CommandText {
    switch command {
    case .left: words("Go left", hint: "move about")
    case .down: words("Go down", hint: "up and down")
    case .up: words("Go up", hint: "up")
    case .right: words("Go right", hint: "right")
    case .pageUp: words("Go up a page")
    case .pageDown: words("Go down a page", hint: "page")
    case .halfPageUp: words("Go up half a page")
    case .halfPageDown: words("Go down half a page")
    case .first: words("Go to the first", "of the column, the list or the page")
    case .last: words("Go to the last", "of the column, the list or the page")
    case .goTo: words("Go to a column or the top", "a number or a letter follows", hint: "go to")
    case .goToColumn: words("Go to the column of that number", hint: "column")
    case .goToFirst: words("Go to the first deal of the column", hint: "first deal")
    case .moveBack: words("Move the deal back one stage", hint: "move the deal")
    case .moveOn: words("Move the deal on one stage", hint: "move the deal")
    case .moveTo: words("Move the deal to a stage", "its number follows", hint: "move to")
    case .moveToStage: words("Move to the stage of that number", hint: "stage")
    case .raise: words("Move the deal up in its stage", "among those as urgent", hint: "up")
    case .lower: words("Move the deal down in its stage", "among those as urgent", hint: "reorder")
    case .win: words("Won", "asks for the amount and the day", hint: "won")
    case .lose: words("Lost", "asks for the reason", hint: "lost")
    case .disqualify:
      words("Disqualified", "never was a chance; stays out of the win rate", hint: "disqualified")
    case .nextStep: words("Set the next step", "what and, last, when: call fri", hint: "next step")
    case .log: words("Log what was done", "call, e-mail, meeting, demo or note", hint: "log")
    case .complete:
      words("Done: log it and set the next step", "one change", hint: "done, next step")
    case .snooze: words("Snooze", "nothing is asked of it before a day", hint: "snooze")
    case .assign: words("Give the deal to somebody", hint: "owner")
    case .mark:
      words("Mark the deal, or no longer", "commands then act on all marked", hint: "mark")
    case .markRange:
      words("Mark a range", keys(.clear) { "again keeps it, \($0) drops it" }, hint: "range")
    case .add: words("Add a deal", "to the stage under the cursor", hint: "add")
    case .edit: words("Edit the deal", hint: "edit")
    case .undo: words("Undo", "your latest change, in this session or before", hint: "undo")
    case .redo: words("Redo what was undone", hint: "redo")
    case .changePart:
      words("Change what the row shows", "asks at the row, or ticks it off", hint: "change")
    case .editNotes: words("Write the notes in the editor", "$VISUAL, $EDITOR or vi", hint: "notes")
    case .copyTitle: words("Copy the title", hint: "copy")
    case .open: words("Open the deal", "in the panel: explain the figure", hint: "open")
    case .openDeal: words("Open the deal", hint: "open")
    case .skip: words("Leave it for later", "go to the next", hint: "skip")
    case .triage: words("Triage", "the deals that need a hand, one by one", hint: "triage")
    case .review: words("Review", "what changed since the last one", hint: "review")
    case .keep: words("Seen, and left as it is", "once more takes that back", hint: "keep")
    case .remark: words("Note for the review", "kept with the review", hint: "note")
    case .showReviewed:
      words("Show only these deals", "back to the review after them", hint: "its deals")
    case .sinceEarlier: words("Begin a day earlier", hint: "since")
    case .sinceLater: words("Begin a day later", hint: "since")
    case .closeReview:
      words("Close the review", "the next one goes on from here", hint: "close the review")
    case .funnel: words("Funnel", "from first contact to after the sale", hint: "funnel")
    case .forecast: words("Forecast", "what the period will bring in", hint: "forecast")
    case .catalogue: words("All KPIs", "those outside the panel too", hint: "all KPIs")
    case .agenda: words("Agenda", "what is due and expected, by day", hint: "agenda")
    case .choosePreset: words("Choose the figures shown", "a number follows", hint: "preset")
    case .presetOfNumber: words("The preset of that number", hint: "preset")
    case .groupBy:
      words("By source, owner or persona", "then all together again", hint: "group by")
    case .figureBefore: words("The figure before", hint: "figure")
    case .figureAfter: words("The figure after", hint: "figure after")
    case .periodBefore: words("The period before", hint: "period")
    case .periodAfter: words("The period after", hint: "period")
    case .dayBefore:
      words(
        "The board a day before", "read only\(keys(.present) { "; \($0) comes back" })", hint: "day"
      )
    case .dayAfter: words("The board a day after", hint: "day")
    case .weekBefore: words("The board a week before", hint: "week")
    case .weekAfter: words("The board a week after", hint: "week")
    case .present: words("Back to now", hint: "now")
    case .freshness: words("Why is the deal marked", "which clock, which limit", hint: "why")
    case .search: words("Search", "titles and organizations, as you type", hint: "find")
    case .filter: words("Filter", "owner:me amount>10k, as you type", hint: "filter")
    case .views: words("Saved filters", "those of the board and your own", hint: "saved filters")
    case .saveView: words("Save the filter", "under a name, with the order", hint: "save it")
    case .deleteView: words("Delete the saved filter", hint: "delete")
    case .sort: words("Sort the cards", "by amount, idle days, expected close…", hint: "sort")
    case .choose: words("Take it", hint: "take it")
    case .nextCandidate: words("Next candidate", hint: "candidates")
    case .previousCandidate: words("Previous candidate", hint: "candidates")
    case .filterMatches: words("Make it a filter", "only the matches are shown", hint: "filter")
    case .nextMatch: words("Next match", hint: "next match")
    case .previousMatch: words("Previous match", hint: "previous")
    case .narrow: words("Show only the deals of the figure", hint: "its deals")
    case .focusPanel: words("Go to the figures and back", hint: "KPIs")
    case .togglePanel: words("Show or hide the figures", hint: "panel")
    case .density: words("Cards of one or three lines", hint: "density")
    case .theme: words("Choose the theme", "shown while you move", hint: "theme")
    case .unfoldWon: words("Show or fold the won deals", hint: "won deals")
    case .unfoldLost: words("Show or fold the lost deals", "and the disqualified ones")
    case .retry: words("Save again what is not saved", hint: "save again")
    case .reload: words("Read the file again", hint: "reload")
    case .redraw: words("Redraw the screen")
    case .toggleMouse:
      words("Mouse on or off", "off, or with Shift: the terminal selects text", hint: "mouse")
    case .suspend: words("Suspend", "fg comes back")
    case .palette: words("Find a command", "by a few of its letters", hint: "commands")
    case .help: words("All keys", "typing narrows the list", hint: "all keys")
    case .back: words("Back", hint: "back")
    case .clear: words("End the search, show all deals", "never quits", hint: "show all")
    case .quit: words("Quit", hint: "quit")
    case .quitAnywhere: words("Quit from anywhere")
    case .interrupt: words("Cancel", "twice quits")
    case .accept: words("Do it", hint: "do it")
    case .cancel: words("Leave all as it was", hint: "leave")
    case .nextField: words("Next field", hint: "next field")
    case .previousField: words("Previous field")
    case .nextHit: words("Next match", hint: "next match")
    case .previousHit: words("Previous match", hint: "previous")
    case .caretLeft: words("One character left", "among choices: the one before")
    case .caretRight:
      words(
        "One character right", "at the end: completes; among choices: the next", hint: "complete")
    case .caretStart: words("To the start of the text")
    case .caretEnd: words("To the end of the text", "there already: completes")
    case .deleteBackward: words("Delete the character before")
    case .deleteForward: words("Delete the character after")
    case .deleteWord: words("Delete the word before")
    case .deleteToStart: words("Delete all before")
    case .deleteToEnd: words("Delete all after")
    }
  }

  func heading(of group: CommandGroup) -> String {
    switch group {
    case .move: "Moving about"
    case .deal: "The deal"
    case .look: "Looking closer"
    case .view: "The view"
    case .program: "The file and the program"
    case .answer: "Answering"
    case .editing: "Editing a text"
    }
  }

  func obstacle(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noDeal: "There is no deal here\(keys(.add) { "; \($0) adds one" })."
    case .isPast: "The past cannot be changed\(keys(.present) { "; \($0) comes back to now" })."
    case .isPresent:
      "This is the board now\(keys(.dayBefore) { "; \($0) goes back a day" })."
    case .newerVersion(let version):
      "The file is of version \(version), newer than this program: it can be read only."
    case .notWritable: "The file may not be written: it can be read only."
    case .noStageAfter:
      "This is the last open stage\(keys(.win) { ": \($0) wins the deal" })"
        + keys(.lose) { ", \($0) loses it" } + "."
    case .closed:
      "The deal is closed"
        + keys(either: .moveBack, .moveTo, word: " or ") { "; \($0) opens it again" } + "."
    case .noStageBefore: "This is the first stage."
    case .alreadyClosed(let stage): "The deal is in \(stage) already."
    case .nothingToPass: "There is no deal to pass."
    case .noSearch: "Nothing is searched for\(keys(.search) { "; \($0) starts a search" })."
    case .noFigures: "There are no figures to look into yet."
    case .nothingUnsaved: "All changes are saved."
    case .noDealsBehind: "No deals make this figure."
    case .severalMarked:
      "This is for one deal at a time\(keys(.clear) { "; \($0) removes the marks" })."
    case .reviewStartsNow: "The review begins within a day of now; it cannot begin later."
    case .sorted(let order):
      "The cards are \(sorting(order))\(keys(.sort) { "; \($0) puts them back by next step" })."
    case .noFilter: "There is no filter to save\(keys(.filter) { "; \($0) sets one" })."
    case .noSavedFilter: "There is no saved filter here to delete."
    case .noNote: "Only notes are written in the editor; this is typed here."
    case .noStages: "The board has no open stage to add a deal to."
    }
  }

  func meaningless(_ key: String) -> String {
    "\(key) does nothing here\(keys(.help) { "; \($0) lists the keys" })."
  }

  func unbound(_ key: String) -> String { "\(key) does nothing here." }

  var typingIgnored: String {
    " Typing is ignored until you pause\(keys(.back) { "; \($0) ends it" })."
  }

  var keyIgnored: String { " Your key was ignored." }

  var keysActAgain: String { "Keys act again." }

  var screenTurned: String { "The screen changed first." }

  func key(_ spelling: String) -> String { spelling }

  var keysIntroduction: [String] {
    [
      "Each key below is a row of the command table, from which this page is written; `?` in the"
        + " program lists the keys that act where you are, and typing there narrows the list.",
      "No key needs AltGr on a French keyboard. Where a number is awaited, `& é \" ' ( - è _ ç`"
        + " count as 1 to 9.",
    ]
  }

  func place(_ place: KeyPlace) -> String {
    switch place {
    case .board: "On the board"
    case .panel: "In the KPI panel"
    case .triage: "In triage"
    case .report: "In the funnel and the forecast"
    case .review: "In the review"
    case .detail: "In a deal"
    case .measure: "In a figure explained"
    case .freshness: "In the reason of a mark"
    case .help: "In the help"
    case .prompt: "In a question"
    case .search: "While searching"
    case .filter: "While filtering"
    case .menu: "In a menu"
    case .moveTo: "After `m`"
    case .goTo: "After `g`"
    case .palette: "In the palette"
    case .catalogue: "In the list of all KPIs"
    case .agenda: "In the agenda"
    case .presets: "After `c` in the panel"
    }
  }

  private func words(_ title: String, _ detail: String = "", hint: String = "") -> CommandText {
    CommandText(title: title, detail: detail, hint: hint.isEmpty ? title : hint)
  }
}

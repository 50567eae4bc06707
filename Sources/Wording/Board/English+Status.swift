public import PipelineDomain

extension English {
  /// A deal came into another stage.
  public func moved(_ title: String, to stage: String, from old: String) -> String {
    "Moved “\(title)” to \(stage) (was \(old)).\(undoing)"
  }

  /// Several deals came into other stages.
  public func moved(_ count: Int, to stage: String?) -> String {
    "Moved \(self.count(count, "deal", "deals")) \(place(stage)).\(undoing)"
  }

  /// Several deals would move.
  public func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String {
    let lack = lacking == 0 ? "" : "; \(figures.whole(lacking)) of them lack what a stage asks for"
    return "This moves \(self.count(count, "deal", "deals")) \(place(stage))\(lack)."
      + " The same key again does it."
  }

  /// How what was just done is taken back.
  public var undoing: String { keys(.undo) { " \($0) undoes it." } }
  /// How what was undone is done again.
  public var redoing: String { keys(.redo) { " \($0) does it again." } }

  private func place(_ stage: String?) -> String { stage.map { "to \($0)" } ?? "by one stage" }

  /// Deals were won, lost or disqualified.
  public func closed(
    _ deals: Mention, as outcome: Stage.Outcome, because reason: String?
  ) -> String {
    let cause = reason.map { ": \($0)" } ?? ""
    let verb = deals.isOne ? "is" : "are"
    return stopped("\(named(deals)) \(verb) \(self.outcome(outcome))\(cause)") + undoing
  }

  /// A next step was set, or taken away.
  public func nextStep(_ step: NextStep?, of deals: Mention, near today: Day) -> String {
    guard let step else { return "No next step any more on \(named(deals)).\(undoing)" }
    return "Next on \(named(deals)): \(step.what), \(dates.medium(step.due, near: today))."
      + undoing
  }

  /// Something done was noted, and a next step set.
  public func completed(
    _ kind: Activity.Kind, _ next: NextStep, of deals: Mention, near today: Day
  ) -> String {
    "Logged on \(named(deals)): \(activity(kind)); next: \(next.what), "
      + "\(dates.medium(next.due, near: today)).\(undoing)"
  }

  /// An organization came to be with a change.
  public func newOrganization(_ name: String) -> String { "New organization: “\(name)”." }

  /// Something done was noted.
  public func logged(_ kind: Activity.Kind, on deals: Mention) -> String {
    "Logged on \(named(deals)): \(activity(kind)).\(undoing)\(keys(.nextStep) { " \($0) sets the next step." })"
  }

  /// Deals were given to somebody, or to nobody.
  public func assigned(_ deals: Mention, to owner: String?) -> String {
    "\(named(deals)): owner \(owner ?? "nobody").\(undoing)"
  }

  /// Deals ask for nothing until a day.
  public func snoozed(_ deals: Mention, until day: Day, near today: Day) -> String {
    "Out of triage until \(dates.medium(day, near: today)): \(named(deals)).\(undoing)"
  }

  /// Triage found nothing.
  public var nothingToTriage: String { "No deal needs a hand today." }

  /// Triage is left.
  public func triaged(done: Int, left: Int) -> String {
    let changes = done == 0 ? "nothing changed" : "\(count(done, "change", "changes")) made"
    return "Triage: \(changes), \(left == 0 ? "none left" : "\(figures.whole(left)) left")."
  }

  /// So many deals are marked.
  public func marked(_ count: Int) -> String {
    count == 0
      ? "No deal is marked." : "\(self.count(count, "deal", "deals")) marked: commands act on all."
  }

  /// A range of marks begins.
  public var rangeBegun: String {
    "Move the cursor to mark up to it\(keys(.markRange) { "; \($0) keeps the marks" })."
  }

  /// One deal by its title, several by their number.
  func named(_ deals: Mention) -> String {
    switch deals {
    case .one(let title): "“\(title)”"
    case .several(let number): count(number, "deal", "deals")
    }
  }

  /// A deal was added.
  public func added(_ title: String, to stage: String) -> String {
    "Added “\(title)” to \(stage).\(undoing)"
  }

  /// Fields were set.
  public func edited(_ fields: [Field], of title: String) -> String {
    "Changed the \(list(fields.map(field))) of “\(title)”.\(undoing)"
  }

  /// One field was set.
  public func edited(_ deed: String, of title: String) -> String {
    stopped("Changed “\(title)”: \(deed)") + undoing
  }

  /// A deal changed its place within its stage.
  public func reordered(_ title: String) -> String {
    "Moved “\(title)” within its stage.\(undoing)"
  }

  /// A question was answered by another key.
  public var withdrawn: String { "Cancelled; nothing changed." }

  /// Deals that were added are removed again, or added once more.
  public func removedAgain(_ deals: Mention, _ isRemoved: Bool) -> String {
    "\(isRemoved ? "Removed" : "Added") \(named(deals)) again."
  }

  /// Deals are back in a stage, or went on again.
  public func backInStage(_ deals: Mention, _ stage: String?, isRedo: Bool) -> String {
    let place = stage.map { isRedo ? "to \($0)" : "back to \($0)" } ?? "back where they were"
    return stopped("\(isRedo ? "Redid" : "Undid"): \(named(deals)) \(place)")
  }

  /// What is to be undone was changed since.
  public func undoConflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    guard case .changedSince(let id, let field, _, let found, let wanted) = conflict else {
      return self.conflict(conflict, by: author, on: board, near: today)
    }
    let texts = [found, wanted].map { value($0, of: field, on: board, near: today) }
    let title = board[id].map { " of “\($0.title)”" } ?? ""
    return "Not undone: \(author ?? "somebody") set the \(self.field(field))\(title) to \(texts[0])"
      + " since; undoing would put \(texts[1])."
  }

  /// A change was taken back.
  public func undone(_ deed: String, of deals: Mention) -> String {
    stopped("Undone on \(named(deals)): \(deed)")
  }

  /// A change was made again.
  public func redone(_ deed: String, of deals: Mention) -> String {
    stopped("Done again on \(named(deals)): \(deed)")
  }

  /// The change of a record was taken back.
  public func undone(_ list: Record.List) -> String {
    "Undone: \(deed(list))."
  }

  /// The change of a record was made again.
  public func redone(_ list: Record.List) -> String {
    "Done again: \(deed(list))."
  }

  private func deed(_ list: Record.List) -> String {
    list == .reviews ? "the closing of the review" : record(list)
  }

  /// Somebody else changed deals.
  public func changedElsewhere(
    _ title: String, by author: String?, _ deed: String?, others: Int
  ) -> String {
    let change = deed.map { ": \($0)" } ?? ""
    let rest = others == 0 ? "" : ", and \(count(others, "other deal", "other deals"))"
    return stopped("\(author ?? "Somebody else") changed “\(title)”\(rest)\(change)")
  }

  /// What is typed for the present day.
  public var today: String { "today" }

  /// What was typed is kept.
  public var draftKept: String { "Nothing changed; what you typed is kept for the same key." }

  /// What was typed is there again.
  public var draftBack: String { "What you typed before is there again." }

  /// Questions of an earlier session are not answered.
  public func draftsFound(_ count: Int) -> String {
    "What you typed last time is kept in \(self.count(count, "question", "questions")), for the same keys."
  }

  /// The board is shown as of a day of the past.
  public func travelled(to day: Day, near today: Day) -> String {
    "As of \(dates.medium(day, near: today)).\(keys(.present) { " \($0): back to now." })"
      + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) a day." } }
      + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) a week." } }
  }

  /// The board is shown as it is again.
  public var returned: String { "Back to now." }

  /// A day after the present one was asked for.
  public var noLaterDay: String { "No later day: this is today." }

  /// The board is a demo.
  public var demo: String {
    "Demo board: changes are not kept.\(keys(.help) { " \($0) lists the keys." })"
  }

  /// The file was read again.
  public func reloaded(without count: Int) -> String {
    let gone = count == 0 ? "" : " \(self.count(count, "deal is", "deals are")) gone from it."
    return "The file changed: this is what it holds now.\(gone)"
  }

  /// The board can be changed no longer.
  public func readOnlyNow(_ why: String) -> String { "Read-only: \(why)." }

  /// The board can be changed again.
  public var writableAgain: String { "The board can be changed again." }

  /// The disk has confirmed the last save.
  public var confirmed: String { "Saved; the disk has confirmed it." }

  /// The file is being read.
  public var reading: String { "Reading the file again." }

  /// Changes are only in memory.
  public func unsaved(_ count: Int, why: String) -> String {
    "\(self.count(count, "change is", "changes are")) not saved: \(why).\(retrying)"
  }

  private var retrying: String { keys(.retry) { " \($0) tries again." } }

  /// The file is gone.
  public func fileGone(unsaved count: Int) -> String {
    let rest =
      count == 0 ? "" : ", and \(self.count(count, "change is", "changes are")) not saved"
    return "The file is gone\(rest).\(keys(.retry) { " \($0) writes the whole board again." })"
  }

  /// `q` while the file is gone.
  public var leavingGone: String {
    fileGone(unsaved: 0) + keys(.quit) { " \($0) once more leaves without." }
  }

  /// The file is gone no more.
  public var fileRestored: String { "The file was gone: the whole board is in it again." }

  /// The file holds only so many of the deals that were known.
  public func fileShrunk(kept: Int, of count: Int) -> String {
    let holds = "The file now holds \(figures.whole(kept)) of \(self.count(count, "deal", "deals"))"
    return "\(holds); the board is shown as it was.\(keys(.reload) { " \($0) takes the file." })"
  }

  /// The changes are on their way again.
  public func retrying(_ count: Int) -> String {
    "Saving \(self.count(count, "change", "changes")) again."
  }

  /// `q` with changes that are only in memory.
  public func leavingUnsaved(_ count: Int) -> String {
    "\(self.count(count, "change is", "changes are")) not saved."
      + retrying + keys(.quit) { " \($0) once more leaves without." }
  }

  /// `^C` once.
  public var interrupted: String {
    ([keys(.quit) { "\($0) quits" }, keys(.interrupt) { "\($0) once more quits" }])
      .filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }

  /// Esc where there is nothing to leave.
  public var nothingToLeave: String {
    "\(keys(.back) { "\($0) leaves views and questions" })\(keys(.quit) { "; \($0) quits" })."
  }

  /// No deal shown matches the search.
  public func noMatch(_ text: String) -> String { "No deal on the board matches “\(text)”." }

  /// The search began anew at the other end.
  public var wrapped: String { "The search went on at the other end of the board." }

  /// The search is off.
  public var searchOff: String { "The search is off." }

  /// All deals are shown again.
  public var allShown: String { "All deals are shown again." }

  /// A list is of all deals though the board is under a filter.
  public var unfiltered: String { "all deals, without the filter" }

  /// Only the deals that make a figure are shown.
  public func onlyShown(_ count: Int, of name: String) -> String {
    "Only the \(self.count(count, "deal", "deals")) of “\(name)”\(showingAll)."
  }

  /// A text is on the clipboard.
  public func copied(_ text: String) -> String { "Copied “\(text)”." }

  /// The clipboard could not be reached.
  public var copyFailed: String {
    "This terminal has no clipboard for programs; select the text with Shift and the mouse."
  }

  /// A paste where nothing is typed.
  public var pasteRefused: String {
    "Paste refused\(keys(.add) { ": \($0) adds a deal, and takes a paste" })."
  }

  /// The panel is shown, or hidden.
  public func panel(isShown: Bool) -> String {
    isShown
      ? "The KPIs are shown\(keys(.focusPanel) { "; \($0) looks into them" })."
      : "The KPIs are hidden\(keys(.togglePanel) { "; \($0) shows them" })."
  }

  /// Closed deals stand in columns, or are folded.
  public func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String {
    let name = capitalized(self.outcome(outcome))
    return areShown ? "\(name) deals have their column." : "\(name) deals are folded."
  }

  /// No stage has that number.
  public func noStage(_ number: Int, of count: Int) -> String {
    "There is no stage \(number): the board has \(count)."
  }

  /// A deal cannot pass another one whose next step stands otherwise.
  public func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String {
    "Deals are in the order of their next step: late, today, none, ahead. This one is at"
      + " “\(stepState(own))”, the next at “\(stepState(other))”."
  }
}

extension English {
  /// The text is none of these.
  public func notAChoice(_ text: String, among choices: [String]) -> String {
    let list = choices.joined(separator: ", ")
    return text.isEmpty ? "Choose one of: \(list)." : "“\(text)” is none of: \(list)."
  }

  /// A next step lacks its words or its day.
  public var stepNeedsDay: String {
    "Say what and, last, when: call fri, quote +3d, demo 24/11. A single - takes the step away."
  }

  /// A win lacks its amount.
  public var winNeedsAmount: String { "Say what was signed, such as 12k or 1,250.50." }

  /// A snooze lacks its day.
  public var snoozeNeedsDay: String {
    "Say until when, after today: mon, +3d, +2w, 24/11, 2026-11-24."
  }

  /// Nothing was answered where something is needed.
  public func needed(_ label: Label) -> String {
    "The \(self.label(label)) is needed\(keys(.cancel) { "; \($0) leaves all as it was" })."
  }
}

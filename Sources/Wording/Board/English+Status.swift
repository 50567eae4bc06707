import PipelineDomain

extension English {
  func moved(_ title: String, to stage: String, from old: String) -> String {
    "Moved “\(title)” to \(stage) (was \(old)).\(undoing)"
  }

  func moved(_ count: Int, to stage: String?) -> String {
    "Moved \(self.count(count, "deal", "deals")) \(place(stage)).\(undoing)"
  }

  func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String {
    let lack = lacking == 0 ? "" : "; \(figures.whole(lacking)) of them lack what a stage asks for"
    return "This moves \(self.count(count, "deal", "deals")) \(place(stage))\(lack)."
      + " The same key again does it."
  }

  var undoing: String { keys(.undo) { " \($0) undoes it." } }
  var redoing: String { keys(.redo) { " \($0) does it again." } }

  private func place(_ stage: String?) -> String { stage.map { "to \($0)" } ?? "by one stage" }

  func closed(
    _ deals: Mention, as outcome: Stage.Outcome, because reason: String?
  ) -> String {
    let cause = reason.map { ": \($0)" } ?? ""
    let verb = deals.isOne ? "is" : "are"
    return stopped("\(named(deals)) \(verb) \(self.outcome(outcome))\(cause)") + undoing
  }

  func nextStep(_ step: NextStep?, of deals: Mention, near today: Day) -> String {
    guard let step else { return "No next step any more on \(named(deals)).\(undoing)" }
    return "Next on \(named(deals)): \(step.what), \(dates.medium(step.due, near: today))."
      + undoing
  }

  func completed(
    _ kind: Activity.Kind, _ next: NextStep, of deals: Mention, near today: Day
  ) -> String {
    "Logged on \(named(deals)): \(activity(kind)); next: \(next.what), "
      + "\(dates.medium(next.due, near: today)).\(undoing)"
  }

  func newOrganization(_ name: String) -> String { "New organization: “\(name)”." }

  func logged(_ kind: Activity.Kind, on deals: Mention) -> String {
    "Logged on \(named(deals)): \(activity(kind)).\(undoing)\(keys(.nextStep) { " \($0) sets the next step." })"
  }

  func assigned(_ deals: Mention, to owner: String?) -> String {
    "\(named(deals)): owner \(owner ?? "nobody").\(undoing)"
  }

  func snoozed(_ deals: Mention, until day: Day, near today: Day) -> String {
    "Out of triage until \(dates.medium(day, near: today)): \(named(deals)).\(undoing)"
  }

  var nothingToTriage: String { "No deal needs a hand today." }

  func triaged(done: Int, left: Int) -> String {
    let changes = done == 0 ? "nothing changed" : "\(count(done, "change", "changes")) made"
    return "Triage: \(changes), \(left == 0 ? "none left" : "\(figures.whole(left)) left")."
  }

  func marked(_ count: Int) -> String {
    count == 0
      ? "No deal is marked." : "\(self.count(count, "deal", "deals")) marked: commands act on all."
  }

  var rangeBegun: String {
    "Move the cursor to mark up to it\(keys(.markRange) { "; \($0) keeps the marks" })."
  }

  /// One deal by its title, several by their number.
  func named(_ deals: Mention) -> String {
    switch deals {
    case .one(let title): "“\(title)”"
    case .several(let number): count(number, "deal", "deals")
    }
  }

  func added(_ title: String, to stage: String) -> String {
    "Added “\(title)” to \(stage).\(undoing)"
  }

  func edited(_ fields: [Field], of title: String) -> String {
    "Changed the \(list(fields.map(field))) of “\(title)”.\(undoing)"
  }

  func edited(_ deed: String, of title: String) -> String {
    stopped("Changed “\(title)”: \(deed)") + undoing
  }

  func reordered(_ title: String) -> String {
    "Moved “\(title)” within its stage.\(undoing)"
  }

  var withdrawn: String { "Cancelled; nothing changed." }

  func removedAgain(_ deals: Mention, _ isRemoved: Bool) -> String {
    "\(isRemoved ? "Removed" : "Added") \(named(deals)) again."
  }

  func backInStage(_ deals: Mention, _ stage: String?, isRedo: Bool) -> String {
    let place = stage.map { isRedo ? "to \($0)" : "back to \($0)" } ?? "back where they were"
    return stopped("\(isRedo ? "Redid" : "Undid"): \(named(deals)) \(place)")
  }

  func undoConflict(
    _ conflict: Conflict, by author: String?, on board: Board, near today: Day
  ) -> String {
    let other = author ?? "somebody"
    let (theirs, mine) = values(of: conflict, on: board, near: today)
    let place: String
    switch conflict {
    case .changedSince(let id, let field, _, _, _):
      place = "the \(self.field(field))" + (board[id].map { " of “\($0.title)”" } ?? "")
    case .recordChangedSince(let id, _, _): place = "that \(record(id.list))"
    case .settingChangedSince(let path, _, _): place = path
    default: return self.conflict(conflict, by: author, on: board, near: today)
    }
    return "Not undone: \(other) set \(place) to \(theirs) since; undoing would put \(mine)."
  }

  func undone(_ deed: String, of deals: Mention) -> String {
    stopped("Undone on \(named(deals)): \(deed)")
  }

  func redone(_ deed: String, of deals: Mention) -> String {
    stopped("Done again on \(named(deals)): \(deed)")
  }

  func turned(_ change: PipelineDomain.Change, isRedo: Bool) -> String {
    let turned = isRedo ? "Done again" : "Undone"
    switch change.subject {
    case .deal: return ""
    case .record(let id, _, _):
      return "\(turned): \(id.list == .reviews ? "the closing of the review" : record(id.list))."
    case .setting(let edit): return "\(turned): \(edit.path) is \(edit.after ?? nothing)."
    }
  }

  func changedElsewhere(
    _ title: String, by author: String?, _ deed: String?, others: Int
  ) -> String {
    let change = deed.map { ": \($0)" } ?? ""
    let rest = others == 0 ? "" : ", and \(count(others, "other deal", "other deals"))"
    return stopped("\(author ?? "Somebody else") changed “\(title)”\(rest)\(change)")
  }

  var today: String { "today" }

  var draftKept: String { "Nothing changed; what you typed is kept for the same key." }

  var draftBack: String { "What you typed before is there again." }

  func draftsFound(_ count: Int) -> String {
    "What you typed last time is kept in \(self.count(count, "question", "questions")), for the same keys."
  }

  func travelled(to day: Day, near today: Day) -> String {
    "As of \(dates.medium(day, near: today)).\(keys(.present) { " \($0): back to now." })"
      + keys(.dayBefore) { before in keys(.dayAfter) { " \(before) \($0) a day." } }
      + keys(.weekBefore) { before in keys(.weekAfter) { " \(before) \($0) a week." } }
  }

  var returned: String { "Back to now." }

  var noLaterDay: String { "No later day: this is today." }

  var demo: String {
    "Demo board: changes are not kept.\(keys(.help) { " \($0) lists the keys." })"
  }

  func reloaded(without count: Int) -> String {
    let gone = count == 0 ? "" : " \(self.count(count, "deal is", "deals are")) gone from it."
    return "The file changed: this is what it holds now.\(gone)"
  }

  func readOnlyNow(_ why: String) -> String { "Read-only: \(why)." }

  var writableAgain: String { "The board can be changed again." }

  var confirmed: String { "Saved; the disk has confirmed it." }

  var reading: String { "Reading the file again." }

  func unsaved(_ count: Int, why: String) -> String {
    "\(self.count(count, "change is", "changes are")) not saved: \(why).\(retrying)"
  }

  private var retrying: String { keys(.retry) { " \($0) tries again." } }

  func fileGone(unsaved count: Int) -> String {
    let rest =
      count == 0 ? "" : ", and \(self.count(count, "change is", "changes are")) not saved"
    return "The file is gone\(rest).\(keys(.retry) { " \($0) writes the whole board again." })"
  }

  var leavingGone: String {
    fileGone(unsaved: 0) + keys(.quit) { " \($0) once more leaves without." }
  }

  var fileRestored: String { "The file was gone: the whole board is in it again." }

  func fileShrunk(kept: Int, of count: Int) -> String {
    let holds = "The file now holds \(figures.whole(kept)) of \(self.count(count, "deal", "deals"))"
    return "\(holds); the board is shown as it was.\(keys(.reload) { " \($0) takes the file." })"
  }

  func retrying(_ count: Int) -> String {
    "Saving \(self.count(count, "change", "changes")) again."
  }

  func leavingUnsaved(_ count: Int) -> String {
    "\(self.count(count, "change is", "changes are")) not saved."
      + retrying + keys(.quit) { " \($0) once more leaves without." }
  }

  var interrupted: String {
    ([keys(.quit) { "\($0) quits" }, keys(.interrupt) { "\($0) once more quits" }])
      .filter { !$0.isEmpty }.joined(separator: "; ") + "."
  }

  var nothingToLeave: String {
    "\(keys(.back) { "\($0) leaves views and questions" })\(keys(.quit) { "; \($0) quits" })."
  }

  func noMatch(_ text: String) -> String { "No deal on the board matches “\(text)”." }

  var wrapped: String { "The search went on at the other end of the board." }

  var searchOff: String { "The search is off." }

  var allShown: String { "All deals are shown again." }

  var unfiltered: String { "all deals, without the filter" }

  func onlyShown(_ count: Int, of name: String) -> String {
    "Only the \(self.count(count, "deal", "deals")) of “\(name)”\(showingAll)."
  }

  func copied(_ text: String) -> String { "Copied “\(text)”." }

  var copyFailed: String {
    "This terminal has no clipboard for programs; select the text with Shift and the mouse."
  }

  var pasteRefused: String {
    "Paste refused\(keys(.add) { ": \($0) adds a deal, and takes a paste" })."
  }

  func panel(isShown: Bool) -> String {
    isShown
      ? "The KPIs are shown\(keys(.focusPanel) { "; \($0) looks into them" })."
      : "The KPIs are hidden\(keys(.togglePanel) { "; \($0) shows them" })."
  }

  func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String {
    let name = capitalized(self.outcome(outcome))
    return areShown ? "\(name) deals have their column." : "\(name) deals are folded."
  }

  func noStage(_ number: Int, of count: Int) -> String {
    "There is no stage \(number): the board has \(count)."
  }

  func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String {
    "Deals are in the order of their next step: late, today, none, ahead. This one is at"
      + " “\(stepState(own))”, the next at “\(stepState(other))”."
  }
}

extension English {
  func notAChoice(_ text: String, among choices: [String]) -> String {
    let list = choices.joined(separator: ", ")
    return text.isEmpty ? "Choose one of: \(list)." : "“\(text)” is none of: \(list)."
  }

  var stepNeedsDay: String {
    "Say what and, last, when: call fri, quote +3d, demo 24/11. A single - takes the step away."
  }

  var winNeedsAmount: String { "Say what was signed, such as 12k or 1,250.50." }

  var snoozeNeedsDay: String {
    "Say until when, after today: mon, +3d, +2w, 24/11, 2026-11-24."
  }

  func needed(_ label: Label) -> String {
    "The \(self.label(label)) is needed\(keys(.cancel) { "; \($0) leaves all as it was" })."
  }
}

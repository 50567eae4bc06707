package import PipelineDomain

/// What the status line answers: what happened, what it replaced, how to undo it.
package protocol StatusWords {
  /// A deal came into another stage.
  func moved(_ title: String, to stage: String, from old: String) -> String
  /// Several deals came into other stages, into one when it is named.
  func moved(_ count: Int, to stage: String?) -> String
  /// Several deals would move: what the same key again does, and how many of them lack something.
  func wouldMove(_ count: Int, to stage: String?, lacking: Int) -> String
  /// Deals were won, lost or disqualified, for that reason if there is one.
  func closed(_ deals: Mention, as outcome: Stage.Outcome, because reason: String?) -> String
  /// A next step was set, or with `nil` taken away.
  func nextStep(_ step: NextStep?, of deals: Mention, near today: Day) -> String
  /// Something done was noted, and a next step set.
  func completed(_ kind: Activity.Kind, _ next: NextStep, of deals: Mention, near today: Day)
    -> String
  /// How what was just done is taken back, after what is said of it.
  var undoing: String { get }
  /// An organization of that name came to be with a change.
  func newOrganization(_ name: String) -> String
  /// Something done was noted.
  func logged(_ kind: Activity.Kind, on deals: Mention) -> String
  /// Deals were given to somebody, or with `nil` to nobody.
  func assigned(_ deals: Mention, to owner: String?) -> String
  /// Deals ask for nothing until a day.
  func snoozed(_ deals: Mention, until day: Day, near today: Day) -> String
  /// Triage found no deal that needs a hand.
  var nothingToTriage: String { get }
  /// Triage is left, so many changes made and so many deals left.
  func triaged(done: Int, left: Int) -> String
  /// So many deals are marked.
  func marked(_ count: Int) -> String
  /// A range of marks begins.
  var rangeBegun: String { get }
  /// A deal was added.
  func added(_ title: String, to stage: String) -> String
  /// Fields were set.
  func edited(_ fields: [Field], of title: String) -> String
  /// One field was set; `deed` says to what, and what it was.
  func edited(_ deed: String, of title: String) -> String
  /// A deal changed its place within its stage.
  func reordered(_ title: String) -> String
  /// How what was undone is done again, after what is said of it.
  var redoing: String { get }
  /// A question that waits for a second key was answered by another one.
  var withdrawn: String { get }
  /// Deals that were added are removed again, or added once more.
  func removedAgain(_ deals: Mention, _ isRemoved: Bool) -> String
  /// Deals are back in a stage, each in its own when none is named; with `isRedo` they went on again.
  func backInStage(_ deals: Mention, _ stage: String?, isRedo: Bool) -> String
  /// What is to be undone was changed by somebody since.
  func undoConflict(_ conflict: Conflict, by author: String?, on board: Board, near today: Day)
    -> String
  /// A change was taken back; `deed` says which.
  func undone(_ deed: String, of deals: Mention) -> String
  /// A change was made again; `deed` says which.
  func redone(_ deed: String, of deals: Mention) -> String
  /// The change of a record or a setting was taken back, or made again.
  func turned(_ change: Change, isRedo: Bool) -> String
  /// Somebody else changed a deal, and that many others; `deed` says how, if it is known.
  func changedElsewhere(_ title: String, by author: String?, _ deed: String?, others: Int) -> String

  /// What is typed for the present day.
  var today: String { get }
  /// What was typed into a question that was left is kept for the next time it is asked.
  var draftKept: String { get }
  /// What was typed into the question before stands there again.
  var draftBack: String { get }
  /// What was typed into that many questions when the board was last left is kept.
  func draftsFound(_ count: Int) -> String
  /// The board is shown as of a day of the past, and how to go on from there.
  func travelled(to day: Day, near today: Day) -> String
  /// The board is shown as it is again.
  var returned: String { get }
  /// A day after the present one was asked for.
  var noLaterDay: String { get }

  /// The board is a demo, whose changes are not kept.
  var demo: String { get }
  /// The file was read again, and so many deals are in it no more.
  func reloaded(without count: Int) -> String
  /// The board can be changed no longer, and why.
  func readOnlyNow(_ why: String) -> String
  /// The board can be changed again.
  var writableAgain: String { get }
  /// The disk has confirmed the last save.
  var confirmed: String { get }
  /// The file is being read.
  var reading: String { get }
  /// That many changes are only in memory, why, and what to do.
  func unsaved(_ count: Int, why: String) -> String
  /// The file is gone, with that many changes that are only in memory, and what to do.
  func fileGone(unsaved count: Int) -> String
  /// `q` while the file is gone.
  var leavingGone: String { get }
  /// The file is gone no more: it holds the whole board again.
  var fileRestored: String { get }
  /// The file holds only so many of the deals that were known, and what to do.
  func fileShrunk(kept: Int, of count: Int) -> String
  /// The changes that were only in memory are on their way again.
  func retrying(_ count: Int) -> String
  /// `q` with that many changes that are only in memory.
  func leavingUnsaved(_ count: Int) -> String
  /// `^C` once.
  var interrupted: String { get }
  /// Esc where there is nothing to leave.
  var nothingToLeave: String { get }

  /// No deal shown matches the search.
  func noMatch(_ text: String) -> String
  /// The search began anew at the other end.
  var wrapped: String { get }
  /// The search is off.
  var searchOff: String { get }
  /// All deals are shown again.
  var allShown: String { get }
  /// A list is of all deals though the board is under a filter.
  var unfiltered: String { get }
  /// Only the deals that make a figure are shown.
  func onlyShown(_ count: Int, of name: String) -> String
  /// So many of the deals that make a figure meet the filter, and are shown.
  func onlyShown(_ count: Int, under total: Int, of name: String) -> String
  /// So many deals meet the filter, and are shown.
  func filtered(_ count: Int) -> String
  /// The filter of the user's configuration is none on this board.
  func filterRefused(_ text: String, because why: String) -> String
  /// A filter is kept under a name, for everybody or for the user alone.
  func viewSaved(_ name: String, isShared: Bool) -> String
  /// A saved filter is kept no longer; `filter` is what it was.
  func viewDeleted(_ name: String, _ filter: String, isShared: Bool) -> String
  /// The filter that has the name already stays as it was.
  func viewLeft(_ name: String) -> String
  /// A theme is shown until the end, and how to have it at every start.
  func themeChosen(_ name: String) -> String
  /// What was changed is not to be seen under the filter.
  var hiddenByFilter: String { get }
  /// The cards stand in another order.
  func sorted(by order: CardOrder) -> String
  /// A text is on the clipboard.
  func copied(_ text: String) -> String
  /// The clipboard could not be reached.
  var copyFailed: String { get }
  /// A paste where nothing is typed.
  var pasteRefused: String { get }
  /// The panel shows a preset, or with `nil` the board's own choice.
  func presetShown(_ preset: Preset?) -> String
  /// The panel is shown, or hidden.
  func panel(isShown: Bool) -> String
  /// Closed deals stand in columns, or are folded.
  func closedColumns(_ outcome: Stage.Outcome, areShown: Bool) -> String
  /// No stage has that number.
  func noStage(_ number: Int, of count: Int) -> String
  /// A deal cannot pass another one whose next step stands otherwise.
  func cannotPass(_ other: NextStep.State, as own: NextStep.State) -> String
}

/// What is wrong with an answer, and what is accepted.
package protocol AnswerWords {
  /// The text is none of these.
  func notAChoice(_ text: String, among choices: [String]) -> String
  /// A next step lacks its words or its day.
  var stepNeedsDay: String { get }
  /// A win lacks its amount.
  var winNeedsAmount: String { get }
  /// A snooze lacks its day, or it is not to come.
  var snoozeNeedsDay: String { get }
  /// A filter of that name is there already; `filter` is what it is.
  func viewExists(_ name: String, _ filter: String) -> String
  /// The board has a filter of that name, which would hide one's own.
  func viewIsShared(_ name: String) -> String
  /// Nothing was answered where something is needed.
  func needed(_ label: Label) -> String
}

package import Diagnostics
package import Localization
package import PipelineDomain
package import TerminalKit

/// An event in the past tense: the only way into the model.
package enum Message: Equatable, Sendable {
  /// The user or the window did something.
  case event(Event)
  /// Nothing is pending: time for the work due between frames.
  case idle
  /// Nothing happened for a moment: time to keep the text being typed.
  case rested
  /// The finds of the erasure that was asked for, and the ids of the KPIs that change.
  case purgePlanned(PurgePlan, figures: [String])
  /// A contact is erased from the file.
  case purged(PurgePlan, isConfirmed: Bool)
  /// Nobody is erased; the text has the reason.
  case purgeRefused(String)
  /// The clock went on.
  case clock(Instant)
  /// The milliseconds on a monotonic clock.
  case uptime(Int)
  /// A frame shows the present state, and every key pressed before it was taken in.
  case shown
  /// The changes are on disk; these are the deals as the file holds them now,
  /// and the whole board when a setting was changed.
  case saved([Change], deals: [Deal], board: Board? = nil, isConfirmed: Bool)
  /// The changes are not on disk; the text has the reason and what to do.
  case saveFailed([Change], why: String)
  /// A change conflicts with one that somebody else saved meanwhile; these are the deals as the file
  /// holds them now.
  case conflicted([Change], Conflict, by: String?, deals: [Deal])
  /// A change of one of the user's own filters is in the configuration.
  case viewWritten(OwnView.Change)
  /// The configuration was left as it is; the text has the reason.
  case viewNotWritten(OwnView.Change, why: String)
  /// The settings, as a page shows them.
  case settings([SettingEntry])
  /// The edit that a typed value makes of a setting, and its effect.
  case settingEdited(SettingEdit, SettingsPreview = .none)
  /// The edits and the changes of a set-up, all made together, and the text that says so.
  case setUp([SettingEdit], [Change], saying: String, SettingsPreview = .none)
  /// The value does not fit, or no board can be made so; the text has the reason.
  case settingRefused(String)
  /// There is a board now, or the demo was chosen.
  case started
  /// Somebody else changed these deals, and nothing but deals.
  case changedElsewhere([Deal])
  /// Somebody else changed more than deals.
  case reloaded(Board)
  /// The file was read again, and holds nothing new.
  case unchanged
  /// The file cannot be read at the moment; the text has the reason, the last good board stays. The
  /// position is that of the error, when it is in the file's text.
  case reloadFailed(String, at: TextPosition? = nil)
  /// The file is gone; the text has the reason why it could not be written anew, if that was tried.
  case fileGone(why: String? = nil)
  /// The file holds only so many of the deals that were known; the last good board stays.
  case fileShrunk(kept: Int, of: Int)
  /// The file was gone, and holds the whole board again.
  case restored
  /// The board became read-only, with the reason as text, or with `nil` writable again.
  case writability(Model.ReadOnlyReason?, why: String)
  /// The disk has confirmed the last save.
  case confirmed
  /// The disk did not confirm the last save this time either; the text has the reason.
  case notConfirmed(why: String)
  /// The notes of a deal were edited in the user's editor.
  case notesEdited(Deal.ID, String)
  /// The editor left unusable notes; the file with them is named, if it is kept.
  case notesKept(EditorFailure, written: String? = nil)
  /// The form of a deal was edited.
  case formEdited(Deal.ID, original: String, String)
  /// The form of a deal was not changed, or cannot be accepted; it may be in a file.
  case formKept(EditorFailure, written: String? = nil)
  /// The terminal has no clipboard, or the text was too long for it.
  case copyFailed
  /// The program that opens links could not be started.
  case notOpened(by: String)
  /// The program of an own command ended, with the first line of its output; with the reason when it failed.
  case programEnded(title: String, line: String?, ProgramFailure?)
  /// A program that is told of changes failed, with the first line of its output.
  case hookFailed(String, ProgramFailure, line: String?)
  /// The page was written to this file, or was not, with the reason as text.
  case exported(to: String)
  case notExported(why: String)
  /// The files of a folder for an import.
  case filesListed(FileList)
  /// The plan of the import that was asked for under that number.
  case importPlanned(ImportOutline, number: Int)
  /// The import asked for under that number is not planned, or not made; the text has the reason.
  case importRefused(String, number: Int)
  /// The changes of an import are on disk; this is the board as the file holds it now.
  case imported([Change], Board, added: Int, updated: Int, isConfirmed: Bool)
}

/// A request to the shell; a plain value, so that tests compare it.
package enum Effect: Equatable, Sendable {
  /// Put these changes on disk, all or none, and answer `saved`, `saveFailed` or `conflicted`.
  case commit([Change])
  /// Read the file again and answer with the changes.
  case reload
  /// Read the file again and accept it, whatever is missing from it; answer as to `reload`.
  case takeOver
  /// Write the whole board anew when the file is gone, and answer `restored` or `fileGone`; when there is
  /// a file, answer as to `reload`.
  case restore
  /// Have the disk confirm the last save, and answer `confirmed` or `notConfirmed`.
  case confirm
  /// Put this into the user's configuration, and answer `viewWritten` or `viewNotWritten`.
  case writeView(OwnView.Change)
  /// List these settings, and answer `settings`.
  case listSettings(Settings)
  /// Check a typed value for a setting of this board, or its default, and answer `settingEdited` or
  /// `settingRefused`.
  case editSetting(path: String, to: String?, Board)
  /// Find the edits of a set-up of this board, and answer `setUp` with the text, or `settingRefused`.
  case setUp(BoardSetup, Board, saying: String)
  /// Open the settings at this path in the user's editor, and answer `setUp` or `settingRefused`.
  case editSettings(path: String, Board)
  /// Find what the erasure of a contact from the file takes away, and answer `purgePlanned`, or `purgeRefused`.
  case planPurge(Contact.ID, redacting: Set<String>, mark: Contact.Purge, Board)
  /// Erase a contact from the file when so many places are found, and answer `purged`, or `purgeRefused`.
  case purge(Contact.ID, redacting: Set<String>, mark: Contact.Purge, count: Int, Board)
  /// List the files of a folder that can be imported, and answer `filesListed`.
  case listFiles(folder: String)
  /// Plan an import onto this board, and answer `importPlanned` or `importRefused` with the number.
  case planImport(ImportStep, Board, number: Int)
  /// Make the import that was planned, and answer `imported` or `importRefused` with the number.
  case importDeals(number: Int)
  /// Forget the import that was planned.
  case leaveImport
  /// Make the board chosen on the first page, and answer `started` or `settingRefused`.
  case start(Start)
  /// Keep these drafts, and only them, for the next session, however this one ends.
  case keepDrafts([Draft])
  /// Show everything in the colours of this theme.
  case setTheme(Theme)
  /// Paint every cell again.
  case redraw
  /// Have the mouse reported from now on, or no longer.
  case setMouse(Bool)
  /// Put the text on the clipboard.
  case copy(String)
  /// Have another program open the link, and answer `notOpened` when that cannot be started.
  case open(Link)
  /// Start the program of an own command, after the changes before it are on disk, and answer `programEnded`;
  /// one in the foreground has the terminal meanwhile.
  case runProgram(ProgramRequest)
  /// Write a page of this board, as of that moment, to a file, and answer `exported` or `notExported`.
  case export(ExportRequest, Board, at: Instant)
  /// Open this text, the notes of the deal, in the user's editor, and answer `notesEdited` or
  /// `notesKept`. No lock is held and no key read meanwhile.
  case editNotes(Deal.ID, String)
  /// Open the form of the deal in the user's editor, and answer `formEdited` or `formKept`. `shown` is the text
  /// it begins with: the form itself, or one with its errors, which is kept when nothing is changed.
  case editForm(Deal.ID, original: String, shown: String)
  /// Stop until the user comes back.
  case suspend
  /// Leave.
  case quit
}

extension Message {
  /// True when neither the user nor the time between two frames caused it: its effect on screen appears
  /// by itself.
  var isOfOthers: Bool {
    switch self {
    case .event, .idle, .rested, .uptime, .shown, .settings, .settingEdited, .setUp,
      .settingRefused, .started, .purgePlanned, .purged, .purgeRefused, .filesListed,
      .importPlanned, .importRefused, .imported:
      false
    case .saved(_, _, let board, _): board == nil
    default: true
    }
  }
}

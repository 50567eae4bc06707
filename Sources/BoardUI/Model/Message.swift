package import Diagnostics
package import PipelineDomain
package import TerminalKit

/// What happened, in the past tense: the only way into the model.
package enum Message: Equatable, Sendable {
  /// The user or the window did something.
  case event(Event)
  /// Nothing is waiting: time for what is due between frames.
  case idle
  /// Nothing happened for a moment: time to keep what is being typed.
  case rested
  /// The clock went on.
  case clock(Instant)
  /// So many milliseconds have gone by on a clock that never goes back.
  case uptime(Int)
  /// A frame shows how things stand, and every key that was pressed before it was taken in.
  case shown
  /// The changes are on disk; these are the deals as the file holds them now,
  /// and the whole board when a setting was changed.
  case saved([Change], deals: [Deal], board: Board? = nil, isConfirmed: Bool)
  /// The changes are not on disk; the text says why and what to do.
  case saveFailed([Change], why: String)
  /// A change did not fit what somebody else had saved meanwhile; these are the deals as the
  /// file holds them now.
  case conflicted([Change], Conflict, by: String?, deals: [Deal])
  /// The configuration holds what became of one of the user's own filters.
  case viewWritten(OwnView.Change)
  /// The configuration was left as it is; the text says why.
  case viewNotWritten(OwnView.Change, why: String)
  /// Somebody else changed these deals, and nothing but deals.
  case changedElsewhere([Deal])
  /// Somebody else changed more than deals.
  case reloaded(Board)
  /// The file was read again, and holds what was known.
  case unchanged
  /// The file cannot be read at the moment; the text says why, the last good board stays. The place is
  /// that of the fault, when it is in the text.
  case reloadFailed(String, at: TextPosition? = nil)
  /// The file is gone; the text says why it could not be written anew, if that was tried.
  case fileGone(why: String? = nil)
  /// The file holds only so many of the deals that were known; the last good board stays.
  case fileShrunk(kept: Int, of: Int)
  /// The file was gone, and holds the whole board again.
  case restored
  /// The board can be changed no longer, with the text that says why, or with `nil` again.
  case writability(Model.ReadOnlyReason?, why: String)
  /// The disk has confirmed the last save.
  case confirmed
  /// The disk did not confirm the last save this time either; the text says why.
  case notConfirmed(why: String)
  /// What the user's editor left of the notes of a deal.
  case notesEdited(Deal.ID, String)
  /// The editor left nothing that could be taken, and the file in which that is, if it is kept.
  case notesKept(EditorFailure, written: String? = nil)
  /// The terminal has no clipboard, or the text was too long for it.
  case copyFailed
}

/// What the shell is asked to do; plain values, so that tests compare them.
package enum Effect: Equatable, Sendable {
  /// Put these changes on disk, all or none, and answer `saved`, `saveFailed` or `conflicted`.
  case commit([Change])
  /// Read the file again and answer with what changed.
  case reload
  /// Read the file again and take what it holds, whatever is missing from it; answer as to `reload`.
  case takeOver
  /// Write the whole board anew where the file is gone, and answer `restored` or `fileGone`; where
  /// there is a file, answer as to `reload`.
  case restore
  /// Have the disk confirm the last save, and answer `confirmed` or `notConfirmed`.
  case confirm
  /// Put this into the user's configuration, and answer `viewWritten` or `viewNotWritten`.
  case writeView(OwnView.Change)
  /// Keep these drafts, and only them, for the next session, whatever becomes of this one.
  case keepDrafts([Draft])
  /// Show everything in the colours of this theme.
  case setTheme(Theme)
  /// Paint every cell again.
  case redraw
  /// Have the mouse reported from now on, or no longer.
  case setMouse(Bool)
  /// Put the text on the clipboard.
  case copy(String)
  /// Have this text, the notes of the deal, written in the user's editor, and answer `notesEdited` or
  /// `notesKept`. No lock is held and no key read meanwhile.
  case editNotes(Deal.ID, String)
  /// Stop until the user comes back.
  case suspend
  /// Leave.
  case quit
}

extension Message {
  /// Whether it tells of what neither the user nor the time between two frames did: what it changes on
  /// screen changes by itself.
  var isOfOthers: Bool {
    switch self {
    case .event, .idle, .rested, .uptime, .shown: false
    default: true
    }
  }
}

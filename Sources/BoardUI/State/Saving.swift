package import Diagnostics
package import PipelineDomain

/// The state of the file against the board shown.
package enum Saving: Equatable, Sendable {
  /// All is on disk.
  case saved
  /// The file was renamed into place, but the directory could not be flushed.
  case unconfirmed
  /// These changes are on their way.
  case saving([Change])
  /// These changes are only in memory; the text has the reason and is shown as it is.
  case failed([Change], why: String)
}

/// Changes undone in this session: their undo, and themselves when this session made them.
struct RedoableChange: Equatable, Sendable {
  var undo: [Change]
  var original: [Change]?
}

/// The keys that leave when pressed twice.
enum Leaving: Sendable {
  /// `q` with changes that are not on disk.
  case unsaved
  /// `^C`.
  case interrupted
}

/// Changes of this session that conflict with those somebody else saved: the user decides which of the
/// two values stays.
package struct Dispute: Equatable, Sendable {
  /// The conflict, with the value saved by somebody else and that of this session.
  package let conflict: Conflict
  /// The changes that were not made, in order.
  let changes: [Change]
}

/// An error of the file, as long as it lasts; the last good board is shown meanwhile.
package enum FileFailure: Equatable, Sendable {
  /// It cannot be read.
  case unreadable
  /// It is not a valid board, from that position on.
  case invalid(TextPosition)
  /// It no longer exists: the board shown is the only whole copy.
  case gone
  /// It holds only so many of the deals that were known, and is not accepted before the user agrees.
  case shrunk(kept: Int, of: Int)
}

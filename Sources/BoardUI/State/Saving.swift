package import Diagnostics
package import PipelineDomain

/// How the file stands against what is shown.
package enum Saving: Equatable, Sendable {
  /// All is on disk.
  case saved
  /// The file was renamed into place, but the directory could not be flushed.
  case unconfirmed
  /// These changes are on their way.
  case saving([Change])
  /// These changes are only in memory; the text says why and is shown as it is.
  case failed([Change], why: String)
}

/// Changes taken back in this session: their undo, and themselves when this session made them.
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

/// Changes of this session that did not fit what somebody else had saved: the user says which of the
/// two values holds.
package struct Dispute: Equatable, Sendable {
  /// The conflict, with what somebody else put there and what this session wanted there.
  package let conflict: Conflict
  /// The changes that were not made, in order.
  let changes: [Change]
}

/// A fault of the file, for as long as it lasts; the last good board is shown meanwhile.
package enum FileFailure: Equatable, Sendable {
  /// It cannot be read.
  case unreadable
  /// It is no board, from that place on.
  case invalid(TextPosition)
  /// There is none any more: what is shown is the only whole copy.
  case gone
  /// It holds only so many of the deals that were known, which is not taken before the user agrees.
  case shrunk(kept: Int, of: Int)
}

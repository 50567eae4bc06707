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
struct Undone: Equatable, Sendable {
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

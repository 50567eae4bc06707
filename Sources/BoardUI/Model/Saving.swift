public import PipelineDomain

/// How the file stands against what is shown.
public enum Saving: Equatable, Sendable {
  /// All is on disk.
  case saved
  /// The file was renamed into place, but the directory could not be flushed.
  case unconfirmed
  /// These operations are on their way.
  case saving([Operation])
  /// These operations are only in memory; the text says why and is shown as it is.
  case failed([Operation], why: String)
}

/// A change taken back in this session: its undo, and the change itself when this session made it.
/// Of several deals at once, an operation each.
struct Undone: Equatable, Sendable {
  var undo: [Operation]
  var original: [Operation]?
}

/// The keys that leave when pressed twice.
enum Leaving: Sendable {
  /// `q` with changes that are not on disk.
  case unsaved
  /// `^C`.
  case interrupted
}

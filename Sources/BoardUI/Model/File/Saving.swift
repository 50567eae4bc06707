package import PipelineDomain

/// How the file stands against what is shown.
package enum Saving: Equatable, Sendable {
  /// All is on disk.
  case saved
  /// The file was renamed into place, but the directory could not be flushed.
  case unconfirmed
  /// These operations are on their way; without any, only changes of records are.
  case saving([Operation])
  /// These operations, and all changes of records that are not on disk, are only in memory; the text
  /// says why and is shown as it is.
  case failed([Operation], why: String)
}

/// What one key changed.
enum Deed: Equatable, Sendable {
  /// Deals, an operation each.
  case deals([Operation])
  /// A record beside them.
  case record(RecordChange)

  /// The operations on deals.
  var operations: [Operation] {
    if case .deals(let operations) = self { operations } else { [] }
  }
}

/// A change taken back in this session: its undo, and the change itself when this session made it.
struct Undone: Equatable, Sendable {
  var undo: Deed
  var original: Deed?
}

/// The keys that leave when pressed twice.
enum Leaving: Sendable {
  /// `q` with changes that are not on disk.
  case unsaved
  /// `^C`.
  case interrupted
}

package import Diagnostics
package import PipelineDomain

/// Keeps one board, shared with whoever else works on it.
///
/// The store holds no board: what it reads and what it learns of others' changes it hands to its
/// caller, each change once.
package protocol BoardStore {
  /// Reads everything.
  ///
  /// - Throws: what stands in the way; nothing was changed.
  mutating func load() throws(StoreError) -> Snapshot

  /// Applies changes to the board as it is now, all of them or none, and keeps the result; a setting
  /// is taken at its path in what is there.
  ///
  /// - Returns: only when the change is kept: `durable` says whether a power cut can still undo it.
  /// - Throws: `conflict` when one does not fit the board as it is now; the board is as it was.
  mutating func commit(_ changes: [Change]) throws(StoreError) -> Commit

  /// Those of the deals that were there when this store last looked, as they were; after a conflict,
  /// that is what the change did not fit.
  func deals(_ ids: [Deal.ID]) -> [Deal]

  /// What others changed since this store last looked.
  mutating func refresh() throws(StoreError) -> Refresh
}

/// A board as it was read.
package struct Snapshot: Equatable, Sendable {
  /// The board.
  package var board: Board
  /// The version of the format, when it is a later one than is written here: the board can then only
  /// be looked at.
  package var laterVersion: Int?
  /// What is odd about the text and is accepted all the same.
  package var notes: [ValidationIssue]
}

/// A change that is kept.
package struct Commit: Equatable, Sendable {
  /// Whether a power cut can still undo it, whole.
  package var isDurable: Bool
  /// The deals of the changes, as they are kept.
  package var changed: [Deal]
  /// The whole board, where the changes made other settings of it.
  package var board: Board?
  /// What others had changed before; it does not contain this change.
  package var others: Refresh
}

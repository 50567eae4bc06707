package import Diagnostics
package import PipelineDomain

/// A store of one board, shared with everyone who works on it.
///
/// The store holds no board: it returns the board it reads and the changes of others to its caller, each
/// change once.
package protocol BoardStore {
  /// Reads everything.
  ///
  /// - Throws: the reason it cannot be changed; nothing was changed.
  mutating func load() throws(StoreError) -> Snapshot

  /// Applies changes to the present board, all of them or none, and saves the result; a setting is applied at
  /// its path in the present text.
  ///
  /// - Returns: only when the change is saved: `isDurable` is true when no power cut can undo it any more.
  /// - Throws: `conflict` when one does not fit the present board; the board is unchanged.
  mutating func commit(_ changes: [Change]) throws(StoreError) -> Commit

  /// Returns those of the deals that existed when this store last looked, as they were; after a conflict,
  /// that is the state the change did not fit.
  func deals(_ ids: [Deal.ID]) -> [Deal]

  /// Returns the changes of others since this store last looked.
  mutating func refresh() throws(StoreError) -> Refresh
}

/// A board as it was read.
package struct Snapshot: Equatable, Sendable {
  /// The board.
  package var board: Board
  /// The version of the format, when it is later than the one written here: the board is then read-only.
  package var laterVersion: Int?
  /// The oddities of the text that are accepted all the same.
  package var notes: [ValidationIssue]
}

/// A saved change.
package struct Commit: Equatable, Sendable {
  /// True when no power cut can undo it any more.
  package var isDurable: Bool
  /// The deals of the changes, as saved.
  package var changed: [Deal]
  /// The whole board, where the changes altered its settings.
  package var board: Board?
  /// The earlier changes of others; it does not contain this change.
  package var others: Refresh
}

package import PipelineDomain

/// Why a board was not read or not changed, as facts. The file is as it was.
package enum StoreError: Error, Equatable, Sendable {
  /// The file system's reason: missing, not a file, not permitted, locked, full.
  case file(IOFailure)
  /// The file holds nothing. It is not an empty board, and is never written over.
  case empty
  /// The file holds something else than a board, or is being edited; never written over.
  case unsound(Problem)
  /// The file was written by a later version: it can be looked at, not changed.
  case futureVersion(found: Int)
  /// The file holds fewer than half of the deals that were known, as when another board was put in
  /// its place; not taken, and never written over, until that is accepted.
  case shrunk(kept: Int, of: Int)
  /// Somebody changed the same thing meanwhile, and who, as far as the history tells.
  case conflict(Conflict, by: String?)
  /// A setting was not to be told or changed.
  case setting(SettingFault)
  /// The stage a deal was to be in is not on the board any more.
  case unknownStage(Stage.ID)
}

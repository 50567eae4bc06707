package import PipelineDomain

/// A save by this program, for those who are told of each.
package struct SaveNotice: Sendable {
  /// The kinds of saves.
  package enum Event: String, Sendable {
    /// The file was made.
    case created
    /// Changes were saved.
    case changed
    /// A contact was erased for good.
    case purged
  }

  /// The kind of save.
  package let event: Event
  /// The absolute path of the file.
  package let path: String
  /// The changes, all of them or those of one save; none of a new file or an erasure.
  package let changes: [Change]
  /// The deals that were changed, as saved, on a board of the settings, contacts and organizations they need.
  package let board: Board
}

/// A function that is told of each save once no power cut can undo it.
package typealias SaveListener = @Sendable (SaveNotice) -> Void

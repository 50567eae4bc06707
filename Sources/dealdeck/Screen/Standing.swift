import BoardUI
import Diagnostics
import PipelineStore
import Localization

/// What the file lets be done with a board.
struct Standing: Equatable, Sendable {
  /// Why nothing can be changed, if nothing can.
  let readOnly: Model.ReadOnlyReason?
  /// The same in words.
  let why: String

  /// What follows from what a store says stands against a change.
  init(_ obstacle: StoreError?, at path: String, _ words: Strings) {
    switch obstacle {
    case nil: readOnly = nil
    case .futureVersion(let version): readOnly = .futureVersion(version)
    default: readOnly = .notWritable
    }
    why = obstacle.map { CommandFailure($0, at: path, words).message } ?? ""
  }
}

import BoardUI
import Diagnostics
import PipelineStore
import Localization

/// The access to the board's file.
struct Standing: Equatable, Sendable {
  /// The reason why the board is read-only, if it is.
  let readOnly: Model.ReadOnlyReason?
  /// The reason in words.
  let why: String

  /// Creates the standing from the store's reason against changes.
  init(_ readOnlyReason: StoreError?, at path: String, _ words: Strings) {
    switch readOnlyReason {
    case nil: readOnly = nil
    case .futureVersion(let version): readOnly = .futureVersion(version)
    default: readOnly = .notWritable
    }
    why = readOnlyReason.map { CommandFailure($0, at: path, words).message } ?? ""
  }
}

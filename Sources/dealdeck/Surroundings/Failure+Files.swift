import Diagnostics
import Wording

extension Failure {
  /// What the file system refused, where, and what to do about it.
  init(_ failure: IOFailure, _ words: any Vocabulary) {
    self = failure.kind(words.failure(failure))
  }

  /// Why a board was not read or not changed, where, and what to do about it.
  init(_ error: StoreError, at path: String, _ words: any Vocabulary) {
    let kind: (String) -> Failure =
      switch error {
      case .file(let failure): failure.kind
      case .empty, .unsound, .futureVersion, .shrunk: Failure.badData
      case .conflict, .unknownStage, .setting: Failure.refused
      }
    self = kind(words.failure(error, at: path))
  }
}

extension IOFailure {
  /// The kind of failure a command ends with.
  fileprivate var kind: (String) -> Failure {
    switch self {
    case .missing, .notRegularFile: Failure.noInput
    case .tooLarge: Failure.badData
    case .readOnly, .readOnlyDirectory, .unsafeDirectory, .unusableLock, .lockDenied,
      .alreadyExists:
      Failure.cannotCreate
    case .wouldBeTooLarge, .locked, .changedWhileSaving: Failure.inputOutput
    case .call(let call, _, let error):
      switch error.consequence(of: call) {
      case .notReadable: Failure.noInput
      case .notWritable: Failure.cannotCreate
      case .full, .unchanged: Failure.inputOutput
      }
    }
  }
}

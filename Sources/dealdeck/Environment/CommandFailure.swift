import Diagnostics
import Glibc
import TerminalKit
import Localization

/// Why a command ends without having done what it was asked: what the user reads, one code for scripts.
struct CommandFailure: Error {
  /// What happened, where, and what to do; safe to print.
  let message: String
  /// One of the documented exit codes.
  let code: Int32
  /// Lines that show where, below the message.
  var details: [String] = []

  /// Refused or failed.
  static func refused(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 1)
  }
  /// An argument that makes no sense.
  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 64)
  }
  /// The file does not hold what it should.
  static func badData(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 65)
  }
  /// There is no such file.
  static func noInput(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 66)
  }
  /// The file cannot be made.
  static func cannotCreate(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 73)
  }
  /// The system failed to read or write.
  static func inputOutput(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 74)
  }

  /// Tells the user, on standard error, in one line and the details.
  func report() {
    Output.diagnose("dealdeck: \(message)")
    for line in details { Output.diagnose(line) }
  }
}

extension CommandFailure {
  /// What the file system refused, where, and what to do about it.
  init(_ failure: IOFailure, _ words: Strings) {
    self = failure.kind(words.failure(failure))
  }

  /// Why a board was not read or not changed, where, and what to do about it.
  init(_ error: StoreError, at path: String, _ words: Strings) {
    let kind: (String) -> CommandFailure =
      switch error {
      case .file(let failure): failure.kind
      case .empty, .unsound, .futureVersion, .shrunk: CommandFailure.badData
      case .conflict, .unknownStage, .setting: CommandFailure.refused
      }
    self = kind(words.failure(error, at: path))
  }
}

extension IOFailure {
  /// The kind of failure a command ends with.
  fileprivate var kind: (String) -> CommandFailure {
    switch self {
    case .missing, .notRegularFile: CommandFailure.noInput
    case .tooLarge: CommandFailure.badData
    case .readOnly, .readOnlyDirectory, .unsafeDirectory, .unusableLock, .lockDenied,
      .alreadyExists:
      CommandFailure.cannotCreate
    case .wouldBeTooLarge, .locked, .changedWhileSaving: CommandFailure.inputOutput
    case .call(let call, _, let error):
      switch error.consequence(of: call) {
      case .notReadable: CommandFailure.noInput
      case .notWritable: CommandFailure.cannotCreate
      case .full, .unchanged: CommandFailure.inputOutput
      }
    }
  }
}

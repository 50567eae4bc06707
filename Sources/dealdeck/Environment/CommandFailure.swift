import Diagnostics
import Glibc
import PipelineStore
import TerminalKit
import Localization

/// The failure of a command: a message for the user, one code for scripts.
struct CommandFailure: Error {
  /// The error, its place, and the remedy; safe to print.
  let message: String
  /// One of the documented exit codes.
  let code: Int32
  /// The lines below the message that show the place.
  var details: [String] = []

  /// Returns a refusal or a failure.
  static func refused(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 1)
  }
  /// Returns the failure of an invalid argument.
  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 64)
  }
  /// Returns the failure of a file with invalid content.
  static func badData(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 65)
  }
  /// Returns the failure of a missing file.
  static func noInput(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 66)
  }
  /// Returns the failure of a file that cannot be created.
  static func cannotCreate(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 73)
  }
  /// Returns the failure of the system to read or write.
  static func inputOutput(_ message: String) -> CommandFailure {
    CommandFailure(message: message, code: 74)
  }

  /// The kind of failure in JSON.
  private var kind: String {
    switch code {
    case 64: "usage"
    case 65: "badData"
    case 66: "noInput"
    case 73: "cannotCreate"
    case 74: "inputOutput"
    default: "refused"
    }
  }

  /// Prints the failure on standard error, in one line and the details; in JSON where the answer would be.
  func report() {
    guard !Output.isJSON else {
      return Output.diagnose { object in
        object.key("error")
        object.object { error in
          error.member("code", code)
          error.member("kind", kind)
          error.member("message", message)
          guard !details.isEmpty else { return }
          error.key("details")
          error.array { array in for line in details { array.string(line) } }
        }
      }
    }
    Output.diagnose("dealdeck: \(message)")
    for line in details { Output.diagnose(line) }
  }
}

extension CommandFailure {
  /// Creates the failure of a file operation, with its place and the remedy.
  init(_ failure: IOFailure, _ words: Strings) {
    self = failure.kind(words.failure(failure))
  }

  /// Creates the failure to read or change a board, with its place and the remedy.
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

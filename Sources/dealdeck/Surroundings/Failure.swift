import Glibc
import TerminalKit

/// Why a command ends without having done what it was asked: what the user reads, one code for scripts.
struct Failure: Error {
  /// What happened, where, and what to do; safe to print.
  let message: String
  /// One of the documented exit codes.
  let code: Int32
  /// Lines that show where, below the message.
  var details: [String] = []

  /// Refused or failed.
  static func refused(_ message: String) -> Failure { Failure(message: message, code: 1) }
  /// An argument that makes no sense.
  static func usage(_ message: String) -> Failure { Failure(message: message, code: 64) }
  /// The file does not hold what it should.
  static func badData(_ message: String) -> Failure { Failure(message: message, code: 65) }
  /// There is no such file.
  static func noInput(_ message: String) -> Failure { Failure(message: message, code: 66) }
  /// The file cannot be made.
  static func cannotCreate(_ message: String) -> Failure { Failure(message: message, code: 73) }
  /// The system failed to read or write.
  static func inputOutput(_ message: String) -> Failure { Failure(message: message, code: 74) }

  /// Tells the user, on standard error, in one line and the details.
  func report() {
    Output.diagnose("dealdeck: \(message)")
    for line in details { Output.diagnose(line) }
  }
}

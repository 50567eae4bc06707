import Diagnostics
import Glibc

/// A program that has the terminal while it runs.
enum ForegroundProgram {
  /// Runs a program on the terminal that was lent, and waits for it; returns the reason it failed, if it did.
  ///
  /// - Parameter beforeStop: Finishes the work that must end before this program stops with it.
  static func failure(
    of program: String, _ arguments: [String], environment: [String]? = nil,
    stoppingAfter beforeStop: () -> Void
  ) -> ProgramFailure? {
    // A stop is for the program first: waiting for it follows it, and lending ends with the former handler.
    signal(SIGTSTP, SIG_IGN)
    guard let process = ChildProcess(program, arguments, .inherited, environment: environment)
    else { return .notStarted }
    return process.outcome(stoppingAfter: beforeStop)
  }
}

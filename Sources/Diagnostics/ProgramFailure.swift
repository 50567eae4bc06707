/// The reason a program of the user's ended badly: a hook, or a command of their own.
package enum ProgramFailure: Error, Equatable, Sendable {
  /// There is no program of that name to start.
  case notFound
  /// The system did not start it.
  case notStarted
  /// It ended with that code, zero excluded.
  case exited(Int)
  /// A signal ended it.
  case killed(Int)
  /// It ran for so many seconds, its limit, and was ended.
  case timedOut(seconds: Int)
}

/// The kinds of errors in a hook or an own command of a configuration file.
package enum ProgramIssue: Equatable, Sendable {
  /// The table of that name has no program to run.
  case missing(String)
  /// A program must be a list of texts: its name, then its arguments.
  case notAList(String)
  /// The program is neither a name nor an absolute path, so that it depends on the folder.
  case relative(String)
  /// No placeholder has this name.
  case unknownPlaceholder(String, nearest: String?)
  /// A placeholder in the place of the program, or of code that it runs.
  case placeholderRuns(String)
  /// The value must be a whole number of seconds.
  case notSeconds(String, limit: Int)
  /// The value must be a list of names of variables.
  case notVariables(String)
}

/// The reason arguments are no valid command. Options and values are named as a usage line writes them:
/// `--owner <owner>`.
package enum UsageRefusal: Equatable, Sendable {
  /// There is no such option; `lacking` is the missing value of a letter in it, where letters were combined.
  case unknownOption(String, nearest: String?, lacking: String?)
  /// An option lacks its value.
  case valueMissing(String)
  /// An option that takes no value has one.
  case valueless(String, value: String)
  /// More arguments than the command takes.
  case unexpected([String])
  /// A required value is missing.
  case missing(String)
  /// An invalid value of the option or argument; with none accepted, they cannot be listed.
  case invalid(String, for: String, accepted: [String])
  /// There are no completions for that shell; `nil` is an unknown one.
  case noCompletions(for: String?, shells: [String])
  /// There is no such command.
  case unknownCommand(String, nearest: String)
  /// There is neither a command like that nor a file.
  case noCommandOrFile(String)
}

/// The reason a text comes back from the user's editor unchanged.
package enum EditorFailure: Error, Equatable, Sendable {
  /// The text was not edited.
  case unchanged
  /// The editor ended with that code, zero excluded.
  case exited(Int)
  /// A signal ended it.
  case killed(Int)
  /// It could not be started, or its file not written.
  case notStarted
  /// Its file could not be read.
  case unreadable
  /// The edited text is not UTF-8.
  case notText
  /// The edited text is longer than so many bytes.
  case tooLong(Int)
}

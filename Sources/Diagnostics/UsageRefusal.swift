/// Why arguments make no command. Options and values are named as a usage line writes them:
/// `--owner <owner>`.
package enum UsageRefusal: Equatable, Sendable {
  /// There is no such option; the value that a letter in it lacks, where letters were run together.
  case unknownOption(String, nearest: String?, lacking: String?)
  /// An option stands without its value.
  case valueMissing(String)
  /// An option that takes no value has one.
  case valueless(String, value: String)
  /// More than the command takes.
  case unexpected([String])
  /// A value that the command cannot do without.
  case missing(String)
  /// A value that the option or argument never has; with none accepted, they cannot be listed.
  case invalid(String, for: String, accepted: [String])
  /// No completions are made for that shell; `nil` is one that is not known.
  case noCompletions(for: String?, shells: [String])
  /// There is no such command.
  case unknownCommand(String, nearest: String)
}

/// Why a text comes back from the user's editor as it was.
package enum EditorFailure: Error, Equatable, Sendable {
  /// The text is the same.
  case unchanged
  /// The editor ended with that code, zero excluded.
  case exited(Int)
  /// A signal ended it.
  case killed(Int)
  /// It could not be started, or its file not written.
  case notStarted
  /// Its file could not be read.
  case unreadable
  /// What it left is no UTF-8.
  case notText
  /// What it left is longer than so many bytes.
  case tooLong(Int)
}

/// A command line that runs on the sample board, with its purpose.
package struct ShellExample: Equatable, Sendable {
  /// The line, from the program's name on.
  package let line: String
  /// The purpose, or what it shows: one sentence without a verb.
  package let purpose: String

  /// Returns true when it is an example of a command, or of one below it, by the words typed for it.
  package func shows(_ command: String) -> Bool {
    line == command || line.hasPrefix(command + " ")
  }
}

extension Strings {
  /// The examples of all commands, in an order in which each can be run on the sample board.
  package var examples: [ShellExample] {
    dealExamples + recordExamples + reportExamples + setupExamples
  }

  func example(_ line: String, en: String, fr: String) -> ShellExample {
    ShellExample(line: "dealdeck " + line, purpose: say(en: en, fr: fr))
  }
}

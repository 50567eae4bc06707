import Glibc
import PipelineDomain
import Localization

/// Questions on a terminal, line by line; an empty line takes what is offered.
struct TerminalQuestions {
  let words: Strings
  /// The message when they are left before their end, and nothing is made of half the answers.
  let cancelled: String

  /// True when somebody can be asked: both standard input and output are a terminal.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Returns the line typed behind a prompt, without blanks around it.
  func line(_ prompt: String) throws -> String {
    Output.asking(prompt)
    guard let line = readLine() else {
      Output.line("")
      throw CommandFailure.refused(cancelled)
    }
    return line.trimmed
  }

  /// Returns yes or no.
  func consent(_ prompt: String) throws -> Bool {
    while true {
      let typed = try line(prompt)
      if let answer = words.consent(typed) { return answer }
      Output.diagnose(words.notConsent(typed))
    }
  }
}

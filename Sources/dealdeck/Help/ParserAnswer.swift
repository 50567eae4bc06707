import ArgumentParser
import Glibc
import Wording

/// What the parser of arguments answers where no command is done: a page of help, the version, a
/// script of completions, or what is wrong with the arguments.
struct ParserAnswer {
  private let error: any Error
  private let words: any Vocabulary

  init(_ error: any Error, _ words: any Vocabulary) {
    self.error = error
    self.words = words
  }

  /// Gives the answer and ends the program.
  func give() -> Never {
    let code = Dealdeck.exitCode(for: error)
    let text = Dealdeck.fullMessage(for: error, columns: ParserAnswer.unbroken)
    if code == .success {
      let page = HelpPage(text, words)?.text(columns: Surroundings.columns) ?? text
      Output.raw(Array((page + "\n").utf8))
    } else {
      complain(text)
    }
    Glibc.exit(code.rawValue)
  }

  /// Says what is wrong, the argument it is about, and how the command is used.
  private func complain(_ text: String) {
    let message = Dealdeck.message(for: error)
    guard !message.isEmpty else { return }
    Output.diagnose(
      "dealdeck: \(UsageFault(message: message).map(words.fault) ?? message)")
    guard let said = text.firstRange(of: message) else { return }
    for line in text[said.upperBound...].split(separator: "\n") { Output.diagnose(spoken(line)) }
  }

  private func spoken(_ line: Substring) -> String {
    if line.hasPrefix("Help:  ") { return words.frame(.explanation) + line.dropFirst(7) }
    if line.hasPrefix("Usage: ") {
      return words.frame(.usage)
        + line.dropFirst(7).replacing("<subcommand>", with: words.frame(.subcommand))
    }
    guard let match = line.wholeMatch(of: #/  See '(.+)' for more information\./#) else {
      return String(line)
    }
    return "  " + words.frame(.more(String(match.1)))
  }

  /// More columns than any text of a page has.
  private static let unbroken = 100_000
}

import ArgumentParser
import PipelineStore
import TerminalKit

/// A text that can be typed in the place of a word, with words that say what it is.
struct Candidate: Equatable {
  let text: String
  let explanation: String

  init(_ text: String, _ explanation: String = "") {
    self.text = text
    self.explanation = explanation
  }

  /// Returns the candidates as the completion script of the asking shell reads them, a line each.
  static func lines(
    of candidates: [Candidate], beginning prefix: String,
    for shell: CompletionShell? = CompletionShell.requesting
  ) -> [String] {
    var seen: Set<String> = []
    let distinct = candidates.filter { seen.insert($0.text).inserted }
    switch shell {
    case .zsh: return distinct.map(\.zshLine)
    case .fish: return distinct.map(\.fishLine)
    case .bash:
      let begun = distinct.filter { $0.text.hasPrefix(prefix) }
      // A single one is put in, several are listed: then the words beside the text are no part of it.
      return begun.map { $0.bashLine(isExplained: begun.count > 1) }
    default: return distinct.map { Candidate.shown($0.text) }
    }
  }

  /// zsh reads the words behind a colon.
  private var zshLine: String {
    let word = Candidate.shown(text).replacing("\\", with: "\\\\").replacing(":", with: "\\:")
    return explanation.isEmpty ? word : "\(word):\(Candidate.shown(explanation))"
  }

  private var fishLine: String {
    let word = Candidate.shown(text)
    return explanation.isEmpty ? word : "\(word)\t\(Candidate.shown(explanation))"
  }

  /// bash expands the line as a word of its own, commands in it included: it is quoted as one.
  private func bashLine(isExplained: Bool) -> String {
    // It shows the part behind the last slash of each alone.
    let beside = Candidate.shown(explanation).replacing("/", with: "⁄")
    let word = Candidate.shown(text) + (isExplained && !beside.isEmpty ? "  (\(beside))" : "")
    return "'\(word.replacing("'", with: "'\\''"))'"
  }

  private static func shown(_ text: String) -> String {
    SafeText.displayable(text).replacing("\n", with: " ").replacing("\t", with: " ")
  }
}

/// The words of a command line that is being typed.
struct TypedWords {
  private let words: [String]
  private let place: Int
  /// The text of the word up to the cursor, without the quote that opens it.
  let prefix: String

  init(words: [String], place: Int, prefix: String) {
    (self.words, self.place) = (words, place)
    let quote = prefix.first.map { $0 == "'" || $0 == "\"" } ?? false
    self.prefix = quote ? String(prefix.dropFirst()) : prefix
  }

  /// The outline of the board they would open; `nil` when it cannot be read.
  var outline: BoardOutline? {
    var given: String?
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--file" { given = next }
      if word.hasPrefix("--file=") { given = String(word.dropFirst(7)) }
    }
    return BoardOutline(at: BoardOptions.path(given))
  }

  /// True when a word that is no option stands between the command and the one being typed.
  var isAfterDeal: Bool {
    words.prefix(max(0, place)).dropFirst(2).contains { !$0.hasPrefix("-") }
  }
}

import TerminalKit
import Wording

/// A page of help as the parser of arguments writes it, with the parser's own words replaced.
///
/// The parser has to be given more columns than it needs, so that each text is on one line.
struct HelpPage {
  private let words: any Vocabulary
  private let source: String

  /// Takes a page; `nil` for what is none, such as a version or a script of completions.
  init?(_ text: String, _ words: any Vocabulary) {
    guard text.hasPrefix("OVERVIEW: ") else { return nil }
    source = text
    self.words = words
  }

  /// The page in so many columns, in the language of the words.
  func text(columns: Int) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let usage = line.cut(after: "USAGE: ") else {
        return wrapped(spoken(line), to: columns)
      }
      return words.frame(.usage) + naming(usage)
    }.joined(separator: "\n")
  }

  private func spoken(_ line: Substring) -> String {
    if let text = line.cut(after: "OVERVIEW: ") {
      let isParsers = text == "Show subcommand help information."
      return words.frame(.overview) + (isParsers ? words.frame(.helpCommand) : String(text))
    }
    if let command = line.cut(after: "  See '", before: "' for detailed help.") {
      return "  " + words.frame(.detail(naming(command)))
    }
    switch line {
    case "ARGUMENTS:": return words.frame(.arguments)
    case "OPTIONS:": return words.frame(.options)
    case "SUBCOMMANDS:": return words.frame(.subcommands(of: nil))
    default: break
    }
    if let group = line.cut(before: " SUBCOMMANDS:") {
      return words.frame(.subcommands(of: String(group)))
    }
    return line.hasPrefix("  ") ? element(line) : String(line)
  }

  /// The command with the word that stands for the name of a subcommand.
  private func naming(_ command: Substring) -> String {
    String(command).replacing("<subcommand>", with: words.frame(.subcommand))
  }

  /// A row of a list: what is typed, and from a column on what it is.
  private func element(_ line: Substring) -> String {
    var label = String(line.prefix(HelpPage.indentation))
    var text = String(line.dropFirst(HelpPage.indentation))
    if let mark = label.firstRange(of: "(default)") {
      label.replaceSubrange(mark, with: words.frame(.unnamed))
      while label.last == " " { label.removeLast() }
      let gap = HelpPage.indentation - DisplayWidth.of(label)
      label += gap > 0 ? String(repeating: " ", count: gap) : " "
    }
    switch text {
    case "Show help information.": text = words.frame(.helpOption)
    case "Show the version.": text = words.frame(.versionOption)
    default: break
    }
    if let match = text.firstMatch(of: #/\(values: (.+?)(?:; default: (.+))?\)$/#) {
      let values = match.1.split(separator: ", ").map(String.init)
      text.replaceSubrange(
        match.range, with: words.frame(.values(values, standard: match.2.map(String.init))))
    } else if let match = text.firstMatch(of: #/\(default: (.+)\)$/#) {
      text.replaceSubrange(match.range, with: words.frame(.standard(String(match.1))))
    }
    return label + text
  }

  /// The line in several where it is too long; a row of a list goes on below its text.
  private func wrapped(_ line: String, to columns: Int) -> String {
    guard DisplayWidth.of(line) > columns else { return line }
    let indentation = line.hasPrefix("  ") ? HelpPage.indentation : 0
    var lines: [String] = []
    var current = String(line.prefix(indentation))
    var isEmpty = true
    for word in line.dropFirst(indentation).split(separator: " ") {
      if !isEmpty, DisplayWidth.of(current) + 1 + DisplayWidth.of(String(word)) > columns {
        lines.append(current)
        current = String(repeating: " ", count: indentation)
        isEmpty = true
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// Where the parser sets what a row of a list is.
  private static let indentation = 26
}

extension Substring {
  /// What stands between a beginning and an end, if the text has both.
  fileprivate func cut(after beginning: String = "", before end: String = "") -> Substring? {
    guard hasPrefix(beginning), hasSuffix(end), count >= beginning.count + end.count else {
      return nil
    }
    return dropFirst(beginning.count).dropLast(end.count)
  }
}

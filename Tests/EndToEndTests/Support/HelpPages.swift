import Testing

/// A help page as a user reads it, with wrapped texts joined.
struct HelpPages {
  /// The English page of every command, by the words that are typed.
  static let english = Result { try pages(below: [], in: Workspace()) }

  private let paragraphs: [String]

  init(_ text: String) {
    var paragraphs: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let goesOn =
        line.hasPrefix(HelpPages.gap)
        || !(line.isEmpty || line.hasPrefix(" ") || paragraphs.last?.isEmpty != false)
      if goesOn, let last = paragraphs.popLast() {
        paragraphs.append(last + " " + line.drop { $0 == " " })
      } else {
        paragraphs.append(String(line))
      }
    }
    self.paragraphs = paragraphs.filter { !$0.isEmpty }
  }

  /// The sentences and parts of sentences, without names of options, values and usage.
  var sayings: Set<String> {
    let texts = paragraphs.filter { !$0.hasPrefix("USAGE") }.map { paragraph in
      // The texts of the overview begin further on.
      let row = paragraph.dropFirst(26).split(separator: "  ").last ?? ""
      let text = paragraph.hasPrefix("  ") ? String(row) : paragraph
      return text.replacing(#/\((?:values|valeurs).+\)$/#, with: "")
    }
    let parts = texts.flatMap { $0.split(separator: #/[.;:,][ \u{A0}]|\u{A0}[;:] |\.$/#) }
    return Set(
      parts.map { String($0.trimmingPrefix(" ")) }
        .filter { part in part.split(separator: " ").count { $0.allSatisfy(\.isLetter) } > 1 })
  }

  /// The names of the subcommands it lists.
  var subcommands: [String] {
    rows(of: "SUBCOMMANDS:").compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// The rows below a heading.
  func rows(of heading: String) -> [Substring] {
    paragraphs.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("  ") }
      .filter { !$0.hasPrefix("  See ") }.map { $0.dropFirst(2) }
  }

  /// The commands of the overview: all words before the column of its texts, below headings of groups.
  private var commands: [String] {
    paragraphs.drop { $0 != "BOARD:" }.prefix { $0 != "OPTIONS:" }.filter { $0.hasPrefix("  ") }
      .flatMap { $0.prefix(32).split(separator: " ").map(String.init) }
  }

  private static func pages(below command: [String], in folder: Workspace) throws
    -> [[String]: String]
  {
    let outcome = try Program.run(Program.path, command + ["--help"], in: folder)
    try #require(outcome.status == 0)
    let page = HelpPages(outcome.output)
    return try (command.isEmpty ? page.commands : page.subcommands).reduce(into: [
      command: outcome.output
    ]) {
      $0.merge(try pages(below: command + [$1], in: folder)) { page, _ in page }
    }
  }

  private static let gap = String(repeating: " ", count: 26)
}

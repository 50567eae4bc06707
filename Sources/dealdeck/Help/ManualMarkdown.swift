import Localization

/// A page of the manual in Markdown, for the documents.
struct ManualMarkdown {
  /// The blocks between blank lines.
  private var blocks: [String]

  /// Creates a page with a title, and a line that leads to the other language.
  init(_ page: ManualPage, below title: String, _ words: Strings) {
    blocks = ["# \(title)", words.otherLanguage(ofPage: "\(page.name).md")]
    var isListed = false
    for part in page.parts {
      let text = ManualMarkdown.text(of: part, words)
      if isListed && part.isRow {
        blocks[blocks.count - 1] += "\n" + text
      } else {
        blocks.append(text)
      }
      isListed = part.isRow
    }
  }

  /// The page, to its last line.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  private static func text(of part: ManualPage.Part, _ words: Strings) -> String {
    switch part {
    case .heading(let text): "## \(escaped(text))"
    case .subheading(let text): "### \(escaped(text))"
    // Help has some in capitals.
    case .caption(let text): "**\(escaped(text.prefix(1) + text.dropFirst().lowercased()))**"
    case .paragraph(let text):
      text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "\n\n")
    case .row(let term, let meaning):
      "- \(term.contains("`") ? term : "`\(term)`")\(words.colon)\(escaped(meaning))"
    case .fact(let label, let text): "- \(escaped(label))\(words.colon)\(escaped(text))"
    case .lines(let lines): "```text\n\(lines.joined(separator: "\n"))\n```"
    }
  }

  /// Returns the text so that nothing outside of its code is markup.
  private static func escaped(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return text }
    return parts.enumerated().map { index, part in
      index % 2 == 1
        ? "`\(part)`"
        : part.reduce(into: "") { $0 += "\\*_<>[]|".contains($1) ? "\\\($1)" : String($1) }
    }.joined()
  }
}

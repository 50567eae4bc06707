/// A table in GitHub Flavored Markdown.
package struct MarkdownTable {
  private let headings: [String]
  private let rows: [[String]]
  private let rightAligned: Set<Int>

  /// Creates a table of texts that are safe to show.
  package init(headings: [String], rows: [[String]], rightAligned: Set<Int>) {
    self.headings = headings
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The text, one line a row; no text of a cell is taken for markup.
  package var text: String {
    let rule = headings.indices.map { rightAligned.contains($0) ? "---:" : "---" }
    return
      ([headings.map(MarkdownTable.escaped), rule]
      + rows.map { $0.map(MarkdownTable.escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// A text of which nothing is markup; a line end is a blank.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "|", "*", "_", "`", "[", "]", "~", "#", "!", "$": escaped += "\\\(character)"
      case _ where character.isNewline || character == "\t": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

import TerminalKit
package import Localization

/// The page of all keys, written from the command table.
package enum KeysPage {
  private static let pages: [KeyPlace] = [
    .board, .panel, .triage, .review, .agenda, .detail, .catalogue, .figure, .funnel,
    .losses, .forecast, .freshness,
  ]
  private static let boxes = KeyPlace.allCases.filter { !pages.contains($0) }

  /// Returns the page as Markdown in the language of `words`, ending with a line end: a table of commands
  /// by pages, and one by the boxes above them and the text fields.
  package static func markdown(in words: Strings) -> String {
    let parts =
      ["# \(words.title(.help))"] + words.keysIntroduction
      + [pages, boxes].map { table(of: $0, in: words) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func table(of places: [KeyPlace], in words: Strings) -> String {
    let headings = words.keysHeadings + places.map(words.place)
    let rows = CommandTable.rows.filter { !$0.places.isDisjoint(with: places) }.map { row in
      let keys = places.map { row.keys(in: $0, as: words) }
      let all = row.keys.map { words.key($0.spelling) }
      let shown = keys.contains("1–9") ? ["1–9"] : all
      let title = words.text(of: row.command).title
      return [shown.map { "`\($0)`" }.joined(separator: " "), title]
        + keys.map { $0.isEmpty ? "" : "•" }
    }
    let rule = ["---", "---"] + places.map { _ in ":-:" }
    return ([headings, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }
}

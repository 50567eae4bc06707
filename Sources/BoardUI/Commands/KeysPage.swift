package import Localization

/// The page of all keys, written from the command table.
package enum KeysPage {
  /// The page as Markdown, a table a place, in the language of `words`; it ends with a line end.
  package static func markdown(in words: Strings) -> String {
    var lines = ["# \(words.title(.help))", ""]
    for paragraph in words.keysIntroduction { lines += [paragraph, ""] }
    for place in KeyPlace.allCases {
      lines += ["## \(words.place(place))", "", "| | |", "|---|---|"]
      for row in CommandTable.rows where row.places.contains(place) {
        let text = words.text(of: row.command)
        let keys = row.keys(in: place, as: words).split(separator: " ").map { "`\($0)`" }
        let detail = text.detail.isEmpty ? "" : " (\(text.detail))"
        lines.append("| \(keys.joined(separator: " ")) | \(text.title)\(detail) |")
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }
}

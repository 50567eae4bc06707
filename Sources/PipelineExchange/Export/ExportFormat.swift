/// A format of a list; the raw value is its name in `--format`.
package enum ExportFormat: String, Sendable, CaseIterable {
  /// Columns for people.
  case table
  case csv, tsv, json
  /// JSON Lines: one object a line.
  case jsonl
  /// Markdown.
  case md
  /// A calendar.
  case ics

  /// The formats of a list of a command.
  package static let ofLists: [ExportFormat] = [.table, .tsv, .csv, .json, .jsonl, .md]
  /// The formats of an export.
  package static let ofExports: [ExportFormat] = [.csv, .tsv, .json, .jsonl, .md, .ics]
}

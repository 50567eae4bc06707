package import PipelineExchange

/// What an import amounts to.
package struct ImportSummary: Equatable, Sendable {
  /// The board's file.
  package var file: String
  /// Whether nothing was changed.
  package var isDryRun: Bool
  /// Deals added, or that would be.
  package var added: Int
  /// Rows of the table.
  package var rows: Int
  /// Rows whose deal was there already.
  package var known: Int
  /// Rows that cannot be deals.
  package var refused: Int

  /// A summary.
  package init(
    file: String, isDryRun: Bool, added: Int, rows: Int, known: Int = 0, refused: Int = 0
  ) {
    self.file = file
    self.isDryRun = isDryRun
    self.added = added
    self.rows = rows
    self.known = known
    self.refused = refused
  }
}

/// What is said of an import.
package protocol ImportWords {
  /// What it amounts to, in a line.
  func summary(_ summary: ImportSummary) -> String
  /// Which column fills which field.
  func columns(_ columns: [String]) -> String
  /// A column, by its heading.
  func column(_ heading: String) -> String
  /// Lines of a table: how many, the first of them, and how many more there are.
  func lines(_ count: Int, first: [Int], others: Int) -> String
  /// What was done with what a file says, or with a column of that heading, in a sentence.
  func note(_ finding: Finding.Kind, column: String?) -> String
  /// Why nothing was imported, and what to do.
  func fault(_ fault: ImportFault) -> String
  /// Why a text is no table, and what to do.
  func fault(_ fault: CSVFault.Kind) -> String
}

extension Vocabulary {
  /// Where something was noted: the file, the column, and the lines, when they are many the first.
  package func place(file: String, column: String?, lines: [Int]) -> String {
    let column = column.map { ", " + self.column($0) } ?? ""
    guard let first = lines.first else { return file + column }
    guard lines.count > 1 else { return "\(file):\(first)\(column)" }
    let shown = Array(lines.prefix(3))
    let told = self.lines(lines.count, first: shown, others: lines.count - shown.count)
    return "\(file)\(column), \(told)"
  }
}

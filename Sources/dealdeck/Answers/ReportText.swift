import PipelineExchange
import TerminalKit

/// A report as plain text, without its pictures.
struct ReportText {
  private let report: ReportDocument

  /// Creates the text of a report.
  init(_ report: ReportDocument) {
    self.report = report
  }

  /// The text of the file: what is wide in a terminal too, safe to show in one.
  var text: String {
    let head = underlined(report.title, "=") + report.facts.map(SafeText.displayable)
    let sections = report.sections.flatMap { section in
      [""] + underlined(section.title, "-")
        + section.blocks.map(lines).filter { !$0.isEmpty }
        .joined(separator: [""])
    }
    return (head + sections).map { $0 + "\n" }.joined()
  }

  private func underlined(_ title: String, _ sign: String) -> [String] {
    let title = SafeText.displayable(title)
    return [title, String(repeating: sign, count: DisplayWidth.of(title))]
  }

  private func lines(of block: ReportDocument.Block) -> [String] {
    switch block {
    case .chart: return []
    case .paragraph(let text, _): return wrapped(text)
    case .list(let texts): return texts.flatMap { wrapped($0, after: "- ") }
    case .figures(let figures):
      let rows = figures.map { [$0.name, $0.value, $0.detail].map(SafeText.displayable) }
      return Table(rows: rows, rightAligned: [1]).lines
    case .table(let table):
      return wrapped(table.caption) + lines(of: table.withoutPictures)
    }
  }

  /// The width of a table beyond which its rows are told one by one.
  private static let tableWidth = 100

  private func lines(of table: ReportTable) -> [String] {
    let headings = table.columns.map { SafeText.displayable($0.heading) }
    let rows = table.rows.map { $0.cells.map(\.text) }
    let shown = rows.map { $0.map(SafeText.displayable) }
    let lines = Table(rows: shown, rightAligned: table.rightAligned, headings: headings).lines
    guard lines.contains(where: { DisplayWidth.of($0) > ReportText.tableWidth }) else {
      return lines
    }
    return rows.flatMap { row in
      let texts = row.enumerated().filter { !["", "–"].contains($0.element) }.map { place, text in
        table.columns[place].content == .number ? "\(headings[place]) \(text)" : text
      }
      return wrapped(texts.joined(separator: " · "), after: "- ")
    }
  }

  /// The width of sentences, as in a mail.
  private static let width = 78

  private func wrapped(_ text: String, after bullet: String = "") -> [String] {
    // Broken before it is made displayable: that turns blanks where no line may break into plain ones.
    WrappedText.lines(text, to: ReportText.width, after: bullet).map(SafeText.displayable)
  }
}

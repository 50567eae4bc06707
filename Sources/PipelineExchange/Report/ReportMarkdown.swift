/// A report in GitHub Flavored Markdown, without its pictures.
package struct ReportMarkdown {
  private let report: ReportDocument

  /// Creates the text of a report.
  package init(_ report: ReportDocument) {
    self.report = report
  }

  /// The text of the file.
  package var text: String {
    let head = ["# " + safe(report.title), report.facts.map(safe).joined(separator: "  \n")]
    let sections = report.sections.flatMap { section in
      ["## " + safe(section.title)] + section.blocks.compactMap(text)
    }
    return (head + sections).joined(separator: "\n\n") + "\n"
  }

  private func text(of block: ReportDocument.Block) -> String? {
    switch block {
    case .chart: return nil
    case .paragraph(let text, let isRemark): return isRemark ? "*\(safe(text))*" : safe(text)
    case .list(let lines): return lines.map { "- " + safe($0) }.joined(separator: "\n")
    case .figures(let figures):
      return figures.map { figure in
        let detail = figure.detail.isEmpty ? "" : ", " + safe(figure.detail)
        return "- \(safe(figure.name)) · **\(safe(figure.value))**\(detail)"
      }.joined(separator: "\n")
    case .table(let table):
      let table = table.withoutPictures
      let rows = MarkdownTable(
        headings: table.columns.map(\.heading.printable),
        rows: table.rows.map { $0.cells.map(\.text.printable) },
        rightAligned: table.rightAligned
      ).text
      return safe(table.caption) + "\n\n" + rows.dropLast()
    }
  }

  /// A text on one line, of which nothing is markup.
  private func safe(_ text: String) -> String { MarkdownTable.escaped(text.printable) }
}

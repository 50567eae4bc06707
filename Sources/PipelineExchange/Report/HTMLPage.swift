/// A report as one page of HTML: the style, the text and the pictures are in it, nothing is fetched and nothing
/// runs, by the policy in its head too.
package struct HTMLPage {
  private let report: ReportDocument
  private let generator: String

  /// Creates the page of a report, written by a program of that name and version.
  package init(_ report: ReportDocument, by generator: String) {
    self.report = report
    self.generator = generator
  }

  /// The text of the file.
  package var text: String {
    "<!DOCTYPE html>\n"
      + HTMLNode.make(.html, [.lang: report.language], [head, body]).source
  }

  private var head: HTMLNode {
    .make(
      .head, [:],
      [
        .make(.meta, [.charset: "utf-8"]),
        .make(
          .meta,
          [
            .httpEquiv: "Content-Security-Policy",
            .content: "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        .make(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"]),
        .make(.meta, [.name: "color-scheme", .content: "light dark"]),
        .make(.meta, [.name: "generator", .content: generator]),
        .make(.title, [:], report.headline),
        .style(HTMLStyle.sheet),
      ])
  }

  private var body: HTMLNode {
    .make(
      .body, [:],
      [
        .make(
          .header, [:],
          [.make(.h1, [:], report.title)]
            + report.facts.enumerated().map { place, fact in
              .make(.p, [.class: place == 0 ? "board" : "fact"], fact)
            }),
        .make(.main, [:], report.sections.map(section)),
      ])
  }

  private func section(_ section: ReportDocument.Section) -> HTMLNode {
    let id = section.subject.rawValue
    return .make(
      .section, [.id: id, .ariaLabelledby: id + "-title"],
      [.make(.h2, [.id: id + "-title"], section.title)]
        + section.blocks.enumerated().map { block($1, id: "\(id)-\($0 + 1)") })
  }

  private func block(_ block: ReportDocument.Block, id: String) -> HTMLNode {
    switch block {
    case .paragraph(let text, let isRemark):
      .make(.p, isRemark ? [.class: "remark"] : [:], text)
    case .list(let lines): .make(.ul, [:], lines.map { .make(.li, [:], $0) })
    case .figures(let figures): .make(.ul, [.class: "figures"], figures.map(figure))
    case .table(let table): self.table(table, id: id)
    case .chart(let chart): HTMLDrawing.figure(of: chart)
    }
  }

  private func figure(_ figure: ReportDocument.Figure) -> HTMLNode {
    let detail: [HTMLNode] =
      figure.detail.isEmpty ? [] : [.make(.span, [.class: "detail"], figure.detail)]
    return .make(
      .li, [:],
      [
        .make(.span, [.class: "name"], figure.name),
        .make(.b, [.class: figure.tone.className], figure.value),
      ] + detail)
  }

  // MARK: Tables

  /// Returns a table in a region that scrolls sideways where it has no room, by keys too.
  private func table(_ table: ReportTable, id: String) -> HTMLNode {
    let heads = table.columns.map { column in
      // A heading without words would be read as an empty one.
      column.heading.isEmpty
        ? HTMLNode.make(.td, [:], [])
        : .make(
          .th, column.content == .number ? [.scope: "col", .class: "number"] : [.scope: "col"],
          column.heading)
    }
    return .make(
      .div, [.class: "scroll", .role: "region", .tabindex: "0", .ariaLabelledby: id],
      [
        .make(
          .table, [:],
          [
            // The words stay in sight where the table scrolls.
            .make(.caption, [.id: id], [.make(.span, [:], table.caption)]),
            .make(.thead, [:], [.make(.tr, [:], heads)]),
            .make(.tbody, [:], table.rows.map { row($0, of: table) }),
          ])
      ])
  }

  private func row(_ row: ReportTable.Row, of table: ReportTable) -> HTMLNode {
    let cells = zip(row.cells, table.columns).enumerated().map { place, pair in
      cell(pair.0, of: pair.1, isName: place == 0, hasRoom: table.columns.count < 5)
    }
    return .make(.tr, row.isTotal ? [.class: "total"] : [:], cells)
  }

  private func cell(
    _ cell: ReportTable.Cell, of column: ReportTable.Column, isName: Bool, hasRoom: Bool
  ) -> HTMLNode {
    switch cell {
    case .bar(let bar):
      return .make(.td, [.class: hasRoom ? "bar wide" : "bar"], [HTMLDrawing.drawing(of: bar)])
    case .trend(let values, let words):
      return .make(.td, [.class: "trend"], [HTMLDrawing.drawing(of: values, saying: words)])
    case .value(let value, let tone):
      if isName { return .make(.th, [.scope: "row"], value.text) }
      let names = [column.content.className, tone.className].filter { !$0.isEmpty }
      return .make(
        .td, names.isEmpty ? [:] : [.class: names.joined(separator: " ")], value.text)
    }
  }
}

extension ReportTone {
  /// The class of a state in the style sheet.
  fileprivate var className: String {
    switch self {
    case .plain: ""
    case .attention: "attention"
    case .bad: "bad"
    }
  }
}

extension ReportTable.Content {
  /// The class of a content in the style sheet.
  fileprivate var className: String {
    switch self {
    case .text, .picture: ""
    case .number: "number"
    case .sentence: "sentence"
    }
  }
}

/// A report as data: what it says, for every format, and nothing of how it looks.
package struct ReportDocument: Equatable, Sendable {
  /// The language, as in `lang`.
  package var language: String
  /// The title.
  package var title: String
  /// The board, the filter, the moment: a line each, below the title.
  package var facts: [String]
  /// The sections, in order.
  package var sections: [Section]

  /// The title with the board: the subject of a mail, the title of a window.
  package var headline: String { ([title] + facts.prefix(1)).joined(separator: " · ") }

  /// Creates a report.
  package init(language: String, title: String, facts: [String], sections: [Section]) {
    self.language = language
    self.title = title
    self.facts = facts
    self.sections = sections
  }

  /// The subjects of a report, each of one section at most; the raw value is its anchor.
  package enum Subject: String, Sendable {
    case summary, forecast, changes, funnel, losses, kpis, deals, owners, notes
  }

  /// A part of the report.
  package struct Section: Equatable, Sendable {
    /// The subject.
    package var subject: Subject
    /// The heading.
    package var title: String
    /// The content.
    package var blocks: [Block]

    /// Creates a section.
    package init(_ subject: Subject, title: String, _ blocks: [Block]) {
      self.subject = subject
      self.title = title
      self.blocks = blocks
    }
  }

  /// A piece of content.
  package enum Block: Equatable, Sendable {
    /// A sentence or two; a remark is set back.
    case paragraph(String, isRemark: Bool)
    /// Sentences, a line each.
    case list([String])
    /// The few figures that matter most.
    case figures([Figure])
    /// A table.
    case table(ReportTable)
    /// Bars on one scale; formats without pictures leave it out, its figures stand in a table.
    case chart(ReportChart)
  }

  /// A figure with its words.
  package struct Figure: Equatable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var value: String
    /// The words below it; empty for none.
    package var detail: String
    /// The state of the value.
    package var tone: ReportTone

    /// Creates a figure.
    package init(_ name: String, _ value: String, detail: String = "", tone: ReportTone = .plain) {
      self.name = name
      self.value = value
      self.detail = detail
      self.tone = tone
    }
  }
}

/// The state of a figure, told by its words; formats with colours show it too.
package enum ReportTone: Sendable {
  /// Nothing to say of it.
  case plain
  /// At risk.
  case attention
  /// Off target, or an alert.
  case bad
}

/// A table of a report.
package struct ReportTable: Equatable, Sendable {
  /// The content of a column.
  package enum Content: Equatable, Sendable {
    /// A name or a word.
    case text
    /// A number, aligned to the right.
    case number
    /// A sentence, which takes several lines.
    case sentence
    /// A picture, which formats without any leave out.
    case picture
  }

  /// The heading of a column.
  package struct Column: Equatable, Sendable {
    /// The heading; empty for a picture of what stands beside it.
    package var heading: String
    /// The content of its cells.
    package var content: Content

    /// Creates a column.
    package init(_ heading: String, _ content: Content = .text) {
      self.heading = heading
      self.content = content
    }
  }

  /// A cell.
  package enum Cell: Equatable, Sendable {
    /// A value, with its text for people.
    case value(ExportCell, ReportTone)
    /// A bar on the scale of its column.
    case bar(ReportBar)
    /// The course of a value, oldest first, and its words; `nil` where there was none.
    case trend([Double?], String)

    /// A cell of a text.
    package static func text(_ text: String, _ tone: ReportTone = .plain) -> Cell {
      .value(ExportCell(text), tone)
    }

    /// The text for people; empty for a picture.
    package var text: String {
      if case .value(let cell, _) = self { cell.text } else { "" }
    }
  }

  /// A row; one that sums up the others stands out.
  package struct Row: Equatable, Sendable {
    /// The cells, one a column; the first one names the row.
    package var cells: [Cell]
    /// True for a total.
    package var isTotal: Bool

    /// Creates a row.
    package init(_ cells: [Cell], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// The sentence about the table.
  package var caption: String
  /// The columns.
  package var columns: [Column]
  /// The rows, each with a cell for every column.
  package var rows: [Row]

  /// Creates a table.
  package init(caption: String, columns: [Column], rows: [Row]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The table without its pictures.
  package var withoutPictures: ReportTable {
    keeping(columns.indices.filter { columns[$0].content != .picture })
  }

  /// The table without the columns of values in which every cell is empty.
  package var trimmed: ReportTable {
    keeping(
      columns.indices.filter { column in
        column == 0 || columns[column].content == .picture
          || rows.contains { !$0.cells[column].text.isEmpty }
      })
  }

  /// The places of the columns aligned to the right.
  package var rightAligned: Set<Int> {
    Set(columns.indices.filter { columns[$0].content == .number })
  }

  private func keeping(_ kept: [Int]) -> ReportTable {
    ReportTable(
      caption: caption, columns: kept.map { columns[$0] },
      rows: rows.map { row in Row(kept.map { row.cells[$0] }, isTotal: row.isTotal) })
  }
}

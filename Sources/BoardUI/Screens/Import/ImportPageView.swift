import PipelineDomain
import TerminalKit
import Localization

extension ImportPage {
  /// The rows of the plan, below what the import would do.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let marks = outline.rows.map { DisplayWidth.of($0.mark) }.max() ?? 0
    return ListPage(
      heading: Page.Row(
        left: Line(words.title(.importDeals), .heading).then("   " + outline.file, .text),
        right: Line(work.map(words.ongoing) ?? "", .secondary)),
      count: entries.count, cursor: cursor,
      line: { row, room in
        switch entries[row] {
        case .caption(let part): Line(words.head(part), .heading)
        case .row(let place):
          frame.line(of: outline.rows[place], isHere: row == cursor.row, marks, room)
        }
      },
      top: frame.top(of: outline), footRows: 6,
      preview: atHand.map { frame.preview(of: $0) } ?? [])
  }
}

extension Frame {
  /// Returns what the import would do, and the keys that lead there; in a short window the keys alone.
  fileprivate func top(of outline: ImportOutline) -> [Line] {
    let keys = words.planned(
      open: outline.openCount, added: outline.added, updated: outline.updated)
    let style: Style = outline.openCount > 0 ? .attention : .secondary
    let summary = model.size.rows < 16 ? [] : wrapped(outline.summary, to: pageWidth)
    return summary.map { Line($0) } + wrapped(keys, to: pageWidth).prefix(2).map { Line($0, style) }
  }

  fileprivate func line(
    of row: ImportOutline.Row, isHere: Bool, _ marks: Int, _ room: Int
  ) -> Line {
    let style = isHere ? Style.text.bold : .text
    switch row.kind {
    case .question:
      return Line("? ", Style.attention.bold).then(
        row.name, isHere ? Style.attention.bold : .attention)
    case .finding: return Line(row.name, isHere ? style : .secondary)
    case .column, .stage, .fact: break
    }
    let isWide = room >= 70
    let width = isWide ? min(32, room * 3 / 10) : max(8, room * 2 / 5)
    let sign = row.kind == .fact ? "  " : words.meaningSign + " "
    let line = Line(padded(row.name, to: width), style).then(sign, .secondary)
    guard isWide else {
      return line.then(row.meaning, row.isLeftOut ? .secondary : .text).then(
        row.mark.isEmpty ? "" : " " + row.mark, .attention)
    }
    let details = row.details.joined(separator: " · ")
    return line.then(padded(row.meaning, to: width - 2), row.isLeftOut ? .secondary : .text)
      .then(marks == 0 ? "" : padded(row.mark, to: marks + 2), .attention).then(details, .secondary)
  }

  /// Returns the whole row, its choices or cells, and the option that says the same.
  fileprivate func preview(of row: ImportOutline.Row) -> [Line] {
    let name = wrapped(row.name, to: pageWidth).map {
      Line($0, row.kind == .finding ? .text : Style.text.bold)
    }
    let meaning =
      row.meaning.isEmpty
      ? []
      : [Line(row.meaning).then(row.mark.isEmpty ? "" : "  " + row.mark, .attention)]
    let details =
      row.kind == .question
      ? row.choices.map(\.name).joined(separator: " · ")
      : row.details.joined(separator: " · ")
    return name + meaning + wrapped(details, to: pageWidth).map { Line($0, .secondary) }
      + (row.option.isEmpty ? [] : [Line(row.option, .secondary)])
  }
}

import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Every KPI with its value and how it stands; below, what the one under the cursor is.
  @discardableResult
  func draw(_ catalogue: Catalogue, on canvas: inout Canvas) -> Rect {
    let title = Line(words.title(.catalogue), .heading)
    let period = Line("   " + words.dates.period(period), .secondary)
    let notice = catalogue.isDue ? Line(words.computing, .secondary) : .blank
    let shown = Set(model.panel.readings.map(\.measure.kpi))
    let list = ListPage(
      heading: heading(ofFigures: title, period, right: notice), count: KPI.catalogue.count,
      cursor: catalogue.cursor,
      line: { row, room in
        let kpi = KPI.catalogue[row]
        return line(
          for: kpi, catalogue.reading(row), isHere: row == catalogue.cursor.row,
          isShown: shown.contains(kpi.id), in: room)
      },
      preview: preview(of: KPI.catalogue[catalogue.cursor.row], catalogue))
    return draw(list, on: &canvas)
  }

  /// Mark, name, value, how it stands, what it rests on, and whether the panel shows it, as far as
  /// there is room.
  private func line(
    for kpi: KPI, _ reading: Reading?, isHere: Bool, isShown: Bool, in room: Int
  ) -> Line {
    let nameWidth = min(40, max(12, room - 16))
    let sign = reading?.status.sign ?? Reading.Status.ok.sign
    var line = Line(glyph(sign) + " ", sign.style)
      .then(padded(words.name(ofKPI: kpi.id), to: nameWidth), isHere ? Style.text.bold : .text)
    guard let reading else { return line }
    let value = value(of: reading)
    line = line + Line(String(repeating: " ", count: max(0, 13 - value.width))) + value
    guard room >= 75 else { return line }
    let standing = standing(of: reading)
    let gap = String(repeating: " ", count: max(0, 16 - standing.width))
    line = line.then("  ") + standing + Line(gap)
    guard room >= 90 else { return line }
    if room >= 126 { line = line.then(padded(basis(of: reading, within: 36), to: 36), .secondary) }
    return line.then(isShown ? words.title(.inPanel) : "", .secondary)
  }

  private func preview(of kpi: KPI, _ catalogue: Catalogue) -> [Line] {
    let definition = wrapped(words.definition(ofKPI: kpi.id), to: pageWidth).map { Line($0) }
    guard let reading = catalogue.reading(catalogue.cursor.row) else { return definition }
    let formula = wrapped(words.formula(reading.measure), to: pageWidth)
    return definition + formula.map { Line($0, Style.text.bold) }
  }
}

import PipelineDomain
import TerminalKit
import Localization

extension Catalogue {
  /// The KPIs with their values; below, the definition of the one at hand.
  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    let words = frame.words
    let shown = Set(frame.model.panel.readings.map(\.measure.kpi))
    let list = ListPage(
      heading: frame.heading(
        ofFigures: Line(words.title(.catalogue), .heading),
        Line("   " + words.dates.period(frame.period), .secondary),
        right: due > 0 ? Line(words.computing, .secondary) : .blank),
      count: KPI.catalogue.count, cursor: cursor,
      line: { row, room in
        let kpi = KPI.catalogue[row]
        return frame.line(
          for: kpi, reading(row), isHere: row == cursor.row, isShown: shown.contains(kpi.id),
          in: room)
      },
      preview: frame.preview(of: KPI.catalogue[cursor.row], reading(cursor.row)))
    return frame.draw(list, on: &canvas)
  }
}

extension Frame {

  /// Mark, name, value, how it stands, what it rests on, and whether the panel shows it, as far as
  /// there is room.
  fileprivate func line(
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

  fileprivate func preview(of kpi: KPI, _ reading: Reading?) -> [Line] {
    let definition = wrapped(words.definition(ofKPI: kpi.id), to: pageWidth).map { Line($0) }
    guard let reading else { return definition }
    let formula = wrapped(words.formula(reading.measure), to: pageWidth)
    return definition + formula.map { Line($0, Style.text.bold) }
  }
}

import PipelineDomain
import TerminalKit
import Localization

extension Catalogue {
  /// The KPIs with their values; below, the definition of the one at hand.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let shown = Set(frame.model.panel.results.map(\.figure.kpi))
    return ListPage(
      heading: frame.heading(
        ofFigures: Line(words.title(.catalogue), .heading),
        Line("   " + words.dates.period(frame.period), .secondary),
        right: due > 0 ? Line(words.computing, .secondary) : .blank),
      count: KPI.catalogue.count, cursor: cursor,
      line: { row, room in
        let kpi = KPI.catalogue[row]
        return frame.line(
          for: kpi, result(row), isHere: row == cursor.row, isShown: shown.contains(kpi.id),
          in: room)
      },
      preview: frame.preview(of: KPI.catalogue[cursor.row], result(cursor.row)))
  }
}

extension Frame {

  /// Returns mark, name, value, status, basis and the sign of a KPI in the panel, as far as there is room.
  fileprivate func line(
    for kpi: KPI, _ result: KPIResult?, isHere: Bool, isShown: Bool, in room: Int
  ) -> Line {
    let nameWidth = min(40, max(12, room - 16))
    let sign = result?.status.sign ?? KPIResult.Status.ok.sign
    var line = Line(glyph(sign) + " ", sign.style)
      .then(padded(words.name(ofKPI: kpi.id), to: nameWidth), isHere ? Style.text.bold : .text)
    guard let result else { return line }
    let value = value(of: result)
    line = line + Line(String(repeating: " ", count: max(0, 13 - value.width))) + value
    guard room >= 75 else { return line }
    let standing = standing(of: result)
    let gap = String(repeating: " ", count: max(0, 16 - standing.width))
    line = line.then("  ") + standing + Line(gap)
    guard room >= 90 else { return line }
    if room >= 126 { line = line.then(padded(basis(of: result, within: 36), to: 36), .secondary) }
    return line.then(isShown ? words.title(.inPanel) : "", .secondary)
  }

  fileprivate func preview(of kpi: KPI, _ result: KPIResult?) -> [Line] {
    let definition = wrapped(words.definition(ofKPI: kpi.id), to: pageWidth).map { Line($0) }
    guard let result else { return definition }
    let formula = wrapped(words.formula(result.figure), to: pageWidth)
    return definition + formula.map { Line($0, Style.text.bold) }
  }
}

import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Returns the forecast as a page, the chart first; parts not computed yet say so.
  func page(of screen: ForecastPage) -> Page {
    let title = Line(words.title(.forecast), .heading)
    let by = screen.grouping.map { "   " + words.by($0) } ?? ""
    let period = Line("   " + words.dates.period(screen.period)).then(by, .secondary)
    guard let content = screen.content else {
      var page = Page(heading: heading(ofFigures: title, period, right: .blank))
      page.add(Line(words.computing, .secondary))
      return page
    }
    let total = content.forecast.total
    let sign = total.standing?.sign ?? KPIResult.Status.ok.sign
    let mark = sign.glyph == " " ? "" : glyph(sign) + " "
    var page = Page(
      heading: heading(
        ofFigures: title, period,
        right: Line(mark + words.standing(content.forecast), sign.style),
        shortRight: Line(mark + words.attainment(total, in: content.forecast.currency), sign.style))
    )
    let picture = picture(of: content, by: screen.grouping)
    for line in picture { page.add(line) }
    if !picture.isEmpty { page.add(.blank) }
    add(screen, content, to: &page)
    return page
  }

  private func add(
    _ screen: ForecastPage, _ content: ForecastPage.Content, to page: inout Page
  ) {
    let (forecast, groups, grouping) = (content.forecast, content.groups, screen.grouping)
    let parts = groups.map { group in
      [words.group(group.key, of: grouping ?? .source)]
        + words.cells(group.figures.total, in: forecast.currency).dropFirst()
    }
    let (first, second) = tables(of: rows(of: forecast), and: parts)
    for line in first { page.add(line) }
    page.add(.blank)
    addAssumptions(of: screen, content, to: &page)
    for line in words.differences(forecast, on: board) { page.add(line, width: pageWidth) }
    let notes = [
      words.outlook(forecast), words.weights(forecast.total, in: forecast.currency),
      words.method(forecast.total.outcomes),
      words.overdue(forecast.overdue, in: forecast.currency),
      words.undated(forecast.undated, in: forecast.currency),
      forecast.excluded.isEmpty ? nil : words.leftOut(forecast.excluded, on: board),
      forecast.winRate.caveat.map { words.caveat($0) },
    ]
    for (index, note) in notes.compactMap({ $0 }).enumerated() {
      page.add(note, index == 0 ? Style.text.bold : .text, width: pageWidth)
    }
    if let grouping, !parts.isEmpty {
      page.addSection(words.by(grouping))
      for line in second { page.add(line) }
      if let note = words.goalNote(groups.map(\.figures)) { page.add(note, width: pageWidth) }
    }
    page.addSection(words.title(.chances))
    for chance in forecast.stageChances {
      page.add(words.chance(chance, on: board.settings), width: pageWidth)
    }
  }

  /// Adds the assumptions and their effect, or the present figures that can be changed.
  private func addAssumptions(
    of screen: ForecastPage, _ content: ForecastPage.Content, to page: inout Page
  ) {
    guard !content.forecast.isOver else { return }
    guard screen.whatIf != WhatIf() else {
      let text = words.baseline(content.simulation.baseline, in: content.forecast.currency)
      page.add(text, .secondary, width: pageWidth)
      return page.add(.blank)
    }
    let assumed = words.assumptions(
      screen.whatIf, in: content.forecast.currency, on: board)
    page.add(words.title(.whatIf) + words.colon + assumed, Style.focus.bold, width: pageWidth)
    for line in effect(of: screen, content, in: pageWidth) { page.add(line) }
    page.add(.blank)
  }

  /// Returns the months and the total, below their headings.
  func rows(of forecast: Forecast) -> [[String]] {
    let months = forecast.months.count > 1 ? forecast.months : []
    return words.forecastTable(
      (months + [forecast.total]).map { words.cells($0, in: forecast.currency) })
  }

  /// Returns the rows of the whole and of its parts, each below its headings, in aligned columns.
  private func tables(of whole: [[String]], and parts: [[String]]) -> ([Line], [Line]) {
    // Without room the range goes first, then the columns between commit and weighted.
    let table = TextTable(
      rows: whole + (parts.isEmpty ? [] : words.forecastTable(parts)), headings: [0, whole.count],
      dispensable: [6, 8, 7, 3, 4, 2, 10])
    let lines = table.lines(in: pageWidth)
    return (Array(lines.prefix(whole.count)), Array(lines.dropFirst(whole.count)))
  }
}

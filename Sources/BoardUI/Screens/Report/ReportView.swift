import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// A report as a page; what is not computed yet says so.
  func page(of report: Report) -> Page {
    let title = words.title(report.kind == .funnel ? .funnel : .forecast)
    let by = report.grouping.map { words.by($0) } ?? ""
    let heading = heading(
      ofFigures: Line(title, .heading), Line("   " + words.dates.period(report.period)),
      right: Line(by, .secondary))
    var page = Page(heading: heading)
    switch report.content {
    case nil: page.add(Line(words.computing, .secondary))
    case .funnel(let funnel, let groups): add(funnel, groups, report.grouping, to: &page)
    case .forecast(let simulation, let groups):
      add(simulation, groups, report.grouping, to: &page)
    }
    return page
  }

  private func add(
    _ funnel: Funnel, _ groups: [Group<Funnel>], _ grouping: Grouping?, to page: inout Page
  ) {
    page.add(
      words.headline(funnel, seenOn: today, near: model.presentDay), .secondary, width: pageWidth)
    page.add(.blank)
    addSteps(of: funnel, to: &page)
    page.add(.blank)
    page.add(words.overall(funnel), Style.text.bold, width: pageWidth)
    if let text = words.bottleneck(of: funnel, on: board.settings) {
      page.add(text, .attention, width: pageWidth)
    }
    if !funnel.excluded.isEmpty {
      page.add(words.leftOut(funnel.excluded, on: board), .secondary, width: pageWidth)
    }
    if let caveat = funnel.caveat {
      page.add(words.caveat(caveat), .attention, width: pageWidth)
    }
    for group in groups {
      guard let grouping else { break }
      page.addSection(words.group(group.key, of: grouping))
      addSteps(of: group.figures, to: &page)
      page.add(words.overall(group.figures), width: pageWidth)
    }
    guard !funnel.losses.isEmpty else { return }
    page.addSection(words.lossesTitle)
    for loss in funnel.losses {
      page.add(
        Line(right(words.figures.whole(loss.count), in: 5) + "  ")
          .then(words.loss(loss, on: board.settings)))
    }
  }

  /// Name, count and bar of each phase, and below them what became of its deals.
  private func addSteps(of funnel: Funnel, to page: inout Page) {
    let most = funnel.steps.map(\.reached).max() ?? 0
    let nameWidth = 2 + (funnel.steps.map { DisplayWidth.of(words.phase($0.phase)) }.max() ?? 0)
    let room = max(0, min(60, pageWidth - nameWidth - 8))
    for step in funnel.steps {
      let isBottleneck = funnel.bottleneck?.phase == step.phase
      let length = most == 0 ? 0 : (step.reached * room + most - 1) / most
      page.add(
        Line(padded(words.phase(step.phase), to: nameWidth))
          .then(right(words.figures.whole(step.reached), in: 6) + "  ", Style.text.bold)
          .then(String(repeating: "█", count: length), isBottleneck ? .attention : .focus))
      let passage = words.passage(step)
      guard !passage.isEmpty else { continue }
      page.add(
        passage, isBottleneck ? .attention : .secondary,
        indent: pageWidth < 60 ? 2 : nameWidth + 8, width: pageWidth)
    }
  }

  private func add(
    _ simulation: ForecastSimulation, _ groups: [Group<Forecast>], _ grouping: Grouping?,
    to page: inout Page
  ) {
    let forecast = simulation.forecast
    let months = forecast.months.count > 1 ? forecast.months : []
    let rows = (months + [forecast.total]).map { words.cells($0, in: forecast.currency) }
    let parts = groups.map { group in
      [words.group(group.key, of: grouping ?? .source)]
        + words.cells(group.figures.total, in: forecast.currency).dropFirst()
    }
    let (first, second) = tables(of: rows, and: parts)
    for line in first { page.add(line) }
    page.add(.blank)
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
    guard !forecast.isOver else { return }
    page.addSection(words.title(.whatIf))
    page.add(words.baseline(simulation.baseline, in: forecast.currency), width: pageWidth)
  }

  /// The rows of the whole and of its parts, each below its headings, in columns that line up.
  private func tables(of rows: [[String]], and parts: [[String]]) -> ([Line], [Line]) {
    let whole = words.forecastTable(rows)
    // Without room the range goes first, then what lies between commit and weighted.
    let table = TextTable(
      rows: whole + (parts.isEmpty ? [] : words.forecastTable(parts)), headings: [0, whole.count],
      dispensable: [6, 8, 7, 3, 4, 2, 10])
    let lines = table.lines(in: pageWidth)
    return (Array(lines.prefix(whole.count)), Array(lines.dropFirst(whole.count)))
  }
}

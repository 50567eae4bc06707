import PipelineDomain
import TerminalKit
import Wording

extension Frame {
  /// A KPI explained: what it is, how its value comes about with the numbers in it, its goal, its
  /// trend, what stands beside it, which deals were left out and which make it.
  func explanation(of kpi: String) -> Page {
    guard let reading = model.panel.readings.first(where: { $0.measure.kpi == kpi }) else {
      return Page(heading: Page.Row(left: Line(words.name(ofKPI: kpi), .heading)))
    }
    let measure = model.panel.explained ?? reading.measure
    let asOf = words.dates.medium(today, near: today)
    let clock = words.dates.clock(measure.asOf, in: model.zone)
    var page = Page(
      heading: Page.Row(
        left: Line(words.name(ofKPI: kpi), .heading),
        right: Line("\(words.dates.period(measure.period)) · \(asOf) \(clock)", .secondary)))
    page.add(words.definition(ofKPI: kpi), width: pageWidth)
    page.add(.blank)
    page.add(Line("    " + words.formula(measure), Style.text.bold))
    page.add(.blank)
    addStanding(of: reading, to: &page)
    for part in measure.parts {
      let value = words.value(part.value, in: part.unit, of: measure.n)
      page.add(
        caption(words.part(part.name, on: board.settings).capitalized, width: captionWidth).then(
          value))
    }
    addExclusions(of: measure, to: &page)
    addDeals(of: measure, to: &page)
    return page
  }

  private func addStanding(of reading: Reading, to page: inout Page) {
    if let kpi = KPI.named(reading.measure.kpi), let goal = words.goal(reading, better: kpi.better)
    {
      page.add(
        caption(words.title(.goal), width: captionWidth).then(goal + "   ") + standing(of: reading))
    }
    let known = reading.trend.compactMap { $0 }
    guard let first = known.first, let last = known.last, known.count > 1 else { return }
    let texts = [first, last].map {
      words.value($0, in: reading.measure.unit, of: reading.measure.n)
    }
    page.add(
      caption(words.title(.trend), width: captionWidth) + sparkline(of: reading)
        + Line("   \(texts[0]) → \(texts[1])", .secondary))
  }

  private func addExclusions(of measure: Measure, to page: inout Page) {
    guard !measure.excluded.isEmpty else { return }
    page.addSection("\(words.title(.leftOut)) · \(words.figures.whole(measure.excluded.count))")
    for exclusion in measure.excluded.prefix(listLimit) {
      let title = board[exclusion.deal]?.title ?? exclusion.deal.text
      page.add(Line(padded(title, to: titleWidth)).then(words.reason(exclusion.reason), .secondary))
    }
    addRest(measure.excluded.count - listLimit, to: &page)
  }

  private func addDeals(of measure: Measure, to page: inout Page) {
    guard !measure.deals.isEmpty else { return }
    page.addSection("\(words.title(.deals)) · \(words.figures.whole(measure.deals.count))")
    for deal in measure.deals.prefix(listLimit).compactMap({ board[$0] }) {
      let name = board.organization(of: deal)?.name ?? ""
      let stage = board.stage(of: deal)?.name ?? ""
      let amount = deal.amount.map { words.figures.compact($0) } ?? "–"
      page.add(
        Line(padded(deal.title, to: titleWidth)).then(padded(name, to: pageWidth / 4), .secondary)
          .then(stage, .secondary), Line(amount))
    }
    addRest(measure.deals.count - listLimit, to: &page)
  }

  private var captionWidth: Int { min(24, pageWidth / 2) }

  private var titleWidth: Int { min(40, pageWidth / 2) }

  private func addRest(_ count: Int, to page: inout Page) {
    if count > 0 { page.add(Line(words.more(count), .secondary)) }
  }
}

/// Deals that a list on a page shows at most: drawing stays quick, and the board shows them all.
private let listLimit = 200

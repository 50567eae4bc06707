import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Returns the page of a KPI: its definition, its formula with the numbers in it, its goal, its trend,
  /// its parts, the excluded deals and those it counts.
  func explanation(of explained: KPIPage) -> Page {
    let kpi = explained.kpi
    let result = model.result(of: kpi)
    guard let figure = explained.figure ?? result?.figure else {
      var page = Page(heading: Page.Row(left: Line(words.name(ofKPI: kpi), .heading)))
      page.add(words.definition(ofKPI: kpi), width: pageWidth)
      page.add(Line(words.computing, .secondary))
      return page
    }
    let asOf = words.dates.medium(model.zone.day(of: figure.asOf), near: model.presentDay)
    let clock = words.dates.clock(figure.asOf, in: model.zone)
    var page = Page(
      heading: heading(
        ofFigures: Line(words.name(ofKPI: kpi), .heading),
        right: Line("\(words.dates.period(figure.period)) · \(asOf) \(clock)", .secondary),
        shortRight: Line(words.dates.period(figure.period), .secondary)))
    page.add(words.definition(ofKPI: kpi), width: pageWidth)
    page.add(.blank)
    for line in lines(of: words.formula(figure), to: pageWidth - 4) {
      page.add(Line("    " + line, Style.text.bold))
    }
    page.add(.blank)
    if let result { addStanding(of: result, to: &page) }
    if let caveat = figure.caveat {
      page.add(words.caveat(caveat), .attention, width: pageWidth)
    }
    addRemarks(explained.remarks, on: figure, to: &page)
    for part in figure.parts {
      let value = words.value(part.value, in: part.unit, of: figure.n)
      page.add(
        caption(words.part(part.name, on: board.settings).capitalized, width: captionWidth).then(
          value))
    }
    if let pace = figure.pace {
      page.add(words.pace(pace, near: model.presentDay), .attention, width: pageWidth)
    }
    addGroups(explained.breakdown, to: &page)
    addExclusions(of: figure, to: &page)
    addDeals(of: figure, to: &page)
    return page
  }

  private func addStanding(of result: KPIResult, to page: inout Page) {
    if let kpi = KPI.named(result.figure.kpi), let goal = words.goal(result, better: kpi.better) {
      let texts = wrapped(goal, to: pageWidth - captionWidth).map { Line($0) }
      addFact(.goal, texts + [standing(of: result)], to: &page)
    }
    if let caveat = result.caveat, caveat != result.figure.caveat {
      addFact(.goal, words.reason(caveat), to: &page)
    }
    for line in trend(of: result, captionWidth: captionWidth) { page.add(line) }
  }

  /// Adds the benchmark, the advice and the alerts.
  private func addRemarks(
    _ remarks: KPIPage.Remarks, on figure: KPIValue, to page: inout Page
  ) {
    if let (benchmark, verdict) = figure.standing {
      addFact(.field, words.benchmark(benchmark, verdict, in: figure.unit), to: &page)
    }
    for alert in remarks.alerts {
      let style = alert.state == .raised ? KPIResult.Status.alert.sign.style : Style.text
      addFact(.alert, words.alert(alert, on: board.settings), style, to: &page)
    }
    for trend in remarks.trends {
      addFact(.trend, words.trend(trend, on: board.settings), to: &page)
    }
    guard let advice = remarks.advice else { return }
    addFact(.action, words.advice(advice, on: board.settings), Style.text.bold, to: &page)
  }

  /// Returns the formula, broken before an operator when it is too long, so that no number is cut.
  private func lines(of formula: String, to width: Int) -> [String] {
    var lines: [String] = []
    var sign = ""
    for piece in formula.split(separator: "  ") {
      guard !["÷", "×", "="].contains(piece) else {
        sign = piece + "  "
        continue
      }
      let joined = (lines.last.map { $0 + "  " } ?? "") + sign + piece
      if DisplayWidth.of(joined) <= width {
        lines = lines.dropLast() + [joined]
      } else {
        lines += wrapped(sign.isEmpty ? String(piece) : "\(sign.dropLast())\(piece)", to: width)
      }
      sign = ""
    }
    return lines
  }

  /// Adds parts side by side if they have room, else one below the other.
  private func addFact(_ title: Title, _ parts: [Line], to page: inout Page) {
    let row = Line(joining: parts, separator: "   ")
    let rows = row.width <= pageWidth - captionWidth ? [row] : parts.filter { !$0.isEmpty }
    for (place, line) in rows.enumerated() {
      page.add(caption(place == 0 ? words.title(title) : "", width: captionWidth) + line)
    }
  }

  /// Adds a text of as many lines as it takes, its caption before the first.
  private func addFact(
    _ title: Title, _ text: String, _ style: Style = .text, to page: inout Page
  ) {
    let lines = wrapped(text, to: pageWidth - captionWidth)
    for (place, line) in lines.enumerated() {
      let head = place == 0 ? words.title(title) : ""
      page.add(caption(head, width: captionWidth).then(line, style))
    }
  }

  /// Adds the figure of each source, owner or persona.
  private func addGroups(_ breakdown: Breakdown?, to page: inout Page) {
    guard let breakdown else { return }
    page.addSection(words.by(breakdown.grouping))
    if breakdown.isDue { page.add(Line(words.computing, .secondary)) }
    for group in breakdown.groups.prefix(listLimit) where !breakdown.isDue {
      let figure = group.figures
      let value =
        figure.value.map { words.value($0, in: figure.unit, of: figure.n) } ?? words.unavailable
      page.add(
        Line(padded(words.group(group.key, of: breakdown.grouping), to: titleWidth))
          .then(right(value, in: 12) + "  ", Style.text.bold)
          .then(words.basis(figure), .secondary))
    }
    if !breakdown.isDue { addRest(breakdown.groups.count - listLimit, to: &page) }
  }

  private func addExclusions(of figure: KPIValue, to page: inout Page) {
    guard !figure.excluded.isEmpty else { return }
    page.addSection("\(words.title(.leftOut)) · \(words.figures.whole(figure.excluded.count))")
    for exclusion in figure.excluded.prefix(listLimit) {
      let deal = board[exclusion.deal]
      page.add(
        Line(padded(deal?.title ?? exclusion.deal.text, to: titleWidth))
          .then(words.reason(exclusion.reason), .secondary),
        Line(deal?.amount.map { words.figures.compact($0) } ?? "–"))
    }
    addRest(figure.excluded.count - listLimit, to: &page)
  }

  private func addDeals(of figure: KPIValue, to page: inout Page) {
    guard !figure.deals.isEmpty else { return }
    page.addSection("\(words.title(.deals)) · \(words.figures.whole(figure.deals.count))")
    let kind = KPI.named(figure.kpi)?.attention
    for deal in figure.deals.prefix(listLimit).compactMap({ board[$0] }) {
      let name = board.organization(of: deal)?.name ?? ""
      let amount = deal.amount.map { words.figures.compact($0) } ?? "–"
      page.add(
        Line(padded(deal.title, to: titleWidth * 3 / 4))
          .then(padded(name, to: pageWidth / 5), .secondary)
          .then(reason(for: deal, as: kind), .secondary), Line(amount))
    }
    addRest(figure.deals.count - listLimit, to: &page)
  }

  /// Returns the reason why a deal counts: the action it needs, or its outcome and day, or its stage.
  private func reason(for deal: Deal, as kind: AttentionKind?) -> String {
    if let kind {
      let reasons = board.exception(of: deal.id, at: model.asOf, in: model.zone)?.reasons ?? []
      if let reason = reasons.first(where: { $0.kind == kind }) {
        return words.reason(reason, on: board, near: today)
      }
    }
    guard let stage = board.stage(of: deal) else { return "" }
    guard stage.outcome == .open else {
      return words.ended(deal, as: stage.outcome, near: model.presentDay)
    }
    return words.standing(in: stage.name, closing: deal.expectedClose, near: model.presentDay)
  }

  private var captionWidth: Int { min(24, pageWidth / 2) }

  private var titleWidth: Int { min(40, pageWidth / 2) }

  private func addRest(_ count: Int, to page: inout Page) {
    if count > 0 { page.add(Line(words.more(count), .secondary)) }
  }
}

/// The most deals in a list on a page: drawing stays quick, and the board shows them all.
private let listLimit = 200

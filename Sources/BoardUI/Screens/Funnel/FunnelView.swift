import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Returns the funnel as a page; parts not computed yet say so.
  func page(of screen: FunnelPage) -> Page {
    var page = Page(
      heading: heading(
        ofFigures: Line(words.title(.funnel), .heading),
        Line("   " + words.dates.period(screen.period)),
        right: Line(screen.grouping.map { words.by($0) } ?? "", .secondary)))
    guard let content = screen.content else {
      page.add(Line(words.computing, .secondary))
      return page
    }
    let funnel = content.funnel
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
    for group in content.groups {
      guard let grouping = screen.grouping else { break }
      page.addSection(words.group(group.key, of: grouping))
      addSteps(of: group.figures, to: &page)
      page.add(words.overall(group.figures), width: pageWidth)
    }
    guard !funnel.losses.isEmpty else { return page }
    page.addSection(words.lossesTitle)
    for line in lines(of: content.losses) { page.add(line) }
    return page
  }

  /// Adds name, count and bar of each phase, and below them the outcomes of its deals.
  private func addSteps(of funnel: Funnel, to page: inout Page) {
    let most = funnel.steps.map(\.reached).max() ?? 0
    let nameWidth = 2 + (funnel.steps.map { DisplayWidth.of(words.phase($0.phase)) }.max() ?? 0)
    let scale = Scale(to: Double(most), room: min(60, pageWidth - nameWidth - 8))
    for step in funnel.steps {
      let isBottleneck = funnel.bottleneck?.phase == step.phase
      page.add(
        Line(padded(words.phase(step.phase), to: nameWidth))
          .then(right(words.figures.whole(step.reached), in: 6) + "  ", Style.text.bold)
          .then(
            bar(eighths: scale.eighths(Double(step.reached))), isBottleneck ? .attention : .focus))
      let passage = words.passage(step)
      guard !passage.isEmpty else { continue }
      page.add(
        passage, isBottleneck ? .attention : .secondary,
        indent: pageWidth < 60 ? 2 : nameWidth + 8, width: pageWidth)
    }
  }
}

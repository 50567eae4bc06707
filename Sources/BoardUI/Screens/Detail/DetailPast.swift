import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  func addPlaybook(of stage: Stage, to page: inout Page, _ width: Int) {
    let parts = words.playbookParts(of: stage)
    guard !parts.isEmpty else { return }
    page.addSection("\(words.title(.playbook)) · \(stage.name)")
    for part in parts {
      let lines = wrapped(part.text, to: max(1, width - 18))
      for (index, line) in lines.enumerated() {
        page.add(caption(index == 0 ? part.caption : "").then(line))
      }
    }
  }

  func addStays(of deal: Deal, to page: inout Page) {
    let visits = (deal.backdated(in: model.zone) ?? deal).visits
    guard !visits.isEmpty else { return }
    page.addSection(words.title(.timeInStages))
    let names = visits.map { board.settings.stage($0.stage)?.name ?? $0.stage.text }
    for (visit, name) in zip(visits, names) {
      let entered = model.zone.day(of: visit.entered)
      let left = visit.left.map(model.zone.day)
      let days = words.figures.days(Ratio((left ?? today) - entered))
      let padding = String(repeating: " ", count: max(0, 6 - days.count))
      let until = left.map { " – " + words.dates.plain($0, near: today) } ?? " –"
      page.add(
        caption(name).then(padding + days, left == nil ? Style.text.bold : .text)
          .then("   " + words.dates.plain(entered, near: today) + until, .secondary))
    }
  }

  /// Adds changes and activities, the latest first.
  func addTimeline(of deal: Deal, to page: inout Page) {
    page.addSection(words.title(.timeline))
    let events = board.timeline(of: deal).reversed()
    guard !events.isEmpty else { return page.add(Line(words.title(.noTimeline), .secondary)) }
    let days = events.map { words.dates.plain(model.zone.day(of: $0.event.at), near: today) }
    let dayWidth = max(13, (days.map(DisplayWidth.of).max() ?? 0) + 2)
    let authors = min(16, events.map { DisplayWidth.of($0.event.by) }.max() ?? 0)
    for ((event, deal), day) in zip(events, days) {
      let by = DisplayWidth.truncated(event.by, to: authors)
      page.add(
        Line(padded(day, to: dayWidth), .secondary).then(padded(by, to: authors + 2), .secondary)
          .then(words.event(event, of: deal, on: board, near: today)))
    }
  }
}

import PipelineDomain
import TerminalKit
import Wording

extension Frame {
  /// A deal in full: facts, why it is marked, playbook, stays, timeline.
  func detail(of id: Deal.ID) -> Page {
    guard let deal = board[id], let stage = board.stage(of: deal) else {
      return Page(heading: Page.Row(left: Line(words.refusal(.unknownDeal(id), on: board), .bad)))
    }
    let amount = deal.amount.map { Line(words.figures.exact($0), Style.text.bold) }
    var page = Page(
      heading: Page.Row(
        left: Line(deal.title, Style.heading), right: amount ?? Line(words.noAmount, .secondary)))
    addFacts(of: deal, in: stage, to: &page)
    addReasons(of: deal, in: stage, to: &page)
    addPlaybook(of: stage, to: &page)
    addStays(of: deal, to: &page)
    addTimeline(of: deal, to: &page)
    return page
  }

  private func addFacts(of deal: Deal, in stage: Stage, to page: inout Page) {
    let shown: [Field] = [
      .organization, .contacts, .stage, .probability, .owner, .source, .persona, .cost, .recurring,
      .expectedClose, .closedOn, .lossReason, .tags,
    ]
    for field in shown where deal[field] != .none {
      let text =
        field == .stage
        ? stage.name : words.value(deal[field], of: field, on: board, near: today)
      page.add(caption(words.field(field).capitalized).then(text))
    }
    if stage.outcome == .open {
      page.add(caption(words.field(.nextStep).capitalized) + step(of: deal, room: pageWidth - 18))
    }
    if !deal.notes.isEmpty {
      page.add(.blank)
      for paragraph in deal.notes.split(separator: "\n") {
        page.add(String(paragraph), width: pageWidth)
      }
    }
  }

  private func addReasons(of deal: Deal, in stage: Stage, to page: inout Page) {
    guard stage.outcome == .open else { return }
    let freshness = board.freshness(of: deal, on: today, in: model.zone)
    let sign = freshness.state.sign
    page.addSection(words.title(.why))
    let reasons = words.reasons(
      for: freshness, of: deal, on: board, near: today, in: model.zone)
    for (index, reason) in reasons.enumerated() {
      page.add(reason, index == 0 ? sign.style : .text, width: pageWidth)
    }
  }

  private func addPlaybook(of stage: Stage, to page: inout Page) {
    let parts = words.playbookParts(of: stage)
    guard !parts.isEmpty else { return }
    page.addSection("\(words.title(.playbook)) · \(stage.name)")
    for part in parts { page.add(caption(part.caption).then(part.text)) }
  }

  private func addStays(of deal: Deal, to page: inout Page) {
    let visits = deal.visits
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

  /// Changes and activities, the latest first.
  private func addTimeline(of deal: Deal, to page: inout Page) {
    page.addSection(words.title(.timeline))
    let events = deal.timeline.reversed()
    guard !events.isEmpty else { return page.add(Line(words.title(.noTimeline), .secondary)) }
    let days = events.map { words.dates.plain(model.zone.day(of: $0.at), near: today) }
    let dayWidth = max(13, (days.map(DisplayWidth.of).max() ?? 0) + 2)
    let authors = min(16, events.map { DisplayWidth.of($0.by) }.max() ?? 0)
    for (event, day) in zip(events, days) {
      let by = DisplayWidth.truncated(event.by, to: authors)
      page.add(
        Line(padded(day, to: dayWidth), .secondary).then(padded(by, to: authors + 2), .secondary)
          .then(words.event(event, of: deal, on: board, near: today)))
    }
  }

  func caption(_ text: String, width: Int = 18) -> Line {
    Line(padded(text, to: width), .secondary)
  }
}

/// The text with blanks after it up to `width` cells, one at least.
func padded(_ text: String, to width: Int) -> String {
  let cut = DisplayWidth.truncated(text, to: max(0, width - 1))
  return cut + String(repeating: " ", count: max(1, width - DisplayWidth.of(cut)))
}

extension String {
  /// The text with a capital first letter.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

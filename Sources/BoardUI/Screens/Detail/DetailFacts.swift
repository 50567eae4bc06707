import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Adds the fields, those that can be changed even when they are empty.
  func addFacts(of deal: Deal, in stage: Stage, to page: inout Page, _ width: Int) {
    let shown = Field.allCases.filter { field in
      field.isFact && (field.isTyped(stage.outcome) || deal[field] != .none)
    }
    let captions = shown.map { words.caption($0) }
    let fields = board.settings.fields.filter { field in
      field.subject == .deal
        || field.subject == .organization && !board.values(of: field, for: deal).isEmpty
    }
    let names = captions + fields.map(\.name)
    let room = min(width / 2, (names.map(DisplayWidth.of).max() ?? 0) + 2)
    for (field, name) in zip(shown, captions) {
      let part: DealPart? = field.isTyped(stage.outcome) ? .field(field) : nil
      let lead = caption(name, width: room)
      guard field != .notes else {
        addNotes(of: deal, after: lead, room, part, to: &page, width)
        continue
      }
      page.add(lead + fact(field, of: deal, in: stage, room: width - room), part: part)
    }
    for field in fields {
      let texts = board.values(of: field, for: deal).map { words.value($0, near: today) }
      let value = texts.isEmpty ? Line("–", .secondary) : Line(words.list(texts))
      page.add(
        caption(field.name, width: room) + value,
        part: field.subject == .deal ? .custom(field) : .ofOrganization(field))
    }
  }

  private func fact(_ field: Field, of deal: Deal, in stage: Stage, room: Int) -> Line {
    switch (field, deal[field]) {
    case (.nextStep, _) where stage.outcome == .open: return step(of: deal, room: room)
    case (.probability, .none):
      return Line("\(board.probability(of: deal))" + words.figures.percentSign, .secondary)
    case (.forecastCategory, .none):
      let percent = board.probability(of: deal)
      return Line(words.category(ForecastCategory(percent: percent)), .secondary)
    case (.forecastCategory, _) where stage.outcome == .open:
      return Line(words.category(of: deal, on: board) ?? "–")
    case (.createdOn, .none):
      let day = deal.creationDay(in: model.zone).map { words.dates.plain($0, near: today) }
      return Line(day ?? "–", .secondary)
    case (_, .none): return Line("–", .secondary)
    case (_, let value): return Line(words.value(value, of: field, on: board, near: today))
    }
  }

  private func addNotes(
    of deal: Deal, after lead: Line, _ indent: Int, _ part: DealPart?, to page: inout Page,
    _ width: Int
  ) {
    let lines = deal.notes.split(separator: "\n").flatMap {
      wrapped(String($0), to: max(1, width - indent))
    }
    guard let first = lines.first else {
      return page.add(lead.then("–", .secondary), part: part)
    }
    page.add(lead.then(first), part: part)
    let padding = String(repeating: " ", count: indent)
    for line in lines.dropFirst() { page.add(Line(padding + line)) }
  }

  func addReasons(of deal: Deal, in stage: Stage, to page: inout Page, _ width: Int) {
    guard stage.outcome == .open else { return }
    let freshness = board.freshness(of: deal, on: today, in: model.zone)
    let sign = freshness.state.sign
    page.addSection(words.title(.why))
    let reasons = words.reasons(
      for: freshness, of: deal, on: board, near: today, in: model.zone)
    for (index, reason) in reasons.enumerated() {
      page.add(reason, index == 0 ? sign.style : .text, width: width)
    }
  }
}

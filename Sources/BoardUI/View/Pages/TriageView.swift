import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// The queue: each deal with why it is there, and what is known of the one at hand; once it is
  /// empty, what was done. Returns where its rows are.
  @discardableResult
  func draw(_ triage: Triage, on canvas: inout Canvas) -> Rect {
    guard !triage.queue.isEmpty else {
      draw(deeds(of: triage), from: 0, on: &canvas)
      return Rect(model.size).firstRows(0)
    }
    let list = ListPage(
      heading: heading(of: triage), count: triage.queue.count, cursor: triage.cursor,
      line: { row, room in
        line(for: triage.queue[row], number: row + 1, isHere: row == triage.cursor.row, room)
      },
      preview: triage.deal.flatMap { board[$0] }.map(preview) ?? [])
    return draw(list, on: &canvas)
  }

  private func heading(of triage: Triage) -> Page.Row {
    let progress = words.progress(triage.queue.count, of: triage.total - triage.rest.count)
    let kinds = triage.queue.reduce(into: [:]) { $0[$1.reason.kind, default: 0] += 1 }
    let counts = AttentionKind.allCases.compactMap { kind in
      kinds[kind].map { Line("\(words.kind(kind)) \(words.figures.whole($0))", .secondary) }
    }
    let left = Line(words.title(.triage), .heading).then("   " + progress) + line(for: triage.focus)
    let room = model.size.columns - 2 * margin - left.width - 3
    return Page.Row(left: left, right: Line(asManyAsFit: counts, in: room, separator: " · "))
  }

  /// Number, title, organization, amount, stage and the reasons, as far as there is room.
  private func line(
    for exception: HygieneException, number: Int, isHere: Bool, _ room: Int
  ) -> Line {
    guard let deal = board[exception.deal] else { return .blank }
    let isWide = room >= 110
    let width = isWide ? 26 + (room - 110) / 8 : max(12, min(26, room / 3))
    let mark = model.marks.contains(deal.id) ? glyph(.marked) : " "
    let amount = deal.amount.map { words.figures.compact($0) } ?? "–"
    var line = Line(mark, Sign.marked.style)
      .then(padded(deal.title, to: width), isHere ? Style.text.bold : .text)
    if room >= 60 { line = Line(right("\(number)", in: 3) + " ", .secondary) + line }
    if isWide {
      let name = board.organization(of: deal)?.name ?? ""
      line = line.then(padded(name, to: 16 + (room - 110) / 8), .secondary)
    }
    if room >= 50 { line = line.then(right(amount, in: 8) + "  ") }
    if isWide {
      line = line.then(padded(board.stage(of: deal)?.name ?? "", to: 15), .secondary)
    }
    let reasons = exception.reasons.map { words.reason($0, on: board, near: today) }
    return line.then(reasons[0], exception.reason.style)
      .then(reasons.dropFirst().map { words.semicolon + $0 }.joined(), .secondary)
  }

  /// What a rep needs to decide: whereabouts, what came last, what was found out, how warm it is, and
  /// what the stage suggests.
  func preview(of deal: Deal) -> [Line] {
    let stage = board.stage(of: deal)
    let days = board.freshness(of: deal, on: today, in: model.zone).stageDays
    let whereabouts = [
      board.organization(of: deal)?.name, deal.amount.map { words.figures.exact($0) },
      stage.map { words.standing(in: $0.name, days: days) }, deal.owner, deal.source,
    ]
    var lines = [
      Line(
        joining: [Line(deal.title, Style.text.bold)]
          + whereabouts.compactMap { $0 }.map { Line($0) }, separator: " · ")
    ]
    let events = deal.timeline
    if let last = events.last(where: \.isActivity) ?? events.last {
      let day = words.dates.plain(model.zone.day(of: last.at), near: today)
      lines.append(
        caption(words.title(.last)).then(day + "  " + last.by + "  ", .secondary)
          .then(words.event(last, of: deal, on: board, near: today)))
    }
    let grid = board.settings.qualification
    let answers = grid.criteria.map { criterion in
      "\(criterion.name) \(words.answer(deal.qualification.state(of: criterion.id)))"
    }
    lines.append(caption(grid.name).then(answers.joined(separator: " · ")))
    let score = board.score(of: deal, at: model.asOf, in: model.zone)
    lines.append(caption(words.title(.score)).then(words.score(score)))
    if let stage, !words.playbook(of: stage).isEmpty {
      lines.append(caption(words.title(.playbook)).then(words.playbook(of: stage)))
    }
    return lines
  }

  /// What was done, a line each.
  private func deeds(of triage: Triage) -> Page {
    let progress = words.progress(0, of: triage.total)
    var page = Page(
      heading: Page.Row(left: Line(words.title(.triage), .heading).then("   " + progress)))
    page.add(
      Line(triage.deeds.isEmpty ? words.nothingToTriage : words.title(.allDone), .secondary))
    for deed in triage.deeds {
      guard let deal = board[deed.deal] else { continue }
      page.add(
        Line(padded(deal.title, to: 28)).then(
          words.deed(deed.entry, of: deal, on: board, near: today), .secondary))
    }
    return page
  }
}

extension HygieneException.Reason {
  /// How much it wants to be seen.
  fileprivate var style: Style { kind.style }
}

extension AttentionKind {
  /// How much it wants to be seen.
  var style: Style {
    switch self {
    case .stepLate, .slaMissed, .stale, .closePassed, .contradiction: .bad
    case .nurtureBack, .stepDue, .followUpOwed, .pushed, .noNextStep, .oldQualification, .missing,
      .duplicate:
      .attention
    }
  }
}

import PipelineDomain
import TerminalKit
import Localization

extension Review {
  func list(in frame: Frame) -> ListPage { frame.list(of: self) }
}

extension Frame {
  /// Returns the review: the waterfall of the pipeline, the changes, and the deals that need attention.
  fileprivate func list(of review: Review) -> ListPage {
    let names = review.samples.map(kind)
    let width = min(22, model.size.columns / 3, 2 + (names.map(DisplayWidth.of).max() ?? 0))
    var list = ListPage(
      heading: heading(of: review), count: review.rows.count, cursor: review.cursor,
      line: { row, room in
        line(
          for: review.rows[row], kindWidth: width, isHere: row == review.cursor.row, room,
          of: review)
      })
    list.footRows = 3
    list.preview = preview(of: review)
    // The whole waterfall if it leaves room for the list, else one line.
    let rows = model.size.rows < 14 ? 0 : list.footRows
    let whole = waterfalls(of: review) + [counts(of: review)]
    let isShort = pageCapacity - whole.count - 1 - rows < 5
    list.top = (isShort ? [summary(of: review)] : whole).filter { !$0.isEmpty }
    if pageCapacity < 6 { list.top = [] }
    return list
  }

  private func heading(of review: Review) -> Page.Row {
    let start = model.zone.day(of: review.since)
    let isLast = board.settings.lastReview?.until == review.since
    let span = words.reviewed(since: start, days: today - start, isLast: isLast, near: today)
    let title = Line(words.title(.review), .heading)
    let whole = title.then("   " + span) + listFilter
    guard review.walk != nil, review.due == 0 else {
      return Page.Row(left: whole, right: Line(words.computing, .secondary))
    }
    let (deals, draft) = (review.deals, model.reviewDraft)
    let seen = draft.kept.union(draft.notes.keys).count(where: deals.contains)
    let progress =
      deals.isEmpty ? .blank : Line(words.progress(deals.count - seen, of: deals.count), .secondary)
    // Under a filter the time gives way to what is left to do.
    let fits = { (left: Line) in left.width + progress.width < model.size.columns - 2 * margin }
    let left = fits(whole) || listFilter.isEmpty ? whole : title + listFilter
    return Page.Row(left: left, right: fits(left) ? progress : .blank)
  }

  // MARK: The waterfall

  /// Returns the waterfall of the board's currency, one line per step, each bar from the end of the one
  /// before; other currencies in one line each.
  private func waterfalls(of review: Review) -> [Line] {
    guard let home = review.content?.waterfalls.first else { return [] }
    let steps = Waterfall.Step.allCases.compactMap { step in
      home.steps[step].map { (words.step(step), $0) }
    }
    let rows =
      [(words.openingPipeline, home.opening)] + steps + [(words.closingPipeline, home.closing)]
    let levels = steps.reduce(into: [home.opening.minorUnits]) { levels, step in
      levels.append((levels.last ?? 0) + step.1.minorUnits)
    }
    let nameWidth = 2 + (rows.map { DisplayWidth.of($0.0) }.max() ?? 0)
    let texts = texts(of: rows.map(\.1), home.currency, in: pageWidth - nameWidth - 10)
    let textWidth = texts.map(DisplayWidth.of).max() ?? 0
    let scale = Scale(
      to: Double((levels + [home.closing.minorUnits]).max() ?? 0),
      room: min(60, pageWidth - nameWidth - textWidth - 8))
    let lines = rows.indices.map { index in
      let (name, sum) = rows[index]
      let isEnd = index == 0 || index == rows.count - 1
      let line = Line(padded(name.capitalized, to: nameWidth))
        .then(right(texts[index], in: textWidth), isEnd ? Style.text.bold : .text)
        .then(right(words.figures.whole(sum.count), in: 6) + "  ", .secondary)
      guard !isEnd else {
        return line.then(bar(eighths: scale.eighths(Double(sum.minorUnits))), .focus)
      }
      let span = scale.span(from: Double(levels[index - 1]), to: Double(levels[index]))
      return line.then(String(repeating: " ", count: span.lowerBound))
        .then(
          String(repeating: sum.minorUnits < 0 ? "░" : "▓", count: span.count),
          sum.minorUnits < 0 ? .attention : .good)
    }
    return lines
      + (review.content?.waterfalls.dropFirst() ?? []).filter { !$0.steps.isEmpty }.map {
        Line(ends(of: $0))
      }
  }

  /// Returns the amounts of a waterfall: to the minor unit if a bar has room beside them, else abbreviated.
  private func texts(
    of sums: [Waterfall.Sum], _ currency: Currency, in room: Int
  ) -> [String] {
    let exact = sums.indices.map { index in
      amount(sums[index], currency, isStep: index > 0 && index < sums.count - 1)
    }
    guard room - (exact.map(DisplayWidth.of).max() ?? 0) < 8 else { return exact }
    return sums.map { words.figures.compact(Ratio($0.minorUnits), currency) }
  }

  private func amount(_ sum: Waterfall.Sum, _ currency: Currency, isStep: Bool) -> String {
    (isStep && sum.minorUnits > 0 ? "+" : "")
      + words.figures.exact(Ratio(sum.minorUnits), currency)
  }

  private func ends(of fall: Waterfall) -> String {
    let texts = [fall.opening, fall.closing].map {
      words.figures.compact(Ratio($0.minorUnits), fall.currency)
    }
    return texts.joined(separator: " → ")
  }

  /// Returns the number of movements of each kind.
  private func counts(of review: Review) -> Line {
    let parts = Movement.Kind.allCases.compactMap { kind in
      review.counts[kind].map { Line("\(words.kind(kind)) \(words.figures.whole($0))", .secondary) }
    }
    return Line(asManyAsFit: parts, in: pageWidth, separator: " · ")
  }

  private func summary(of review: Review) -> Line {
    guard let home = review.content?.waterfalls.first else { return .blank }
    let ends = Line(ends(of: home), Style.text.bold)
    let all = Line(joining: [ends, counts(of: review)], separator: "   ")
    return all.width <= model.size.columns - 2 * margin ? all : ends
  }

  // MARK: The list

  private func kind(_ row: Review.Row) -> String {
    switch row.kind {
    case .movement(let kind): words.kind(kind)
    case .exception(let kind): words.kind(kind)
    }
  }

  /// Returns the check mark, kind, title, amount, details and author of a row.
  private func line(
    for row: Review.Row, kindWidth: Int, isHere: Bool, _ room: Int, of review: Review
  ) -> Line {
    guard let deal = board[row.deal] else { return .blank }
    let draft = model.reviewDraft
    let mark = draft.notes[deal.id] != nil ? "*" : draft.kept.contains(deal.id) ? glyph(.won) : " "
    let title = max(12, min(room >= 110 ? 30 : room >= 90 ? 24 : 18, room - kindWidth - 2))
    var line = Line(mark + " ", .good)
      .then(padded(kind(row), to: kindWidth), style(of: row))
      .then(padded(deal.title, to: title), isHere ? Style.text.bold : .text)
    if room >= 60 {
      line = line.then(right(deal.amount.map { words.figures.compact($0) } ?? "–", in: 8) + "  ")
    }
    let who = room < 90 ? "" : author(of: row, deal)
    let left = room - line.width - (who.isEmpty ? 0 : DisplayWidth.of(who) + 1)
    guard left > 4 else { return line }
    let detail = detail(of: row, review)
    return line.then(who.isEmpty ? detail : padded(detail, to: left), .secondary)
      .then(who, .secondary)
  }

  private func style(of row: Review.Row) -> Style {
    switch row {
    case .exception(_, let kind): kind.style
    case .movement(let movement):
      switch movement.event.kind {
      case .won: .good
      case .slipped, .movedBack, .amountDown, .currencyChanged, .stalled, .lost: .attention
      case .disqualified, .reopened, .new, .changedPipeline, .advanced, .pulledIn, .amountUp,
        .recategorized,
        .ownerChanged, .removed, .restored:
        .text
      }
    }
  }

  private func author(of row: Review.Row, _ deal: Deal) -> String {
    if case .movement(let movement) = row, let author = movement.by { return author }
    return deal.owner ?? ""
  }

  private func detail(of row: Review.Row, _ review: Review) -> String {
    switch row {
    case .movement(let movement): words.detail(of: movement.event, on: board, near: today)
    case .exception(let deal, _): reasons(for: deal)
    }
  }

  private func reasons(for deal: Deal.ID) -> String {
    let exception = board.exception(of: deal, at: model.asOf, in: model.zone)
    return (exception?.reasons ?? []).map { words.reason($0, on: board, near: today) }
      .joined(separator: words.semicolon)
  }

  /// Returns the summary of the deal at hand, and its note or the reasons why it needs attention.
  private func preview(of review: Review) -> [Line] {
    guard let deal = review.deal.flatMap({ board[$0] }) else {
      return review.due == 0 ? [Line(words.nothingToReview, .secondary)] : []
    }
    let facts = [
      board.organization(of: deal)?.name, deal.amount.map { words.figures.exact($0) },
      words.stageName(deal.stage, on: board.settings), words.category(of: deal, on: board),
      deal.owner,
    ]
    let title = Line(deal.title, Style.text.bold)
    let note = model.reviewDraft.notes[deal.id].map { Line(words.label(.note) + "  " + $0, .focus) }
    return [
      Line(joining: [title] + facts.compactMap { $0 }.map { Line($0) }, separator: " · "),
      note ?? Line(reasons(for: deal.id), .secondary),
    ] + (risk(of: deal).map { [Line($0, .attention)] } ?? [])
  }
}

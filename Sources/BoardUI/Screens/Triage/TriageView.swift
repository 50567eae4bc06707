import PipelineDomain
import TerminalKit
import Localization

extension Triage {
  /// Draws the queue: each deal with its reasons, and the summary of the one at hand; once it is empty,
  /// the changes made.
  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    guard !queue.isEmpty else {
      frame.draw(frame.madeChanges(of: self), from: 0, on: &canvas)
      return Rect(frame.model.size).firstRows(0)
    }
    return frame.draw(list(in: frame), on: &canvas)
  }

  func list(in frame: Frame) -> ListPage {
    ListPage(
      heading: frame.heading(of: self), count: queue.count, cursor: cursor,
      line: { row, room in
        frame.line(for: queue[row], number: row + 1, isHere: row == cursor.row, room)
      },
      preview: queue.isEmpty ? [] : frame.preview(of: self))
  }
}

extension Frame {

  fileprivate func heading(of triage: Triage) -> Page.Row {
    let progress = words.progress(triage.queue.count, of: triage.total)
    let counts = AttentionKind.allCases.compactMap { kind in
      triage.counts[kind].map { Line("\(words.kind(kind)) \(words.figures.whole($0))", .secondary) }
    }
    let left = Line(words.title(.triage), .heading).then("   " + progress) + listFilter
    let room = model.size.columns - 2 * margin - left.width - 3
    return Page.Row(left: left, right: Line(asManyAsFit: counts, in: room, separator: " · "))
  }

  /// Returns number, title, organization, amount, stage and the reasons, as far as there is room.
  fileprivate func line(
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
      line = line.then(padded(words.stageName(deal.stage, on: board.settings), to: 15), .secondary)
    }
    let urgency = words.urgency(of: exception, on: board, near: today)
    return line.then(urgency, isHere ? exception.reason.style : .text)
  }

  /// Returns the summary of the deal at hand, with the reasons below its first line.
  fileprivate func preview(of triage: Triage) -> [Line] {
    guard let deal = triage.deal.flatMap({ board[$0] }) else { return [] }
    let exception = triage.queue[triage.cursor.row]
    let reasons = exception.reasons.map { words.reason($0, on: board, near: today) }
    let width = max(1, pageWidth - caption("").width)
    let why = wrapped(reasons.joined(separator: words.semicolon), to: width).enumerated().map {
      caption($0 == 0 ? words.title(.whyHere) : "").then($1, exception.reason.style)
    }
    let risk = risk(of: deal).map { text in
      wrapped(text, to: width).enumerated().map {
        caption($0 == 0 ? words.title(.risk) : "").then($1, .attention)
      }
    }
    let known = preview(of: deal)
    return known.prefix(1) + why + (risk ?? []) + known.dropFirst()
  }

  /// Returns the page of the changes made, one line each.
  fileprivate func madeChanges(of triage: Triage) -> Page {
    let progress = words.progress(0, of: triage.total)
    var page = Page(
      heading: Page.Row(left: Line(words.title(.triage), .heading).then("   " + progress)))
    page.add(
      Line(triage.madeChanges.isEmpty ? words.nothingToTriage : words.title(.allDone), .secondary))
    for change in triage.madeChanges {
      guard let deal = board[change.deal] else { continue }
      page.add(
        Line(padded(deal.title, to: 28)).then(
          words.change(change.entry, of: deal, on: board, near: today), .secondary))
    }
    return page
  }
}

extension HygieneException.Reason {
  /// The emphasis of a reason.
  fileprivate var style: Style { kind.style }
}

import PipelineDomain
import TerminalKit
import Localization

extension AgendaPage {
  /// The due work, section by section; below, the summary of the deal at hand.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let last = frame.today.adding(days: AgendaPage.days)
    return ListPage(
      heading: Page.Row(
        left: Line(words.title(.agenda), .heading) + frame.listFilter,
        right: Line(due > 0 ? words.computing : words.until(last), .secondary)),
      count: count(in: frame.model), cursor: cursor,
      line: { row, room in frame.line(row, of: self, room) },
      preview: deal.flatMap { frame.board[$0] }.map(frame.preview)
        ?? (due > 0 ? [] : [Line(words.title(.nothingDue), .secondary)]))
  }
}

extension Frame {
  /// Returns the section in its first row, or its sign when its name has no room, day, title, organization
  /// and the due work, as far as there is room.
  fileprivate func line(_ row: Int, of page: AgendaPage, _ room: Int) -> Line {
    guard let agenda = page.agenda else { return .blank }
    guard let entry = page.entry(row) else {
      return Line(glyph(NextStep.State.ahead.sign) + " ", .bad)
        .then(words.lateCount(page.overdue), .bad)
    }
    guard let deal = board[entry.deal] else { return .blank }
    let section = agenda.section(of: entry.day)
    let isFirst =
      row == page.cursor.first || page.entry(row - 1).map { agenda.section(of: $0.day) } != section
    let style: Style = section == .late ? .bad : section == .today ? .attention : .secondary
    let isHere = row == page.cursor.row
    let day = words.dates.short(entry.day, near: today)
    let isNarrow = room < 60
    var line = Line(
      isNarrow ? glyph(section.sign) : padded(isFirst ? words.section(section) : "", to: 14), style)
    line = line.then(right(day, in: isNarrow ? 8 : 9) + "  ", style)
      .then(
        padded(deal.title, to: max(10, min(34, room / 3))), isHere ? Style.text.bold : .text)
    if room >= 110 {
      line = line.then(padded(board.organization(of: deal)?.name ?? "", to: 22), .secondary)
    }
    return line.then(words.item(entry.item, on: board, in: model.zone))
  }
}

extension Agenda.Section {
  /// The mark of a section.
  fileprivate var sign: Sign {
    switch self {
    case .late: NextStep.State.late.sign
    case .today: NextStep.State.today.sign
    case .thisWeek, .later: NextStep.State.ahead.sign
    }
  }
}

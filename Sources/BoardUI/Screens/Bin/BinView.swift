import PipelineDomain
import TerminalKit
import Localization

extension BinPage {
  /// The deleted things, a line each.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let items = items ?? []
    let isEmpty = items.isEmpty && due == 0
    return ListPage(
      heading: Page.Row(
        left: Line(words.title(.bin), .heading),
        right: Line(
          due > 0 ? words.computing : isEmpty ? "" : words.figures.whole(items.count), .secondary)),
      count: items.count, cursor: cursor,
      line: { row, room in frame.line(of: items[row], isHere: row == cursor.row, room) },
      preview: isEmpty ? [Line(words.emptyBin, .secondary)] : frame.preview(of: self))
  }
}

extension Frame {
  /// Returns kind, name, day and author, as far as there is room.
  fileprivate func line(of item: DeletedItem, isHere: Bool, _ room: Int) -> Line {
    let isWide = room >= 60
    var line = Line.blank
    if isWide { line = Line(padded(words.kind(item.subject), to: 14), .secondary) }
    line = line.then(
      padded(item.name, to: max(10, room - (isWide ? 48 : 14))), isHere ? Style.text.bold : .text)
    let day = item.at.map { words.dates.plain(model.zone.day(of: $0), near: today) } ?? ""
    line = line.then("  " + padded(day, to: 12), .secondary)
    return isWide ? line.then(padded(item.by ?? "", to: 18), .secondary) : line
  }

  /// Returns who deleted the item at hand, and the summary of a deal.
  fileprivate func preview(of page: BinPage) -> [Line] {
    guard let item = page.item else { return [] }
    let deletion = item.at.map { at in
      words.deletion(
        on: words.dates.medium(model.zone.day(of: at), near: today), by: item.by)
    }
    let head = deletion.map { [Line($0, .secondary)] } ?? []
    guard case .deal(let id) = item.subject, let deal = board[id] else { return head }
    return head + preview(of: deal)
  }
}

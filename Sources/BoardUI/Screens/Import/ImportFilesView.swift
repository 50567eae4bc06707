import PipelineDomain
import TerminalKit
import Localization

extension ImportFilesPage {
  /// The path typed, and below it the files with their day.
  func list(in frame: Frame) -> ListPage {
    let words = frame.words
    let rows = rows
    let head = frame.head(of: self)
    let isListed = files?.folder == folder
    let fault = isListed ? files?.fault ?? "" : ""
    let empty = fault.isEmpty ? words.title(.noFiles) : fault
    return ListPage(
      heading: Page.Row(
        left: head.line, right: Line(work.map(words.ongoing) ?? "", .secondary),
        shortRight: .blank),
      count: rows.count, cursor: cursor,
      line: { row, room in frame.line(of: rows[row], isHere: row == cursor.row, room) },
      top: rows.isEmpty && isListed
        ? wrapped(empty, to: frame.pageWidth).map { Line($0, fault.isEmpty ? .secondary : .bad) }
        : [],
      footRows: 0)
  }

  /// The caret stays in the path.
  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    let rect = frame.draw(list(in: frame), on: &canvas)
    let head = Rect(frame.model.size).inset(columns: frame.margin)
    canvas.cursor = head.removingFirstColumns(frame.head(of: self).caret).origin
    canvas.cursorIsVisible = true
    return rect
  }
}

extension Frame {
  /// Returns the title with the path typed, and the cell of the caret.
  fileprivate func head(of page: ImportFilesPage) -> (line: Line, caret: Int) {
    let title = Line(words.title(.importDeals), .heading).then("  ")
    let room = max(1, model.size.columns - 2 * margin - title.width - 1)
    let (text, caret) = visiblePart(of: page.typed, in: room)
    let invitation = page.typed.text.isEmpty ? words.title(.narrow) : ""
    return (
      title.then(text, Style.focus.bold).then(invitation, .secondary), title.width + caret
    )
  }

  fileprivate func line(of row: ImportFilesPage.Row, isHere: Bool, _ room: Int) -> Line {
    switch row {
    case .whole(let files):
      return Line(words.importFolder(files: files), isHere ? Style.text.bold : .text)
    case .entry(let entry):
      let day = entry.modified.map { words.dates.short(model.zone.day(of: $0), near: today) } ?? ""
      let name = entry.name + (entry.isFolder ? "/" : "")
      let style: Style = entry.isFolder ? .secondary : .text
      return Line(padded(name, to: max(10, room - 12)), isHere ? style.bold : style)
        .then(right(entry.isFolder ? "" : day, in: 12), .secondary)
    }
  }
}

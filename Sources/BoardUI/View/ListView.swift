import TerminalKit

/// A list that covers the window: a heading, rows of which one is under the cursor, and below a rule
/// what is known of it.
struct ListPage {
  /// What stands at the top, left and right.
  var heading: Page.Row
  /// How many rows there are.
  var count: Int
  /// The row under the cursor and the scroll.
  var cursor: ListCursor
  /// One row, in as many cells.
  var line: (_ row: Int, _ room: Int) -> Line
  /// What is known of the row under the cursor, a line each.
  var preview: [Line] = []
}

extension Frame {
  /// Lines kept for what is known of the row under the cursor, the rule above them included.
  private var previewRows: Int {
    let rows = model.size.rows
    return rows < 14 ? 0 : min(7, rows / 3)
  }

  /// Rows of a list that are on screen at once.
  var listCapacity: Int { max(1, pageCapacity - previewRows) }

  /// Draws a list.
  func draw(_ list: ListPage, on canvas: inout Canvas) {
    let window = Rect(model.size).inset(columns: margin)
    drawHead(
      list.heading, below: list.count - list.cursor.first - listCapacity,
      in: window.firstRows(pageHeadRows), on: &canvas)
    let body = window.removingFirstRows(pageHeadRows).firstRows(listCapacity)
    let first = min(list.cursor.first, list.count)
    let rows = first..<min(list.count, first + body.rows)
    for row in rows {
      let rect = body.removingFirstRows(row - first).firstRows(1)
      let text = rect.removingFirstColumns(2)
      canvas.write(list.line(row, text.columns), in: text)
      guard row == list.cursor.row else { continue }
      drawBar(in: rect, on: &canvas)
      canvas.cursor = text.origin
    }
    let foot = window.removingFirstRows(pageHeadRows + listCapacity).firstRows(previewRows)
    if !list.preview.isEmpty { canvas.fill(foot.firstRows(1), with: "─", style: .secondary) }
    for (index, line) in list.preview.prefix(max(0, foot.rows - 1)).enumerated() {
      canvas.write(line, in: foot.removingFirstRows(index + 1))
    }
    if rows.isEmpty { canvas.cursor = body.origin }
    drawStatus(on: &canvas)
    drawHints(on: &canvas)
  }
}

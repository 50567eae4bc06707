import PipelineDomain
import TerminalKit
import Wording

/// What covers the whole window: a heading and lines to scroll through.
struct Page {
  /// A line, and what stands at its right edge.
  struct Row {
    var left: Line
    var right = Line.blank
  }

  var heading: Row
  /// The cell of the heading where something is typed, if it is.
  var caret: Int?
  var rows: [Row] = []

  /// Adds a line.
  mutating func add(_ left: Line, _ right: Line = .blank) {
    rows.append(Row(left: left, right: right))
  }

  /// Adds a text in as many lines as it takes.
  mutating func add(_ text: String, _ style: Style = .text, indent: Int = 0, width: Int) {
    let padding = String(repeating: " ", count: indent)
    for line in wrapped(text, to: width - indent) { add(Line(padding + line, style)) }
  }

  /// Adds a caption after a blank line.
  mutating func addSection(_ caption: String) {
    if !rows.isEmpty { add(.blank) }
    add(Line(caption, .heading))
  }
}

extension Frame {
  /// Cells of a page's lines; longer ones would be hard to read.
  var pageWidth: Int { max(1, min(110, model.size.columns - 2 * margin)) }

  /// Lines of a page that are shown at once.
  var pageCapacity: Int {
    max(1, model.size.rows - layout.status.rows - layout.hints.rows - pageHeadRows)
  }

  /// The heading, and a rule where the window can spare it.
  var pageHeadRows: Int { model.size.rows >= 10 ? 2 : 1 }

  /// Draws the heading of what covers the window, the moment that is shown and how many lines follow below what is shown.
  func drawHead(_ heading: Page.Row, below: Int, in head: Rect, on canvas: inout Canvas) {
    let rule = head.removingFirstRows(1)
    let moment = travelLine ?? .blank
    let right = Line(joining: [heading.right, moment], separator: " · ")
    let isRoomy = heading.left.width + right.width < head.columns
    canvas.write(heading.left, moment.isEmpty || isRoomy ? right : moment, in: head)
    canvas.fill(rule, with: "─", style: .secondary)
    if below > 0 { canvas.writeRight(Line(" ↓ \(words.more(below)) ", .secondary), in: rule) }
  }

  /// Draws a page from a line on; a line beyond the last screenful counts as its first.
  func draw(_ page: Page, from line: Int, on canvas: inout Canvas) {
    let window = Rect(model.size).inset(columns: margin).firstColumns(pageWidth)
    let head = window.firstRows(pageHeadRows)
    let first = max(0, min(line, page.rows.count - pageCapacity))
    let body = window.removingFirstRows(head.rows).firstRows(pageCapacity)
    for (index, row) in page.rows.dropFirst(first).prefix(body.rows).enumerated() {
      canvas.write(row.left, row.right, in: body.removingFirstRows(index))
    }
    drawHead(page.heading, below: page.rows.count - first - body.rows, in: head, on: &canvas)
    let caret = page.caret.map { window.removingFirstColumns($0).origin }
    canvas.cursor = caret ?? body.origin
    canvas.cursorIsVisible = caret != nil
    drawStatus(on: &canvas)
    drawHints(on: &canvas)
  }
}

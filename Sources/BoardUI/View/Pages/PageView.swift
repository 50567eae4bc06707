import PipelineDomain
import TerminalKit
import Localization

/// A page that covers the whole window: a heading and lines to scroll through.
struct Page {
  /// A line, and the text at its right edge.
  struct Row {
    var left: Line
    var right = Line.blank
    /// The part of a deal that Enter changes here, if any.
    var part: DealPart?
    /// The replacement of `right` when that has no room.
    var shortRight: Line?
  }

  var heading: Row
  /// The cell of the heading with the caret, if text is typed there.
  var caret: Int?
  var rows: [Row] = []

  /// Adds a line.
  mutating func add(_ left: Line, _ right: Line = .blank, part: DealPart? = nil) {
    rows.append(Row(left: left, right: right, part: part))
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
  /// The width of a page's lines; longer ones would be hard to read.
  var pageWidth: Int { max(1, min(110, model.size.columns - 2 * margin)) }

  /// Returns the heading of figures: their title, their period after a gap, and their filter. Without room
  /// the text at the right goes first, then the period; the filter is cut last.
  func heading(
    ofFigures title: Line, _ period: Line = .blank, right: Line, shortRight: Line? = nil
  ) -> Page.Row {
    guard !filtering.isEmpty else {
      return Page.Row(left: title + period, right: right, shortRight: shortRight)
    }
    let filter = Line("   ") + filtering
    let whole = title + period + filter
    let left = whole.width <= model.size.columns - 2 * margin ? whole : title + filter
    return Page.Row(left: left, right: right, shortRight: .blank)
  }

  /// The lines of a page shown at once.
  var pageCapacity: Int {
    max(1, model.size.rows - layout.status.rows - layout.hints.rows - pageHeadRows)
  }

  /// The rows of the heading, with a rule if the window can spare it.
  var pageHeadRows: Int { model.size.rows >= 10 ? 2 : 1 }

  /// Draws the heading of a page or list, the moment shown and the number of lines below those on screen.
  func drawHead(_ heading: Page.Row, below: Int, in head: Rect, on canvas: inout Canvas) {
    let rule = head.removingFirstRows(1)
    let moment = travelLine ?? .blank
    let right = Line(joining: [heading.right, moment], separator: " · ")
    let isRoomy = heading.left.width + right.width < head.columns
    let short = moment.isEmpty ? heading.shortRight ?? right : moment
    canvas.write(heading.left, isRoomy ? right : short, in: head)
    canvas.fill(rule, with: "─", style: .secondary)
    if below > 0 { canvas.writeRight(Line(" ↓ \(words.more(below)) ", .secondary), in: rule) }
  }

  /// The area of a page's lines.
  var pageBody: Rect {
    Rect(model.size).inset(columns: margin).removingFirstRows(pageHeadRows).firstRows(pageCapacity)
  }

  /// Returns the first line on screen: a line beyond the last screenful counts as its first.
  func firstLine(of page: Page, from line: Int) -> Int {
    max(0, min(line, page.rows.count - pageCapacity))
  }

  /// Draws a page from a line on, in so many cells.
  func draw(_ page: Page, from line: Int, width: Int? = nil, on canvas: inout Canvas) {
    let width = width ?? pageWidth
    let head = Rect(model.size).inset(columns: margin).firstRows(pageHeadRows)
    let body = pageBody.firstColumns(width)
    let first = firstLine(of: page, from: line)
    for (index, row) in page.rows.dropFirst(first).prefix(body.rows).enumerated() {
      canvas.write(row.left, row.right, in: body.removingFirstRows(index))
    }
    drawHead(page.heading, below: page.rows.count - first - body.rows, in: head, on: &canvas)
    let caret = page.caret.map { head.removingFirstColumns($0).origin }
    canvas.cursor = caret ?? body.origin
    canvas.cursorIsVisible = caret != nil
    drawStatus(on: &canvas)
    drawHints(on: &canvas)
  }
}

/// A screen of lines to scroll through.
protocol PageScreen: Screen {
  /// The first line on screen.
  var line: Int { get set }
  func page(in frame: Frame) -> Page
}

extension PageScreen {
  mutating func step(_ rows: Int, in model: Model) {
    let frame = Frame(model)
    line = max(0, min(line + rows, page(in: frame).rows.count - frame.pageCapacity))
  }

  func pageRows(in frame: Frame) -> Int { frame.pageCapacity }

  func draw(in frame: Frame, on canvas: inout Canvas) {
    frame.draw(page(in: frame), from: line, on: &canvas)
  }

  func hit(_ point: Point, in frame: Frame) -> Hit? { frame.hint(point) ?? .page }

  /// Returns the page line by line, the text at the right after a tab.
  func copied(in frame: Frame) -> String? {
    let page = page(in: frame)
    return ([page.heading] + page.rows).map { row in
      let cells = row.right.isEmpty ? [row.left] : [row.left, row.right]
      return cells.map { SafeText.pasteable($0.text) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }
}

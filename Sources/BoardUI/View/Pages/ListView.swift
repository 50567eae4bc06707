import TerminalKit
import Localization

/// A list that covers the window: a heading, rows of which one is under the cursor, and below a rule its
/// preview.
struct ListPage {
  /// The heading, left and right.
  var heading: Page.Row
  /// The number of rows.
  var count: Int
  /// The row under the cursor and the scroll.
  var cursor: ListCursor
  /// Returns one row, in so many cells.
  var line: (_ row: Int, _ room: Int) -> Line
  /// Returns the captions above the rows, in so many cells; `nil` for none.
  var captions: ((_ room: Int) -> Line)?
  /// The lines between the heading and the rows, above a rule.
  var top: [Line] = []
  /// The lines kept for the preview, the rule above them included; a short window has none, and rows that need a
  /// few of them to be all on screen get them.
  var footRows = 7
  /// The preview of the row under the cursor.
  var preview: [Line] = []
}

extension Frame {
  /// Returns the number of lines kept for the preview, the rule above them included.
  private func previewRows(atMost limit: Int) -> Int {
    let rows = model.size.rows
    return rows < 14 ? 0 : min(limit, rows / 3)
  }

  /// Returns the number of rows of a list on screen at once.
  func capacity(of list: ListPage) -> Int {
    let (room, foot) = (bodyRows(of: list), previewRows(atMost: list.footRows))
    return max(1, list.count <= room - min(foot, 4) ? max(list.count, room - foot) : room - foot)
  }

  /// Returns the number of lines for the rows of a list and its preview.
  private func bodyRows(of list: ListPage) -> Int {
    pageCapacity - (list.top.isEmpty ? 0 : list.top.count + 1) - (list.captions == nil ? 0 : 1)
  }

  /// The cells of a row of a list, after the mark of the one under the cursor.
  var listWidth: Int { max(0, model.size.columns - 2 * margin - 2) }

  /// The filter of a list, for its heading.
  var listFilter: Line { filtering.isEmpty ? .blank : Line("   ") + filtering }

  /// Draws a list, and returns the area of its rows.
  @discardableResult
  func draw(_ list: ListPage, on canvas: inout Canvas) -> Rect {
    let window = Rect(model.size).inset(columns: margin)
    let capacity = capacity(of: list)
    drawHead(
      list.heading, below: list.count - list.cursor.first - capacity,
      in: window.firstRows(pageHeadRows), on: &canvas)
    var rest = window.removingFirstRows(pageHeadRows)
    if !list.top.isEmpty {
      for (index, line) in list.top.enumerated() {
        canvas.write(line, in: rest.removingFirstRows(index))
      }
      rest = rest.removingFirstRows(list.top.count)
      canvas.fill(rest.firstRows(1), with: "─", style: .secondary)
      rest = rest.removingFirstRows(1)
    }
    if let captions = list.captions {
      let head = rest.firstRows(1).removingFirstColumns(2)
      canvas.write(captions(head.columns), in: head)
      rest = rest.removingFirstRows(1)
    }
    let body = rest.firstRows(capacity)
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
    let foot = rest.removingFirstRows(capacity)
      .firstRows(max(0, min(bodyRows(of: list) - capacity, previewRows(atMost: list.footRows))))
    if !list.preview.isEmpty { canvas.fill(foot.firstRows(1), with: "─", style: .secondary) }
    for (index, line) in list.preview.prefix(max(0, foot.rows - 1)).enumerated() {
      canvas.write(line, in: foot.removingFirstRows(index + 1))
    }
    if canvas.cursor == nil { canvas.cursor = body.origin }
    drawStatus(on: &canvas)
    drawHints(on: &canvas)
    return body
  }
}

/// A screen that is a list from edge to edge.
protocol ListPageScreen: ListScreen {
  func list(in frame: Frame) -> ListPage
}

extension ListPageScreen {
  func shownRows(in frame: Frame) -> Int { frame.capacity(of: list(in: frame)) }

  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect {
    frame.draw(list(in: frame), on: &canvas)
  }
}

/// A screen of rows, one of them under the cursor.
protocol ListScreen: Screen {
  var cursor: ListCursor { get set }
  func count(in model: Model) -> Int
  /// Returns the number of rows on screen at once.
  func shownRows(in frame: Frame) -> Int
  /// Draws it, and returns the area of its rows.
  func drawRows(in frame: Frame, on canvas: inout Canvas) -> Rect
}

extension ListScreen {
  mutating func step(_ rows: Int, in model: Model) { go(toRow: cursor.row + rows, in: model) }

  mutating func go(toRow row: Int, in model: Model) {
    cursor.go(to: row, of: count(in: model), shown: shownRows(in: Frame(model)))
  }

  func pageRows(in frame: Frame) -> Int { shownRows(in: frame) }

  func draw(in frame: Frame, on canvas: inout Canvas) { _ = drawRows(in: frame, on: &canvas) }

  func hit(_ point: Point, in frame: Frame) -> Hit? {
    var canvas = Canvas(size: frame.model.size)
    let rect = drawRows(in: frame, on: &canvas)
    let row = cursor.first + point.row - rect.row
    let hit = rect.contains(point) && row < count(in: frame.model) ? Hit.row(row) : nil
    guard Self.traits.contains(.page) else { return hit ?? frame.uncoveredHint(point) }
    return frame.hint(point) ?? hit ?? .page
  }
}

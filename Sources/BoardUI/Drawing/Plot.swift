import TerminalKit

/// A rectangle of values above an axis, with labels left of it and below.
struct Plot {
  /// A value labelled at the axis.
  struct Tick {
    var value: Double
    var label: String
    /// True when a line leads through the plot at it.
    var isTarget = false
  }

  private(set) var canvas: Canvas
  /// The cells of the values.
  let area: Rect
  /// Rows from the bottom up.
  let scale: Scale

  /// Creates an empty plot with so many rows below the axis; `nil` when it would be too small to read. Of
  /// two ticks in the same row, the first in order is labelled.
  init?(
    width: Int, height: Int, from low: Double, to high: Double, ticks: [Tick], rowsBelow: Int = 0
  ) {
    let margin = (ticks.map { DisplayWidth.of($0.label) }.max() ?? 0) + 1
    let rows = height - 1 - rowsBelow
    guard rows >= 2, width - margin > 4 else { return nil }
    canvas = Canvas(size: Size(columns: width, rows: height))
    area = Rect(column: margin + 1, row: 0, columns: width - margin - 1, rows: rows)
    scale = Scale(from: low, to: high, room: rows)
    canvas.fill(Rect(column: margin, row: 0, columns: 1, rows: rows), with: "│", style: .secondary)
    canvas.fill(Rect(column: margin, row: rows, columns: 1, rows: 1), with: "└", style: .secondary)
    canvas.fill(
      Rect(column: margin + 1, row: rows, columns: area.columns, rows: 1), with: "─",
      style: .secondary)
    var named: Set<Int> = []
    for tick in ticks {
      let row = rows - 1 - scale.cell(of: tick.value)
      guard named.insert(row).inserted else { continue }
      canvas.write(
        right(tick.label, in: margin - 1), at: Point(column: 0, row: row), style: .secondary)
      canvas.fill(
        Rect(column: margin, row: row, columns: 1, rows: 1), with: tick.isTarget ? "┼" : "┤",
        style: .secondary)
    }
  }

  /// The character in a cell of the area, its row counted from the bottom.
  subscript(column: Int, row: Int) -> Character {
    canvas[column: area.column + column, row: area.endRow - 1 - row].glyph
  }

  /// Puts a character into a cell of the area, its row counted from the bottom.
  mutating func put(_ glyph: Character, column: Int, row: Int, _ style: Style) {
    let cell = Rect(
      column: area.column + column, row: area.endRow - 1 - row, columns: 1, rows: 1)
    canvas.fill(cell.intersection(area), with: glyph, style: style)
  }

  /// Writes a text below the area, on the axis or so many rows below, cut at so many cells.
  mutating func caption(
    _ text: String, column: Int, width: Int, rowsBelow: Int = 0, _ style: Style = .secondary
  ) {
    let place = Point(column: area.column + column, row: area.endRow + rowsBelow)
    canvas.write(cut(text, to: width), at: place, style: style, columns: width)
  }

  /// Writes a text into a row of the area, counted from the bottom, where it has room.
  mutating func write(_ text: String, column: Int, row: Int, width: Int, _ style: Style) {
    guard DisplayWidth.of(text) <= width, (0..<area.rows).contains(row) else { return }
    let place = Point(column: area.column + column, row: area.endRow - 1 - row)
    canvas.write(text, at: place, style: style, columns: width)
  }

  /// The plot as lines.
  var lines: [Line] { canvas.lines }
}

extension Canvas {
  /// The rows as lines, without the blanks at their ends.
  var lines: [Line] {
    (0..<size.rows).map { row in
      var line = Line.blank
      var blanks = 0
      for column in 0..<size.columns {
        let cell = self[column: column, row: row]
        guard !cell.isContinuation else { continue }
        guard cell.glyph != " " else {
          blanks += 1
          continue
        }
        if blanks > 0 { line = line.then(String(repeating: " ", count: blanks)) }
        blanks = 0
        if line.spans.last?.style == cell.style, line.spans.last?.text.last != " " {
          line.spans[line.spans.count - 1].text.append(cell.glyph)
        } else {
          line = line.then(String(cell.glyph), cell.style)
        }
      }
      return line
    }
  }
}

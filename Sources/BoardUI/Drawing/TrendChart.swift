import TerminalKit

/// A line through the values of periods, with their target and benchmark.
struct TrendChart {
  /// One period.
  struct Point {
    /// The value; `nil` when there was none.
    var value: Double?
    /// The name of the period, and a shorter one for narrow charts.
    var name: String
    var shortName: String
    /// The value as text.
    var text: String
  }

  var points: [Point]
  var target: Double?
  /// The usual values; without an upper end when more is always better.
  var benchmark: (low: Double, high: Double?)?
  var style = Style.focus
  /// The label of a value at the axis.
  var label: (Double) -> String

  /// Returns the chart in so many cells, the values below the names of the periods; empty when it would be
  /// too small to read.
  func lines(width: Int, height: Int) -> [Line] {
    let known = points.compactMap(\.value)
    guard known.count > 1 else { return [] }
    let held = [target, benchmark?.low, benchmark?.high].compactMap { $0 }
    let (low, high) = Scale.ends(around: known + held)
    var ticks = [
      Plot.Tick(value: high, label: label(high)), Plot.Tick(value: low, label: label(low)),
    ]
    if let target {
      ticks.insert(Plot.Tick(value: target, label: label(target), isTarget: true), at: 0)
    }
    guard
      var plot = Plot(
        width: width, height: height, from: low, to: high, ticks: ticks, rowsBelow: 1),
      plot.area.columns >= 3 * points.count
    else { return [] }
    let slot = plot.area.columns / points.count
    drawBackground(in: &plot)
    drawLine(in: &plot, slot: slot)
    let isWide = points.allSatisfy { DisplayWidth.of($0.name) < slot }
    for (place, point) in points.enumerated() {
      let column = place * slot
      plot.caption(isWide ? point.name : point.shortName, column: column, width: slot - 1)
      plot.caption(
        point.text, column: column, width: slot - 1, rowsBelow: 1,
        place == points.count - 1 ? Style.text.bold : .text)
    }
    return plot.lines
  }

  private func drawBackground(in plot: inout Plot) {
    if let benchmark {
      let last = benchmark.high.map(plot.scale.cell) ?? plot.area.rows - 1
      for row in plot.scale.cell(of: benchmark.low)...max(plot.scale.cell(of: benchmark.low), last)
      {
        for column in 0..<plot.area.columns { plot.put("░", column: column, row: row, .secondary) }
      }
    }
    guard let target else { return }
    let row = plot.scale.cell(of: target)
    for column in 0..<plot.area.columns { plot.put("╌", column: column, row: row, .attention) }
  }

  /// Draws dots, two by four a cell, from the middle of each period to that of the next one with a value.
  private func drawLine(in plot: inout Plot, slot: Int) {
    let dots = Scale(from: plot.scale.low, to: plot.scale.high, room: 4 * plot.area.rows)
    var cells: [Int: UInt32] = [:]
    func mark(_ column: Int, _ height: Int) {
      let cell = (column / 2) + (height / 4) * plot.area.columns
      cells[cell, default: 0] |= Braille.dot(column: column % 2, row: 3 - height % 4)
    }
    var last: (column: Int, height: Int)?
    for (place, point) in points.enumerated() {
      guard let value = point.value else {
        last = nil
        continue
      }
      let here = (column: 2 * (place * slot) + slot - 1, height: dots.cell(of: value))
      let from = last ?? here
      let length = max(1, here.column - from.column)
      var before = from.height
      for step in 0...(here.column - from.column) {
        let height = from.height + (here.height - from.height) * step / length
        for filled in min(before, height)...max(before, height) {
          mark(from.column + step, filled)
        }
        before = height
      }
      if last == nil { mark(here.column + 1, here.height) }
      last = here
    }
    for (cell, pattern) in cells {
      plot.put(
        Braille.character(pattern), column: cell % plot.area.columns,
        row: cell / plot.area.columns, style)
    }
  }
}

/// Characters of two by four dots.
enum Braille {
  /// Returns the bit of a dot, its row counted from the top.
  static func dot(column: Int, row: Int) -> UInt32 {
    let dots: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    return dots[column][row]
  }

  static func character(_ pattern: UInt32) -> Character {
    Unicode.Scalar(0x2800 + (pattern & 0xFF)).map { Character($0) } ?? " "
  }

  /// Returns the ASCII form of a character, a dot high, low or both; `nil` when it is no braille character.
  static func ascii(_ character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first?.value, 0x2800...0x28FF ~= scalar else {
      return nil
    }
    let (upper, lower) = (scalar & 0x1B, scalar & 0xE4)
    return upper == 0 ? (lower == 0 ? " " : ".") : lower == 0 ? "'" : ":"
  }
}

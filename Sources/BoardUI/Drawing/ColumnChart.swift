import TerminalKit

/// Columns over time, each of parts laid on one another, with the target of each and the range that its
/// total may end in.
struct ColumnChart {
  /// A part of a column.
  struct Part {
    var value: Double
    var glyph: Character
    var style: Style
  }

  /// The range of a total, drawn beside its column.
  struct Interval {
    var low: Double
    var middle: Double
    var high: Double
    /// The candidates for the label beside its middle; the first that fits is drawn.
    var labels: [String]
    var style: Style
  }

  /// One column.
  struct Column {
    var label: String
    /// The parts from the axis up; those of zero are left out.
    var parts: [Part]
    var target: Double?
    var interval: Interval?
  }

  var columns: [Column]
  /// The label of a value at the axis.
  var label: (Double) -> String

  /// Returns the chart in so many cells, the axis in the last line; empty when it would be too small to
  /// read.
  func lines(width: Int, height: Int) -> [Line] {
    let values = columns.flatMap { column in
      [column.parts.reduce(0) { $0 + $1.value }, column.target, column.interval?.high]
        .compactMap { $0 }
    }
    let (low, high) = Scale.ends(around: [0] + values)
    let targets = Set(columns.map(\.target))
    var ticks = [Plot.Tick(value: high, label: label(high))]
    if targets.count == 1, let target = targets.first ?? nil {
      ticks.insert(Plot.Tick(value: target, label: label(target), isTarget: true), at: 0)
    }
    if height > 6 { ticks.append(Plot.Tick(value: high / 2, label: label(high / 2))) }
    guard
      var plot = Plot(width: width, height: height, from: low, to: high, ticks: ticks),
      plot.area.columns >= 2 * columns.count
    else { return [] }
    let slot = plot.area.columns / columns.count
    for (place, column) in columns.enumerated() {
      draw(column, from: place * slot, width: slot, in: &plot)
    }
    return plot.lines
  }

  private func draw(_ column: Column, from start: Int, width: Int, in plot: inout Plot) {
    let isTight = width < 5
    let first = start + (isTight ? 0 : 1)
    let thickness = max(1, min(8, 2 * width / 7))
    if let target = column.target {
      let row = plot.scale.cell(of: target)
      for cell in start..<start + width { plot.put("╌", column: cell, row: row, .secondary) }
    }
    draw(column.parts, from: first, width: thickness, in: &plot)
    let mark = first + thickness + (isTight ? 0 : 1)
    if let interval = column.interval, mark < start + width {
      draw(interval, at: mark, width: start + width - mark, in: &plot)
    }
    plot.caption(column.label, column: first, width: start + width - first - (isTight ? 0 : 1))
  }

  /// Draws parts on one another: each above zero has a cell at least, the topmost ends at an eighth.
  private func draw(_ parts: [Part], from start: Int, width: Int, in plot: inout Plot) {
    let parts = parts.filter { $0.value > 0 }
    var (sum, row) = (0.0, 0)
    for (place, part) in parts.enumerated() {
      sum += part.value
      let isTop = place == parts.count - 1
      let eighths = plot.scale.eighths(sum)
      let full = min(plot.area.rows, max(row + 1, isTop ? (eighths + 7) / 8 : (eighths + 4) / 8))
      for height in row..<max(row, full) {
        let rest = eighths - 8 * height
        let glyph =
          isTop && part.glyph == "█" && rest < 8 ? BoardUI.column(eighths: rest) : part.glyph
        for cell in start..<start + width { plot.put(glyph, column: cell, row: height, part.style) }
      }
      row = max(row, full)
    }
  }

  private func draw(_ interval: Interval, at column: Int, width: Int, in plot: inout Plot) {
    let rows = [interval.low, interval.middle, interval.high].map(plot.scale.cell)
    for row in rows[0]...max(rows[0], rows[2]) {
      plot.put("┊", column: column, row: row, interval.style)
    }
    plot.put("┿", column: column, row: rows[1], interval.style)
    if let label = interval.labels.first(where: { DisplayWidth.of($0) + 2 <= width }) {
      plot.write(" " + label, column: column + 1, row: rows[1], width: width - 1, interval.style)
    }
  }
}

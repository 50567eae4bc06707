/// The pictures of a page, as drawings of lines and bars in its text.
///
/// Bars are as wide as there is room, with texts of the size of the page: places are shares of the width.
enum HTMLDrawing {
  private static let rowHeight = 54
  private static let barHeight = 16

  /// Returns a chart with its legend; its words are read to those who do not see it.
  static func figure(of chart: ReportChart) -> HTMLNode {
    let rows = chart.rows.enumerated().flatMap { place, row in
      self.row(row, top: place * rowHeight)
    }
    let height = chart.rows.count * rowHeight
    return .make(
      .figure, [:],
      [
        .make(
          .svg,
          [.role: "img", .width: "100%", .height: "\(height)"],
          [
            .make(.drawingTitle, [:], chart.title), .make(.desc, [:], chart.description), patterns,
          ] + rows),
        .make(.figcaption, [.ariaHidden: "true"], chart.legend.map(entry)),
      ])
  }

  /// The textures of parts that are not signed yet, known without colour.
  private static var patterns: HTMLNode {
    .make(
      .defs, [:],
      [
        .make(
          .pattern,
          [
            .id: "hatch", .patternUnits: "userSpaceOnUse", .width: "5", .height: "5",
            .patternTransform: "rotate(45)",
          ],
          [
            .make(.rect, [.class: "pale", .width: "5", .height: "5"]),
            .make(.rect, [.class: "ink", .width: "2.5", .height: "5"]),
          ])
      ])
  }

  private static func row(_ row: ReportChart.Row, top: Int) -> [HTMLNode] {
    let style = row.isTotal ? "strong" : "name"
    let base = "\(top + 13)"
    return [
      .make(.drawingText, [.class: style, .x: "0", .y: base], row.name),
      .make(
        .drawingText, [.class: style, .x: "100%", .y: base, .textAnchor: "end"], row.text),
    ] + shapes(of: row.bar, top: top + 19, height: barHeight)
  }

  /// Returns the drawing of a bar in a table; the cells beside it say the same.
  static func drawing(of bar: ReportBar) -> HTMLNode {
    .make(
      .svg, [.ariaHidden: "true", .width: "100%", .height: "14"],
      shapes(of: bar, top: 1, height: 12))
  }

  private static func shapes(of bar: ReportBar, top: Int, height: Int) -> [HTMLNode] {
    let parts = bar.parts.map { part in
      HTMLNode.make(
        .rect,
        [
          .class: part.series.rawValue, .x: percent(part.start), .y: "\(top)",
          .width: percent(part.end - part.start), .height: "\(height)",
        ])
    }
    // Without an outcome that is open there is no range to draw.
    let fan = bar.fan.flatMap { $0.low == $0.high ? nil : $0 }.map { fan in
      let middle = "\(top + height + 4)"
      return [
        line("fan", from: (percent(fan.low), middle), to: (percent(fan.high), middle))
      ]
        + [fan.low, fan.high].map { place in
          line(
            "fan", from: (percent(place), "\(top + height + 1)"),
            to: (percent(place), "\(top + height + 7)"))
        } + [
          .make(
            .circle,
            [.class: "median", .cx: percent(fan.middle), .cy: middle, .r: "3"])
        ]
    }
    let goal = bar.goal.map { place in
      [
        line(
          "goal", from: (percent(place), "\(top - 3)"), to: (percent(place), "\(top + height + 3)"))
      ]
    }
    return parts + (fan ?? []) + (goal ?? [])
  }

  private static func line(
    _ name: String, from start: (x: String, y: String), to end: (x: String, y: String)
  ) -> HTMLNode {
    .make(
      .line, [.class: name, .x1: start.x, .y1: start.y, .x2: end.x, .y2: end.y])
  }

  private static func entry(_ sign: ReportChart.Sign) -> HTMLNode {
    let shapes: [HTMLNode] =
      switch sign.drawing {
      case .part(let series):
        [
          .make(
            .rect, [.class: series.rawValue, .x: "0.5", .y: "2", .width: "21", .height: "11"])
        ]
      case .goal: [line("goal", from: ("11", "0"), to: ("11", "15"))]
      case .fan:
        [
          line("fan", from: ("1", "8"), to: ("21", "8")),
          line("fan", from: ("1", "5"), to: ("1", "11")),
          line("fan", from: ("21", "5"), to: ("21", "11")),
          .make(.circle, [.class: "median", .cx: "11", .cy: "8", .r: "3"]),
        ]
      }
    return .make(
      .span, [:],
      [
        .make(.svg, [.ariaHidden: "true", .width: "22", .height: "15"], shapes),
        .text(sign.meaning),
      ])
  }

  // MARK: Trends

  private static let trendWidth = 84.0
  private static let trendHeight = 18.0

  /// Returns the course of a value as a line with its last point, and in words.
  static func drawing(of values: [Double?], saying words: String) -> HTMLNode {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard let low = known.min(), let high = known.max(), values.count > 1 else { return .text("") }
    let place = { (index: Int, value: Double) in
      let x = 4 + (trendWidth - 8) * Double(index) / Double(values.count - 1)
      let share = high > low ? (value - low) / (high - low) : 0.5
      return (decimal(x), decimal(trendHeight - 4 - (trendHeight - 8) * share))
    }
    var runs: [[(String, String)]] = [[]]
    for (index, value) in values.enumerated() {
      if let value, value.isFinite {
        runs[runs.count - 1].append(place(index, value))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    let lines = runs.filter { $0.count > 1 }.map { run in
      HTMLNode.make(
        .polyline,
        [.class: "course", .points: run.map { "\($0.0),\($0.1)" }.joined(separator: " ")])
    }
    let last = runs.last?.last.map { point in
      [HTMLNode.make(.circle, [.class: "last", .cx: point.0, .cy: point.1, .r: "2.5"])]
    }
    return .make(
      .svg,
      [.role: "img", .width: decimal(trendWidth), .height: decimal(trendHeight)],
      [.make(.drawingTitle, [:], words)] + lines + (last ?? []))
  }

  // MARK: Numbers

  private static func percent(_ share: Double) -> String { decimal(share * 100) + "%" }

  /// Returns a number with two decimals at most; places of drawings are small.
  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let fraction = rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
  }
}

import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the KPIs beside the board: name and value, trend and goal, basis and status.
  func drawPanel(on canvas: inout Canvas) {
    let rect = layout.panel
    guard !rect.isEmpty else { return }
    canvas.fill(rect.firstColumns(1), with: "│", style: .secondary)
    let inside = rect.removingFirstColumns(1)
    let text = inside.inset(columns: 1)
    let title = model.shownPreset.map { words.shortPreset($0).capitalized } ?? words.panelTitle
    canvas.write(
      Line(title, model.panel.isFocused ? Style.focus.bold : .heading)
        .then("  " + words.dates.period(period), .secondary), in: text.firstRows(1))
    let filtering = filtering
    canvas.write(filtering, in: text.removingFirstRows(1).firstRows(1))
    drawAttainment(in: text.removingFirstRows(filtering.isEmpty ? 1 : 2).firstRows(2), on: &canvas)
    let results = model.panel.results
    guard !results.isEmpty else {
      let notice = model.panel.isDue ? words.computing : ""
      return canvas.write(Line(notice, .secondary), in: text.removingFirstRows(panelHeadRows))
    }
    for (index, lines) in figureRects.enumerated() {
      let isSelected = model.panel.isFocused && index == model.panel.row
      draw(results[index], isSelected: isSelected, in: lines, on: &canvas)
    }
  }

  /// The areas of the figures that fit in the panel beside the board, in order.
  var figureRects: [Rect] {
    let inside = layout.panel.removingFirstColumns(1)
    let room = inside.rows - panelHeadRows
    let step = min(4, max(1, (room + 1) / max(1, model.panel.results.count)))
    return model.panel.results.indices.prefix { $0 * step < room }.map { index in
      inside.removingFirstRows(panelHeadRows + index * step).firstRows(min(step, 3))
    }
  }

  /// Rows above the figures: title, filter, attainment, and a blank one.
  private var panelHeadRows: Int {
    let rows = 1 + (filtering.isEmpty ? 0 : 1) + (model.panel.attainment == nil ? 0 : 2)
    return layout.panel.rows < 24 ? max(2, rows) : rows + 1
  }

  /// Draws the amount won of the quota, and the share as a bar.
  private func drawAttainment(in rect: Rect, on canvas: inout Canvas) {
    guard let attainment = model.panel.attainment,
      let share = attainment.won.divided(by: attainment.quota)
    else { return }
    let currency = board.settings.currency
    let won = words.figures.compact(attainment.won, currency)
    let text = words.share(won, of: words.figures.compact(attainment.quota, currency))
    let percent = Line(words.figures.percent(share, of: 1), Style.text.bold)
    let fits = DisplayWidth.of(text) + 1 + percent.width <= rect.columns
    canvas.write(Line(text), fits ? percent : .blank, in: rect.firstRows(1))
    let eighths = Int((min(1, max(0, share.approximation)) * Double(8 * rect.columns)).rounded())
    let bar = Line(bar(eighths: eighths), Sign.won.style)
    canvas.fill(rect.lastRows(1), with: "╌", style: .secondary)
    canvas.write(bar, in: rect.lastRows(1))
  }

  private func draw(
    _ result: KPIResult, isSelected: Bool, in rect: Rect, on canvas: inout Canvas
  ) {
    let text = rect.inset(columns: 1)
    let standing = self.standing(of: result)
    // With one line a KPI, the mark stands before the value instead of below it.
    let mark =
      rect.rows > 1 ? .blank : Line(glyph(result.status.sign) + " ", result.status.sign.style)
    let figure = mark + value(of: result)
    let full = words.name(ofKPI: result.figure.kpi)
    let hasRoom = DisplayWidth.of(full) + 1 + figure.width <= text.columns
    let name = hasRoom ? full : words.shortName(ofKPI: result.figure.kpi)
    canvas.write(
      Line(name, isSelected ? Style.text.bold : .text), figure, in: text.firstRows(1))
    let goal = Line(words.shortGoal(result) ?? "", .secondary)
    let trend = trendLine(of: result, room: text.columns - goal.width - 1)
    if rect.rows > 2 { canvas.write(trend, goal, in: text.removingFirstRows(1)) }
    // The numbers behind a value are never cut: when its status has no room in words, its mark has.
    let least = DisplayWidth.of(words.basis(result.figure))
    let state = least + 1 + standing.width <= text.columns ? standing : stateMark(of: result)
    let room = text.columns - state.width - (state.width > 0 ? 1 : 0)
    let basis = Line(basis(of: result, within: room), .secondary)
    if rect.rows > 1 { canvas.write(basis, state, in: text.lastRows(1)) }
    guard isSelected else { return }
    drawBar(in: rect, on: &canvas)
    canvas.cursor = text.origin
  }

  /// Draws the panel in one line: its filter, then short names, values and the marks of figures off
  /// target.
  func drawFoldedPanel(on canvas: inout Canvas) {
    let rect = foldedRect
    guard !rect.isEmpty else { return }
    canvas.write(foldedFilter, in: layout.panel.inset(columns: margin))
    let line = Line(joining: foldedFigures.map(\.line), separator: Self.figureGap)
    canvas.write(line, model.panel.results.isEmpty ? .blank : panelKey, in: rect)
    if model.panel.isFocused { canvas.cursor = rect.origin }
  }

  /// The key that moves the focus to the panel.
  private var panelKey: Line {
    model.keys.name(of: .focusPanel).map { Line("\(words.keyAlone($0)) ›", .focus) } ?? .blank
  }

  /// The separator of two figures of the folded panel.
  static let figureGap = "  "

  /// The filter in the folded panel; a long one leaves two thirds of the line to the figures.
  private var foldedFilter: Line {
    filtering.cut(to: layout.panel.inset(columns: margin).columns / 3)
  }

  /// The area of the figures of the folded panel, up to the end of its line.
  var foldedRect: Rect {
    let width = foldedFilter.width
    return layout.panel.inset(columns: margin)
      .removingFirstColumns(width == 0 ? 0 : width + DisplayWidth.of(Self.figureGap))
  }

  /// The figures of the folded panel with their index in it. None is cut: those that do not fit are left
  /// out, but never the selected one.
  var foldedFigures: [(index: Int, line: Line)] {
    let rect = foldedRect
    let parts = model.panel.results.enumerated().map { index, result in
      let isSelected = model.panel.isFocused && index == model.panel.row
      let sign = result.status.sign
      let name = words.shortName(ofKPI: result.figure.kpi)
      return Line(name + " ", isSelected ? Style.focus.reversed : .secondary) + value(of: result)
        + Line(sign.glyph == " " ? "" : " " + glyph(sign), sign.style)
    }
    let shown = { (first: Int) in
      let room = rect.columns - panelKey.width - 2
      let rest = Array(parts.dropFirst(first))
      let count = rest.indices.prefix {
        Line(joining: Array(rest[...$0]), separator: Self.figureGap).width <= room
      }.count
      return rest.prefix(count).enumerated().map { (index: first + $0, line: $1) }
    }
    let row = model.panel.isFocused ? model.panel.row : 0
    let start = shown(0)
    return row < start.count ? start : shown(row)
  }

  /// Returns the basis of the value and the exclusions, within a number of columns.
  func basis(of result: KPIResult, within columns: Int) -> String {
    words.basis(result, in: model.board.settings.currency) {
      DisplayWidth.of($0) <= columns
    }
  }

  /// Returns the value with its unit, or the text for no value.
  func value(of result: KPIResult) -> Line {
    let figure = result.figure
    guard let value = figure.value else { return Line(words.unavailable, .secondary) }
    return Line(words.value(value, in: figure.unit, of: figure.n), Style.text.bold)
  }

  /// Returns the mark of a KPI's status; blank without one.
  private func stateMark(of result: KPIResult) -> Line {
    let sign = result.status.sign
    return result.goal == nil || sign.glyph == " " ? .blank : Line(glyph(sign), sign.style)
  }

  /// Returns the status of a KPI, mark and words; blank without a target.
  func standing(of result: KPIResult) -> Line {
    guard result.goal != nil, let kpi = KPI.named(result.figure.kpi),
      result.figure.value != nil
    else { return .blank }
    let sign = result.status.sign
    let word = words.standing(result.status, better: kpi.better)
    return Line(sign.glyph == " " ? word : "\(glyph(sign)) \(word)", sign.style)
  }

  /// Returns the trend, one step per period, then its last change with the period it is compared with, as
  /// far as there is room.
  private func trendLine(of result: KPIResult, room: Int) -> Line {
    let steps = sparkline(of: result)
    guard let kpi = KPI.named(result.figure.kpi), let last = result.trend.last ?? nil,
      let before = result.trend.dropLast().last ?? nil, last != before
    else { return steps }
    let isBetter = (last > before) == (kpi.better == .higher)
    let arrow = steps.then(last > before ? " ↑" : " ↓", isBetter ? .good : Style.attention)
    let periods = Period.steps(towards: result.figure.period, today: today).dropLast()
    let whole = periods.last.map { arrow.then(words.since($0), .secondary) } ?? arrow
    return [whole, arrow].first { $0.width <= room } ?? steps
  }

  /// Returns the trend, one step per period, from the lowest to the highest value; a gap for a period without
  /// one.
  func sparkline(of result: KPIResult) -> Line {
    let values = result.trend.map { $0?.approximation }
    let known = values.compactMap { $0 }
    guard let low = known.min(), let high = known.max(), known.count > 1 else { return .blank }
    let steps = values.map { value -> String in
      guard let value else { return " " }
      guard high > low else { return sparkSteps[sparkSteps.count / 2] }
      let share = (value - low) / (high - low) * Double(sparkSteps.count - 1)
      return sparkSteps[min(sparkSteps.count - 1, max(0, Int(share.rounded())))]
    }
    return Line(steps.joined())
  }
}

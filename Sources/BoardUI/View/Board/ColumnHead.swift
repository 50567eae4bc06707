import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws name and count, sum and weighted sum, and a rule. The figures cover every deal of the column,
  /// whatever the scroll and the period; the heads of closed stages say so.
  func drawHead(
    of stage: Stage, _ column: Columns.Column, at place: Int, of count: Int, hidden: Int,
    on canvas: inout Canvas
  ) {
    let rect = layout.column(place).firstRows(layout.headRows)
    let text = rect.inset(columns: 1)
    let isTarget = dropTarget == stage.id
    let isCurrent = dropTarget == nil ? place == model.cursor.column : isTarget
    let accent: Style = isCurrent ? Style.focus.bold : .heading
    canvas.write(
      Line((isTarget ? "→ " : "") + model.heading(of: stage), accent),
      Line(words.figures.whole(column.deals.count), .heading), in: text.firstRows(1))
    let (sum, weighted) = sums(of: column)
    let aside = stage.outcome == .open ? weighted : Line(words.allTime, .secondary)
    let fits = sum.width + 1 + aside.width <= text.columns
    canvas.write(sum, fits ? aside : .blank, in: text.removingFirstRows(1).firstRows(1))
    let rule = text.removingFirstRows(2)
    canvas.fill(rule.firstRows(1), with: "─", style: .secondary)
    if isCurrent { canvas.fill(rule.firstRows(1).firstColumns(6), with: "━", style: .focus) }
    if hidden > 0 { canvas.write(Line("↑ \(words.more(hidden)) ", .secondary), in: rule) }
    if place == layout.columns.lowerBound, place > 0 {
      canvas.write(Line("‹", edgeStyle(toward: place - 1)), in: rect.firstColumns(1))
    }
    if place == layout.columns.upperBound - 1, place < count - 1 {
      canvas.write(Line("›", edgeStyle(toward: place + 1)), in: rect.lastColumns(1))
    }
  }

  /// The stage that the dragged deal would go to.
  var dropTarget: Stage.ID? { model.pointer.drag?.target }

  /// Returns the style of the sign for columns beyond the window; it marks a drop there as well.
  private func edgeStyle(toward place: Int) -> Style {
    guard let dropTarget, model.visibleStages[place].id == dropTarget else { return .focus }
    return Style.focus.reversed
  }

  /// Draws the head in one line, with the place among all stages.
  func drawSingleHead(
    of stage: Stage, _ column: Columns.Column, at place: Int, of count: Int,
    on canvas: inout Canvas
  ) {
    let rect = layout.column(place).firstRows(layout.headRows)
    guard !rect.isEmpty else { return }
    let (sum, weighted) = sums(of: column)
    let name = Line(place > 0 ? "‹" : " ", .focus)
      .then(
        " \(model.heading(of: stage)) \(words.figures.whole(column.deals.count))", Style.focus.bold)
    let short = name.then(" · ", .secondary) + sum
    let full =
      stage.outcome == .open && !weighted.isEmpty ? short.then(" · ", .secondary) + weighted : short
    let isLast = place == count - 1
    if let dropTarget, let target = board.settings.stage(dropTarget) {
      // The only head names the target of the drop, at the end nearer to it.
      let line = Line("→ \(target.name.uppercased())", Style.focus.bold)
      let isBack = place > 0 && model.visibleStages[place - 1].id == dropTarget
      return canvas.write(isBack ? line : name, isBack ? .blank : line, in: rect)
    }
    // However long the error, a few letters of the stage are left.
    let right =
      isSaved
      ? Line("\(place + 1)/\(count)", .secondary).then(isLast ? " " : "›", .focus)
      : savingLine.cut(to: max(0, rect.columns - 9))
    let room = rect.columns - right.width - 1
    let left = [full, short].first { $0.width <= room } ?? name
    canvas.write(left, right, in: rect)
  }

  private var isSaved: Bool {
    model.saving == .saved && model.readOnly == nil && model.fileFault == nil
  }

  func sums(of column: Columns.Column) -> (sum: Line, weighted: Line) {
    guard !column.totals.amounts.isEmpty else { return (Line("–", .secondary), .blank) }
    let home = board.settings.currency
    let totals = column.totals
    let sum = words.figures.sums(
      totals.amounts.compactMapValues { Ratio($0, totals.scale) }, home: home)
    let weighted = words.figures.sums(
      totals.weighted.compactMapValues { Ratio($0, 100 * totals.scale) }, home: home)
    return (Line(sum), Line("\(words.weighted) \(weighted)", .secondary))
  }
}

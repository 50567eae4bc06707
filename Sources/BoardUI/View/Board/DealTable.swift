import PipelineDomain
import TerminalKit
import Localization

/// A column of the table of deals.
enum DealColumn: CaseIterable {
  case title, organization, amount, closeDate, activity, nextStep, owner
}

extension Frame {
  /// Returns the columns of a table of so many cells, with their widths.
  ///
  /// The amount, the next step, then the other facts get their cells as long as the title keeps its own.
  func dealColumns(in width: Int) -> [(column: DealColumn, width: Int)] {
    let wanted: [(column: DealColumn, width: Int)] = [
      (.amount, 9), (.nextStep, 22), (.organization, 20), (.closeDate, 9), (.activity, 8),
      (.owner, hasSeveralOwners ? 12 : 0),
    ]
    var widths: [DealColumn: Int] = [:]
    var left = width - 24
    for (column, width) in wanted where width > 0 && left > width {
      widths[column] = width
      left -= width + 1
    }
    let flexible: [DealColumn] = [.title, .organization, .nextStep].filter {
      $0 == .title || widths[$0] != nil
    }
    widths[.title] = 24
    for column in flexible { widths[column, default: 0] += max(0, left) / flexible.count }
    widths[.title, default: 0] += max(0, left) % flexible.count
    return DealColumn.allCases.compactMap { column in widths[column].map { (column, $0) } }
  }

  /// Returns the rectangles of a row's columns after its mark.
  private func dealRects(in row: Rect) -> [(column: DealColumn, rect: Rect)] {
    var rest = row.removingFirstColumns(2)
    return dealColumns(in: rest.columns).map { column, width in
      defer { rest = rest.removingFirstColumns(width + 1) }
      return (column, rest.firstColumns(width))
    }
  }

  /// Draws the captions above the rows.
  func drawCaptions(of stage: Stage, in row: Rect, on canvas: inout Canvas) {
    for (column, rect) in dealRects(in: row) {
      let caption = Line(caption(of: column, in: stage), .secondary)
      if column == .amount {
        canvas.write(.blank, caption, in: rect)
      } else {
        canvas.write(caption, in: rect)
      }
    }
  }

  private func caption(of column: DealColumn, in stage: Stage) -> String {
    switch column {
    case .title: words.caption(.title)
    case .organization: words.caption(.organization)
    case .amount: words.caption(.amount)
    case .closeDate: words.closeDateCaption
    case .activity: words.caption(.activity)
    case .nextStep: words.caption(stage.outcome == .open ? .nextStep : .closedOn)
    case .owner: words.caption(.owner)
    }
  }

  /// Draws a deal in one line of the table, after its mark.
  func drawRow(_ deal: Deal, _ title: Line, in stage: Stage, row: Rect, on canvas: inout Canvas) {
    let sign = mark(of: deal, in: stage)
    canvas.write(Line(glyph(sign), sign.style), in: row.firstColumns(1))
    for (column, rect) in dealRects(in: row) {
      switch column {
      case .title: canvas.write(title, in: rect)
      case .organization:
        canvas.write(Line(board.organization(of: deal)?.name ?? "", .secondary), in: rect)
      case .amount: canvas.write(.blank, amount(of: deal), in: rect)
      case .closeDate: canvas.write(closeDate(of: deal), in: rect)
      case .activity: canvas.write(age(of: deal, in: stage), in: rect)
      case .nextStep:
        let line =
          stage.outcome == .open
          ? step(of: deal, room: rect.columns) : closing(of: deal, in: stage, hasMark: false)
        canvas.write(line, in: rect)
      case .owner: canvas.write(Line(deal.owner ?? "", .secondary), in: rect)
      }
    }
  }

  /// Returns the close date of a deal, marked on an open one once it has passed; blank without one.
  func closeDate(of deal: Deal) -> Line {
    guard let day = deal.expectedClose else { return .blank }
    let isPast = day < today && board.stage(of: deal)?.outcome == .open
    return Line(
      words.dates.short(day, near: today), isPast ? NextStep.State.late.sign.style : .secondary)
  }

  private func age(of deal: Deal, in stage: Stage) -> Line {
    guard stage.outcome == .open else { return .blank }
    let freshness = board.freshness(of: deal, on: today, in: model.zone)
    return Line(freshness.days.map(words.age) ?? "", freshness.state.sign.style)
  }

  /// The stages of a table as tabs, with the number of their deals; none when they do not fit.
  var tabs: [(place: Int, rect: Rect)] {
    guard layout.isTable, !layout.isNarrow, !layout.columns.isEmpty else { return [] }
    var rest = layout.column(layout.columns.lowerBound).firstRows(1).removingFirstColumns(1)
    var tabs: [(place: Int, rect: Rect)] = []
    for place in model.visibleColumns.indices {
      let width = DisplayWidth.of(tab(place)) + 2
      guard width <= rest.columns else { return [] }
      tabs.append((place, rest.firstColumns(width)))
      rest = rest.removingFirstColumns(width + 1)
    }
    return tabs
  }

  private func tab(_ place: Int) -> String {
    let column = model.visibleColumns[place]
    let count = words.figures.whole(model.columns.all[column].deals.count)
    return "\(model.heading(of: board.settings.stages[column])) \(count)"
  }

  /// Draws the stages in a line, the current one marked, its sums at the end, and the captions below; without
  /// room for the tabs, one line with the place among all stages.
  func drawTableHead(
    of stage: Stage, _ column: Columns.Column, at place: Int, of count: Int,
    on canvas: inout Canvas
  ) {
    let rect = layout.column(place).firstRows(layout.headRows)
    if rect.rows > 1 {
      drawCaptions(of: stage, in: rect.lastRows(1).inset(columns: 1), on: &canvas)
    }
    let tabs = tabs
    guard let last = tabs.last else {
      return drawSingleHead(of: stage, column, at: place, of: count, on: &canvas)
    }
    for (index, tab) in tabs {
      let isTarget = dropTarget.map { $0 == model.visibleStages[index].id } ?? (index == place)
      let style: Style = isTarget ? Style.focus.bold.reversed : .heading
      canvas.write(Line(" \(self.tab(index)) ", style), in: tab)
    }
    let rest = rect.firstRows(1).removingFirstColumns(last.rect.endColumn + 1).removingLastColumns(
      1)
    let (sum, weighted) = sums(of: column)
    let both = stage.outcome == .open ? sum.then("  ") + weighted : sum
    canvas.write(.blank, both.width <= rest.columns ? both : sum, in: rest)
  }
}

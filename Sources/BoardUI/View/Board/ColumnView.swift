import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// A stage: its head, the cards from the scroll on, and how many are above and below.
  ///
  /// - Parameters:
  ///   - index: The stage's place in the settings.
  ///   - place: Its place among `count` visible columns.
  func drawColumn(_ index: Int, at place: Int, of count: Int, on canvas: inout Canvas) {
    let column = model.columns.all[index]
    let stage = board.settings.stages[index]
    let isCurrent = place == model.cursor.column
    let (first, row) = rows(of: column, at: place)
    let shown = column.deals.dropFirst(first).prefix(layout.capacity)
    if layout.isSingle {
      drawSingleHead(of: stage, column, at: place, of: count, on: &canvas)
    } else {
      drawHead(of: stage, column, at: place, of: count, hidden: first, on: &canvas)
    }
    let area = layout.cards(place)
    guard !column.deals.isEmpty else {
      drawPlaybook(of: stage, isCurrent: isCurrent, in: area, on: &canvas)
      return
    }
    for (position, deal) in shown.enumerated() {
      let rect = area.removingFirstRows(position * layout.cardRows).firstRows(layout.cardRows)
      let isUnderCursor = isCurrent && first + position == row
      let isMarked = model.isMarked(board.deals[deal].id, at: first + position, in: stage.id)
      drawCard(
        board.deals[deal], of: stage, isUnderCursor: isUnderCursor, isMarked: isMarked, in: rect,
        on: &canvas)
    }
    drawRest(column.deals.count - first - shown.count, in: area, on: &canvas)
  }

  /// The first row shown of a column, and the one under the cursor if it is there.
  func rows(of column: Columns.Column, at place: Int) -> (first: Int, cursor: Int?) {
    let row = place == model.cursor.column ? cursorRow(in: column) : nil
    let scroll = model.cursor.scroll[column.stage] ?? 0
    return (layout.firstRow(keeping: row, of: column.deals.count, from: scroll), row)
  }

  private func cursorRow(in column: Columns.Column) -> Int? {
    guard let id = model.cursor.deal, let index = board.index(of: id),
      let position = model.columns.position(of: index),
      model.columns.all[position.column].stage == column.stage
    else { return nil }
    return position.row
  }

  /// How many cards follow below, on the row that the layout keeps free.
  private func drawRest(_ count: Int, in area: Rect, on canvas: inout Canvas) {
    let row = layout.capacity * layout.cardRows - (layout.density == .cards ? 1 : 0)
    guard count > 0 else { return }
    let rect = area.removingFirstRows(row).firstRows(1).inset(columns: 1)
    canvas.write(Line("↓ " + words.more(count), .secondary), in: rect)
  }

  /// What is to be done where no deal is.
  private func drawPlaybook(
    of stage: Stage, isCurrent: Bool, in area: Rect, on canvas: inout Canvas
  ) {
    let text = area.inset(columns: 1)
    var lines = [Line(words.noDeals, .secondary), .blank]
    for part in words.playbookParts(of: stage) {
      lines.append(Line(part.caption, .secondary))
      lines += wrapped(part.text, to: text.columns).map { Line($0) } + [.blank]
    }
    for (row, line) in lines.prefix(text.rows).enumerated() {
      canvas.write(line, in: text.removingFirstRows(row))
    }
    guard isCurrent, !area.isEmpty else { return }
    drawBar(in: area.firstRows(1), on: &canvas)
    canvas.cursor = text.isEmpty ? area.origin : text.origin
  }

  /// The cursor's bar at the left of `rect`.
  func drawBar(in rect: Rect, on canvas: inout Canvas) {
    for row in 0..<rect.rows {
      canvas.write(
        Line(glyph(.cursor), Sign.cursor.style), in: rect.removingFirstRows(row).firstColumns(1))
    }
  }
}

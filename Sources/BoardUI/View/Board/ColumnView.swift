import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws a stage: its head, the cards from the scroll on, and the numbers of cards above and below.
  ///
  /// - Parameters:
  ///   - index: The stage's place in the settings.
  ///   - place: Its place among `count` visible columns.
  func drawColumn(_ index: Int, at place: Int, of count: Int, in parts: inout BoardParts) {
    let column = model.columns.all[index]
    let stage = board.settings.stages[index]
    let isCurrent = place == model.cursor.column
    let (first, row) = rows(of: column, at: place)
    let shown = column.deals.dropFirst(first).prefix(layout.capacity)
    let head = layout.column(place).firstRows(layout.headRows)
    parts.draw(.head(column: index, isCurrent: isCurrent, above: first), in: head) {
      if layout.isTable {
        drawTableHead(of: stage, column, at: place, of: count, on: &$0)
      } else {
        drawHead(of: stage, column, at: place, of: count, hidden: first, on: &$0)
      }
    }
    let area = layout.cards(place)
    guard !column.deals.isEmpty else {
      let row = area.firstRows(1)
      return parts.draw(.noDeals(column: index, isCurrent: isCurrent), in: row) {
        drawNoDeals(isCurrent: isCurrent, in: row, on: &$0)
      }
    }
    let hasMarks = model.hasMarks
    for (position, deal) in shown.enumerated() {
      // Without the blank row after a card: below the last one it shows the number of cards that follow.
      let rect = area.removingFirstRows(position * layout.cardRows)
        .firstRows(min(layout.cardRows, 3))
      let isUnderCursor = isCurrent && first + position == row
      let isMarked =
        hasMarks && model.isMarked(board.deals[deal].id, at: first + position, in: stage.id)
      parts.draw(.card(deal: deal, isUnderCursor: isUnderCursor, isMarked: isMarked), in: rect) {
        drawCard(
          board.deals[deal], of: stage, isUnderCursor: isUnderCursor, isMarked: isMarked, in: rect,
          on: &$0)
      }
    }
    let below = column.deals.count - first - shown.count
    let rest = restRect(in: area)
    parts.draw(.below(column: index, count: below), in: rest) { drawRest(below, in: rest, on: &$0) }
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

  /// The row below the cards that the layout keeps free.
  private func restRect(in area: Rect) -> Rect {
    let row = layout.capacity * layout.cardRows - (layout.isTable ? 0 : 1)
    return area.removingFirstRows(row).firstRows(1).inset(columns: 1)
  }

  /// Draws the number of cards that follow below.
  private func drawRest(_ count: Int, in rect: Rect, on canvas: inout Canvas) {
    guard count > 0 else { return }
    canvas.write(Line("↓ " + words.more(count), .secondary), in: rect)
  }

  /// The one line of an empty column.
  private func drawNoDeals(isCurrent: Bool, in area: Rect, on canvas: inout Canvas) {
    let text = area.inset(columns: 1)
    canvas.write(Line(words.noDeals, .secondary), in: text.firstRows(1))
    guard isCurrent, !area.isEmpty else { return }
    drawBar(in: area.firstRows(1), on: &canvas)
    canvas.cursor = text.isEmpty ? area.origin : text.origin
  }

  /// Draws the cursor's bar at the left of `rect`.
  func drawBar(in rect: Rect, on canvas: inout Canvas) {
    for row in 0..<rect.rows {
      canvas.write(
        Line(glyph(.cursor), Sign.cursor.style), in: rect.removingFirstRows(row).firstColumns(1))
    }
  }
}

import PipelineDomain
import TerminalKit

extension Frame {
  /// Returns the thing at a cell, by the same layout that drew it. `nil` when a click has no effect: outside
  /// of the window above the board, in a question, between things.
  func hit(_ point: Point) -> Hit? {
    switch model.mode {
    case .board: hint(point) ?? closed(point) ?? panel(point) ?? column(point)
    case .screen(let screen): screen.hit(point, in: self)
    case .prefix, .prompt: uncoveredHint(point)
    }
  }

  /// Returns the column at a cell, by its place among the visible ones.
  func place(at point: Point) -> Int? {
    layout.columns.first { layout.column($0).contains(point) }
  }

  func hint(_ point: Point) -> Hit? {
    hint(at: point)?.command.map(Hit.hint)
  }

  /// Returns the hint at a cell, unless a window above the board covers it, as it may with few rows.
  func uncoveredHint(_ point: Point) -> Hit? {
    guard let hit = hint(point) else { return nil }
    var canvas = Canvas(size: model.size)
    drawHints(on: &canvas)
    if !model.isUnicode { canvas.replaceByASCII() }
    let shown = view(model)
    return shown[column: point.column, row: point.row]
      == canvas[column: point.column, row: point.row] ? hit : nil
  }

  private func closed(_ point: Point) -> Hit? {
    let rect = layout.closed.inset(columns: 1)
    let parts = closedParts
    return part(
      at: point, of: parts.map(\.line), in: rect, gap: Self.closedGap
    ).map { .closed(parts[$0].outcome) }
  }

  private func panel(_ point: Point) -> Hit? {
    guard layout.panel.contains(point) else { return nil }
    guard layout.isPanelFolded else {
      return figureRects.firstIndex { $0.contains(point) }.map(Hit.figure) ?? .panel
    }
    let figures = foldedFigures
    let rect = foldedRect
    let index = part(at: point, of: figures.map(\.line), in: rect, gap: Self.figureGap)
    return index.map { .figure(figures[$0].index) } ?? .panel
  }

  /// Returns the index of the line at a cell, of those written one after the other into the first row of
  /// `rect`.
  private func part(at point: Point, of lines: [Line], in rect: Rect, gap: String) -> Int? {
    guard rect.firstRows(1).contains(point) else { return nil }
    var column = rect.column
    for (index, line) in lines.enumerated() {
      if (column..<column + line.width).contains(point.column) { return index }
      column += line.width + DisplayWidth.of(gap)
    }
    return nil
  }

  private func column(_ point: Point) -> Hit? {
    guard let place = place(at: point) else { return nil }
    let area = layout.cards(place)
    guard area.contains(point) else { return .head(headPlace(at: point, in: place)) }
    let column = model.columns.all[model.visibleColumns[place]]
    let position = (point.row - area.row) / layout.cardRows
    let row = rows(of: column, at: place).first + position
    guard position < layout.capacity, column.deals.indices.contains(row) else {
      return .column(place)
    }
    return .card(board.deals[column.deals[row]].id)
  }

  /// The column of a head; the signs at the ends of the heads stand for the columns beyond the window.
  private func headPlace(at point: Point, in place: Int) -> Int {
    let rect = layout.column(place)
    if let tab = tabs.first(where: { $0.rect.contains(point) }) { return tab.place }
    let edge = layout.isTable ? rect.columns / 3 : 1
    if place == layout.columns.lowerBound, place > 0, point.column < rect.column + edge {
      return place - 1
    }
    if place == layout.columns.upperBound - 1, place < model.visibleColumns.count - 1,
      point.column >= rect.endColumn - edge
    {
      return place + 1
    }
    return place
  }
}

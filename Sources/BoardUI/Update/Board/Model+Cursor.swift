import PipelineDomain

extension Model {
  /// The row of the deal under the cursor in its column.
  var cursorRow: Int? {
    cursor.deal.flatMap { board.index(of: $0) }.flatMap { columns.position(of: $0)?.row }
  }

  /// Puts the cursor into a column, on the row nearest to the given one.
  mutating func placeCursor(column: Int, row: Int) {
    let columns = visibleColumns
    cursor.column = max(0, min(column, columns.count - 1))
    let deals = columns.isEmpty ? [] : self.columns.all[columns[cursor.column]].deals
    cursor.deal =
      deals.isEmpty ? nil : board.deals[deals[max(0, min(row, deals.count - 1))]].id
    revealCursor()
  }

  /// Puts the cursor on a deal, wherever it is; stays when the deal is in no visible column.
  mutating func placeCursor(on id: Deal.ID) {
    guard let column = visibleColumn(of: id) else { return }
    cursor.column = column
    cursor.deal = id
    revealCursor()
  }

  /// Restores a valid cursor after the deals or the columns changed: on the same deal if it is still in
  /// a visible column, else on its neighbour, else on the nearest row of the same column.
  mutating func settleCursor(nearRow row: Int = 0, beside neighbour: Deal.ID? = nil) {
    let deals = [cursor.deal, neighbour].compactMap(\.self)
    guard let id = deals.first(where: { visibleColumn(of: $0) != nil }) else {
      return placeCursor(column: cursor.column, row: row)
    }
    placeCursor(on: id)
  }

  /// Returns the deal that takes the place of the one under the cursor when that leaves its column: the next one
  /// that stays, else the one before. O(deals beside it that do not stay).
  func neighbour(staying isStaying: (Deal) -> Bool) -> Deal.ID? {
    guard let row = cursorRow, let stage = stageUnderCursor else { return nil }
    let places = deals(in: stage.id)
    let next = places[(row + 1)...].lazy.map { board.deals[$0] }.first(where: isStaying)
    return
      (next ?? places[..<row].reversed().lazy.map { board.deals[$0] }.first(where: isStaying))?.id
  }

  /// Changes deals with the cursor kept: on its deal, else on the one that takes its place, else near its row.
  mutating func keepingCursor(leaving ids: [Deal.ID], _ change: (inout Model) -> Void) {
    let (row, neighbour) = (cursorRow ?? 0, neighbour(leaving: ids))
    change(&self)
    settleCursor(nearRow: row, beside: neighbour)
  }

  /// Returns that deal when these deals change.
  func neighbour(leaving ids: [Deal.ID]) -> Deal.ID? {
    guard let deal = cursor.deal, ids.contains(deal) else { return nil }
    let leaving = Set(ids)
    return neighbour { !leaving.contains($0.id) }
  }

  /// Returns the index of a deal's column in the list of visible columns, if it is in one.
  private func visibleColumn(of id: Deal.ID) -> Int? {
    board.index(of: id).flatMap { columns.position(of: $0) }
      .flatMap { visibleColumns.firstIndex(of: $0.column) }
  }
}

extension Model {
  /// Scrolls as little as it takes to have the cursor on screen.
  mutating func revealCursor() {
    let layout = layout
    cursor.firstColumn = layout.columns.lowerBound
    guard let stage = stageUnderCursor else { return }
    let first = layout.firstRow(
      keeping: cursorRow, of: deals(in: stage.id).count, from: cursor.scroll[stage.id] ?? 0)
    cursor.scroll[stage.id] = first
  }
}

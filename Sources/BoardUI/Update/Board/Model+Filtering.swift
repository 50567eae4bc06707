import PipelineDomain
import Localization

extension Model {
  /// The arrangement that the columns should have.
  var arrangement: Arrangement {
    Arrangement(
      selection: selection?.deals, filter: shownFilter, me: author, order: order)
  }

  /// The filter of every view: the scope, the pipeline and the filter typed.
  var shownFilter: Filter {
    let team = Filter(
      .every([shownPipeline?.term, filter?.filter.expression].compactMap { $0 }))
    return scope.map(team.narrowed) ?? team
  }

  /// The matcher of the filter; `nil` when every deal meets it.
  var matcher: Filter.Matcher? {
    Arrangement(filter: shownFilter, me: author).matcher(
      board, at: now, in: zone, risk: risks.table)
  }

  /// True when the filter keeps a deal. O(terms of the filter).
  func meetsFilter(_ id: Deal.ID) -> Bool {
    guard shownFilter != .everything else { return true }
    guard let deal = board[id] else { return false }
    let arrangement = Arrangement(filter: shownFilter, me: author)
    return arrangement.admits(
      deal,
      by: arrangement.matcher(
        board.alone(deal), at: now, in: zone, risk: columns.risk ?? risks.table))
  }

  /// The board of the deals that the filter keeps. O(deals) when its figures are not of them yet.
  var filteredBoard: Board {
    let filter = shownFilter
    guard filter != .everything else { return board }
    if figures.filter == filter, let kept = figures.kept { return kept }
    return board.restricted(
      to: filter, in: Filter.Context(board, at: now, in: zone, me: author))
  }

  /// True when the filter typed has still to be applied.
  var isFilterDue: Bool { draft?.isDue == true || columns.arrangement != arrangement }

  /// Makes the columns anew when their arrangement changed. O(deals × log deals).
  mutating func arrange() {
    guard columns.arrangement != arrangement else { return }
    let row = cursorRow ?? 0
    columns = Columns(board, at: now, in: zone, as: arrangement)
    settleCursor(nearRow: row)
    settleMarks()
  }

  /// Puts the board under a filter, closed columns unfolded when it asks for them; an empty text shows
  /// all deals. O(deals × log deals).
  mutating func setFilter(_ text: String, _ filter: Filter) {
    if let before = self.filter?.unfoldedBefore { unfolded = before }
    self.filter =
      text.isEmpty ? nil : BoardFilter(text: text, filter: filter, unfoldedBefore: unfolded)
    arrange()
    if !text.isEmpty, filter.choosesOutcome {
      for (stage, column) in zip(board.settings.stages, columns.all)
      where stage.outcome != .open && !column.deals.isEmpty {
        unfolded.insert(stage.outcome)
      }
    }
    settleCursor()
    goToFirstShown()
    changeScreens { $0.arrive(in: $1) }
    say(text.isEmpty ? words.allShown : words.filtered(shownCount))
  }

  /// Shows the deals of one owner in every view, or with `nil` the team's. O(deals × log deals).
  mutating func setScope(_ owner: String?) {
    scope = owner
    arrange()
    goToFirstShown()
    changeScreens { $0.arrive(in: $1) }
    say(words.scopeShown(owner, deals: shownCount))
  }

  /// Puts the board under the user's own filter, and says so after the present status.
  mutating func begin(with text: String, after notice: String) {
    guard !text.trimmed.isEmpty else { return }
    do {
      setFilter(text.trimmed, try readFilter(text))
    } catch {
      say(words.filterRefused(text.trimmed, because: words.problem(error)), .problem)
    }
    if !notice.isEmpty { status.text = notice + " " + status.text }
  }

  /// Reads a filter with the saved ones, the fields of the board and this user's order of dates.
  func readFilter(_ text: String) throws(Filter.ParseError) -> Filter {
    try Filter(text, views: views, fields: board.settings.fields, order: dateOrder)
  }

  /// Parses the filter again with the views of a board that was read again; one that names a deleted view
  /// stays as it was, so that the board shows the same deals.
  mutating func rereadFilter() {
    guard let text = filter?.text, let before = filter?.unfoldedBefore else { return }
    guard let read = try? readFilter(text) else { return }
    filter = BoardFilter(text: text, filter: read, unfoldedBefore: before)
  }

  /// Goes from an empty column to the first one with a deal.
  mutating func goToFirstShown() {
    guard cursor.deal == nil,
      let column = visibleStages.firstIndex(where: { !deals(in: $0.id).isEmpty })
    else { return }
    placeCursor(column: column, row: 0)
  }

  /// The number of deals in the columns on the board.
  var shownCount: Int {
    visibleColumns.reduce(0) { $0 + columns.all[$1].deals.count }
  }
}

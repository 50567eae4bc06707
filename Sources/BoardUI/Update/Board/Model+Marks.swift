package import PipelineDomain
import Localization

extension Model {
  /// The deals that commands act on together: those marked and those of the range being marked, when a
  /// list receives the keys; else the one at hand.
  package var subjects: [Deal] {
    let isOnOne = screens.contains { $0.traits.contains(.oneDeal) }
    let marked = isOnOne ? [] : marked
    guard !marked.isEmpty else { return subject.map { [$0] } ?? [] }
    return marked.compactMap(board.index).sorted().map { board.deals[$0] }
  }

  /// The deals that are marked, with those of the range from its start to the cursor.
  package var marked: Set<Deal.ID> {
    marks.union(range)
  }

  /// True when some card may show a mark.
  var hasMarks: Bool { !marks.isEmpty || rangeStart != nil }

  /// Returns true when a card shows a mark. O(log deals).
  package func isMarked(_ id: Deal.ID, at row: Int, in stage: Stage.ID) -> Bool {
    if marks.contains(id) { return true }
    guard let rows = rangeRows, stageUnderCursor?.id == stage else { return false }
    return rows.contains(row)
  }

  /// The rows of the column under the cursor from the start of the range to the cursor; `nil` when
  /// no range is being marked there.
  private var rangeRows: ClosedRange<Int>? {
    guard let start = rangeStart.flatMap(board.index).flatMap(columns.position),
      let end = cursor.deal.flatMap(board.index).flatMap(columns.position),
      start.column == end.column
    else { return nil }
    return min(start.row, end.row)...max(start.row, end.row)
  }

  private var range: [Deal.ID] {
    guard let rows = rangeRows, let stage = stageUnderCursor else { return [] }
    return deals(in: stage.id)[rows].map { board.deals[$0].id }
  }
}

extension Model {
  /// Marks or unmarks the deal under the cursor, and goes to the next.
  mutating func toggleMark() {
    guard let id = subject?.id else { return }
    keepRange()
    if marks.remove(id) == nil { marks.insert(id) }
    step(rows: 1)
    say(words.marked(marks.count))
  }

  /// Begins a range at the cursor, or ends the one being marked.
  mutating func toggleRange() {
    guard rangeStart == nil else {
      keepRange()
      return say(words.marked(marks.count))
    }
    rangeStart = cursor.deal
    say(words.rangeBegun)
  }

  /// Marks every deal that is shown; none when all are.
  mutating func selectAll() {
    let all = shownDeals
    rangeStart = nil
    marks = marks.isSuperset(of: all) ? [] : marks.union(all)
    say(words.marked(marks.count))
  }

  /// Inverts the marks of the deals shown.
  mutating func invertSelection() {
    keepRange()
    marks = marks.symmetricDifference(shownDeals)
    say(words.marked(marks.count))
  }

  /// The deals of the list on top, or of the columns on the board. O(deals).
  var shownDeals: Set<Deal.ID> { mode.screen?.deals ?? boardDeals }

  /// The deals of the columns on the board. O(deals).
  var boardDeals: Set<Deal.ID> {
    Set(visibleColumns.flatMap { columns.all[$0].deals }.map { board.deals[$0].id })
  }

  /// Adds the range being marked to the marks.
  private mutating func keepRange() {
    marks.formUnion(range)
    rangeStart = nil
  }

  /// Ends the range, or else removes all marks; `false` when there is neither.
  mutating func clearMarks() -> Bool {
    if rangeStart != nil {
      rangeStart = nil
    } else if !marks.isEmpty {
      marks = []
    } else {
      return false
    }
    say(words.marked(marks.count))
    return true
  }

  /// Removes the marks once a command used them.
  mutating func dropMarks() {
    marks = []
    rangeStart = nil
  }

  /// Removes the marks of deals that the board no longer shows.
  mutating func settleMarks() {
    let isShown = { [board, columns] (id: Deal.ID) in
      board.index(of: id).flatMap(columns.position) != nil
    }
    marks = marks.filter(isShown)
    if let start = rangeStart, !isShown(start) { rangeStart = nil }
  }
}

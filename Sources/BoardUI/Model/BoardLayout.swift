import PipelineDomain
package import TerminalKit

/// Where everything on the board stands, for one size of the window.
///
/// It never fails: what has no room gets an empty rectangle. From wide to narrow the panel folds
/// into a line, then columns scroll, then one stage is shown at a time:
///
/// ```
/// header                            header             head of the stage
/// head   head   head  │ panel       head   head        one-line cards
/// cards  cards  cards │             cards  cards       status
/// closed              │             closed             hints
/// playbook            │             folded panel
/// status                            status
/// hints                             hints
/// ```
package struct BoardLayout: Equatable, Sendable {
  /// The narrowest a column gets while another one stands beside it, its bar and gap included.
  static let columnMinimum = 19
  /// The widest a column gets.
  static let columnMaximum = 34
  /// The narrowest side panel, its rule and margins included.
  static let panelMinimum = 25
  /// The widest.
  static let panelMaximum = 44

  /// Whether one stage is shown at a time.
  package let isSingle: Bool
  /// How tall cards are, which a low window decides.
  package let density: Model.Density
  /// The places in the list of visible columns that are on screen; it holds the cursor's.
  package let columns: Range<Int>
  /// Cells from one column to the next, the bar before and the gap after included.
  package let columnWidth: Int
  /// The line at the top.
  package let header: Rect
  /// The whole of the columns, heads included.
  package let board: Rect
  /// Rows at the top of a column for its name and sums: 3 or 1.
  package let headRows: Int
  /// The panel, beside the board or folded into one line below.
  package let panel: Rect
  /// Whether the panel is one line.
  package let isPanelFolded: Bool
  /// The line of the closed stages.
  package let closed: Rect
  /// The line of the stage's playbook.
  package let playbook: Rect
  /// The line that answers keys.
  package let status: Rect
  /// The line of keys.
  package let hints: Rect

  /// The layout of a window.
  ///
  /// - Parameters:
  ///   - columnCount: How many columns could be shown.
  ///   - cursor: The column that has to be on screen.
  ///   - first: The leftmost column, as long as that keeps `cursor` on screen.
  package init(
    size: Size, columnCount: Int, cursor: Int, first: Int, isPanelShown: Bool,
    density: Model.Density
  ) {
    let window = Rect(size)
    isSingle = size.columns < 3 * Self.columnMinimum || size.rows < 10
    let hasSidePanel =
      isPanelShown && !isSingle && size.rows >= 20
      && Self.fitsPanel(beside: columnCount, in: size.columns)
    isPanelFolded = !hasSidePanel
    var rest = window
    hints = rest.lastRows(size.rows >= 5 ? 1 : 0)
    rest = rest.removingLastRows(hints.rows)
    status = rest.lastRows(size.rows >= 3 ? 1 : 0)
    rest = rest.removingLastRows(status.rows)
    header = rest.firstRows(isSingle ? 0 : 1)
    rest = rest.removingFirstRows(header.rows)
    let folded = rest.lastRows(isPanelFolded && isPanelShown && size.rows >= 18 ? 1 : 0)
    rest = rest.removingLastRows(folded.rows)
    playbook = rest.lastRows(size.rows >= 28 ? 1 : 0)
    rest = rest.removingLastRows(playbook.rows)
    closed = rest.lastRows(size.rows >= 16 ? 1 : 0)
    rest = rest.removingLastRows(closed.rows)
    headRows = isSingle ? min(1, max(0, rest.rows - 1)) : 3
    let tooLow = rest.rows - headRows < 11
    self.density = isSingle || tooLow ? .lines : density

    let room = size.columns - (hasSidePanel ? Self.panelMinimum : 0)
    let fitting = isSingle ? 1 : max(1, room / Self.columnMinimum)
    columns = Self.window(of: fitting, over: columnCount, keeping: cursor, from: first)
    columnWidth = Self.width(of: columns.count, in: room, isSingle: isSingle)
    board = hasSidePanel ? rest.firstColumns(columnWidth * columns.count) : rest
    panel =
      hasSidePanel
      ? rest.removingFirstColumns(board.columns).firstColumns(Self.panelMaximum) : folded
  }

  /// A column: its bar's cell, its text and its gap; empty for a place that is not on screen.
  package func column(_ place: Int) -> Rect {
    guard columns.contains(place) else { return board.firstColumns(0) }
    return board.removingFirstColumns((place - columns.lowerBound) * columnWidth)
      .firstColumns(columnWidth)
  }

  /// The part of a column where its cards stand.
  package func cards(_ place: Int) -> Rect {
    column(place).removingFirstRows(headRows)
  }

  /// Rows from one card to the next.
  package var cardRows: Int { density == .cards ? 4 : 1 }

  /// How many cards of a column are shown at once, at least one.
  ///
  /// The row below the last one is kept free for the count of those that follow.
  package var capacity: Int {
    let rows = board.rows - headRows
    return max(1, density == .cards ? rows / 4 : rows - (rows > 2 ? 1 : 0))
  }

  /// The first card shown in a column of `count`, so that `row` is among those shown; `first` as
  /// long as it does that and leaves no room unused.
  package func firstRow(keeping row: Int?, of count: Int, from first: Int) -> Int {
    Self.window(of: capacity, over: count, keeping: row ?? first, from: first).lowerBound
  }

  /// The run of at most `length` places in `0..<count` that holds `place` and starts at `first` or
  /// as near to it as that allows.
  private static func window(
    of length: Int, over count: Int, keeping place: Int, from first: Int
  ) -> Range<Int> {
    let length = min(max(length, 0), max(count, 0))
    guard length > 0 else { return 0..<0 }
    let place = min(max(place, 0), count - 1)
    let start = min(max(first, place - length + 1, 0), place, count - length)
    return start..<start + length
  }

  private static func fitsPanel(beside columnCount: Int, in width: Int) -> Bool {
    width >= 120 || (width >= 100 && columnCount * columnMinimum + panelMinimum <= width)
  }

  private static func width(of count: Int, in room: Int, isSingle: Bool) -> Int {
    guard !isSingle else { return room }
    return min(room / max(count, 1), columnMaximum)
  }
}

extension Model {
  /// The columns that can be shown, as places in `columns.all`: the open stages, and the closed ones
  /// that are unfolded, in the order of the sale; a retired one as long as deals stand in it. O(stages).
  package var visibleColumns: [Int] {
    let stages = board.settings.stages
    return stages.indices.filter { index in
      isVisible(stages[index])
        && (!stages[index].isRetired || !columns.all[index].deals.isEmpty)
    }
  }

  /// Where everything stands in the present window.
  package var layout: BoardLayout {
    BoardLayout(
      size: size, columnCount: visibleColumns.count, cursor: cursor.column,
      first: cursor.firstColumn, isPanelShown: panel.isShown, density: density)
  }
}

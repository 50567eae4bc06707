import PipelineDomain
package import TerminalKit

/// The place of every part of the board, for one size of the window.
///
/// It never fails: a part without room gets an empty rectangle. From wide to narrow the panel folds
/// into a line, then columns scroll, then one stage is shown at a time, one line per deal; a window
/// with few rows and the one-line density show that as a table of the whole width:
///
/// ```
/// header                            header             header              head of the stage
/// head   head   head  │ panel       head   head        stage  stage  stage one-line cards
/// cards  cards  cards │             cards  cards       captions            status
/// closed              │             closed             one-line cards      hints
/// playbook            │             folded panel       closed …
/// status                            status
/// hints                             hints
/// ```
package struct BoardLayout: Equatable, Sendable {
  /// The least width of a column while others need theirs, its bar and gap included.
  static let columnMinimum = 19
  /// The greatest width of a column.
  static let columnMaximum = Columns.widestTitle + 2
  /// The least width of the side panel, its rule and margins included.
  static let panelMinimum = 25
  /// The greatest width of the side panel.
  static let panelMaximum = 44

  /// True when one stage is shown at a time, one line per deal.
  package let isTable: Bool
  /// True in a window without room for a header: the head of the stage is the first line.
  package let isNarrow: Bool
  /// The places in the list of visible columns that are on screen; it holds the cursor's.
  package let columns: Range<Int>
  /// The width of each column on screen, the bar before and the gap after included.
  package let columnWidths: [Int]
  /// The line at the top.
  package let header: Rect
  /// The whole of the columns, heads included.
  package let board: Rect
  /// Rows at the top of a column: name, sums and rule; of a table the stages and the captions; or one.
  package let headRows: Int
  /// The panel, beside the board or folded into one line below.
  package let panel: Rect
  /// True when the panel is one line.
  package let isPanelFolded: Bool
  /// The line of the closed stages.
  package let closed: Rect
  /// The line of the stage's playbook.
  package let playbook: Rect
  /// The line that answers keys.
  package let status: Rect
  /// The line of keys.
  package let hints: Rect

  /// Creates the layout of a window.
  ///
  /// - Parameters:
  ///   - needs: The width of the texts of each column, for all columns that could be shown.
  ///   - cursor: The column that has to be on screen.
  ///   - first: The leftmost column, as long as that keeps `cursor` on screen.
  package init(
    size: Size, needs: [Int], cursor: Int, first: Int, isPanelShown: Bool,
    density: Model.Density
  ) {
    let window = Rect(size)
    isNarrow = size.columns < 3 * Self.columnMinimum || size.rows < 10
    let hasSidePanel =
      isPanelShown && !isNarrow && density == .cards && size.rows >= 20
      && Self.fitsPanel(beside: needs.count, in: size.columns)
    isPanelFolded = !hasSidePanel
    var rest = window
    hints = rest.lastRows(size.rows >= 5 ? 1 : 0)
    rest = rest.removingLastRows(hints.rows)
    status = rest.lastRows(size.rows >= 3 ? 1 : 0)
    rest = rest.removingLastRows(status.rows)
    header = rest.firstRows(isNarrow ? 0 : 1)
    rest = rest.removingFirstRows(header.rows)
    let folded = rest.lastRows(isPanelFolded && isPanelShown && size.rows >= 18 ? 1 : 0)
    rest = rest.removingLastRows(folded.rows)
    playbook = rest.lastRows(size.rows >= 28 ? 1 : 0)
    rest = rest.removingLastRows(playbook.rows)
    closed = rest.lastRows(size.rows >= 16 ? 1 : 0)
    rest = rest.removingLastRows(closed.rows)
    isTable = isNarrow || density == .lines || rest.rows < 14
    headRows = isNarrow ? min(1, max(0, rest.rows - 1)) : isTable ? 2 : 3

    let room = size.columns - (hasSidePanel ? Self.panelMinimum : 0)
    let fitting = isTable ? 1 : max(1, room / Self.columnMinimum)
    let columns = Self.window(of: fitting, over: needs.count, keeping: cursor, from: first)
    columnWidths =
      isTable
      ? columns.map { _ in room } : Self.widths(for: needs[columns].map { $0 + 2 }, in: room)
    self.columns = columns
    board = hasSidePanel ? rest.firstColumns(columnWidths.reduce(0, +)) : rest
    panel =
      hasSidePanel
      ? rest.removingFirstColumns(board.columns).firstColumns(Self.panelMaximum) : folded
  }

  /// Returns the area of a column: its bar's cell, its text and its gap; empty for a place off screen.
  package func column(_ place: Int) -> Rect {
    guard columns.contains(place) else { return board.firstColumns(0) }
    let index = place - columns.lowerBound
    return board.removingFirstColumns(columnWidths[..<index].reduce(0, +))
      .firstColumns(columnWidths[index])
  }

  /// Returns the part of a column with its cards.
  package func cards(_ place: Int) -> Rect {
    column(place).removingFirstRows(headRows)
  }

  /// Rows from one card to the next.
  package var cardRows: Int { isTable ? 1 : 4 }

  /// The number of cards of a column shown at once, at least one.
  ///
  /// The row below the last one is kept free for the count of those that follow.
  package var capacity: Int {
    let rows = board.rows - headRows
    return max(1, isTable ? rows - (rows > 2 ? 1 : 0) : rows / 4)
  }

  /// Returns the first card shown in a column of `count`, so that `row` is among those shown; `first` as
  /// long as it does that and leaves no room unused.
  package func firstRow(keeping row: Int?, of count: Int, from first: Int) -> Int {
    Self.window(of: capacity, over: count, keeping: row ?? first, from: first).lowerBound
  }

  /// Returns the run of at most `length` places in `0..<count` that holds `place` and starts at `first`
  /// or as near to it as that allows.
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

  /// Returns the widths of columns by their needs: in full when there is room for all; else columns that need
  /// more share the room left by the others equally. Spare room goes to all alike.
  private static func widths(for needs: [Int], in room: Int) -> [Int] {
    var widths = needs.map { min($0, columnMaximum) }
    let total = widths.reduce(0, +)
    if total > room {
      var (left, others) = (room, widths.count)
      for index in widths.indices.sorted(by: { widths[$0] < widths[$1] }) {
        widths[index] = min(widths[index], left / others)
        (left, others) = (left - widths[index], others - 1)
      }
    }
    var spare = room - widths.reduce(0, +)
    while spare > 0, let narrowest = widths.indices.min(by: { widths[$0] < widths[$1] }),
      widths[narrowest] < columnMaximum
    {
      widths[narrowest] += 1
      spare -= 1
    }
    return widths
  }
}

extension Model {
  /// The columns that can be shown, as places in `columns.all`: the open stages, and the closed ones
  /// that are unfolded, in the order of the sale; a retired one as long as deals stand in it. O(stages).
  package var visibleColumns: [Int] {
    let shown = shownPipeline?.id
    return columns.all.indices.filter { index in
      isVisible(board.settings.stages[index], in: shown)
        && (!board.settings.stages[index].isRetired || !columns.all[index].deals.isEmpty)
    }
  }

  /// The layout of the present window.
  package var layout: BoardLayout {
    BoardLayout(
      size: size, needs: visibleColumns.map { needs(ofColumn: $0) }, cursor: cursor.column,
      first: cursor.firstColumn, isPanelShown: panel.isShown, density: density)
  }

  /// Returns the width of the head and the titles of a column; an empty one needs its name alone.
  private func needs(ofColumn index: Int) -> Int {
    let column = columns.all[index]
    let head =
      DisplayWidth.of(heading(of: board.settings.stages[index])) + 1
      + String(column.deals.count).count
    return max(head, column.deals.isEmpty ? 0 : BoardLayout.columnMinimum - 2, column.textWidth)
  }
}

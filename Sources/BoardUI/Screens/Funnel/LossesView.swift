import PipelineDomain
import TerminalKit
import Localization

extension Frame {
  /// Draws the grid with the cell under the cursor, and below it the deals of that cell.
  func draw(_ losses: LossesPage, on canvas: inout Canvas) {
    let period = model.funnel.map { Line("   " + words.dates.period($0.period)) } ?? .blank
    var page = Page(
      heading: heading(ofFigures: Line(words.lossesTitle, .heading), period, right: .blank))
    guard let grid = losses.grid(in: model) else {
      page.add(Line(words.computing, .secondary))
      return draw(page, from: 0, on: &canvas)
    }
    guard !grid.reasons.isEmpty else {
      page.add(Line(words.keyRefusal(.noLosses), .secondary))
      return draw(page, from: 0, on: &canvas)
    }
    let table = LossTable(grid, in: self, width: lossesWidth, around: losses.column)
    for line in lines(of: grid, in: table, at: (losses.row, losses.column)) { page.add(line) }
    addDeals(of: losses, to: &page)
    draw(page, from: firstLine(of: losses), width: lossesWidth, on: &canvas)
    let offset = table.nameWidth + (losses.column - table.shown.lowerBound + 1) * table.cellWidth
    canvas.cursor = Point(
      column: pageBody.column + offset - 1, row: firstRow(of: losses) + losses.row)
  }

  /// Returns the row of the first stage in the window; it is above the window once scrolled.
  func firstRow(of losses: LossesPage) -> Int {
    pageBody.row + headRows(of: losses) - firstLine(of: losses)
  }

  /// Returns the page's line at the top of the window, with the row under the cursor on screen.
  private func firstLine(of losses: LossesPage) -> Int {
    max(0, headRows(of: losses) + losses.row + 1 - pageCapacity)
  }

  private func headRows(of losses: LossesPage) -> Int {
    losses.grid(in: model).map {
      LossTable($0, in: self, width: lossesWidth, around: losses.column).heads.count
    } ?? 0
  }

  private var lossesWidth: Int { model.size.columns - 2 * margin }

  /// Returns the grid as a part of a page.
  func lines(of grid: LossGrid) -> [Line] {
    lines(of: grid, in: LossTable(grid, in: self, width: pageWidth, around: 0), at: nil)
  }

  /// Returns the grid: one line per stage, the count of each cell after its shade, the totals at the right
  /// and below.
  private func lines(
    of grid: LossGrid, in table: LossTable, at cursor: (row: Int, column: Int)?
  ) -> [Line] {
    let rest = grid.reasons.count - table.shown.count
    let more = rest > 0 ? "  +" + words.figures.whole(rest) : ""
    let heads = table.heads.enumerated().map { row, text in
      let isLast = row == table.heads.count - 1
      return Line(padded("", to: table.nameWidth) + text, .secondary)
        .then(isLast ? right(words.totalTitle, in: table.totalWidth) + more : "", .secondary)
    }
    let rows = grid.stages.indices.map { row in
      let name = words.stage(ofLoss: grid.stages[row], on: board.settings)
      let isHere = cursor?.row == row
      return table.shown.reduce(
        Line(padded(name, to: table.nameWidth), isHere ? Style.text.bold : .text)
      ) { line, column in
        line
          + cell(
            grid[row, column].deals.count, of: grid.most, in: table.cellWidth,
            isHere: isHere && cursor?.column == column)
      }.then(
        right(words.figures.whole(grid.total(ofRow: row).deals.count), in: table.totalWidth),
        Style.text.bold)
    }
    let totals = table.shown.map { column in
      right(words.figures.whole(grid.total(ofColumn: column).deals.count), in: table.cellWidth)
    }
    let foot = Line(padded(words.totalTitle.capitalized, to: table.nameWidth), .secondary)
      .then(totals.joined(), .secondary)
      .then(
        right(words.figures.whole(grid.total.deals.count), in: table.totalWidth),
        Style.text.bold)
    return heads + rows + [foot]
  }

  /// Returns a count after its shade, reversed under the cursor.
  private func cell(_ count: Int, of most: Int, in width: Int, isHere: Bool) -> Line {
    let text = count == 0 ? "–" : words.figures.whole(count)
    let room = max(0, width - DisplayWidth.of(text) - 2)
    let glyph = shade(count, of: most)
    let style: Style =
      switch glyph {
      case "░", nil: .secondary
      case "▒": .text
      default: .attention
      }
    let fill = String(repeating: glyph ?? " ", count: room) + " "
    return Line(" ").then(fill, isHere ? style.reversed : style)
      .then(text, isHere ? Style.text.reversed : count == 0 ? .secondary : Style.text.bold)
  }

  /// Adds the deals of the cell under the cursor: their total amount, then each.
  private func addDeals(of losses: LossesPage, to page: inout Page) {
    guard let cell = losses.cell(in: model), let name = losses.name(in: model) else { return }
    let currency = board.settings.currency
    page.addSection("\(name) · \(words.figures.whole(cell.deals.count))")
    for deal in cell.deals.prefix(pageCapacity).compactMap({ board[$0] }) {
      let organization = board.organization(of: deal)?.name ?? ""
      let outcome = board.stage(of: deal)?.outcome ?? .lost
      page.add(
        Line(padded(deal.title, to: min(30, pageWidth / 2)))
          .then(pageWidth < 60 ? "" : padded(organization, to: pageWidth / 5), .secondary)
          .then(words.ended(deal, as: outcome, near: model.presentDay), .secondary),
        Line(deal.amount.map { words.figures.compact($0) } ?? "–"))
    }
    guard cell.deals.count > 1 else { return }
    page.add(.blank, Line(words.figures.compact(cell.amount, currency), Style.text.bold))
  }
}

/// The columns of the grid: those that have room, their widths and their headings.
private struct LossTable {
  let nameWidth: Int
  let cellWidth: Int
  let totalWidth = 8
  /// The reasons that have room, the one under the cursor among them.
  let shown: Range<Int>
  /// The headings of the reasons shown, each in up to two lines, below one for disqualified deals.
  let heads: [String]

  init(_ grid: LossGrid, in frame: Frame, width: Int, around column: Int) {
    let words = frame.words
    let names = grid.stages.map { words.stage(ofLoss: $0, on: frame.board.settings) }
    nameWidth = min(width / 3, 2 + (names.map(DisplayWidth.of).max() ?? 0))
    let room = max(8, width - nameWidth - totalWidth - 4)
    let texts = grid.reasons.map { $0.text ?? words.noReason }
    let longest = texts.flatMap { $0.split(separator: " ").map { DisplayWidth.of(String($0)) } }
      .max()
    let cellWidth = max(8, min(14, 1 + (longest ?? 0), room / max(1, grid.reasons.count)))
    let count = max(1, min(grid.reasons.count, room / cellWidth))
    let first = max(0, min(column - count + 1, grid.reasons.count - count))
    let shown = first..<min(grid.reasons.count, first + count)
    let columns = shown.map { column -> [String] in
      let outcome = grid.reasons[column].outcome
      let above = outcome == .disqualified ? wrapped(words.outcome(outcome), to: cellWidth - 1) : []
      return above + wrapped(texts[column], to: cellWidth - 1).prefix(2)
    }
    let height = columns.map(\.count).max() ?? 0
    heads = (0..<height).map { row in
      columns.map { lines in
        let index = row - height + lines.count
        return right(index >= 0 ? lines[index] : "", in: cellWidth)
      }.joined()
    }
    (self.cellWidth, self.shown) = (cellWidth, shown)
  }
}

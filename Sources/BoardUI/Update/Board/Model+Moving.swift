import PipelineDomain
import Localization

extension Model {
  /// Rows of a page where the keys go.
  var pageRows: Int {
    switch place {
    case .board, .prompt, .search, .filter, .palette, .moveTo, .goTo, .presets, .freshness:
      layout.capacity
    case .panel: panel.readings.count
    case .triage, .catalogue, .agenda: listRows
    case .review: reviewRows
    case .menu: Model.menuLimit
    case .report, .detail, .measure, .help: pageLines.shown
    }
  }

  /// Goes up or down where the keys go, no further than the end.
  mutating func step(rows: Int) {
    switch mode {
    case .board:
      if panel.isFocused {
        panel.row = max(0, min(panel.row + rows, panel.readings.count - 1))
      } else {
        placeCursor(column: cursor.column, row: (cursorRow ?? 0) + rows)
      }
    case .triage(let triage): goInTriage(to: triage.cursor.row + rows)
    case .review(let review): goInReview(to: review.cursor.row + rows)
    case .menu: goInMenu(by: rows)
    case .agenda(let page): goInAgenda(to: page.cursor.row + rows)
    case .catalogue(let catalogue): goInCatalogue(to: catalogue.cursor.row + rows)
    case .report(var report):
      report.line = scrolled(report.line, by: rows)
      mode = .report(report)
    case .detail(let id, let line, let row): goInDetail(of: id, from: line, at: row, by: rows)
    case .measure(let kpi, let line): mode = .measure(kpi: kpi, line: scrolled(line, by: rows))
    case .help(let query, let line): mode = .help(query: query, line: scrolled(line, by: rows))
    case .prefix, .prompt, .palette, .freshness: break
    }
  }

  /// Goes left or right where the keys go: to the next column, at the same height on screen;
  /// out of the panel or the deal.
  mutating func step(columns step: Int) {
    switch mode {
    case .board:
      guard !panel.isFocused else { return panel.isFocused = false }
      stepColumn(step)
    case .detail: leave()
    case .prefix, .prompt, .triage, .report, .review, .catalogue, .agenda, .measure, .menu,
      .palette, .freshness, .help:
      break
    }
  }

  private mutating func stepColumn(_ step: Int) {
    let stages = visibleStages
    let target = cursor.column + step
    guard stages.indices.contains(target), let stage = stageUnderCursor else { return }
    let height = (cursorRow ?? 0) - (cursor.scroll[stage.id] ?? 0)
    placeCursor(column: target, row: (cursor.scroll[stages[target].id] ?? 0) + max(0, height))
  }

  /// Goes to the first or the last where the keys go.
  mutating func goToEnd(isFirst: Bool) {
    // Further than any list is long.
    let rows = Int(Int32.max)
    step(rows: isFirst ? -rows : rows)
  }

  /// Goes to the column of a number, counted from one, on the row it was left at.
  mutating func goToColumn(_ number: Int) {
    let stages = visibleStages
    guard stages.indices.contains(number - 1) else {
      return say(words.noStage(number, of: stages.count), .problem)
    }
    beneath = []
    mode = .board
    placeCursor(column: number - 1, row: cursor.scroll[stages[number - 1].id] ?? 0)
  }

  private func scrolled(_ line: Int, by rows: Int) -> Int {
    let lines = pageLines
    return max(0, min(line + rows, lines.all - lines.shown))
  }
}

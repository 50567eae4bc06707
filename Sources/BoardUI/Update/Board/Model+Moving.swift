import PipelineDomain
import Localization

extension Model {
  /// The rows of a page of the view with the keys.
  var pageRows: Int {
    mode.screen.map { $0.pageRows(in: Frame(self)) }
      ?? (place == .panel ? panel.results.count : layout.capacity)
  }

  /// Goes up or down in the view with the keys, no further than the end.
  mutating func step(rows: Int) {
    switch mode {
    case .board where panel.isFocused:
      panel.row = max(0, min(panel.row + rows, panel.results.count - 1))
    case .board: placeCursor(column: cursor.column, row: (cursorRow ?? 0) + rows)
    case .screen: changeTop { $0.step(rows, in: $1) }
    case .prefix, .prompt: break
    }
  }

  /// Goes left or right on the board: to the next column, at the same height on screen; out of the panel.
  mutating func step(columns step: Int) {
    guard !panel.isFocused else { return panel.isFocused = false }
    stepColumn(step)
  }

  private mutating func stepColumn(_ step: Int) {
    let stages = visibleStages
    let target = cursor.column + step
    guard stages.indices.contains(target), let stage = stageUnderCursor else { return }
    let height = (cursorRow ?? 0) - (cursor.scroll[stage.id] ?? 0)
    placeCursor(column: target, row: (cursor.scroll[stages[target].id] ?? 0) + max(0, height))
  }

  /// Goes to the first or the last row in the view with the keys.
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
}

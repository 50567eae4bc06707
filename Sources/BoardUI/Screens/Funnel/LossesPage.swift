import PipelineDomain
import TerminalKit
import Localization

/// The losses of the funnel below it: the cell under the cursor, and the deals lost there.
struct LossesPage: Screen {
  static let place = KeyPlace.losses
  static let traits: ScreenTraits = [.page, .report]
  static let commands = Set<Command>(joining: .ofLists, .ofViews)
  static let rowCommand = Command.narrow
  static let rows = [
    CommandTable.Row(
      .openLosses, "enter", in: [.funnel], .look,
      unless: { $0.funnel?.content?.losses.reasons.isEmpty == true ? .noLosses : nil }
    ) { $0.push(LossesPage()) },
    CommandTable.Row(.left, "h left", in: [.losses], .move) { $0.stepLosses(columns: -1) },
    CommandTable.Row(.right, "l right", in: [.losses], .move) { $0.stepLosses(columns: 1) },
    CommandTable.Row(
      .narrow, "enter", in: [.losses], .look,
      unless: { $0[LossesPage.self]?.cell(in: $0)?.deals.isEmpty == false ? nil : .noDealsBehind }
    ) { model in
      guard let page = model[LossesPage.self], let cell = page.cell(in: model),
        let name = page.name(in: model)
      else { return }
      model.narrow(to: Set(cell.deals), of: .losses(name))
    },
  ]
  static let hints: [[Command]] = [[.back], [.narrow], [.left, .down, .up, .right]]

  private(set) var row = 0
  private(set) var column = 0

  /// Returns the grid; `nil` until it is computed.
  func grid(in model: Model) -> LossGrid? { model.funnel?.content?.losses }

  /// Returns the cell under the cursor.
  func cell(in model: Model) -> LossGrid.Cell? {
    guard let grid = grid(in: model), grid.stages.indices.contains(row),
      grid.reasons.indices.contains(column)
    else { return nil }
    return grid[row, column]
  }

  /// Returns the stage and the reason under the cursor, as named on a board narrowed to them.
  func name(in model: Model) -> String? {
    guard let grid = grid(in: model), cell(in: model) != nil else { return nil }
    let words = model.words
    return words.stage(ofLoss: grid.stages[row], on: model.board.settings) + words.colon
      + words.reason(grid.reasons[column])
  }

  mutating func step(_ rows: Int, in model: Model) { go(toRow: row + rows, in: model) }

  mutating func go(toRow row: Int, in model: Model) {
    self.row = max(0, min(row, (grid(in: model)?.stages.count ?? 1) - 1))
  }

  fileprivate mutating func step(columns: Int, in model: Model) {
    column = max(0, min(column + columns, (grid(in: model)?.reasons.count ?? 1) - 1))
  }

  /// Returns the grid as a table, its cells separated by tabs.
  func copied(in frame: Frame) -> String? {
    let settings = frame.board.settings
    return grid(in: frame.model).map { grid in
      frame.words.lossTable(
        grid, columns: grid.reasons.count, on: settings, in: settings.currency
      ).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
  }

  func draw(in frame: Frame, on canvas: inout Canvas) { frame.draw(self, on: &canvas) }

  func hit(_ point: Point, in frame: Frame) -> Hit? {
    let row = point.row - frame.firstRow(of: self)
    let isInside =
      frame.pageBody.contains(point)
      && grid(in: frame.model)?.stages.indices.contains(row) == true
    return frame.hint(point) ?? (isInside ? .row(row) : .page)
  }
}

extension Model {
  fileprivate mutating func stepLosses(columns: Int) {
    guard var page = self[LossesPage.self] else { return }
    page.step(columns: columns, in: self)
    self[LossesPage.self] = page
  }
}

/// The losses of a funnel as a table: a row for each stage the deals were lost in, a column for each reason.
///
/// Each loss of the funnel is in exactly one cell.
public struct LossGrid: Equatable, Sendable {
  /// The reason deals were closed without a sale.
  public struct Reason: Hashable, Sendable {
    /// Lost or disqualified.
    public let outcome: Stage.Outcome
    /// The reason given; `nil` when none is.
    public let text: String?
  }

  /// The losses of a stage for a reason, or of several.
  public struct Cell: Equatable, Sendable {
    /// The deals, in board order within each loss.
    public internal(set) var deals: [Deal.ID] = []
    /// Their amounts in minor units, as far as they are known.
    public internal(set) var amount = Ratio(0)
    /// The number of deals without an amount, or with one without a rate.
    public internal(set) var withoutAmount = 0
  }

  /// The rows: stages in the order of the board, those without losses left out; `nil`, the last, for deals
  /// of which no stage is dated.
  public let stages: [Stage.ID?]
  /// The columns, the most frequent reason first.
  public let reasons: [Reason]
  private let cells: [[Cell]]

  /// Creates the grid of the losses of a funnel, over stages in the order given, then others. O(losses).
  public init(_ funnel: Funnel, in order: [Stage.ID]) {
    let losses = funnel.losses
    let known = order.filter { stage in losses.contains { $0.stage == stage } }
    var rows: [Stage.ID?] = known
    for loss in losses where loss.stage != nil && !rows.contains(loss.stage) {
      rows.append(loss.stage)
    }
    if losses.contains(where: { $0.stage == nil }) { rows.append(nil) }
    var counts: [Reason: Int] = [:]
    var reasons: [Reason] = []
    for loss in losses {
      let reason = loss.column
      if counts[reason] == nil { reasons.append(reason) }
      counts[reason, default: 0] += loss.count
    }
    // Of equally frequent reasons the one with the largest cell comes first, as losses do.
    let places = Dictionary(uniqueKeysWithValues: zip(reasons, reasons.indices))
    reasons.sort { left, right in
      let (a, b) = (counts[left, default: 0], counts[right, default: 0])
      return a == b ? places[left, default: 0] < places[right, default: 0] : a > b
    }
    var cells = rows.map { _ in reasons.map { _ in Cell() } }
    for loss in losses {
      let reason = loss.column
      guard let row = rows.firstIndex(of: loss.stage), let column = reasons.firstIndex(of: reason)
      else { continue }
      cells[row][column].add(loss)
    }
    (stages, self.reasons, self.cells) = (rows, reasons, cells)
  }

  /// Returns the cell of a row and a column.
  public subscript(row: Int, column: Int) -> Cell { cells[row][column] }

  /// Returns the cells of a row, combined.
  public func total(ofRow row: Int) -> Cell { Cell(cells[row]) }

  /// Returns the cells of a column, combined.
  public func total(ofColumn column: Int) -> Cell { Cell(cells.map { $0[column] }) }

  /// All cells combined.
  public var total: Cell { Cell(cells.flatMap { $0 }) }

  /// The number of deals in the largest cell, by which cells are shaded.
  public var most: Int { cells.joined().map(\.deals.count).max() ?? 0 }
}

extension Funnel.Loss {
  /// The column of the loss.
  public var column: LossGrid.Reason { LossGrid.Reason(outcome: outcome, text: reason) }
}

extension LossGrid.Cell {
  /// Combines cells.
  fileprivate init(_ cells: [LossGrid.Cell]) {
    for cell in cells {
      deals += cell.deals
      amount = amount.adding(cell.amount) ?? amount
      withoutAmount += cell.withoutAmount
    }
  }

  fileprivate mutating func add(_ loss: Funnel.Loss) {
    deals += loss.deals
    amount = amount.adding(loss.amount) ?? amount
    withoutAmount += loss.withoutAmount
  }
}

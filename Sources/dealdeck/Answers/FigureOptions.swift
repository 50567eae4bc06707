import ArgumentParser
import PipelineDomain

/// The options of commands that tell figures of a period, as they stood at a moment.
struct FigureOptions: ParsableArguments {
  @Option(help: "2026, 2026-Q4, 2026-11, 2026-W47, a day, or 2026-10-01..2026-12-31.")
  var period: String?
  @Option(help: "The day or moment to look from; by default now.") var asOf: String?

  /// What the figures are made of: the board of the moment, its ledger, and the period meant.
  func view(of opened: OpenedBoard, by unit: Period.Unit) throws -> FigureView {
    let moment = try asOf.map { try Typed.asOf($0, in: opened.zone) } ?? opened.now
    let board = asOf == nil ? opened.board : opened.board.asOf(moment)
    let ledger = Ledger(board, asOf: moment, zone: opened.zone)
    let chosen = try period.map(Typed.period) ?? Period(unit, containing: ledger.today)
    return FigureView(board: board, ledger: ledger, period: chosen)
  }
}

/// A board as it stood at a moment, and the period figures are told of.
struct FigureView {
  let board: Board
  let ledger: Ledger
  let period: Period
}

import ArgumentParser
import PipelineDomain
import Wording

/// The options of commands that tell figures of a period, as they stood at a moment.
struct FigureOptions: ParsableArguments {
  @Option(help: .board(.period))
  var period: String?
  @Option(help: .board(.asOf)) var asOf: String?

  @OptionGroup var filtering: FilterOptions

  /// The board as it was at the moment, and of it the deals that the filter keeps.
  func open(_ options: BoardOptions) throws -> OpenedBoard {
    var opened = try OpenedBoard(options, asOf: asOf)
    let filter = try filtering.filter(for: opened)
    opened.board = opened.board.restricted(to: filter, in: opened.context())
    return opened
  }

  /// The period meant: the one given, else the unit that holds today.
  func period(of opened: OpenedBoard, by unit: Period.Unit) throws -> Period {
    try period.map(opened.typed.period) ?? Period(unit, containing: opened.today)
  }
}

import ArgumentParser
import PipelineDomain
import Localization

/// The options of commands that tell figures of a period, as they stood at a moment.
struct FigureOptions: ParsableArguments {
  @Option(help: .board(.period))
  var period: String?
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  @OptionGroup var filtering: FilterOptions

  /// The board as it was at the moment.
  func open(_ options: BoardOptions) throws -> OpenedBoard {
    try OpenedBoard(options, asOf: asOf)
  }

  /// Of the board the deals that the filter keeps, as figures of a period see them.
  func figured(_ opened: OpenedBoard, over period: Period) throws -> FiguredBoard {
    FiguredBoard(
      opened.board, under: try filtering.filter(for: opened), at: opened.now, in: opened.zone,
      me: ProcessEnvironment.author(), over: period)
  }

  /// The period meant: the one given, which lies that way when it does not say its year, else the unit that
  /// holds today.
  func period(
    of opened: OpenedBoard, by unit: Period.Unit, _ direction: DateExpression.Direction = .near
  ) throws -> Period {
    try period.map { try opened.typed.period($0, on: opened.today, direction) }
      ?? Period(unit, containing: opened.today)
  }
}

/// The option of every list that can be of one owner's deals alone.
struct OwnerOptions: ParsableArguments {
  @Option(name: [.customShort("w"), .long], help: .board(.owner)) var owner: String?

  /// The owner asked for; one whom nobody on the board can be is told, and has no deal.
  func owner(on opened: OpenedBoard) -> String? {
    guard let owner = owner.map(opened.owner) else { return nil }
    if !owner.isEmpty { opened.tellWhenNobody(is: owner, FoldedText(owner).isAll) }
    return owner
  }
}

extension OpenedBoard {
  /// Tells, beside an answer that will be empty, that nobody of the team and no owner of a deal is
  /// the one meant by a name.
  func tellWhenNobody(is name: String, _ isMeant: (String) -> Bool) {
    let known = Set(
      board.settings.team.map(\.name)
        + board.deals.lazy.filter { !$0.isRemoved }.compactMap(\.owner))
    guard !known.contains(where: isMeant) else { return }
    let refusal = CommandRefusal.nobody(name, nearest: nearest(to: name, of: known.sorted()))
    Output.diagnose("dealdeck: \(words.refusal(refusal))")
  }
}

import ArgumentParser
import PipelineDomain
import Localization

/// The options of commands that show figures of a period, as of a moment.
struct FigureOptions: ParsableArguments {
  @Option(help: .board(.period))
  var period: String?
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?

  @OptionGroup var filtering: FilterOptions

  /// Returns the board as it was at the moment.
  func open(_ options: BoardOptions) throws -> OpenedBoard {
    try OpenedBoard(options, asOf: asOf)
  }

  /// Returns the board of the deals that the filter keeps, for the figures of a period.
  func figured(_ opened: OpenedBoard, over period: Period) throws -> FiguredBoard {
    FiguredBoard(
      opened.board, under: try filtering.filter(for: opened), at: opened.now, in: opened.zone,
      me: ProcessEnvironment.author(), over: period)
  }

  /// Returns the period given, in that direction when it has no year, else the unit that contains today.
  func period(
    of opened: OpenedBoard, by unit: Period.Unit, _ direction: DateExpression.Direction = .near
  ) throws -> Period {
    try period.map { try opened.typed.period($0, on: opened.today, direction) }
      ?? Period(unit, containing: opened.today)
  }
}

/// The option of every list that can be narrowed to one owner's deals.
struct OwnerOptions: ParsableArguments {
  @Option(name: [.customShort("w"), .long], help: .board(.owner), completion: Completions.members)
  var owner: String?

  /// Returns the owner asked for; one who is not on the board causes a warning, and has no deal.
  func owner(on opened: OpenedBoard) -> String? {
    guard let owner = owner.map(opened.owner) else { return nil }
    if !owner.isEmpty { opened.tellWhenNobody(is: owner, FoldedText(owner).isAll) }
    return owner
  }
}

extension OpenedBoard {
  /// Warns, beside an empty result, that a name matches nobody of the team and no owner of a deal.
  func tellWhenNobody(is name: String, _ isMeant: (String) -> Bool) {
    let known = Set(
      board.settings.team.map(\.name)
        + board.deals.lazy.filter { !$0.isRemoved }.compactMap(\.owner))
    guard !known.contains(where: isMeant) else { return }
    let refusal = CommandRefusal.nobody(name, nearest: nearest(to: name, of: known.sorted()))
    Output.warn(words.refusal(refusal))
  }
}

import ArgumentParser
import PipelineDomain
import PipelineExchange
import PipelineStore
import Localization

/// `list`: the deals, one per line, in the order of the stages.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(.list, note: .list)

  @OptionGroup var options: BoardOptions
  @OptionGroup var scope: DealScope
  @Flag(help: .board(.closedToo)) var all = false
  @OptionGroup var formats: FormatOptions

  func run() throws {
    let opened = try OpenedBoard(options, asOf: scope.asOf)
    let deals = try scope.deals(of: opened, closedToo: all || scope.stage != nil)
    try formats.show(ListAnswer(deals, of: opened), options, opened.words)
  }
}

/// The options that choose deals.
struct DealScope: ParsableArguments {
  @Option(help: .board(.stage), completion: Completions.stages) var stage: String?
  @OptionGroup var whose: OwnerOptions
  @Flag(help: .board(.staleOnly)) var stale = false
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions

  /// Returns the deals in the order of the stages; without the closed ones, those that a list of open deals
  /// shows.
  func deals(of opened: OpenedBoard, closedToo isWhole: Bool) throws -> [Deal] {
    let board = opened.board
    let wanted = try stage.map { try opened.stage(matching: $0).id }
    let filter = try filtering.filter(for: opened)
    let matcher = filter.matcher(in: opened.context())
    let owner = whose.owner(on: opened).map(FoldedText.init)
    var positions: [Stage.ID: Int] = [:]
    for (position, stage) in board.settings.stages.enumerated() { positions[stage.id] = position }
    return board.deals
      .filter { deal in
        guard !deal.isRemoved, wanted == nil || deal.stage == wanted,
          deal.isOwned(by: owner),
          isWhole ? matcher.matches(deal) : matcher.lists(deal)
        else { return false }
        return !stale
          || board.freshness(of: deal, on: opened.today, in: opened.zone).state == .stale
      }
      .sorted { left, right in
        let (a, b) = (positions[left.stage] ?? .max, positions[right.stage] ?? .max)
        if a != b { return a < b }
        return left.rank == right.rank ? left.id < right.id : left.rank < right.rank
      }
  }
}

extension ListAnswer<Deal> {
  /// Creates the list of deals of a board.
  init(_ deals: [Deal], of opened: OpenedBoard) {
    let columns = DealColumns(opened: opened)
    self.init(
      columns.all, rows: deals, on: opened.board, table: DealColumns.table, file: columns.file,
      secondary: ["freshnessDays", "organization", "owner"], named: "deals",
      members: { $0.member("asOf", opened.now.description) },
      element: { DealAnswer(deal: $0, opened: opened).append(to: &$1) })
  }
}

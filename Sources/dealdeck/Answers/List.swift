import ArgumentParser
import PipelineDomain
import PipelineStore
import Localization

/// `list`: the deals, one per line, in the order of the stages.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(.list, note: .list)

  @OptionGroup var options: BoardOptions
  @Option(help: .board(.stage)) var stage: String?
  @OptionGroup var whose: OwnerOptions
  @Flag(help: .board(.closedToo)) var all = false
  @Flag(help: .board(.staleOnly)) var stale = false
  @Option(parsing: .unconditional, help: .board(.asOf)) var asOf: String?
  @OptionGroup var filtering: FilterOptions

  func run() throws {
    let opened = try OpenedBoard(options, asOf: asOf)
    let deals = try selection(of: opened)
    guard options.json else {
      options.show(deals.map { row(for: $0, of: opened) }, rightAligned: [3])
      return
    }
    Output.json { object in
      object.member("asOf", opened.now.description)
      object.key("deals")
      object.array { array in
        for deal in deals { DealAnswer(deal: deal, opened: opened).append(to: &array) }
      }
    }
  }

  private func selection(of opened: OpenedBoard) throws -> [Deal] {
    let board = opened.board
    let wanted = try stage.map { try opened.stage(matching: $0).id }
    let filter = try filtering.filter(for: opened)
    let matcher = filter.matcher(in: opened.context())
    let isWhole = all || wanted != nil
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

  private func row(for deal: Deal, of opened: OpenedBoard) -> [String] {
    let freshness = opened.board.freshness(of: deal, on: opened.today, in: opened.zone)
    let step = deal.nextStep.map { "\($0.what) \($0.due)" } ?? opened.words.stepState(.missing)
    return [
      deal.id.text, deal.title, opened.board.organization(of: deal)?.name ?? "",
      deal.amount.map(opened.words.figures.exact) ?? "?",
      opened.words.stageName(deal.stage, on: opened.board.settings), deal.owner ?? "",
      opened.words.freshness(freshness.state),
      freshness.days.map { "\($0) \(opened.words.figures.day)" } ?? "",
      freshness.state == .closed ? "" : step,
    ]
  }
}

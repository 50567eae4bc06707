import BoardUI
import PipelineDomain
import Localization

/// The board as plain text: stage by stage, one line per deal, in the order of the screen.
struct PlainBoard {
  let opened: OpenedBoard

  /// The lines; closed stages have only their number of deals.
  var lines: [String] {
    let (board, words) = (opened.board, opened.words)
    let columns = Columns(board, at: opened.now, in: opened.zone)
    return zip(board.settings.stages, columns.all).flatMap { (stage, column) -> [String] in
      guard !stage.isRetired || !column.deals.isEmpty else { return [] }
      let head = words.stage(stage.name, count: column.deals.count)
      return [head]
        + (stage.outcome == .open
          ? column.deals.map { place in
            let deal = board.deals[place]
            return opened.inWords(deal, hasStage: false) + "; " + deal.id.text
          } : [])
    }
  }
}

extension OpenedBoard {
  /// Returns a deal in words, on one line: title, organization, amount, stage, owner, state and next step.
  func inWords(_ deal: Deal, hasStage: Bool = true) -> String {
    let freshness = board.freshness(of: deal, on: today, in: zone)
    let state = words.freshness(freshness.state)
    return [
      deal.title, board.organization(of: deal)?.name ?? "",
      deal.amount.map(words.figures.exact) ?? words.noAmount,
      hasStage ? words.stageName(deal.stage, on: board.settings) : "", deal.owner ?? "",
      freshness.days.map { "\(state) \(words.age($0))" } ?? state,
      deal.nextStep.map(words.due) ?? words.stepState(.missing),
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

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
        + (stage.outcome == .open ? column.deals.map { line(for: board.deals[$0]) } : [])
    }
  }

  private func line(for deal: Deal) -> String {
    let words = opened.words
    let freshness = opened.board.freshness(of: deal, on: opened.today, in: opened.zone)
    let state = words.freshness(freshness.state)
    let texts = [
      deal.title, opened.board.organization(of: deal)?.name ?? "",
      deal.amount.map(words.figures.exact) ?? words.noAmount, deal.owner ?? "",
      freshness.days.map { "\(state) \(words.age($0))" } ?? state,
      deal.nextStep.map(words.due) ?? words.stepState(.missing), deal.id.text,
    ]
    return texts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

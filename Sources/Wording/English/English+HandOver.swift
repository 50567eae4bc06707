import PipelineDomain

extension English {
  func decision(
    _ decision: LeadDecision.Answer, on board: Board, near today: Day
  ) -> String {
    switch decision {
    case .accepted: "accepted"
    case .rejected(let reason): "rejected: \(board.settings.rejectionReason(reason))"
    case .nurtured(let reason, let until):
      "nurtured until \(dates.plain(until, near: today)): "
        + board.settings.rejectionReason(reason)
    }
  }

  func verdict(_ verdict: LeadDecision, on board: Board, near today: Day) -> String {
    decision(verdict.answer, on: board, near: today)
      + ", by \(verdict.by) on \(verdict.day)"
  }

  var comeback: String { "take it up again" }

  func refusal(
    _ refusal: HandOver.Refusal, of title: String, on board: Board
  ) -> String {
    switch refusal {
    case .incomplete(let missing):
      let texts = missing.map { shortfall($0, on: board) }
      return "“\(title)” lacks, to be handed over: \(texts.joined(separator: "; "))."
    case .unknownReason(let id):
      let keys = board.settings.handOver.rejectionReasons.map(\.id.text)
      return "No reason “\(id)” was agreed on; there are \(keys.joined(separator: ", "))."
    case .returnNotAhead(let day):
      return "A lead comes back after the day of the decision, not on \(day)."
    }
  }
}

import PipelineDomain

extension French {
  func decision(
    _ decision: LeadDecision.Answer, on board: Board, near today: Day
  ) -> String {
    switch decision {
    case .accepted: "accepté"
    case .rejected(let reason): "rejeté\u{A0}: \(board.settings.rejectionReason(reason))"
    case .nurtured(let reason, let until):
      "en nurturing jusqu’au \(dates.plain(until, near: today))\u{A0}: "
        + board.settings.rejectionReason(reason)
    }
  }

  func verdict(_ verdict: LeadDecision, on board: Board, near today: Day) -> String {
    decision(verdict.answer, on: board, near: today)
      + ", par \(verdict.by) le \(verdict.day)"
  }

  var comeback: String { "reprendre contact" }

  func refusal(
    _ refusal: HandOver.Refusal, of title: String, on board: Board
  ) -> String {
    switch refusal {
    case .incomplete(let missing):
      let texts = missing.map { shortfall($0, on: board) }
      return "Il manque à \(quoted(title)) pour être transmis aux ventes\u{A0}: "
        + texts.joined(separator: "\u{A0}; ") + "."
    case .unknownReason(let id):
      let keys = board.settings.handOver.rejectionReasons.map(\.id.text)
      return "Le motif \(quoted(id.text)) n’est pas convenu\u{A0}; il y a "
        + keys.joined(separator: ", ") + "."
    case .returnNotAhead(let day):
      return "Un lead revient après le jour de la décision, pas le \(day)."
    }
  }
}

package import PipelineDomain

extension Vocabulary {
  /// What somebody else put, and what was wanted there, of a conflict of two values; empty of others.
  package func values(
    of conflict: Conflict, on board: Board, near today: Day
  ) -> (theirs: String, mine: String) {
    switch conflict {
    case .changedSince(_, let field, _, let found, let wanted):
      (
        value(found, of: field, on: board, near: today),
        value(wanted, of: field, on: board, near: today)
      )
    case .recordChangedSince(_, let found, let wanted): (brief(found), brief(wanted))
    case .settingChangedSince(_, let found, let wanted):
      (found ?? nothing, wanted ?? nothing)
    default: ("", "")
    }
  }

  /// A record in a few words, as it is told apart from others of its list.
  package func brief(_ record: Record?) -> String {
    guard let record, !record.isWithdrawn else { return nothing }
    switch record {
    case .campaign(let campaign): return campaign.hook
    case .cost(let cost):
      return figures.exact(cost.amount) + (cost.note.isEmpty ? "" : ", " + cost.note)
    case .experiment(let experiment): return experiment.hypothesis
    case .persona(let persona): return persona.name
    case .plan(let plan): return dates.long(plan.start)
    case .rate(let rate):
      return "\(rate.from.code)/\(rate.to.code) \(figures.decimal(rate.rate, decimals: 4))"
    case .review(let review): return review.note.isEmpty ? record.id.key : review.note
    case .view(let view): return view.filter
    }
  }
}

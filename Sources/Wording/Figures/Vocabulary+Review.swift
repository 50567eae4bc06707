package import PipelineDomain

extension Vocabulary {
  /// What happened beyond its kind: `15 Dec → 20 Jan, pushed 3 times`; empty when the kind says all.
  package func detail(of event: Movement.Event, on board: Board, near today: Day) -> String {
    let stage = { (id: Stage.ID) in stageName(id, on: board.settings) }
    let amount = { (money: Money?) in money.map(figures.exact) ?? noAmount }
    let day = { (day: Day) in dates.plain(day, near: today) }
    let parts: [String?] =
      switch event {
      case .new, .removed, .restored: []
      case .advanced(let old, let new), .movedBack(let old, let new):
        [change(stage(old), stage(new))]
      case .slipped(let old, let new, let pushes, let leaving):
        [
          change(day(old), day(new)), leaving.map { leaves(dates.shortPeriod($0)) },
          pushes > 1 ? pushed(pushes) : nil,
        ]
      case .pulledIn(let old, let new, let entering):
        [change(day(old), day(new)), entering.map { enters(dates.shortPeriod($0)) }]
      case .amountUp(let old, let new), .amountDown(let old, let new):
        [change(amount(old), amount(new))]
      case .currencyChanged(let old, let new): [change(amount(old), amount(new))]
      case .won(let id): [id.map { closed(at: stage($0)) }]
      case .lost(let id, let reason), .disqualified(let id, let reason):
        [id.map { closed(at: stage($0)) }, reason]
      case .reopened(let id): [open(in: stage(id))]
      case .stalled(let days, let isStale):
        [idle(for: days), isStale ? freshness(.stale) : nil]
      case .ownerChanged(let old, let new): [change(old ?? nobody, new ?? nobody)]
      }
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func change(_ old: String, _ new: String) -> String { "\(old) → \(new)" }
}

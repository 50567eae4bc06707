import PipelineDomain

/// A KPI computed on the deals of each source, owner or persona alone.
struct Breakdown: Equatable, Sendable {
  /// The grouping of deals.
  let grouping: Grouping
  /// The groups by name, the deals without one last; empty until they are computed, between frames.
  private(set) var groups: [Group<KPIValue>] = []
  /// True when the groups are older than the board or the KPI.
  var isDue = true

  init(by grouping: Grouping) {
    self.grouping = grouping
  }

  /// Computes a KPI on each group. O(deals + history).
  mutating func take(
    _ kpi: KPI, of board: Board, at now: Instant, in zone: Zone, under filter: Filter,
    _ period: Period
  ) {
    groups = grouping.boards(of: board).map { key, board in
      let facts = PipelineFacts(board, asOf: now, zone: zone, under: filter)
      return Group(key: key, figures: kpi.figure(facts, period))
    }
    isDue = false
  }
}

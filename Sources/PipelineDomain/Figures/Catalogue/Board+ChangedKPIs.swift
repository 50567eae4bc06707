extension Board {
  /// Returns the ids of the KPIs of this year that are another on another board. O(deals).
  public func changedKPIs(on other: Board, asOf now: Instant, in zone: Zone) -> [String] {
    let facts = [self, other].map { PipelineFacts($0, asOf: now, zone: zone) }
    let year = Period(.year, containing: facts[0].today)
    return KPI.catalogue.filter { $0.figure(facts[0], year) != $0.figure(facts[1], year) }.map(\.id)
  }
}

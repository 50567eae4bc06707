extension FiguredBoard {
  /// Returns the results of KPIs over the period of the board, each with the trend that ends in it. O(deals +
  /// history), times the steps of the trend.
  public func results(of kpis: [KPI], over period: Period) -> [KPIResult] {
    let (source, zone) = (end ?? board, facts.zone)
    var past = PastValues(towards: period, from: facts.state(of: period))
    while !past.isComplete { past.take(from: source, in: zone) }
    return kpis.map { KPIResult($0, facts, period, past: past) }
  }
}

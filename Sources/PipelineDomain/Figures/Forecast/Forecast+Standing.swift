extension Forecast.Line {
  /// The status of the period against its target: on it when half of the simulations reach it, at risk while
  /// one in ten does, else off it; `nil` without a target.
  public var standing: KPIResult.Status? {
    guard let goal else { return nil }
    if !(Ratio(outcomes.quantile(percent: 50)) < goal) { return .ok }
    return Ratio(outcomes.quantile(percent: 90)) < goal ? .alert : .warn
  }
}

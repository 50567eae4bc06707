extension Measure {
  /// Puts the interval beside a share of few cases.
  mutating func addInterval(_ successes: Int, of trials: Int) {
    guard let (low, high) = Wilson.interval(successes, of: trials) else { return }
    parts.append(Part(name: .intervalLow, value: low, unit: .rate))
    parts.append(Part(name: .intervalHigh, value: high, unit: .rate))
  }
}

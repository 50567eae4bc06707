/// How much a rate rose or fell, and where the true difference lies with 95 % confidence: the hybrid
/// score interval (Newcombe 1998, method 10), from the intervals of Wilson of both rates.
///
/// Counted in whole 10⁻¹², so that every machine gives the same digits.
public struct RateDifference: Equatable, Sendable {
  /// The rate with the change less the one without.
  public let value: Ratio
  /// The lowest difference in doubt.
  public let low: Ratio
  /// The highest difference in doubt.
  public let high: Ratio

  /// Whether the interval excludes zero: the change, and not chance, explains the difference.
  public var isRobust: Bool { low.numerator > 0 || high.numerator < 0 }

  /// The difference between two sides of a test; `nil` when nothing was tried on one of them.
  public init?(from control: Experiment.Arm, to variant: Experiment.Arm) {
    guard let before = Score(control), let after = Score(variant) else { return nil }
    let difference = after.rate - before.rate
    let down = RateDifference.length(after.rate - after.low, before.high - before.rate)
    let up = RateDifference.length(after.high - after.rate, before.rate - before.low)
    let (n, m) = (Int128(variant.trials), Int128(control.trials))
    let terms = Int128(variant.successes) * m - Int128(control.successes) * n
    guard let value = Ratio(terms, n * m), let low = Ratio(difference - down, Score.one),
      let high = Ratio(difference + up, Score.one)
    else { return nil }
    self.value = value
    self.low = low
    self.high = high
  }

  private static func length(_ one: Int128, _ other: Int128) -> Int128 {
    (one * one + other * other).squareRoot
  }
}

/// A rate with its interval, in whole 10⁻¹².
private struct Score {
  static let one: Int128 = 1_000_000_000_000

  let rate: Int128
  let low: Int128
  let high: Int128

  init?(_ arm: Experiment.Arm) {
    guard let bounds = Wilson.bounds(arm.successes, of: arm.trials),
      let low = bounds.low.scaled(by: Score.one), let high = bounds.high.scaled(by: Score.one)
    else { return nil }
    rate = Int128(arm.successes) * Score.one / Int128(arm.trials)
    self.low = low.numerator / low.denominator
    self.high = high.numerator / high.denominator
  }
}

extension Experiment.Result {
  /// What the change did; `nil` when a side has no trials, and then nothing is known.
  public var difference: RateDifference? {
    RateDifference(from: control, to: variant)
  }
}

/// The score interval of Wilson (1927) for a share: where the true rate lies with 95 % confidence.
///
/// Counted in whole 10⁻¹², so that every machine gives the same digits.
enum Wilson {
  /// Below this sample a rate is shown with its interval.
  static let floor = 30

  /// The bounds for fewer trials than `floor`; `nil` for more, or when there was none.
  static func interval(_ successes: Int, of trials: Int) -> (low: Ratio, high: Ratio)? {
    trials < floor ? bounds(successes, of: trials) : nil
  }

  /// The bounds for any number of trials; `nil` when there was none.
  static func bounds(_ successes: Int, of trials: Int) -> (low: Ratio, high: Ratio)? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let one: Int128 = 1_000_000_000_000
    let zSquared: Int128 = 3_841_458_881_296  // 1.959964²
    let (wins, n) = (Int128(successes), Int128(trials))
    let variance = zSquared * one * wins * (n - wins) / n
    let spread = (variance + zSquared * zSquared / 4).squareRoot
    let centre = wins * one + zSquared / 2
    let scale = n * one + zSquared
    guard let low = Ratio(centre - spread, scale), let high = Ratio(centre + spread, scale) else {
      return nil
    }
    return (low, high)
  }
}

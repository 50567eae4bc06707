/// The score interval of Wilson (1927) for a share: where the true rate lies with 95 % confidence.
///
/// Counted in whole 10⁻¹², so that every machine gives the same digits.
enum Wilson {
  /// Below this sample a rate is shown with its interval.
  static let floor = 30

  /// The bounds for fewer trials than `floor`; `nil` for more, or when there was none.
  static func interval(_ successes: Int, of trials: Int) -> (low: Ratio, high: Ratio)? {
    guard (1..<floor).contains(trials), (0...trials).contains(successes) else { return nil }
    let one: Int128 = 1_000_000_000_000
    let zSquared: Int128 = 3_841_458_881_296  // 1.959964²
    let (wins, n) = (Int128(successes), Int128(trials))
    let spread = root(zSquared * one * wins * (n - wins) / n + zSquared * zSquared / 4)
    let centre = wins * one + zSquared / 2
    let scale = n * one + zSquared
    guard let low = Ratio(centre - spread, scale), let high = Ratio(centre + spread, scale) else {
      return nil
    }
    return (low, high)
  }

  /// The whole part of a square root, by Newton's method from above.
  private static func root(_ square: Int128) -> Int128 {
    guard square > 0 else { return 0 }
    var guess: Int128 = 1 << ((128 - square.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (guess + square / guess) / 2
      guard next < guess else { return guess }
      guess = next
    }
  }
}

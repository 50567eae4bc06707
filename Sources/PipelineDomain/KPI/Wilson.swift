/// The score interval of Wilson (1927) for a share: where the true rate lies with 95 % confidence.
enum Wilson {
  /// Below this sample a rate is shown with its interval.
  static let floor = 30

  /// The bounds in millionths, `nil` when there was no trial.
  static func interval(_ successes: Int, of trials: Int) -> (low: Ratio, high: Ratio)? {
    guard trials > 0 else { return nil }
    let z = 1.959964
    let n = Double(trials)
    let share = Double(successes) / n
    let centre = share + z * z / (2 * n)
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    guard let low = millionths((centre - spread) / scale),
      let high = millionths((centre + spread) / scale)
    else { return nil }
    return (low, high)
  }

  private static func millionths(_ share: Double) -> Ratio? {
    Ratio(Int128((min(1, max(0, share)) * 1_000_000).rounded()), 1_000_000)
  }
}

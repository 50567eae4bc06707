/// How points wear off with age, in whole numbers so that every machine agrees.
///
/// ```
/// age      0    h/2    h    3h/2   2h
/// factor   1    3/4   1/2   3/8   1/4
/// ```
///
/// Exactly half at each half-life; evenly in between, where an exponential would be irrational.
enum HalfLife {
  /// What is left of points after some days: rounded towards zero, all of them at an age below one,
  /// and all of them when the half-life is below one day.
  static func remainder(of points: Int, after days: Int, halfLife: Int) -> Int {
    guard days > 0, halfLife > 0 else { return points }
    let (halvings, rest) = days.quotientAndRemainder(dividingBy: halfLife)
    guard halvings < 64 else { return 0 }
    // Longer than any time there can be between two days, and short enough for the product.
    let halfLife = min(halfLife, 1 << 40)
    let whole = 2 * Int128(halfLife)
    return Int(clamping: Int128(points) * (whole - Int128(rest)) / whole / (1 << Int128(halvings)))
  }
}

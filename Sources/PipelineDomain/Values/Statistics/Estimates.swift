/// The survival curve of durations some of which still run: the estimator of Kaplan and Meier (1958).
///
/// Running durations are not left out, which would shorten every result, nor taken as ended: they count for
/// as long as they were observed. One observed until the day on which another ended was at risk on that day.
public struct KaplanMeier: Equatable, Sendable {
  /// A day on which something ended.
  public struct Step: Equatable, Sendable {
    /// Days after the start.
    public let day: Int64
    /// The number at risk when the day began.
    public let atRisk: Int
    /// The number that ended on it, at least one.
    public let ended: Int
    /// The share that lasts beyond the day.
    public let lasting: Ratio
  }

  /// The days on which something ended, in order.
  public let steps: [Step]
  /// The number observed, ended or not.
  public let n: Int

  /// The estimate from days that are over and days that still run. O(n log n).
  public init(ended: [Int64], running: [Int64]) {
    let ended = ended.sorted()
    let running = running.sorted()
    var steps: [Step] = []
    var lasting = Ratio(1)
    var (place, unseen) = (0, 0)
    while place < ended.count {
      let day = ended[place]
      let first = place
      while place < ended.count, ended[place] == day { place += 1 }
      while unseen < running.count, running[unseen] < day { unseen += 1 }
      let atRisk = ended.count - first + running.count - unseen
      lasting = lasting.after(place - first, of: atRisk)
      steps.append(Step(day: day, atRisk: atRisk, ended: place - first, lasting: lasting))
    }
    self.steps = steps
    n = ended.count + running.count
  }

  /// The first day beyond which at most half last; `nil` when not reached: the curve does not come down
  /// to half.
  public var median: Int64? {
    day(atMost: 1, of: 2)
  }

  /// The first day beyond which at most `upper / lower` last; `nil` when not reached.
  func day(atMost upper: Int128, of lower: Int128) -> Int64? {
    steps.first { $0.lasting.numerator * lower <= $0.lasting.denominator * upper }?.day
  }
}

extension Ratio {
  /// The share that remains when `ended` of `atRisk` end: exact while the terms are small, else to 10⁻¹⁵,
  /// so that a long curve fits 128 bits.
  fileprivate func after(_ ended: Int, of atRisk: Int) -> Ratio {
    let one: Int128 = 1_000_000_000_000_000
    guard let factor = Ratio(Int128(atRisk - ended), Int128(atRisk)),
      let exact = multiplied(by: factor)
    else { return self }
    guard exact.denominator > one, let units = exact.rounded(decimals: 15) else { return exact }
    return Ratio(units, one) ?? exact
  }
}

/// The sample below which the past suggests nothing.
public enum SampleSize {
  /// The number of closed deals.
  public static let least = 20
}

/// The score interval of Wilson (1927) for a share, which holds the true rate with 95 % confidence.
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

/// The change of a figure, as a difference and as a factor, which are often mistaken for each other.
///
/// From 12 % to 23 % is 11 points and 91.7 % more; either one alone misleads.
/// Values of one unit, such as two rates, two counts or two amounts of one currency.
public struct FigureChange: Equatable, Sendable {
  /// The value before.
  public var from: Ratio
  /// The value after.
  public var to: Ratio

  /// A change from one value to another.
  public init(from: Ratio, to: Ratio) {
    self.from = from
    self.to = to
  }

  /// After less before, in the unit of the values: of two rates, their points once shown in percent.
  /// `nil` beyond 128 bits.
  public var difference: Ratio? { to.subtracting(from) }

  /// The factor from before to after; `nil` when the value was zero, or beyond 128 bits.
  public var factor: Ratio? { to.divided(by: from) }

  /// The difference as a share of the value before; `nil` when that was zero, or beyond 128 bits.
  public var relative: Ratio? { factor?.subtracting(Ratio(1)) }
}

extension Array where Element: FixedWidthInteger {
  /// The quantile `upper / lower` of sorted numbers by linear interpolation (type 7 of Hyndman and
  /// Fan 1996, as in most spreadsheets), exact; `nil` for no numbers.
  func quantile(_ upper: Int, _ lower: Int) -> Ratio? {
    guard !isEmpty else { return nil }
    let (whole, rest) = ((count - 1) * upper).quotientAndRemainder(dividingBy: lower)
    let low = Int128(self[whole])
    let high = Int128(self[Swift.min(whole + 1, count - 1)])
    return Ratio(low * Int128(lower) + (high - low) * Int128(rest), Int128(lower))?.reduced
  }
}

extension Int128 {
  /// The whole part of the square root, by Newton's method from above; zero for negative numbers.
  var squareRoot: Int128 {
    guard self > 0 else { return 0 }
    var guess: Int128 = 1 << ((128 - leadingZeroBitCount + 1) / 2)
    while true {
      let next = (guess + self / guess) / 2
      guard next < guess else { return guess }
      guess = next
    }
  }
}

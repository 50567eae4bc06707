/// How long things last when some have not ended yet: the estimator of Kaplan and Meier (1958).
///
/// Those that still last are not left out, which would shorten every answer, nor taken as ended: they
/// count as lasting for as long as they were seen. One seen until the day on which another ended was
/// there on that day.
public struct KaplanMeier: Equatable, Sendable {
  /// A day on which something ended.
  public struct Step: Equatable, Sendable {
    /// Days after the start.
    public let day: Int64
    /// How many still lasted when the day began.
    public let atRisk: Int
    /// How many ended on it, at least one.
    public let ended: Int
    /// The share that lasts beyond the day.
    public let lasting: Ratio
  }

  /// The days on which something ended, in order.
  public let steps: [Step]
  /// How many were observed, ended or not.
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

  /// The first day beyond which at most half last; `nil` when the curve does not come down to half:
  /// not reached.
  public var median: Int64? {
    day(atMost: 1, of: 2)
  }

  /// The first day beyond which at most `upper / lower` last; `nil` when not reached.
  func day(atMost upper: Int128, of lower: Int128) -> Int64? {
    steps.first { $0.lasting.numerator * lower <= $0.lasting.denominator * upper }?.day
  }
}

extension Ratio {
  /// What is left of a share when `ended` of `atRisk` fall away: exact while the terms are small, else
  /// to 10⁻¹⁵, so that a long curve fits 128 bits.
  fileprivate func after(_ ended: Int, of atRisk: Int) -> Ratio {
    let one: Int128 = 1_000_000_000_000_000
    guard let factor = Ratio(Int128(atRisk - ended), Int128(atRisk)),
      let exact = multiplied(by: factor)
    else { return self }
    guard exact.denominator > one, let units = exact.rounded(decimals: 15) else { return exact }
    return Ratio(units, one) ?? exact
  }
}

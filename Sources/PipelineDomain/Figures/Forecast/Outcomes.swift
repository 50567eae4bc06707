/// The distribution of the total of a set of deals: every total with its probability.
///
/// Deals are taken as independent of each other, which real ones are only roughly.
public struct Outcomes: Equatable, Sendable {
  /// A deal with its probability: its amount if won, else nothing.
  public struct Chance: Equatable, Sendable {
    /// Minor units.
    public let amount: Int64
    /// Hundredths of a percent, 0…10,000.
    public let basisPoints: Int

    /// Creates a deal from an amount and a probability in percent, 0…100; any other percentage counts as the
    /// nearer of the two bounds.
    public init(amount: Int64, percent: Int) {
      self.init(amount: amount, basisPoints: 100 * Swift.max(0, Swift.min(100, percent)))
    }

    init(amount: Int64, basisPoints: Int) {
      (self.amount, self.basisPoints) = (amount, basisPoints)
    }

    /// True when it is neither certain to be won nor certain to be lost.
    var isUncertain: Bool { (1..<10_000).contains(basisPoints) && amount != 0 }
  }

  /// The way the totals were computed.
  public enum Method: Equatable, Sendable {
    /// All combinations.
    case exact
    /// Random draws, so many, from that seed.
    case drawn(Int, seed: UInt64)
  }

  /// A total and its part of `whole`.
  struct Point: Equatable, Sendable {
    var total: Int128
    var mass: UInt128
  }

  /// The number of uncertain deals up to which all combinations are computed.
  public static let exactLimit = 20
  /// The number of random draws for more deals than that.
  public static let draws = 10_000

  /// The way the totals were computed.
  public let method: Method
  /// Totals in ascending order, each once.
  let points: [Point]
  /// The sum of all masses.
  let whole: UInt128
  /// Σ amount² × percent × (100 − percent); `nil` when it does not fit 128 bits.
  private let variance: Int128?

  /// Creates the outcomes of these deals: exact up to `exactLimit` uncertain ones, else by `draws` draws
  /// whose seed is made of the deals, so that the same deals in any order give the same result. They are
  /// added to the minor units already won.
  public init(_ chances: [Chance], onTopOf won: Int128 = 0) {
    self.init(changing: chances, to: chances, onTopOf: won)
  }

  /// Creates the outcomes of changed deals, computed as those of the original ones: a deal is drawn by the
  /// same numbers, so that no total is lower where no probability and no amount is.
  init(changing chances: [Chance], to changed: [Chance], onTopOf won: Int128 = 0) {
    let pairs = zip(chances, changed)
    let certain = pairs.reduce(won) { sum, pair in
      let isCertain = !pair.0.isUncertain && pair.1.basisPoints == 10_000
      return isCertain ? sum + Int128(pair.1.amount) : sum
    }
    let slots = pairs.filter(\.0.isUncertain).sorted { left, right in
      (left.0.amount, left.0.basisPoints, left.1.basisPoints, left.1.amount)
        < (right.0.amount, right.0.basisPoints, right.1.basisPoints, right.1.amount)
    }
    let uncertain = slots.map(\.1)
    variance = Outcomes.variance(of: uncertain)
    guard uncertain.count <= Outcomes.exactLimit else {
      let seed = Outcomes.seed(of: slots.map(\.0))
      method = .drawn(Outcomes.draws, seed: seed)
      whole = UInt128(Outcomes.draws)
      points = Outcomes.drawn(uncertain, onTopOf: certain, seed: seed)
      return
    }
    method = .exact
    whole = Outcomes.whole(of: uncertain)
    points = uncertain.reduce([Point(total: certain, mass: whole)]) { $0.combined(with: $1) }
  }

  /// Returns the smallest total that is not exceeded with a probability of at least `percent`: P10 is reached
  /// or exceeded nine times in ten.
  public func quantile(percent: Int) -> Int128 {
    var mass: UInt128 = 0
    for point in points {
      mass += point.mass
      if mass * 100 >= whole * UInt128(percent) { return point.total }
    }
    return points.last?.total ?? 0
  }

  /// Returns the probability that the total is at least `limit`; terms beyond 24 digits are cut, so that it
  /// can still be used in arithmetic.
  public func chance(ofReaching limit: Int128) -> Ratio {
    let mass = points.lazy.filter { $0.total >= limit }.reduce(UInt128(0)) { $0 + $1.mass }
    let cut = Swift.max(1, whole / 1_000_000_000_000_000_000_000_000)
    return Ratio(Int128(mass / cut), Int128(whole / cut))?.reduced ?? Ratio(0)
  }

  /// The standard deviation in minor units, its fraction cut at two decimals; `nil` when its square does not
  /// fit 128 bits.
  public var deviation: Ratio? {
    variance.flatMap { Ratio($0.squareRoot, 100) }
  }

  private static func variance(of chances: [Chance]) -> Int128? {
    var sum: Int128 = 0
    for chance in chances {
      let amount = Int128(chance.amount)
      let weight = Int128(chance.basisPoints * (10_000 - chance.basisPoints) / 10_000)
      let (term, isTooLarge) = (amount * amount).multipliedReportingOverflow(by: weight)
      let (next, overflow) = sum.addingReportingOverflow(term)
      guard !isTooLarge, !overflow else { return nil }
      sum = next
    }
    return sum
  }
}

extension Outcomes {
  /// Returns a whole that each probability divides: the product of their denominators. Where ten thousand
  /// times that would not fit 128 bits, 10³⁴, and masses are cut there.
  static func whole(of chances: [Chance]) -> UInt128 {
    let limit: UInt128 = 10_000_000_000_000_000_000_000_000_000_000_000
    var whole: UInt128 = 1
    for chance in chances {
      let (product, overflow) = whole.multipliedReportingOverflow(
        by: UInt128(10_000 / greatestCommonDivisor(chance.basisPoints, 10_000)))
      guard !overflow, product <= limit else { return limit }
      whole = product
    }
    return whole
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}

extension [Outcomes.Point] {
  /// Creates the points of totals in ascending order, each once with its number.
  init(ascending totals: [Int128]) {
    self = []
    for total in totals {
      if let last = indices.last, self[last].total == total {
        self[last].mass += 1
      } else {
        append(Outcomes.Point(total: total, mass: 1))
      }
    }
  }

  /// Returns the totals with one more deal, won or lost. O(totals).
  func combined(with chance: Outcomes.Chance) -> [Outcomes.Point] {
    let gain = Int128(chance.amount)
    let lost = map { point in
      let won = point.mass * UInt128(chance.basisPoints) / 10_000
      return Outcomes.Point(total: point.total, mass: point.mass - won)
    }
    let won = map { point in
      let mass = point.mass * UInt128(chance.basisPoints) / 10_000
      return Outcomes.Point(total: point.total + gain, mass: mass)
    }
    return lost.merged(with: won)
  }

  /// Returns two ascending lists as one, equal totals together.
  private func merged(with other: [Outcomes.Point]) -> [Outcomes.Point] {
    var merged: [Outcomes.Point] = []
    merged.reserveCapacity(count + other.count)
    var (left, right) = (0, 0)
    while left < count || right < other.count {
      let takesLeft =
        right == other.count || (left < count && self[left].total <= other[right].total)
      let next = takesLeft ? self[left] : other[right]
      if takesLeft { left += 1 } else { right += 1 }
      if let last = merged.indices.last, merged[last].total == next.total {
        merged[last].mass += next.mass
      } else {
        merged.append(next)
      }
    }
    return merged
  }
}

extension Outcomes {
  /// Returns the totals of `draws` random outcomes. O(draws × chances).
  static func drawn(_ chances: [Chance], onTopOf certain: Int128, seed: UInt64) -> [Point] {
    var random = SeededRandom(seed: seed)
    var totals: [Int128] = []
    totals.reserveCapacity(draws)
    for _ in 0..<draws {
      var total = certain
      for chance in chances
      where random.next().multipliedFullWidth(by: 10_000).high < UInt64(chance.basisPoints) {
        total += Int128(chance.amount)
      }
      totals.append(total)
    }
    totals.sort()
    return [Point](ascending: totals)
  }

  /// Returns a seed made of the deals (FNV-1a of their amounts and whole percents, 64 bits).
  static func seed(of chances: [Chance]) -> UInt64 {
    hash(
      chances.flatMap { chance in
        [UInt64(bitPattern: chance.amount), UInt64(chance.basisPoints / 100)].flatMap { word in
          stride(from: 0, to: 64, by: 8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
        }
      })
  }

  /// Returns the FNV-1a hash of bytes, 64 bits.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// The totals of a forecast with added deals.
struct ScenarioOutcomes {
  /// The totals of added deals, drawn; each deal has random numbers of its own, so that adding another one
  /// changes nothing of it.
  struct Extra {
    private let seed: UInt64
    private var totals: [Int128] = []

    /// Creates an empty set, to be drawn from a seed.
    init(seed: UInt64) {
      self.seed = seed
    }

    /// Adds a deal, drawn by the numbers of a name. O(draws).
    mutating func add(_ chance: Outcomes.Chance, drawnBy name: String) {
      if totals.isEmpty { totals = Array(repeating: 0, count: Outcomes.draws) }
      var random = SeededRandom(seed: seed ^ Outcomes.hash(name.utf8))
      let (amount, points) = (Int128(chance.amount), UInt64(chance.basisPoints))
      for index in totals.indices
      where random.next().multipliedFullWidth(by: 10_000).high < points {
        totals[index] += amount
      }
    }

    /// The totals in ascending order, each once, with the number of times it was drawn.
    fileprivate var points: [Outcomes.Point] {
      totals.isEmpty
        ? [Outcomes.Point(total: 0, mass: 1)] : [Outcomes.Point](ascending: totals.sorted())
    }
  }

  private let totals: [Int128]
  /// The mass up to each total, that included.
  private let masses: [UInt128]
  private let whole: UInt128
  private let extra: [Outcomes.Point]
  private let draws: UInt128

  /// Combines the outcomes of a forecast with added deals.
  init(_ outcomes: Outcomes, _ extra: Extra = Extra(seed: 0)) {
    totals = outcomes.points.map(\.total)
    var sum: UInt128 = 0
    masses = outcomes.points.map { point in
      sum += point.mass
      return sum
    }
    whole = outcomes.whole
    self.extra = extra.points
    draws = self.extra.reduce(0) { $0 + $1.mass }
  }

  /// Returns the probability that the total is at least `limit`, as `Outcomes` cuts it.
  func chance(ofReaching limit: Int128) -> Ratio {
    let all = (masses.last ?? 0) * draws
    let mass = all - self.mass(below: limit)
    let cut = max(1, whole * draws / 1_000_000_000_000_000_000_000_000)
    return Ratio(Int128(mass / cut), Int128(whole * draws / cut))?.reduced ?? Ratio(0)
  }

  /// Returns the smallest total that is not exceeded with a probability of at least `percent`.
  func quantile(percent: Int) -> Int128 {
    guard let first = totals.first, let last = totals.last, let least = extra.first?.total,
      let most = extra.last?.total
    else { return 0 }
    // A hundred times the whole does not fit 128 bits.
    let (hundredth, rest) = (whole * draws).quotientAndRemainder(dividingBy: 100)
    let needed = hundredth * UInt128(percent) + (rest * UInt128(percent) + 99) / 100
    var (low, high) = (first + least, last + most)
    while low < high {
      let middle = low + (high - low) / 2
      if mass(below: middle + 1) >= needed { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns the mass of the totals below a limit. O(extra × log totals).
  private func mass(below limit: Int128) -> UInt128 {
    extra.reduce(0) { sum, point in
      let limit = limit - point.total
      var (low, high) = (0, totals.count)
      while low < high {
        let middle = (low + high) / 2
        if totals[middle] < limit { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? sum + masses[low - 1] * point.mass : sum
    }
  }
}

extension Outcomes {
  /// A whole that each chance divides: the product of their lower terms. Where a hundred times that
  /// would not fit 128 bits, 10³⁶, and masses are cut there.
  static func whole(of chances: [Chance]) -> UInt128 {
    let limit: UInt128 = 1_000_000_000_000_000_000_000_000_000_000_000_000
    var whole: UInt128 = 1
    for chance in chances {
      let (product, overflow) = whole.multipliedReportingOverflow(
        by: UInt128(100 / greatestCommonDivisor(chance.percent, 100)))
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
  /// The totals with one more deal, which comes or does not. O(totals).
  func combined(with chance: Outcomes.Chance) -> [Outcomes.Point] {
    let gain = Int128(chance.amount)
    let lost = map { point in
      let won = point.mass * UInt128(chance.percent) / 100
      return Outcomes.Point(total: point.total, mass: point.mass - won)
    }
    let won = map { point in
      let mass = point.mass * UInt128(chance.percent) / 100
      return Outcomes.Point(total: point.total + gain, mass: mass)
    }
    return lost.merged(with: won)
  }

  /// Two ascending lists as one, equal totals together.
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

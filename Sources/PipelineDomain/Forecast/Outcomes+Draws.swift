extension Outcomes {
  /// The totals of `draws` random outcomes. O(draws × chances).
  static func drawn(_ chances: [Chance], onTopOf certain: Int128, seed: UInt64) -> [Point] {
    var random = SeededRandom(seed: seed)
    var totals: [Int128] = []
    totals.reserveCapacity(draws)
    for _ in 0..<draws {
      var total = certain
      for chance in chances
      where random.next().multipliedFullWidth(by: 100).high < UInt64(chance.percent) {
        total += Int128(chance.amount)
      }
      totals.append(total)
    }
    totals.sort()
    var points: [Point] = []
    for total in totals {
      if let last = points.indices.last, points[last].total == total {
        points[last].mass += 1
      } else {
        points.append(Point(total: total, mass: 1))
      }
    }
    return points
  }

  /// A seed made of the chances (FNV-1a of their numbers, 64 bits).
  static func seed(of chances: [Chance]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for chance in chances {
      for word in [UInt64(bitPattern: chance.amount), UInt64(chance.percent)] {
        for shift in stride(from: 0, to: 64, by: 8) {
          hash = (hash ^ (word >> UInt64(shift) & 0xFF)) &* 0x100_0000_01B3
        }
      }
    }
    return hash
  }
}

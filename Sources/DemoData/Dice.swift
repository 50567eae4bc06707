import PipelineDomain

/// Seeded draws whose results depend on nothing but the seed: neither machine nor library version.
struct Dice {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Returns a seed for other dice.
  mutating func seed() -> UInt64 {
    random.next()
  }

  /// Returns a whole number in `range`; the bias of the remainder is below one in 2^50 for ranges used here.
  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Returns true with that probability.
  mutating func happens(percent: Int) -> Bool {
    roll(1...100) <= percent
  }

  /// Returns one of `choices`, the early ones more often when `favouringFirst`. Not for an empty list.
  mutating func pick<Choice>(_ choices: [Choice], favouringFirst: Bool = false) -> Choice {
    let last = choices.count - 1
    let index = roll(0...last)
    return choices[favouringFirst ? min(index, roll(0...last)) : index]
  }
}

/// Keys of eight characters that look random and never repeat: a counter sent through a bijection
/// of 40 bits.
struct KeySequence {
  private var counter: UInt64
  private static let mask: UInt64 = 1 << 40 - 1
  private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz0".utf8)

  init(seed: UInt64) {
    counter = seed & KeySequence.mask
  }

  mutating func next() -> String {
    counter = (counter + 1) & KeySequence.mask
    var bits = counter
    // An odd factor and a shift by half the width can each be inverted, hence no two are equal.
    for _ in 0..<2 {
      bits = (bits &* 0x9E_3779_B97F_4A7D) & KeySequence.mask
      bits ^= bits >> 20
    }
    return String(
      decoding: (0..<8).map { KeySequence.alphabet[Int(bits >> ($0 * 5) & 31)] }, as: UTF8.self)
  }
}

/// The hours in which people of a synthetic board work: Monday to Friday, eight to nineteen.
struct WorkingTime {
  let zone: Zone

  /// Returns the day itself, or the Monday after a weekend.
  static func day(onOrAfter day: Day) -> Day {
    day.weekday > 5 ? day.adding(days: 8 - day.weekday) : day
  }

  /// Returns the working day `count` working days later.
  static func day(_ count: Int, after day: Day) -> Day {
    let start = WorkingTime.day(onOrAfter: day)
    let (weeks, days) = count.quotientAndRemainder(dividingBy: 5)
    let spansWeekend = start.weekday + days > 5
    return start.adding(days: weeks * 7 + days + (spansWeekend ? 2 : 0))
  }

  /// Returns a moment of a working day.
  func moment(on day: Day, dice: inout Dice) -> Instant {
    zone.instant(of: day, hour: dice.roll(8...18), minute: dice.roll(0...59))
  }
}

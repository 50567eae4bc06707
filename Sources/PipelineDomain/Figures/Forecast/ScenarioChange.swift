/// The effect of assumptions on each open deal, and the deals they add.
struct ScenarioChange {
  private let whatIf: WhatIf
  private let baseline: WhatIf.Baseline
  private let today: Day
  /// The factor of the odds; `nil` for none, which leaves the probabilities of deals alone.
  private var odds: (upper: Int128, lower: Int128)?
  private var size: Ratio?
  private var cycle: Ratio?

  /// Creates the change from the present figures; an assumed figure must have a present value, unless it
  /// serves new deals.
  init(
    _ whatIf: WhatIf, _ baseline: WhatIf.Baseline, _ today: Day
  ) throws(WhatIf.Refusal) {
    (self.whatIf, self.baseline, self.today) = (whatIf, baseline, today)
    let isLenient = whatIf.newDeals > 0
    if let rate = whatIf.winRate, rate.reduced != baseline.winRate?.reduced {
      odds = baseline.winRate.flatMap { Self.odds(from: $0, to: rate) }
      if odds == nil, !isLenient { throw .noBaseline(.winRate) }
    }
    if let dealSize = whatIf.dealSize {
      size = baseline.dealSize.flatMap(dealSize.divided)
      if size == nil, !isLenient { throw .noBaseline(.dealSize) }
    }
    if let days = whatIf.salesCycle {
      cycle = baseline.salesCycle.flatMap(Ratio(days).divided)
      if cycle == nil, !isLenient { throw .noBaseline(.salesCycle) }
    }
  }

  /// Returns the quotient of the odds of two rates; `nil` when the first is 0 or 1, which any factor leaves.
  private static func odds(from old: Ratio, to new: Ratio) -> (Int128, Int128)? {
    guard old > Ratio(0), old < Ratio(1),
      let factor = Ratio(
        new.numerator * (old.denominator - old.numerator),
        (new.denominator - new.numerator) * old.numerator)?.reduced
    else { return old > Ratio(0) && old < Ratio(1) ? (1, 0) : nil }
    return (factor.numerator, factor.denominator)
  }

  /// Returns a probability in percent, changed, in hundredths of a percent. A certain deal stays certain, and
  /// an uncertain one stays uncertain unless the assumed rate is 0 or 1.
  func probability(_ percent: Int) -> Int {
    let points = Int128(100 * percent)
    guard let odds, (1..<10_000).contains(points) else { return Int(points) }
    let (won, lost) = (points * odds.upper, (10_000 - points) * odds.lower)
    guard odds.upper > 0, odds.lower > 0 else { return odds.upper > 0 ? 10_000 : 0 }
    let changed = Ratio(10_000 * won, won + lost)?.rounded() ?? points
    return Int(max(1, min(9_999, changed)))
  }

  /// Returns an amount in minor units, changed.
  func amount(_ amount: Int64) -> Int64 {
    guard let size else { return amount }
    return size.scaled(by: Int128(amount))?.rounded().map { Int64(clamping: $0) } ?? amount
  }

  /// Returns a close date, changed.
  func close(_ day: Day) -> Day {
    guard let cycle, let days = cycle.scaled(by: Int128(day - today))?.rounded() else { return day }
    return today.adding(days: Int(min(days, 100_000)))
  }

  /// Adds the deals created from today on that close in the period. Returns their amounts times hundredths of
  /// a percent.
  func addNewDeals(
    to extra: inout ScenarioOutcomes.Extra, in period: Period
  ) throws(WhatIf.Refusal) -> Int128 {
    guard whatIf.newDeals > 0 else { return 0 }
    guard let rate = whatIf.winRate ?? baseline.winRate else { throw .newDealsNeed(.winRate) }
    guard let size = whatIf.dealSize ?? baseline.dealSize else { throw .newDealsNeed(.dealSize) }
    guard let cycle = whatIf.salesCycle.map({ Ratio($0) }) ?? baseline.salesCycle,
      let days = cycle.rounded().map({ Int($0) })
    else { throw .newDealsNeed(.salesCycle) }
    let first = max(today, period.start.adding(days: -days))
    let span = period.end.adding(days: -days) - first
    // A month is 365.25 ÷ 12 days.
    guard span > 0, let amount = size.rounded().map({ Int64(clamping: $0) }),
      let points = rate.scaled(by: 10_000)?.rounded(),
      let count = Ratio(
        Int128(min(whatIf.newDeals, WhatIf.mostNewDeals)) * Int128(span) * 16, 487)
    else { return 0 }
    var sum: Int128 = 0
    for number in 0..<Int(count.roundedUp) {
      // The last one carries the remaining fraction.
      let part = min(count.numerator - Int128(number) * count.denominator, count.denominator)
      let share = Ratio(points * part, count.denominator)?.rounded() ?? 0
      extra.add(
        Outcomes.Chance(amount: amount, basisPoints: Int(share)), drawnBy: "new \(number)")
      sum += Int128(amount) * share
    }
    return sum
  }
}

import PipelineDomain

/// The hours in which people of a synthetic board work: Monday to Friday, eight to nineteen.
struct WorkingTime {
  let zone: Zone

  /// The day itself, or the Monday after a weekend.
  static func day(onOrAfter day: Day) -> Day {
    day.weekday > 5 ? day.adding(days: 8 - day.weekday) : day
  }

  /// The working day `count` working days later.
  static func day(_ count: Int, after day: Day) -> Day {
    let start = WorkingTime.day(onOrAfter: day)
    let (weeks, days) = count.quotientAndRemainder(dividingBy: 5)
    let spansWeekend = start.weekday + days > 5
    return start.adding(days: weeks * 7 + days + (spansWeekend ? 2 : 0))
  }

  /// A moment of a working day.
  func moment(on day: Day, dice: inout Dice) -> Instant {
    zone.instant(of: day, hour: dice.roll(8...18), minute: dice.roll(0...59))
  }
}

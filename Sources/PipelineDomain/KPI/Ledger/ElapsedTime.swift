/// The time that ran on a business clock between moments of one stretch, each asked for in constant time
/// once the days of the stretch were gone through.
struct ElapsedTime {
  private let time: BusinessTime
  private let clock: BusinessClock
  private let first: Day
  /// The seconds that ran before the start of each day, of the first on.
  private var before: [Int64] = [0]

  /// For moments from the day of `start` to `end`. O(days).
  init(_ time: BusinessTime, on clock: BusinessClock, since start: Instant, until end: Instant) {
    (self.time, self.clock) = (time, clock)
    first = time.zone.day(of: start)
    let last = time.zone.day(of: end)
    var (day, sum) = (first, Int64(0))
    while day < last {
      let next = day.adding(days: 1)
      guard next > day else { break }
      sum += time.seconds(
        from: time.zone.instant(of: day), to: time.zone.instant(of: next), on: clock)
      before.append(sum)
      day = next
    }
  }

  /// The seconds that ran from `start` up to but not including `end`; zero when `end` is not later.
  func seconds(from start: Instant, to end: Instant) -> Int64 {
    guard start < end else { return 0 }
    return max(0, seconds(before: end) - seconds(before: start))
  }

  private func seconds(before moment: Instant) -> Int64 {
    let day = time.zone.day(of: moment)
    let place = Swift.min(Swift.max(0, day - first), before.count - 1)
    let start = time.zone.instant(of: first.adding(days: place))
    return before[place] + time.seconds(from: start, to: moment, on: clock)
  }
}

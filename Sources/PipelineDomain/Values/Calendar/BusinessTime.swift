/// The clock that a limit in hours runs on.
///
/// "24 h ouvrées" (000:142) can be read in two ways; both are here and a rule states which it means.
public enum BusinessClock: String, Sendable, CaseIterable {
  /// Runs day and night on business days and stops on all others: 24 hours from Friday 16:00 end on
  /// Monday at 16:00.
  case businessDays
  /// Runs in the opening windows only: 24 hours of a nine-hour day are almost three days.
  case openingHours
  /// Never stops.
  case aroundTheClock
}

/// A business calendar in a time zone: the days and windows of the calendar as moments.
///
/// Time is real elapsed seconds, so that a night when the clocks change counts what it lasted. A
/// window that begins or ends at a local time skipped or repeated that night begins or ends where
/// `Zone.instant(of:hour:minute:second:)` puts it.
public struct BusinessTime: Equatable, Sendable {
  /// The working hours of the team.
  public var calendar: BusinessCalendar
  /// The time zone of the team.
  public var zone: Zone

  /// A calendar in a zone.
  public init(calendar: BusinessCalendar, zone: Zone) {
    self.calendar = calendar
    self.zone = zone
  }

  /// The moment by which `seconds` have run on a clock since `start`; `start` itself for none.
  ///
  /// Time that runs out exactly when a window closes ends there, not when the next one opens: the
  /// second before the answer is always one in which the clock ran. Where the range of `Day` ends,
  /// the rest runs around the clock. O(days passed).
  public func moment(
    after seconds: Int64, from start: Instant, on clock: BusinessClock
  ) -> Instant {
    guard seconds > 0 else { return start }
    guard clock != .aroundTheClock else { return start.adding(seconds: seconds) }
    var (position, left) = (start, seconds)
    var day = calendar.businessDay(onOrAfter: zone.day(of: start))
    while true {
      for span in spans(on: day, of: clock) where span.end > position {
        position = max(position, span.start)
        let open = span.end.seconds - position.seconds
        guard open < left else { return position.adding(seconds: left) }
        left -= open
        position = span.end
      }
      let next = calendar.businessDay(onOrAfter: day.adding(days: 1))
      guard next > day else { return position.adding(seconds: left) }
      day = next
    }
  }

  /// Seconds that ran on a clock from `start` up to but not including `end`; zero when `end` is not
  /// later. O(days between).
  public func seconds(from start: Instant, to end: Instant, on clock: BusinessClock) -> Int64 {
    guard start < end else { return 0 }
    guard clock != .aroundTheClock else {
      let (seconds, overflow) = end.seconds.subtractingReportingOverflow(start.seconds)
      return overflow ? .max : seconds
    }
    let last = zone.day(of: end)
    var day = calendar.businessDay(onOrAfter: zone.day(of: start))
    var (position, sum): (Instant, Int64) = (start, 0)
    while day <= last {
      for span in spans(on: day, of: clock) where span.end > position && span.start < end {
        position = max(position, span.start)
        let stop = min(span.end, end)
        sum += max(0, stop.seconds - position.seconds)
        position = max(position, stop)
      }
      let next = calendar.businessDay(onOrAfter: day.adding(days: 1))
      guard next > day else { break }
      day = next
    }
    return sum
  }

  /// The stretches of a business day in which a clock runs, earliest first, each without its end.
  private func spans(
    on day: Day, of clock: BusinessClock
  ) -> [(start: Instant, end: Instant)] {
    guard clock == .openingHours else {
      return [(zone.instant(of: day), zone.instant(of: day.adding(days: 1)))]
    }
    return calendar.windows(on: day).map {
      (zone.instant(of: day, minute: $0.opens), zone.instant(of: day, minute: $0.closes))
    }
  }
}

/// The time that ran on a business clock between moments of one stretch, in constant time a query once the
/// days of the stretch have been added up.
struct ElapsedTime {
  private let time: BusinessTime
  private let clock: BusinessClock
  private let first: Day
  /// The seconds that ran before the start of each day, from the first on.
  private var before: [Int64] = [0]

  /// A table for moments from the day of `start` to `end`. O(days).
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

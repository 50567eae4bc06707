import PipelineDomain
import Testing

@Suite struct BusinessTimeLaws {
  @Test(arguments: UInt64(1)...60, BusinessClock.allCases)
  func `the time between a start and its deadline, counted back, is the limit`(
    seed: UInt64, clock: BusinessClock
  ) throws {
    var random = SeededRandom(seed: seed)
    let time = BusinessTime(calendar: try random.calendar(), zone: Paris.zone)
    let start = random.moment()
    let limit = Int64.random(in: 1...200_000, using: &random)
    let deadline = time.moment(after: limit, from: start, on: clock)
    #expect(time.seconds(from: start, to: deadline, on: clock) == limit)
  }

  @Test(arguments: UInt64(1)...60, BusinessClock.allCases)
  func `the second before a deadline is one in which the clock ran`(
    seed: UInt64, clock: BusinessClock
  ) throws {
    var random = SeededRandom(seed: seed)
    let time = BusinessTime(calendar: try random.calendar(), zone: Paris.zone)
    let limit = Int64.random(in: 1...200_000, using: &random)
    let deadline = time.moment(after: limit, from: random.moment(), on: clock)
    let last = deadline.adding(seconds: -1)
    #expect(time.seconds(from: last, to: deadline, on: clock) == 1)
    if clock != .aroundTheClock {
      #expect(time.calendar.isBusinessDay(Paris.zone.day(of: last)))
    }
  }

  @Test(arguments: UInt64(1)...60, BusinessClock.allCases)
  func `a later start or a longer limit never makes the deadline earlier`(
    seed: UInt64, clock: BusinessClock
  ) throws {
    var random = SeededRandom(seed: seed)
    let time = BusinessTime(calendar: try random.calendar(), zone: Paris.zone)
    let start = random.moment()
    let later = start.adding(seconds: Int64.random(in: 0...200_000, using: &random))
    let limit = Int64.random(in: 0...200_000, using: &random)
    let deadline = time.moment(after: limit, from: start, on: clock)
    #expect(deadline >= start)
    #expect(deadline <= time.moment(after: limit, from: later, on: clock))
    #expect(deadline < time.moment(after: limit + 1, from: start, on: clock))
  }

  @Test(arguments: UInt64(1)...60, BusinessClock.allCases)
  func `time on a clock adds up over a moment between`(seed: UInt64, clock: BusinessClock) throws {
    var random = SeededRandom(seed: seed)
    let time = BusinessTime(calendar: try random.calendar(), zone: Paris.zone)
    let start = random.moment()
    let middle = start.adding(seconds: Int64.random(in: 0...3_000_000, using: &random))
    let end = middle.adding(seconds: Int64.random(in: 0...3_000_000, using: &random))
    let whole = time.seconds(from: start, to: end, on: clock)
    #expect(
      whole == time.seconds(from: start, to: middle, on: clock)
        + time.seconds(from: middle, to: end, on: clock))
    #expect(time.seconds(from: end, to: start, on: clock) == 0 || whole == 0)
  }

  @Test(arguments: UInt64(1)...40, BusinessClock.allCases)
  func `the deadline is where a watch read every quarter of an hour finds it`(
    seed: UInt64, clock: BusinessClock
  ) throws {
    var random = SeededRandom(seed: seed)
    let time = BusinessTime(calendar: try random.calendar(), zone: Paris.zone)
    let start = Instant(seconds: random.moment().seconds / 900 * 900)
    let quarters = Int.random(in: 1...120, using: &random)
    var (watch, left) = (start, quarters)
    while left > 0 {
      if time.isOpen(at: watch, on: clock) { left -= 1 }
      watch = watch.adding(seconds: 900)
    }
    #expect(time.moment(after: Int64(quarters) * 900, from: start, on: clock) == watch)
  }

  @Test(arguments: [Int64.min, -1, 0, 1, .max], BusinessClock.allCases)
  func `moments at the end of the range neither trap nor loop`(
    seconds: Int64, clock: BusinessClock
  ) {
    let start = Instant(seconds: seconds)
    let time = Paris.national
    #expect(time.moment(after: 86_400, from: start, on: clock) >= start)
    #expect(time.moment(after: -1, from: start, on: clock) == start)
    #expect(time.seconds(from: start, to: start.adding(seconds: 86_400), on: clock) >= 0)
  }
}

extension SeededRandom {
  /// A moment from 2024 to 2027.
  fileprivate mutating func moment() -> Instant {
    Instant(seconds: Int64.random(in: 1_704_067_200..<1_830_297_600, using: &self))
  }
}

extension BusinessTime {
  /// Returns true when a clock runs at a moment, by local time.
  fileprivate func isOpen(at moment: Instant, on clock: BusinessClock) -> Bool {
    let day = zone.day(of: moment)
    let (hour, minute, _) = zone.clock(at: moment)
    let isInWindow = (calendar.hours[day.weekday] ?? []).contains {
      ($0.opens..<$0.closes).contains(hour * 60 + minute)
    }
    switch clock {
    case .businessDays: return calendar.isBusinessDay(day)
    case .openingHours: return calendar.isBusinessDay(day) && isInWindow
    case .aroundTheClock: return true
    }
  }
}

extension Board {
  /// The moment that figures, queues and reviews speak of when nobody asks for another: what the clock
  /// tells, or the newest stamp of the board when that is later, yet never later than the last second
  /// of the clock's day in the zone.
  ///
  /// Clocks of machines differ by seconds or minutes. What somebody did by a clock that is ahead is
  /// on the board, so it counts in its figures; as the day is always the clock's own, no limit in days
  /// is reached sooner by it, and a stamp of another day counts on that day. O(1).
  public func present(at clock: Instant, in zone: Zone) -> Instant {
    guard let newestStamp, newestStamp > clock else { return clock }
    let tomorrow = zone.instant(of: zone.day(of: clock).adding(days: 1))
    return max(clock, min(newestStamp, tomorrow.adding(seconds: -1)))
  }
}

/// Which days count when days are counted, as French law and custom tell them apart.
public enum DayCount: String, Sendable, CaseIterable {
  /// *Jours ouvrés*: the days the team works, usually five a week.
  case worked
  /// *Jours ouvrables*: every day but Sundays and the public holidays kept, six a week.
  case workable
}

extension BusinessCalendar {
  /// Whether a day counts.
  public func counts(_ day: Day, as count: DayCount) -> Bool {
    switch count {
    case .worked: isBusinessDay(day)
    case .workable: day.weekday != 7 && holiday(on: day) == nil
    }
  }

  /// The `days`-th day that counts after `day`, or before it when negative; zero is the day itself,
  /// whether it counts or not. O(days).
  ///
  /// From a Saturday, one business day on is Monday, as it is from the Friday before.
  public func adding(
    businessDays days: Int, to day: Day, counting count: DayCount = .worked
  ) -> Day {
    var (day, left) = (day, days.magnitude)
    while left > 0 {
      let next = day.adding(days: days.signum())
      guard next != day else { return day }
      day = next
      if counts(day, as: count) { left -= 1 }
    }
    return day
  }

  /// How many days of a period count. O(days of the period).
  public func businessDays(in period: Period, counting count: DayCount = .worked) -> Int {
    (0..<period.days).count { counts(period.start.adding(days: $0), as: count) }
  }

  /// The first business day that is not before `day`; closures are passed in one step.
  ///
  /// Answers `day` itself when the range of `Day` ends before one comes.
  public func businessDay(onOrAfter day: Day) -> Day {
    var candidate = day
    while !isBusinessDay(candidate) {
      let next = closure(holding: candidate)?.end ?? candidate.adding(days: 1)
      guard next > candidate else { return day }
      candidate = next
    }
    return candidate
  }
}

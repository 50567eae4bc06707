/// The working hours of a team: opening windows by weekday, less public holidays and its own closed days.
///
/// A calendar always opens on some weekday, so that every search in it for open time ends.
public struct BusinessCalendar: Equatable, Sendable {
  /// A reason for which a calendar is invalid.
  public enum Issue: Error, Equatable {
    /// No weekday has a window.
    case neverOpen
    /// A weekday is not 1 (Monday) … 7 (Sunday).
    case weekday(Int)
    /// Two windows of that weekday overlap; windows that touch do not.
    case overlap(weekday: Int)
  }

  /// The windows of each ISO weekday, 1 for Monday to 7 for Sunday, earliest first. A weekday that
  /// is closed has no key.
  public let hours: [Int: [OpeningWindow]]
  /// The public holidays kept.
  public let holidays: Set<Holiday>
  /// The day off for one of them that falls on a weekend.
  public let observance: Holiday.Observance
  /// The team's own closed days: single days, or a summer closure in one.
  public let closures: [Period]
  /// The whole days and the half days among the holidays, in the order of the cases.
  private let wholeDays, halfDays: [Holiday]

  /// A calendar, without holidays by default; refused when it would never open. Windows are sorted
  /// here.
  public init(
    hours: [Int: [OpeningWindow]], holidays: Set<Holiday> = [],
    observance: Holiday.Observance = .onTheDay, closures: [Period] = []
  ) throws(Issue) {
    var sorted: [Int: [OpeningWindow]] = [:]
    for (weekday, windows) in hours.sorted(by: { $0.key < $1.key }) {
      guard (1...7).contains(weekday) else { throw .weekday(weekday) }
      guard !windows.isEmpty else { continue }
      let windows = windows.sorted { $0.opens < $1.opens }
      for (earlier, later) in zip(windows, windows.dropFirst()) where earlier.closes > later.opens {
        throw .overlap(weekday: weekday)
      }
      sorted[weekday] = windows
    }
    guard !sorted.isEmpty else { throw .neverOpen }
    self.init(sorted: sorted, holidays: holidays, observance: observance, closures: closures)
  }

  private init(
    sorted: [Int: [OpeningWindow]], holidays: Set<Holiday>, observance: Holiday.Observance,
    closures: [Period]
  ) {
    hours = sorted
    self.holidays = holidays
    self.observance = observance
    self.closures = closures
    wholeDays = Holiday.allCases.filter { holidays.contains($0) && !$0.isHalfDay }
    halfDays = Holiday.allCases.filter { holidays.contains($0) && $0.isHalfDay }
  }

  /// Monday to Friday, 09:00 to 18:00, without public holidays, for no country is assumed: the calendar
  /// of a board that names none.
  public static let standard = BusinessCalendar(
    sorted: Dictionary(
      uniqueKeysWithValues: (1...5).map { weekday in
        (weekday, [OpeningWindow(opens: 540, closes: 1_080)].compactMap { $0 })
      }),
    holidays: [], observance: .onTheDay, closures: [])

  /// The same calendar with other public holidays, and another day off for those on a weekend if one is given.
  public func keeping(
    _ holidays: Set<Holiday>, _ observance: Holiday.Observance? = nil
  ) -> BusinessCalendar {
    BusinessCalendar(
      sorted: hours, holidays: holidays, observance: observance ?? self.observance,
      closures: closures)
  }

  /// The same calendar with one window on each of its weekdays; itself for none.
  func opening(_ window: OpeningWindow?) -> BusinessCalendar {
    guard let window else { return self }
    return BusinessCalendar(
      sorted: hours.mapValues { _ in [window] }, holidays: holidays, observance: observance,
      closures: closures)
  }

  /// The public holiday the team keeps on a day, or in the place of a day of the weekend before or after, if
  /// it is one; half days are none. O(1).
  public func holiday(on day: Day) -> Holiday? {
    guard !wholeDays.isEmpty else { return nil }
    return Holiday.first(of: wholeDays, on: day) ?? substitute(on: day)
  }

  /// The holiday of a weekend that is kept on a weekday in its place.
  private func substitute(on day: Day) -> Holiday? {
    let weekday = day.weekday
    switch (observance, weekday) {
    case (.nearestWeekday, 1): return dated(on: day.adding(days: -1))
    case (.nearestWeekday, 5): return dated(on: day.adding(days: 1))
    case (.nextWeekday, 1...4):
      let monday = day.adding(days: 1 - weekday)
      var waiting = [-2, -1].compactMap { dated(on: monday.adding(days: $0)) }[...]
      for candidate in (0..<weekday).map({ monday.adding(days: $0) }) {
        guard Holiday.first(of: wholeDays, on: candidate) == nil else { continue }
        let next = waiting.popFirst()
        if next == nil || candidate == day { return next }
      }
      return nil
    default: return nil
    }
  }

  private func dated(on day: Day) -> Holiday? {
    Holiday.first(of: wholeDays, on: day).flatMap { $0.isDated ? $0 : nil }
  }

  /// The windows of a day that is no holiday; on a half day no later than noon.
  public func windows(on day: Day) -> [OpeningWindow] {
    let windows = hours[day.weekday] ?? []
    guard Holiday.first(of: halfDays, on: day) != nil else { return windows }
    return windows.compactMap {
      OpeningWindow(opens: $0.opens, closes: min($0.closes, Holiday.noon))
    }
  }

  /// Returns true when the team works at all on a day (a *jour ouvré* of its own). O(closures).
  public func isBusinessDay(_ day: Day) -> Bool {
    hours[day.weekday] != nil && closure(holding: day) == nil && holiday(on: day) == nil
      && (halfDays.isEmpty || !windows(on: day).isEmpty)
  }

  /// The closure that holds a day, if one does.
  func closure(holding day: Day) -> Period? {
    closures.first { $0.contains(day) }
  }
}

/// A choice of the days that count, as French law and custom distinguish them.
public enum DayCount: String, Sendable, CaseIterable {
  /// *Jours ouvrés*: the days the team works, usually five a week.
  case worked
  /// *Jours ouvrables*: every day but Sundays and the public holidays kept, six a week.
  case workable
}

extension BusinessCalendar {
  /// Returns true when a day counts.
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

  /// The number of days of a period that count. O(days of the period).
  public func businessDays(in period: Period, counting count: DayCount = .worked) -> Int {
    (0..<period.days).count { counts(period.start.adding(days: $0), as: count) }
  }

  /// The first business day that is not before `day`; closures are passed in one step.
  ///
  /// Returns `day` itself when the range of `Day` ends before one comes.
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

/// A part of a day in which the team is at work, from one minute to another on the wall clock.
///
/// It does not pass midnight: a night shift is two windows, one on each day.
public struct OpeningWindow: Hashable, Sendable {
  /// The first minute of the window, counted from midnight: 0…1439.
  public let opens: Int
  /// The first minute after the window: 1…1440, where 1440 is the midnight that ends the day.
  public let closes: Int

  /// A window between two minutes of the day; `nil` when it is empty, backward or leaves the day.
  public init?(opens: Int, closes: Int) {
    guard opens >= 0, opens < closes, closes <= 1_440 else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// Reads `09:00-18:00`, eleven ASCII characters exactly; `24:00` is a closing time only.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let opens = OpeningWindow.minute(parts[0]),
      let closes = OpeningWindow.minute(parts[1])
    else { return nil }
    self.init(opens: opens, closes: closes)
  }

  private static func minute(_ text: some StringProtocol) -> Int? {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 5, digits[2] == 10,
      [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) })
    else { return nil }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[3] * 10 + digits[4])
    return minute < 60 ? hour * 60 + minute : nil
  }
}

extension OpeningWindow: CustomStringConvertible {
  /// `09:00-18:00`.
  public var description: String {
    [opens, closes]
      .map { "\(padded($0 / 60, to: 2)):\(padded($0 % 60, to: 2))" }
      .joined(separator: "-")
  }
}

/// A run of days, its start included and its end not.
public struct Period: Hashable, Sendable {
  /// The calendar unit a period is one of; it decides what "the period before" means.
  public enum Unit: String, Sendable, CaseIterable {
    case week, month, quarter, year
  }

  /// The first day.
  public let start: Day
  /// The day after the last.
  public let end: Day
  /// The calendar unit, or `nil` for a free range.
  public let unit: Unit?

  /// The days from `start` up to but not including `end`; `nil` when that is empty or backward.
  public init?(from start: Day, to end: Day) {
    guard start < end else { return nil }
    self.init(start: start, end: end, unit: nil)
  }

  private init(start: Day, end: Day, unit: Unit?) {
    self.start = start
    self.end = end
    self.unit = unit
  }

  /// The week (ISO, from Monday), month, quarter or year that holds `day`.
  public init(_ unit: Unit, containing day: Day) {
    let (year, month, dayOfMonth) = day.civil
    let firstOfMonth = day.adding(days: 1 - dayOfMonth)
    switch unit {
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      self.init(start: monday, end: monday.adding(days: 7), unit: .week)
    case .month:
      self.init(start: firstOfMonth, end: firstOfMonth.adding(months: 1), unit: .month)
    case .quarter:
      let first = firstOfMonth.adding(months: -((month - 1) % 3))
      self.init(start: first, end: first.adding(months: 3), unit: .quarter)
    case .year:
      let first = Day(year: year, month: 1, day: 1) ?? firstOfMonth
      self.init(start: first, end: first.adding(months: 12), unit: .year)
    }
  }

  /// Reads `2026`, `2026-Q4`, `2026-11`, `2026-W47`, one day, or `2026-10-01..2026-12-31` (last day
  /// included); anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let text = text.uppercased()
    if let separator = text.firstRange(of: "..") {
      guard let first = Day(text[..<separator.lowerBound]),
        let last = Day(text[separator.upperBound...])
      else { return nil }
      self.init(from: first, to: last.adding(days: 1))
      return
    }
    if let day = Day(text) {
      self.init(from: day, to: day.adding(days: 1))
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let yearText = parts.first, yearText.utf8.count == 4, let year = Period.number(yearText),
      let newYear = Day(year: year, month: 1, day: 1), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else {
      self.init(.year, containing: newYear)
      return
    }
    let rest = parts[1]
    if rest.first == "Q", let quarter = Period.number(rest.dropFirst()), (1...4).contains(quarter) {
      self.init(.quarter, containing: newYear.adding(months: 3 * (quarter - 1)))
    } else if rest.first == "W", rest.count == 3, let week = Period.number(rest.dropFirst()),
      week >= 1,
      let fourth = Day(year: year, month: 1, day: 4)
    {
      // Week 1 holds 4 January (ISO 8601).
      self.init(.week, containing: fourth.adding(days: 7 * (week - 1)))
      guard start.week == (year, week) else { return nil }
    } else if rest.utf8.count == 2, let month = Period.number(rest),
      let first = Day(year: year, month: month, day: 1)
    {
      self.init(.month, containing: first)
    } else {
      return nil
    }
  }

  /// Reads digits alone: no sign, which `Int` would take.
  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int(digits) : nil
  }

  /// Returns true when `day` lies in the period, which includes its start and not its end.
  public func contains(_ day: Day) -> Bool {
    start <= day && day < end
  }

  /// Length in days, at least one.
  public var days: Int { end - start }

  /// The period just before: the calendar unit before, or as many days for a free range.
  public var previous: Period {
    guard let unit else {
      return Period(start: start.adding(days: -days), end: start, unit: nil)
    }
    return Period(unit, containing: start.adding(days: -1))
  }

  /// The period just after: the calendar unit after, or as many days for a free range.
  public var next: Period {
    guard let unit else { return Period(start: end, end: end.adding(days: days), unit: nil) }
    return Period(unit, containing: end)
  }

  /// The `count` periods that end with this one, oldest first.
  public func trail(_ count: Int) -> [Period] {
    var periods = [self]
    while periods.count < count, let oldest = periods.last { periods.append(oldest.previous) }
    return periods.reversed()
  }
}

extension Period: CustomStringConvertible {
  /// The text that reads back as this period: `2026-Q4`.
  public var description: String {
    let (year, month, _) = start.civil
    switch unit {
    case .year: return padded(year, to: 4)
    case .quarter: return "\(padded(year, to: 4))-Q\((month + 2) / 3)"
    case .month: return "\(padded(year, to: 4))-\(padded(month, to: 2))"
    case .week: return "\(padded(start.week.year, to: 4))-W\(padded(start.week.week, to: 2))"
    case nil: return days == 1 ? "\(start)" : "\(start)..\(end.adding(days: -1))"
    }
  }
}

extension Period {
  /// The number of calendar months the period consists of; `nil` when it starts or ends within one.
  var wholeMonths: Int? {
    let (first, last) = (start.civil, end.civil)
    guard first.day == 1, last.day == 1 else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month
  }

  /// The calendar months the period touches, in order; the first and the last cut to it.
  var months: [Period] {
    var months: [Period] = []
    var day = start
    while day < end {
      let month = Period(.month, containing: day)
      guard month.end > day else { return months }
      let isWhole = month.start >= start && month.end <= end
      let cut = Period(from: max(month.start, start), to: min(month.end, end))
      if let part = isWhole ? month : cut { months.append(part) }
      day = month.end
    }
    return months
  }
}

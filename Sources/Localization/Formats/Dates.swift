package import PipelineDomain

/// The formats of days and times in a language.
///
/// Day before month everywhere; exports write ISO 8601, which is the description of `Day` and `Instant`.
package struct Dates: Equatable, Sendable {
  /// The abbreviations of the months, three or four letters each, January first.
  let months: [String]
  /// The abbreviations of the weekdays, three letters each, Monday first.
  let weekdays: [String]
  /// The word for the present day.
  let today: String
  /// The word before the number of a week.
  let week: String
  /// The first day of a month, as written.
  let first: String
  /// The letter after a number of days.
  let day: String
  /// The letter before the number of a quarter.
  let quarter: String
  /// True when the shortest form of a day has its month in digits. English never has: 9/12 is another day
  /// in Britain than in the United States.
  let isMonthInDigits: Bool

  /// The English formats.
  static let english = Dates(
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    today: "today", week: "week", first: "1", day: "d", quarter: "Q", isMonthInDigits: false)
  /// The French formats.
  static let french = Dates(
    months: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
      "déc.",
    ],
    weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    today: "auj.", week: "semaine", first: "1er", day: "j", quarter: "T", isMonthInDigits: true)

  /// `24 Nov`, in French `24/11`; with the year when more than half a year from `today`, so that it is
  /// never taken for another year's: `24 Nov 27`, `24/11/27`.
  package func short(_ day: Day, near today: Day) -> String {
    let (year, month, dayOfMonth) = day.civil
    let text = isMonthInDigits ? "\(dayOfMonth)/\(month)" : "\(dayOfMonth) \(months[month - 1])"
    guard abs(day - today) >= 183 else { return text }
    return text + (isMonthInDigits ? "/" : " ") + twoDigits(year % 100)
  }

  /// `Fri 20 Nov`, with the year when it is not that of `today`.
  package func medium(_ day: Day, near today: Day) -> String {
    day.civil.year == today.civil.year
      ? "\(weekday(day)) \(dayAndMonth(day))" : long(day)
  }

  /// `Fri 20 Nov 2026`.
  package func long(_ day: Day) -> String {
    "\(weekday(day)) \(dayAndMonth(day)) \(day.civil.year)"
  }

  /// `20 Oct`, with the year when it is not that of `today`.
  package func plain(_ day: Day, near today: Day) -> String {
    let year = day.civil.year
    return dayAndMonth(day) + (year == today.civil.year ? "" : " \(year)")
  }

  /// A due day as seen from `today`: `−2d`, `today`, `24 Nov`.
  package func due(_ day: Day, from today: Day) -> String {
    if day == today { return self.today }
    return day < today ? "\(Figures.minus)\(today - day)\(self.day)" : short(day, near: today)
  }

  /// `09:12`.
  package func clock(_ instant: Instant, in zone: Zone) -> String {
    let (hour, minute, _) = zone.clock(at: instant)
    return twoDigits(hour) + ":" + twoDigits(minute)
  }

  /// `2026-11-24 09:12`.
  func moment(_ instant: Instant, in zone: Zone) -> String {
    "\(zone.day(of: instant)) \(clock(instant, in: zone))"
  }

  /// `2026`, `Q4 2026`, `Nov 2026`, `week 47 of 2026`, or the first and last day of a free range.
  package func period(_ period: Period) -> String {
    let (year, month, _) = period.start.civil
    switch period.unit {
    case .year: return "\(year)"
    case .quarter: return "\(quarter)\((month + 2) / 3) \(year)"
    case .month: return "\(months[month - 1]) \(year)"
    case .week: return "\(week) \(period.start.week.week), \(period.start.week.year)"
    case nil: return "\(long(period.start)) – \(long(period.end.adding(days: -1)))"
    }
  }

  /// The period without the year, if its unit has a short form: `Q4`.
  package func shortPeriod(_ period: Period) -> String {
    switch period.unit {
    case .quarter: "\(quarter)\((period.start.civil.month + 2) / 3)"
    case .month: months[period.start.civil.month - 1]
    case .week: "\(week) \(period.start.week.week)"
    case .year, nil: self.period(period)
    }
  }

  private func dayAndMonth(_ day: Day) -> String {
    let (_, month, dayOfMonth) = day.civil
    return "\(dayOfMonth == 1 ? first : "\(dayOfMonth)") \(months[month - 1])"
  }

  private func weekday(_ day: Day) -> String { weekdays[day.weekday - 1] }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A day as people type it, not yet relative to a given day.
///
/// | typed | is |
/// |---|---|
/// | `today`, `tomorrow`, `yesterday`; `demain`, `hier`… | that day |
/// | `+3d`, `+2w`, `-1m`, `+1y`; `+3j`, `in 3 days`, `dans 2 semaines` | so many units from today |
/// | `fri`, `friday`, `ven`, `vendredi` | the next one after today; looking back, the latest before it |
/// | `next friday`, `vendredi prochain`, `last friday` | the next one after today, the latest before it |
/// | `24/11`, `24.11` | day and month: this or the next one; looking back, the nearest one |
/// | `3 Dec`, `Nov 20`, `1er décembre`, `ven. 27 nov.`, `1-dec` | the same, by the name of the month |
/// | `7 Jan 2027`, `7 janv. 2027`, `24/11/2026`, `24-11-2026`, `2026-11-24` | that day |
/// | `eow`, `eom`, `eoq`, `eoy`; `end of month`, `fin de mois` | the last day of this week, month… |
public enum DateExpression: Hashable, Sendable {
  /// That day.
  case day(Day)
  /// So many units from today; none is counted in days.
  case fromToday(Int, Unit)
  /// ISO weekday 1…7, the next one (1), the latest (-1), or as the field looks (0).
  case weekday(Int, turn: Int)
  /// A day of a month without its year.
  case yearless(month: Int, day: Int)
  /// The last day of the one that holds today.
  case end(Period.Unit)

  /// The unit counted from today.
  public enum Unit: String, Sendable, CaseIterable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case years = "y"
  }

  /// The direction in which a day without year or week is looked for.
  public enum Direction: Sendable {
    /// Future: today or later.
    case ahead
    /// Past or present: the nearest.
    case near
  }

  /// The day meant, seen from today.
  public func day(on today: Day, _ direction: Direction) -> Day {
    switch self {
    case .day(let day): return day
    case .fromToday(let count, .days): return today.adding(days: count)
    case .fromToday(let count, .weeks): return today.adding(days: 7 * count)
    case .fromToday(let count, .months): return today.adding(months: count)
    case .fromToday(let count, .years): return today.adding(months: 12 * count)
    case .weekday(let weekday, let turn):
      let ahead = (weekday - today.weekday + 6) % 7 + 1
      let isBack = turn == 0 ? direction == .near : turn < 0
      return today.adding(days: isBack && ahead < 7 ? ahead - 7 : isBack ? -7 : ahead)
    case .yearless(let month, let day):
      let year = today.civil.year
      // Eight years on there is a 29 February again, whatever the century.
      let days = (-1...8).compactMap { Day(year: year + $0, month: month, day: day) }
      let found =
        switch direction {
        case .ahead: days.first { $0 >= today }
        case .near: days.min { abs($0 - today) < abs($1 - today) }
        }
      return found ?? today
    case .end(let unit): return Period(unit, containing: today).end.adding(days: -1)
    }
  }
}

extension DateExpression: CustomStringConvertible {
  /// The text that reads back as this, whatever the order of dates.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .fromToday(0, _): "today"
    case .fromToday(let count, let unit): "\(count < 0 ? "-" : "+")\(abs(count))\(unit.rawValue)"
    case .weekday(let weekday, let turn):
      (turn == 0 ? "" : turn > 0 ? "next-" : "last-") + CalendarWords.name(ofWeekday: weekday)
    case .yearless(let month, let day): "\(day)-\(CalendarWords.name(ofMonth: month).prefix(3))"
    case .end(let unit): "eo\(unit.rawValue.prefix(1))"
    }
  }
}

/// The words of the calendar as people type them, English and French, folded (``FoldedText``).
enum CalendarWords {
  /// ISO weekday 1…7 of a name or of its first letters, three at least.
  static func weekday(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return weekdays.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }

  /// The month 1…12 of a name or of its first letters, three at least, that begin no other: not `jui`.
  static func month(_ word: some StringProtocol) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(word) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// The number of days from today that a word means.
  static func days(_ word: String) -> Int? { days[word] }

  /// The week, month, quarter or year that a word names.
  static func period(_ word: some StringProtocol) -> Period.Unit? { periods[String(word)] }

  /// The unit of a distance that a word or its first letter names.
  static func unit(_ word: some StringProtocol) -> DateExpression.Unit? { units[String(word)] }

  /// The one after (1) or before (-1) that a word means.
  static func turn(_ word: some StringProtocol) -> Int? { turns[String(word)] }

  /// The English names, in which a day is written back.
  static func name(ofWeekday weekday: Int) -> String { weekdays[weekday - 1][0] }
  static func name(ofMonth month: Int) -> String { months[month - 1][0] }

  private static let weekdays = [
    ["monday", "lundi"], ["tuesday", "mardi"], ["wednesday", "mercredi"], ["thursday", "jeudi"],
    ["friday", "vendredi"], ["saturday", "samedi"], ["sunday", "dimanche"],
  ]

  private static let months = [
    ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"],
    ["may", "mai"], ["june", "juin"], ["july", "juillet"], ["august", "aout"],
    ["september", "septembre"], ["october", "octobre"], ["november", "novembre"],
    ["december", "decembre"],
  ]

  private static let days = [
    "today": 0, "tomorrow": 1, "yesterday": -1, "tod": 0, "tom": 1,
    "aujourd'hui": 0, "auj": 0, "demain": 1, "dem": 1, "hier": -1,
    "apres-demain": 2, "avant-hier": -2,
  ]

  private static let periods: [String: Period.Unit] = [
    "week": .week, "month": .month, "quarter": .quarter, "year": .year,
    "semaine": .week, "mois": .month, "trimestre": .quarter, "annee": .year,
  ]

  private static let units: [String: DateExpression.Unit] = [
    "d": .days, "day": .days, "days": .days, "j": .days, "jour": .days, "jours": .days,
    "w": .weeks, "week": .weeks, "weeks": .weeks, "s": .weeks, "semaine": .weeks,
    "semaines": .weeks, "m": .months, "month": .months, "months": .months, "mois": .months,
    "y": .years, "year": .years, "years": .years, "a": .years, "an": .years, "ans": .years,
    "annee": .years, "annees": .years,
  ]

  private static let turns = [
    "next": 1, "last": -1, "previous": -1, "prochain": 1, "prochaine": 1, "dernier": -1,
    "derniere": -1,
  ]
}

/// Reads days, periods and moments as people type them, in English or French, seen from a day.
public struct DateParser: Sendable {
  /// The day from which relative ones are counted.
  public let today: Day
  /// The order in which numbers give a day.
  public let order: DateOrder

  /// A reader of days on that day.
  public init(today: Day, order: DateOrder = .dayMonthYear) {
    self.today = today
    self.order = order
  }

  /// The day, or `nil` when the text is none (``DateExpression``).
  public func day(_ text: String, _ direction: DateExpression.Direction) -> Day? {
    DateExpression(text, order: order)?.day(on: today, direction)
  }

  /// The period, or `nil` when the text is none (``PeriodExpression``).
  public func period(_ text: String, _ direction: DateExpression.Direction) -> Period? {
    PeriodExpression(text, order: order)?.period(on: today, direction)
  }

  /// A next step typed in one line, the step first and the due day last: `call fri`, `quote, 3 Dec`. A day
  /// alone keeps the text of the step `before`. `nil` when either part is missing.
  public func step(_ text: String, before: NextStep?) -> NextStep? {
    let words = text.split(whereSeparator: \.isWhitespace)
    // The longest day there is: Friday 27 November 2026.
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      let last = words.suffix(count).joined(separator: " ")
      guard let due = day(last, .ahead) else { continue }
      let what = words.dropLast(count).joined(separator: " ").withoutTrailingSigns
      guard let said = what.isEmpty ? before?.what : what else { return nil }
      return NextStep(what: said, due: due)
    }
    return nil
  }
}

extension String {
  /// The text without the signs that only separate a step from its due day.
  fileprivate var withoutTrailingSigns: String {
    guard let last = lastIndex(where: { !$0.isWhitespace && !",;:".contains($0) }) else {
      return ""
    }
    return String(self[...last])
  }
}

/// A day as people say it, before it is known which day is today.
///
/// | typed | is |
/// |---|---|
/// | `today`, `tomorrow`, `yesterday`; `demain`, `hier`… | that day |
/// | `+3d`, `+2w`, `-1m`, `+1y`; `+3j`, `in 3 days`, `dans 2 semaines` | so many days, weeks, months or years from today |
/// | `fri`, `friday`, `ven`, `vendredi` | the next one after today; looking back, the latest before it |
/// | `next friday`, `vendredi prochain`, `last friday` | the next one after today, the latest before it |
/// | `24/11`, `24.11` | day and month: this or the next one; looking back, the nearest one |
/// | `3 Dec`, `Nov 20`, `1er décembre`, `ven. 27 nov.`, `1-dec` | the same, by the name of the month |
/// | `7 Jan 2027`, `7 janv. 2027`, `24/11/2026`, `24-11-2026`, `2026-11-24` | that day |
/// | `eow`, `eom`, `eoq`, `eoy`; `end of month`, `fin de mois` | the last day of this week, month, quarter, year |
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

  /// What is counted from today.
  public enum Unit: String, Sendable, CaseIterable {
    case days = "d"
    case weeks = "w"
    case months = "m"
    case years = "y"
  }

  /// Which way a day lies that does not say it.
  public enum Direction: Sendable {
    /// Something to come: today or later.
    case ahead
    /// Something that happened, or is happening: the nearest.
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

/// When a team is at work: opening windows by weekday, less public holidays and its own closed
/// days.
///
/// A calendar always opens on some weekday, so that every search in it for open time ends.
public struct BusinessCalendar: Equatable, Sendable {
  /// Why a calendar cannot be.
  public enum Fault: Error, Equatable {
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
  /// The team's own closed days: single days, or a summer closure in one.
  public let closures: [Period]

  /// A calendar, without holidays unless said; refused when it would never open. Windows are sorted
  /// here.
  public init(
    hours: [Int: [OpeningWindow]], holidays: Set<Holiday> = [],
    closures: [Period] = []
  ) throws(Fault) {
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
    self.init(sorted: sorted, holidays: holidays, closures: closures)
  }

  private init(sorted: [Int: [OpeningWindow]], holidays: Set<Holiday>, closures: [Period]) {
    hours = sorted
    self.holidays = holidays
    self.closures = closures
  }

  /// Monday to Friday, 09:00 to 18:00, without public holidays, for no country is assumed: the calendar
  /// of a board that names none.
  public static let standard = BusinessCalendar(
    sorted: Dictionary(
      uniqueKeysWithValues: (1...5).map { weekday in
        (weekday, [OpeningWindow(opens: 540, closes: 1_080)].compactMap { $0 })
      }),
    holidays: [], closures: [])

  /// The same calendar with other public holidays.
  public func keeping(_ holidays: Set<Holiday>) -> BusinessCalendar {
    BusinessCalendar(sorted: hours, holidays: holidays, closures: closures)
  }

  /// The public holiday the team keeps on a day, if it is one. O(1).
  public func holiday(on day: Day) -> Holiday? {
    Holiday.first(of: holidays, on: day)
  }

  /// Whether the team works at all on a day (a *jour ouvré* of its own). O(closures).
  public func isBusinessDay(_ day: Day) -> Bool {
    hours[day.weekday] != nil && closure(holding: day) == nil && holiday(on: day) == nil
  }

  /// The closure that holds a day, if one does.
  func closure(holding day: Day) -> Period? {
    closures.first { $0.contains(day) }
  }
}

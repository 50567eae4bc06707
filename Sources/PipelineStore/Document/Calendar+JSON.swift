import Diagnostics
import PipelineDomain

/// The names of the ISO weekdays, Monday first.
private let weekdays = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

extension JSONCursor {
  /// Reads when the team is at work; what it does not say is as in the standard calendar. Whether it
  /// names the holidays, be it none, comes with it.
  mutating func calendar() throws(JSONFault) -> (calendar: BusinessCalendar, namesHolidays: Bool) {
    let standard = BusinessCalendar.standard
    var (hours, closures) = (standard.hours, standard.closures)
    var holidays: Set<Holiday>?
    let start = try startOfObject()
    while let key = try nextKey() {
      switch key {
      case "closures":
        closures = try array { (cursor) throws(JSONFault) in try cursor.closure() }
      case "holidays": holidays = try self.holidays()
      case "hours": hours = try self.hours()
      default: try skipValue()
      }
    }
    do throws(BusinessCalendar.Fault) {
      let calendar = try BusinessCalendar(
        hours: hours, holidays: holidays ?? [], closures: closures)
      return (calendar, holidays != nil)
    } catch {
      throw JSONFault(at: start, .unfit("hours", wanted: .week))
    }
  }

  /// Reads a closed day or run of days, of which only the days are kept.
  private mutating func closure() throws(JSONFault) -> Period {
    try scalar(.period) { token in
      Period(token.text).flatMap { Period(from: $0.start, to: $0.end) }
    }
  }

  private mutating func holidays() throws(JSONFault) -> Set<Holiday> {
    if try nextType() == .string {
      let region: Holiday.Region = try choice()
      return region.holidays
    }
    return Set(try array { (cursor) throws(JSONFault) -> Holiday in try cursor.choice() })
  }

  private mutating func hours() throws(JSONFault) -> [Int: [OpeningWindow]] {
    var hours: [Int: [OpeningWindow]] = [:]
    try beginObject()
    while let key = try nextKey() {
      guard let index = weekdays.firstIndex(of: key.text) else {
        try skipValue()
        continue
      }
      hours[index + 1] = try array { (cursor) throws(JSONFault) in
        try cursor.scalar(.window) { OpeningWindow($0.text) }
      }
    }
    return hours
  }
}

extension JSONText {
  /// Writes when the team is at work.
  mutating func calendar(_ calendar: BusinessCalendar) {
    object {
      if !calendar.closures.isEmpty {
        $0.key("closures")
        $0.array(.line) { for closure in calendar.closures { $0.string(closure.text) } }
      }
      $0.key("holidays")
      $0.holidays(calendar.holidays)
      $0.key("hours")
      $0.object {
        for (index, name) in weekdays.enumerated() {
          guard let windows = calendar.hours[index + 1] else { continue }
          $0.key(name)
          $0.array(.line) { for window in windows { $0.string(window.description) } }
        }
      }
    }
  }

  private mutating func holidays(_ holidays: Set<Holiday>) {
    if let region = Holiday.Region.allCases.first(where: { $0.holidays == holidays }) {
      return string(region.rawValue)
    }
    array(.line) {
      for holiday in Holiday.allCases where holidays.contains(holiday) {
        $0.string(holiday.rawValue)
      }
    }
  }
}

extension Period {
  /// One day, or the first and the last.
  fileprivate var text: String {
    days == 1 ? start.description : "\(start)..\(end.adding(days: -1))"
  }
}

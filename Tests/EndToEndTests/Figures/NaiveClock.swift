import Foundation

/// The hours in which an SLA clock runs, day by day.
struct NaiveClock {
  /// The kind of time that the minutes of a limit count.
  let kind: String
  let zone: TimeZone
  /// The calendar of the file.
  let calendar: [String: Any]

  private static let weekdays = [
    "thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday",
  ]

  /// The first moment at which an answer is too late.
  func deadline(after minutes: Int, from start: Int) -> Int {
    var left = minutes * 60
    guard kind != "aroundTheClock" else { return start + left }
    var day = NaiveDays.day(of: start, in: zone)
    while true {
      for (opening, closing) in stretches(of: day) where max(opening, start) < closing {
        let length = closing - max(opening, start)
        if left <= length { return max(opening, start) + left }
        left -= length
      }
      day += 1
    }
  }

  private func stretches(of day: Int) -> [(Int, Int)] {
    let hours = calendar["hours"] as? [String: [String]] ?? [:]
    guard let windows = hours[Self.weekdays[day % 7]], !isClosed(on: day) else { return [] }
    guard kind == "openingHours" else {
      return [(NaiveDays.start(of: day, in: zone), NaiveDays.start(of: day + 1, in: zone))]
    }
    return windows.map { window in
      let ends = window.split(separator: "-").map { end -> Int in
        let numbers = end.split(separator: ":").compactMap { Int($0) }
        return NaiveDays.moment(of: day, minute: numbers[0] * 60 + numbers[1], in: zone)
      }
      return (ends[0], ends[1])
    }
  }

  private func isClosed(on day: Int) -> Bool {
    let closures = calendar["closures"] as? [String] ?? []
    return closures.contains { closure in
      (NaiveDays.day(closure)...NaiveDays.day(String(closure.suffix(10)))).contains(day)
    } || holidays(of: NaiveDays.date(day).year).contains(day)
  }

  private func holidays(of year: Int) -> [Int] {
    let easter = easter(of: year)
    let days = [
      "newYear": NaiveDays.day(year, 1, 1), "goodFriday": easter - 2, "easterMonday": easter + 1,
      "labourDay": NaiveDays.day(year, 5, 1), "victoryDay": NaiveDays.day(year, 5, 8),
      "ascension": easter + 39, "whitMonday": easter + 50,
      "bastilleDay": NaiveDays.day(year, 7, 14), "assumption": NaiveDays.day(year, 8, 15),
      "allSaints": NaiveDays.day(year, 11, 1), "armistice": NaiveDays.day(year, 11, 11),
      "christmas": NaiveDays.day(year, 12, 25), "secondChristmasDay": NaiveDays.day(year, 12, 26),
    ]
    switch calendar["holidays"] {
    case let region as String where region == "alsaceMoselle": return Array(days.values)
    case is String:
      return days.filter { !["goodFriday", "secondChristmasDay"].contains($0.key) }.map(\.value)
    case let names as [String]: return names.compactMap { days[$0] }
    default: return []
    }
  }

  /// Easter Sunday, by the rule of Meeus, Jones and Butcher.
  private func easter(of year: Int) -> Int {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let leap = (century + 8) / 25
    let epact =
      (19 * golden + century - century / 4 - (century - leap + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * shift + 114
    return NaiveDays.day(year, number / 31, number % 31 + 1)
  }
}

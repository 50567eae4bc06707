import Foundation

/// Days as numbers from 1 January 1970 on, moments as seconds from its start in UTC.
enum NaiveDays {
  /// The number of a day of the Gregorian calendar.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let (century, place) = (shifted / 400, shifted % 400)
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return century * 146_097 + place * 365 + place / 4 - place / 100 + ofYear - 719_468
  }

  /// The number of a day written `2026-11-20`.
  static func day(_ text: String) -> Int {
    let numbers = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    return day(numbers[0], numbers[1], numbers[2])
  }

  /// Year, month and day of a number.
  static func date(_ day: Int) -> (year: Int, month: Int, day: Int) {
    var year = 1970 + day / 366
    while self.day(year + 1, 1, 1) <= day { year += 1 }
    var month = 1
    while month < 12, self.day(year, month + 1, 1) <= day { month += 1 }
    return (year, month, day - self.day(year, month, 1) + 1)
  }

  static func text(_ day: Int) -> String {
    let date = date(day)
    return "\(date.year)-\(padded(date.month))-\(padded(date.day))"
  }

  /// A moment written `2026-11-20T09:00:00Z`.
  static func moment(_ text: String) -> Int {
    let time = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    return day(text) * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2]
  }

  static func text(moment: Int) -> String {
    let (day, second) = (moment / 86_400, moment % 86_400)
    let time = [second / 3_600, second / 60 % 60, second % 60].map(padded)
    return "\(text(day))T\(time.joined(separator: ":"))Z"
  }

  /// The local day of a moment.
  static func day(of moment: Int, in zone: TimeZone) -> Int {
    (moment + offset(at: moment, in: zone)) / 86_400
  }

  /// The first moment of a local day, in zones whose clocks do not change at midnight.
  static func start(of day: Int, in zone: TimeZone) -> Int {
    let guess = day * 86_400 - offset(at: day * 86_400, in: zone)
    return day * 86_400 - offset(at: guess, in: zone)
  }

  /// The moment at which local clocks show so many minutes of a day.
  static func moment(of day: Int, minute: Int, in zone: TimeZone) -> Int {
    let local = day * 86_400 + minute * 60
    return local - offset(at: local - offset(at: local, in: zone), in: zone)
  }

  private static func offset(at moment: Int, in zone: TimeZone) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(moment)))
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

import PipelineDomain
import Testing

extension BusinessCalendar {
  /// The standard week with the public holidays of France.
  static let french = standard.keeping(Holiday.france)
}

/// Europe/Paris from 2024 to 2028, its transitions written by hand: the last Sundays of March and
/// October at 01:00 UTC.
enum Paris {
  static let zone = Zone(
    name: "Europe/Paris", initialOffset: 3_600,
    transitions: transitions([
      ("2024-03-31", "2024-10-27"), ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"),
      ("2027-03-28", "2027-10-31"), ("2028-03-26", "2028-10-29"),
    ]))

  private static func transitions(_ years: [(summer: String, winter: String)]) -> [Zone.Transition]
  {
    years.flatMap { [($0.summer, 7_200), ($0.winter, 3_600)] }.compactMap { day, offset in
      Instant("\(day)T01:00:00Z").map { Zone.Transition(start: $0, offset: offset) }
    }
  }

  static let national = BusinessTime(calendar: .french, zone: zone)

  static func alsaceMoselle() throws -> BusinessTime {
    let calendar = try BusinessCalendar(
      hours: BusinessCalendar.standard.hours, holidays: Holiday.alsaceMoselle)
    return BusinessTime(calendar: calendar, zone: zone)
  }

  /// The moment of a local time such as `2025-03-21 16:00`.
  static func moment(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ")
    let time = try #require(parts.last).split(separator: ":").compactMap { Int($0) }
    let day = try #require(parts.first.flatMap { Day($0) })
    try #require(parts.count == 2 && time.count == 2)
    return zone.instant(of: day, hour: time[0], minute: time[1])
  }
}

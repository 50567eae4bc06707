import PipelineDomain
import Testing

@Suite struct BusinessDayLaws {
  @Test(arguments: UInt64(1)...60)
  func `adding business days is monotone in the day and in the count`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let calendar = try random.calendar()
    for count in DayCount.allCases {
      let day = random.day()
      let later = day.adding(days: Int.random(in: 0...40, using: &random))
      let days = Int.random(in: -30...30, using: &random)
      let sooner = calendar.adding(businessDays: days, to: day, counting: count)
      #expect(sooner <= calendar.adding(businessDays: days, to: later, counting: count))
      #expect(sooner <= calendar.adding(businessDays: days + 1, to: day, counting: count))
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `adding twice is adding the sum`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let calendar = try random.calendar()
    let (first, second) = (Int.random(in: 0...20, using: &random), Int(seed % 20))
    let day = random.day()
    for count in DayCount.allCases {
      let once = calendar.adding(businessDays: first, to: day, counting: count)
      #expect(
        calendar.adding(businessDays: second, to: once, counting: count)
          == calendar.adding(businessDays: first + second, to: day, counting: count))
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `as many days count between a day and its sum as were added`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let calendar = try random.calendar()
    let days = Int.random(in: 1...30, using: &random)
    for count in DayCount.allCases {
      let day = random.day()
      let end = calendar.adding(businessDays: days, to: day, counting: count)
      #expect(calendar.counts(end, as: count))
      let between = try #require(Period(from: day.adding(days: 1), to: end.adding(days: 1)))
      #expect(calendar.businessDays(in: between, counting: count) == days)
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `the next business day is the first that is one`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let calendar = try random.calendar()
    let day = random.day()
    let next = calendar.businessDay(onOrAfter: day)
    #expect(calendar.isBusinessDay(next))
    #expect((0..<(next - day)).allSatisfy { !calendar.isBusinessDay(day.adding(days: $0)) })
  }
}

extension SeededRandom {
  /// A day from 2024 to 2027.
  mutating func day() -> Day {
    Day(ordinal: Int32.random(in: 19_723..<21_184, using: &self))
  }

  /// A calendar with windows on quarters of an hour, open on one to seven weekdays. No window
  /// begins or ends inside the hour that the clocks skip or repeat.
  mutating func calendar() throws -> BusinessCalendar {
    var hours: [Int: [OpeningWindow]] = [:]
    for weekday in Array(1...7).shuffled(using: &self).prefix(Int.random(in: 1...7, using: &self)) {
      let ends = Set((0..<4).map { _ in Int.random(in: 0...96, using: &self) * 15 })
        .subtracting(121..<180).sorted()
      let pairs = stride(from: 0, to: ends.count - 1, by: 2).map { (ends[$0], ends[$0 + 1]) }
      hours[weekday] = pairs.compactMap { OpeningWindow(opens: $0, closes: $1) }
    }
    if hours.values.allSatisfy(\.isEmpty) { hours = BusinessCalendar.standard.hours }
    let closures = (0..<3).compactMap { _ in
      let start = day()
      return Period(from: start, to: start.adding(days: Int.random(in: 1...20, using: &self)))
    }
    return try BusinessCalendar(
      hours: hours, holidays: Holiday.alsaceMoselle.filter { _ in Bool.random(using: &self) },
      closures: closures)
  }
}

import PipelineDomain
import Testing

/// The deadlines of the two meanings of "24 h ouvrées", worked out by hand around weekends,
/// holidays and the nights when the clocks change.
@Suite struct DeadlineVectorTests {
  private struct Vector: Sendable, CustomTestStringConvertible {
    let arrival: String
    /// 24 hours on business days, national holidays.
    let businessDays: String
    /// The same with the holidays of Alsace and Moselle.
    let alsaceMoselle: String
    /// 24 hours of opening time.
    let openingHours: String
    /// Half an hour of opening time.
    let halfAnHour: String
    /// Hours that really pass until `businessDays`.
    let elapsed: Int64

    init(
      _ arrival: String, _ businessDays: String, alsaceMoselle: String? = nil,
      _ openingHours: String, _ halfAnHour: String, _ elapsed: Int64
    ) {
      self.arrival = arrival
      self.businessDays = businessDays
      self.alsaceMoselle = alsaceMoselle ?? businessDays
      self.openingHours = openingHours
      self.halfAnHour = halfAnHour
      self.elapsed = elapsed
    }

    var testDescription: String { arrival }
  }

  private static let vectors = [
    Vector(
      "2025-03-21 16:00", "2025-03-24 16:00", "2025-03-26 13:00", "2025-03-21 16:30", 72),
    Vector(
      "2025-03-28 16:00", "2025-03-31 16:00", "2025-04-02 13:00", "2025-03-28 16:30", 71),
    Vector(
      "2025-10-24 16:00", "2025-10-27 16:00", "2025-10-29 13:00", "2025-10-24 16:30", 73),
    Vector(
      "2025-03-22 10:00", "2025-03-25 00:00", "2025-03-26 15:00", "2025-03-24 09:30", 62),
    Vector(
      "2025-04-17 16:00", "2025-04-18 16:00", alsaceMoselle: "2025-04-22 16:00",
      "2025-04-23 13:00", "2025-04-17 16:30", 24),
    Vector(
      "2025-04-18 16:00", "2025-04-22 16:00", alsaceMoselle: "2025-04-23 00:00",
      "2025-04-24 13:00", "2025-04-18 16:30", 96),
    Vector(
      "2025-04-30 10:00", "2025-05-02 10:00", "2025-05-05 16:00", "2025-04-30 10:30", 48),
    Vector(
      "2025-05-07 17:30", "2025-05-09 17:30", "2025-05-13 14:30", "2025-05-07 18:00", 48),
    Vector(
      "2025-12-24 15:00", "2025-12-26 15:00", alsaceMoselle: "2025-12-29 15:00",
      "2025-12-30 12:00", "2025-12-24 15:30", 48),
    Vector(
      "2025-03-24 09:00", "2025-03-25 09:00", "2025-03-26 15:00", "2025-03-24 09:30", 24),
    Vector(
      "2025-03-24 08:00", "2025-03-25 08:00", "2025-03-26 15:00", "2025-03-24 09:30", 24),
    Vector(
      "2025-03-24 20:00", "2025-03-25 20:00", "2025-03-27 15:00", "2025-03-25 09:30", 24),
  ]

  @Test(arguments: vectors)
  private func `24 hours on business days end at the same time on the next one`(
    vector: Vector
  ) throws {
    let arrival = try Paris.moment(vector.arrival)
    let deadline = Paris.national.deadline(for: .oneBusinessDay, from: arrival)
    #expect(try deadline == Paris.moment(vector.businessDays))
    #expect(deadline.seconds - arrival.seconds == vector.elapsed * 3_600)
  }

  @Test(arguments: vectors)
  private func `Alsace and Moselle wait for two holidays more`(vector: Vector) throws {
    let arrival = try Paris.moment(vector.arrival)
    let deadline = try Paris.alsaceMoselle().deadline(for: .oneBusinessDay, from: arrival)
    #expect(try deadline == Paris.moment(vector.alsaceMoselle))
  }

  @Test(arguments: vectors)
  private func `24 hours of opening time take almost three days`(vector: Vector) throws {
    let limit = try #require(SLALimit(minutes: 1_440, clock: .openingHours))
    let deadline = Paris.national.deadline(for: limit, from: try Paris.moment(vector.arrival))
    #expect(try deadline == Paris.moment(vector.openingHours))
  }

  @Test(arguments: vectors)
  private func `half an hour is half an hour of opening time`(vector: Vector) throws {
    let arrival = try Paris.moment(vector.arrival)
    let deadline = Paris.national.deadline(for: .halfAnHour, from: arrival)
    #expect(try deadline == Paris.moment(vector.halfAnHour))
  }

  @Test func `half an hour from Friday 17:45 ends on Monday at 09:15`() throws {
    let friday = try Paris.moment("2025-03-21 17:45")
    let deadline = Paris.national.deadline(for: .halfAnHour, from: friday)
    #expect(try deadline == Paris.moment("2025-03-24 09:15"))
  }

  @Test func `four hours from Friday 16:00, open 8 to 17, end on Monday at 11:00`() throws {
    let window = try #require(OpeningWindow("08:00-17:00"))
    let calendar = try BusinessCalendar(
      hours: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, [window]) }))
    let limit = try #require(SLALimit(minutes: 240))
    let deadline = BusinessTime(calendar: calendar, zone: Paris.zone)
      .deadline(for: limit, from: try Paris.moment("2025-03-21 16:00"))
    #expect(try deadline == Paris.moment("2025-03-24 11:00"))
  }

  @Test(arguments: [
    ("2025-03-30 00:00", "2025-03-31 01:00"), ("2025-10-26 00:00", "2025-10-26 23:00"),
    ("2025-03-29 16:00", "2025-03-30 17:00"), ("2025-10-25 16:00", "2025-10-26 15:00"),
  ])
  func `a team at work when the clocks change has 24 real hours`(
    arrival: String, expected: String
  ) throws {
    let day = try #require(OpeningWindow("00:00-24:00"))
    let calendar = try BusinessCalendar(
      hours: Dictionary(uniqueKeysWithValues: (1...7).map { ($0, [day]) }))
    let time = BusinessTime(calendar: calendar, zone: Paris.zone)
    for clock in BusinessClock.allCases {
      let limit = try #require(SLALimit(minutes: 1_440, clock: clock))
      let deadline = time.deadline(for: limit, from: try Paris.moment(arrival))
      #expect(try deadline == Paris.moment(expected), "\(clock)")
    }
  }

  @Test(arguments: [Int.min, 0, 44_641, Int.max])
  func `a limit of nothing or of more than a month is refused`(minutes: Int) {
    #expect(SLALimit(minutes: minutes) == nil)
  }

  @Test(arguments: [
    (30, BusinessClock.openingHours), (120, .openingHours), (1_439, .openingHours),
    (1_440, .businessDays), (44_640, .businessDays),
  ])
  func `a limit below 24 hours runs in opening hours unless a clock is named`(
    minutes: Int, clock: BusinessClock
  ) {
    #expect(SLALimit(minutes: minutes)?.clock == clock)
    #expect(SLALimit(minutes: minutes, clock: .aroundTheClock)?.clock == .aroundTheClock)
  }
}

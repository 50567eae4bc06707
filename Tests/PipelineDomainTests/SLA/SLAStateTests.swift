@testable import PipelineDomain
import Testing

@Suite struct SLAStateTests {
  private let rule = SLARule(id: "r", trigger: .leadCreated, limit: .oneBusinessDay)

  /// The state of the rule for a lead of Friday 16:00, due on Monday 16:00.
  private func state(answer: String?, now: String) throws -> SLAState {
    rule.state(
      start: try Paris.moment("2025-03-21 16:00"), answer: try answer.map(Paris.moment),
      at: try Paris.moment(now), in: Paris.national)
  }

  @Test func `an answer is owed until the deadline and missed from it on`() throws {
    let deadline = try Paris.moment("2025-03-24 16:00")
    #expect(try state(answer: nil, now: "2025-03-21 16:00") == .running(deadline: deadline))
    #expect(try state(answer: nil, now: "2025-03-24 15:59") == .running(deadline: deadline))
    let missed = SLAState.missed(deadline: deadline, answered: nil)
    #expect(try state(answer: nil, now: "2025-03-24 16:00") == missed)
  }

  @Test func `an answer meets the target strictly before the deadline`() throws {
    let deadline = try Paris.moment("2025-03-24 16:00")
    let start = try Paris.moment("2025-03-21 16:00")
    let now = deadline.adding(seconds: 86_400)
    let inTime = deadline.adding(seconds: -1)
    #expect(
      rule.state(start: start, answer: inTime, at: now, in: Paris.national)
        == .met(at: inTime, deadline: deadline))
    #expect(
      rule.state(start: start, answer: deadline, at: now, in: Paris.national)
        == .missed(deadline: deadline, answered: deadline))
  }

  @Test func `what lies ahead has not happened`() throws {
    let deadline = try Paris.moment("2025-03-24 16:00")
    #expect(try state(answer: "2025-03-22 10:00", now: "2025-03-20 10:00") == .notStarted)
    #expect(
      try state(answer: "2025-03-24 10:00", now: "2025-03-24 09:00")
        == .running(deadline: deadline))
    let now = try Paris.moment("2025-03-24 09:00")
    #expect(rule.state(start: nil, answer: now, at: now, in: Paris.national) == .notStarted)
  }

  @Test func `every state that started tells its deadline`() throws {
    let deadline = try Paris.moment("2025-03-24 16:00")
    for answer in [nil, "2025-03-24 10:00", "2025-03-25 10:00"] {
      #expect(try state(answer: answer, now: "2025-03-26 10:00").deadline == deadline)
    }
    #expect(try state(answer: nil, now: "2025-03-20 10:00").deadline == nil)
  }

  @Test func `a board slaTargets what it names and no more`() {
    #expect(Settings(name: "B", stages: []).serviceLevels == [])
    #expect(Settings.profile(.standard, name: "B").serviceLevels == SLARule.standard)
  }

  @Test(arguments: [
    ("2025-03-21 00:00", "2025-03-24 23:59:59"), ("2025-03-21 00:01", "2025-03-24 00:01:00"),
    ("2025-03-22 00:00", "2025-03-25 00:00:00"), ("2025-03-24 00:00", "2025-03-25 23:59:59"),
  ])
  func `a lead that came on a day without a time counts from the last second of that day`(
    arrival: String, due: String
  ) throws {
    let start = try Paris.moment(arrival)
    let parts = due.split(separator: ":")
    let second = try #require(Int64(parts.last ?? ""))
    let deadline = try Paris.moment(parts.dropLast().joined(separator: ":"))
      .adding(seconds: second)
    #expect(
      rule.state(start: start, answer: nil, at: start, in: Paris.national)
        == .running(deadline: deadline))
  }

  @Test func `a limit under a day says nothing of who came on a day without a time`() throws {
    let now = try Paris.moment("2025-03-27 12:00")
    let soon = SLARule(id: "r", trigger: .leadCreated, limit: .twoHours)
    let midnight = try Paris.moment("2025-03-24 00:00")
    #expect(soon.state(start: midnight, answer: nil, at: now, in: Paris.national) == .untimed)
    let timed = midnight.adding(seconds: 1)
    #expect(soon.state(start: timed, answer: nil, at: now, in: Paris.national) != .untimed)
  }

  @Test func `a new board slaTargets contact in a day and half an hour when hot`() {
    #expect(SLARule.standard.map(\.id) == ["first-contact", "hand-over", "hot-lead"])
    #expect(SLARule.standard.map(\.limit.minutes) == [1_440, 1_440, 30])
    #expect(SLARule.standard.last?.trigger == .scoreReached(80))
    #expect(SLARule.replyInTwoHours.limit == SLALimit(minutes: 120, clock: .openingHours))
  }
}

import PipelineDomain
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

  @Test func `an answer meets the promise strictly before the deadline`() throws {
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

  @Test func `a board that names no rule promises contact in a day and half an hour when hot`() {
    #expect(SLARule.standard.map(\.id) == ["first-contact", "hand-over", "hot-lead"])
    #expect(SLARule.standard.map(\.limit.minutes) == [1_440, 1_440, 30])
    #expect(SLARule.standard.last?.trigger == .scoreReached(80))
    #expect(SLARule.promisedReply.limit == SLALimit(minutes: 120, clock: .openingHours))
  }
}

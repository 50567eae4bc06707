import PipelineDomain
import Testing

@Suite struct ContactSequenceTests {
  private func standard(_ name: String) throws -> ContactSequence {
    try #require(Settings(name: "", stages: []).sequence(named: name))
  }

  @Test func `reminders are due 24 and 72 hours later, nights, weekends and holidays included`()
    throws
  {
    // A Thursday evening before a long weekend.
    let due = try standard("reminders").due(from: "2026-04-30T20:00:00Z").map(\.at)
    #expect(due == ["2026-05-01T20:00:00Z", "2026-05-03T20:00:00Z"])
  }

  @Test func `seven e-mails over 21 days are 84 hours apart, and five such sequences 35 e-mails`()
    throws
  {
    let nurturing = try standard("NURTURING")
    let due = nurturing.due(from: "2026-03-02T09:00:00Z").map(\.at)
    let gaps = zip(due, due.dropFirst()).map { $1.seconds - $0.seconds }
    #expect(gaps == Array(repeating: 84 * 3_600, count: 6))
    #expect(due.last == "2026-03-23T09:00:00Z")
    #expect(nurturing.steps.count * 5 == 35)
  }

  @Test(
    arguments: [
      ("2026-04-30T20:00:00Z", "2026-05-01"), ("2026-05-01T20:00:00Z", "2026-05-01"),
      ("2026-05-01T20:00:01Z", "2026-05-03"), ("2026-05-03T20:00:01Z", nil),
    ] as [(Instant, Day?)])
  func `what is next is the first step that is not over`(now: Instant, due: Day?) throws {
    let start: Instant = "2026-04-30T20:00:00Z"
    #expect(try standard("reminders").nextStep(at: now, from: start, in: .utc)?.due == due)
  }

  @Test(arguments: [[], [24, 24], [72, 24], [-1], [8_785]])
  func `steps ascend within a year, and there is one at least`(hours: [Int]) {
    let steps = hours.map { ContactSequence.Step("mail", afterHours: $0) }
    #expect(ContactSequence(id: "s", name: "S", steps: steps) == nil)
  }
}

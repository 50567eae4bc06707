import PipelineDomain
import Testing

/// The response time to leads. 3 March 2025 is a Monday.
@Suite struct ResponseTests {
  private let monday: Day = "2025-03-03"

  private func lead(_ id: Deal.ID) -> Deal { deal(id, [("A", monday)]) }

  @Test func `the wait runs on business days and not over the weekend`() throws {
    let friday = deal("f", [("A", "2025-03-07")])
    let facts = ledgerOf([friday.doing(.call, "2025-03-10T18:00:00Z")])
    let response = try #require(facts.measured("first-response", over: "2025-03"))
    #expect(response.value == Ratio(30) && response.unit == .hours && response.n == 1)
    #expect(response.part(.withinLimit) == Ratio(0))
  }

  @Test func `a lead nobody answered counts as waiting, not as absent`() throws {
    let answered = lead("a").doing(.email, "2025-03-03T14:00:00Z")
    let noted = lead("n").doing(.note, "2025-03-03T13:00:00Z")
    let closed = deal("c", [("A", monday), ("lost", "2025-03-05")])
    let leads = [answered, noted, lead("u"), closed]
    let response = try #require(ledgerOf(leads).measured("first-response", over: "2025-03"))
    #expect(response.value == nil && response.reason == .mostUnanswered)
    #expect(response.part(.unanswered) == Ratio(3))
    #expect(response.part(.withinLimit) == Ratio(1, 4))
    let early = ledgerOf(leads, on: monday).measured("first-response", over: "2025-03")
    #expect(early?.part(.withinLimit) == Ratio(1))
  }

  @Test func `a contact before the lead was written down waits for nothing`() {
    let known = lead("k").doing(.call, "2025-02-20T09:00:00Z")
    #expect(ledgerOf([known]).measured("first-response", over: "2025-03")?.value == Ratio(0))
    #expect(
      ledgerOf([known]).measured("first-response", over: "2024")?.reason == .noDeals(.created))
  }

  @Test func `a board that slaTargets nothing shows no share in time`() throws {
    let leads = [lead("a").doing(.email, "2025-03-03T14:00:00Z")]
    let facts = ledgerOf(leads) { $0.serviceLevels = [] }
    let response = try #require(facts.measured("first-response", over: "2025-03"))
    #expect(response.value == Ratio(2) && response.part(.withinLimit) == nil)
  }

  @Test func `where nothing was ever logged, nothing tells who was answered`() {
    let facts = ledgerOf([lead("a"), lead("b")])
    #expect(facts.measured("first-response", over: "2025-03")?.reason == .noActivities)
  }
}

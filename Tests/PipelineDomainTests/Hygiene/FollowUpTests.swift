import PipelineDomain
import Testing

@Suite struct FollowUpTests {
  /// A deal whose demo was on Thursday 12 June 2025 at noon: two business days later it is Monday.
  private func shown(_ change: (inout Deal) -> Void = { _ in }) -> Deal {
    var deal = deal("d", [("A", "2025-06-10")]).doing(.demo, noon("2025-06-12"))
    change(&deal)
    return deal
  }

  private func owed(
    _ deal: Deal, on day: Day = "2025-06-17", _ change: (inout Settings) -> Void = { _ in }
  ) -> [HygieneException.Reason] {
    var board = boardOf([deal], slaTargets: [])
    change(&board.settings)
    return board.exceptions(on: day, in: .utc).flatMap(\.reasons)
      .filter { $0.kind == .followUpOwed }
  }

  @Test func `a demo is followed up within two business days`() {
    #expect(owed(shown(), on: "2025-06-16") == [])
    let reasons = owed(shown(), on: "2025-06-17")
    #expect(reasons == [.followUpOwed(.demo, on: "2025-06-12", days: 1)])
    #expect(reasons.map(\.remedy) == [.setNextStep])
    #expect(reasons.map(\.daysOver) == [1])
  }

  @Test func `a later contact follows a demo up, a note does not`() {
    #expect(owed(shown().doing(.email, noon("2025-06-13"))) == [])
    #expect(owed(shown().doing(.note, noon("2025-06-13"))).count == 1)
    #expect(owed(shown().doing(.email, noon("2025-06-13"), isWithdrawn: true)).count == 1)
    #expect(owed(shown().doing(.email, noon("2025-06-11"))).count == 1)
  }

  @Test func `a next step after the demo follows it up, one of before does not`() {
    #expect(owed(shown { $0.nextStep = NextStep(what: "call", due: "2025-06-20") }) == [])
    #expect(owed(shown { $0.nextStep = NextStep(what: "demo", due: "2025-06-12") }).count == 1)
  }

  @Test func `a next step that was set since the demo is enough, be it done by now`() {
    let step = FieldValue.step(NextStep(what: "call", due: "2025-06-13"))
    let planned = shown { deal in
      deal.history.append(
        HistoryEntry(
          id: "e", at: noon("2025-06-12"), by: "Léa",
          changes: [FieldChange(.nextStep, from: .none, to: step)], sequence: 9))
    }
    #expect(owed(planned) == [])
  }

  @Test func `the team says what asks for a follow-up, and within how many days`() throws {
    let rule = try #require(FollowUpRule(after: .meeting, businessDays: 5))
    #expect(owed(shown()) { $0.followUps = [rule] } == [])
    let met = shown().doing(.meeting, noon("2025-06-12").adding(seconds: 60))
    let reasons = owed(met, on: "2025-06-20") { $0.followUps = [rule] }
    #expect(reasons == [.followUpOwed(.meeting, on: "2025-06-12", days: 1)])
    #expect(FollowUpRule(after: .demo, businessDays: 0) == nil)
    #expect(FollowUpRule(after: .demo, businessDays: 61) == nil)
  }
}

import PipelineDomain
import Testing

@Suite struct MeetingRateTests {
  private func lead(_ id: Deal.ID) -> Deal { deal(id, [("A", "2025-03-01")]) }

  private func rate(_ deals: [Deal], _ contacts: Panel.Contacts = .reached) -> KPIValue? {
    ledgerOf(deals, on: "2025-06-30") { $0.panel.contacts = contacts }
      .measured("meeting-rate", over: "2025-03")
  }

  @Test func `of the deals first contacted in the period, those that met since count`() throws {
    let called = lead("c").doing(.call, "2025-03-03T09:00:00Z")
    let met = lead("m").doing(.call, "2025-03-03T09:00:00Z").doing(.meeting, "2025-04-09T09:00:00Z")
    let early = lead("e").doing(.call, "2025-02-03T09:00:00Z").doing(.demo, "2025-03-09T09:00:00Z")
    let share = try #require(rate([called, met, early, lead("n")]))
    #expect((share.numerator, share.denominator, share.deals) == (1, 2, ["c", "m"]))
    #expect(share.part(.intervalLow) != nil)
  }

  @Test func `a meeting that is booked, or was withdrawn, was not held`() throws {
    let booked = lead("b").doing(.call, "2025-03-03T09:00:00Z")
      .doing(.meeting, "2025-07-01T09:00:00Z")
    let withdrawn = lead("w").doing(.call, "2025-03-03T09:00:00Z")
      .doing(.demo, "2025-03-09T09:00:00Z", isWithdrawn: true)
    #expect(rate([booked, withdrawn])?.value == Ratio(0, 2))
  }

  @Test func `an e-mail tries and does not reach; a note does neither`() {
    let mailed = lead("m").doing(.email, "2025-03-03T09:00:00Z")
    let noted = lead("n").doing(.note, "2025-03-03T09:00:00Z")
    #expect(rate([mailed, noted])?.reason == .zeroDenominator(.contacted))
    #expect(rate([mailed, noted], .attempted)?.value == Ratio(0, 1))
  }
}

@Suite struct ActivitiesTests {
  @Test func `activities of the period are counted by kind, and notes are not`() throws {
    let day: Instant = "2025-03-03T09:00:00Z"
    let worked = deal("d", [("A", "2025-03-01")]).doing(.call, day).doing(.call, day)
      .doing(.demo, day).doing(.note, day).doing(.email, "2025-04-01T00:00:00Z")
    let noted = deal("n", [("A", "2025-03-01")]).doing(.note, day)
    let done = try #require(ledgerOf([worked, noted]).measured("activities", over: "2025-03"))
    #expect((done.value, done.n, done.deals) == (Ratio(3), 1, ["d"]))
    #expect(done.part(.activity(.call)) == Ratio(2) && done.part(.activity(.demo)) == Ratio(1))
    #expect(done.part(.activity(.email)) == Ratio(0) && done.part(.activity(.note)) == nil)
  }
}

@Suite struct EngagementTests {
  @Test func `open deals with a signal in the period count among the open ones`() throws {
    let open = deal("o", [("A", "2025-01-01")])
    let shown = deal("s", [("A", "2025-01-01")]).showing("webinar", "2025-03-03T09:00:00Z")
    let before = deal("b", [("A", "2025-01-01")]).showing("webinar", "2025-02-28T09:00:00Z")
    let won = deal("w", [("won", "2025-02-01")]).showing("webinar", "2025-03-03T09:00:00Z")
    let facts = ledgerOf([open, shown, before, won], on: "2025-03-31")
    #expect(facts.measured("engagement", over: "2025-03")?.value == Ratio(1, 3))
  }

  @Test func `where nobody notes signals there is no figure`() {
    let facts = ledgerOf([deal("o", [("A", "2025-01-01")])])
    #expect(facts.measured("engagement")?.reason == .noSignals)
  }
}

import PipelineDomain
import Testing

@Suite struct LeadHandoffTests {
  private let agreement = LeadHandoff()
  private let hot: [Merit] = [.size, .position, .pricing]
  private let details: [Attribute] = [
    .field(.source), .field(.owner), .field(.contacts), .field(.nextStep),
  ]
  private var ready: Candidate { Candidate(hot, attributes: details) }

  @Test func `a lead is an MQL from 70 points with some fit`() {
    #expect(agreement.maturity(of: Candidate([.size, .sector, .webinar])) == .lead)
    #expect(agreement.maturity(of: Candidate([.pricing, .calculator, .webinar])) == .lead)
    #expect(agreement.maturity(of: Candidate(hot)) == .mql)
  }

  @Test func `an MQL is an SQL once somebody talked to it and validated it`() {
    #expect(agreement.maturity(of: Candidate(hot, yes: 3)) == .mql)
    #expect(agreement.maturity(of: Candidate(hot, activities: [.call])) == .mql)
    #expect(agreement.maturity(of: Candidate(hot, activities: [.email], yes: 3)) == .mql)
    #expect(agreement.maturity(of: Candidate(hot, activities: [.call], yes: 3)) == .sql)
  }

  @Test func `whoever is no MQL is no SQL either`() {
    #expect(agreement.maturity(of: Candidate(activities: [.call], yes: 4)) == .lead)
  }

  @Test func `a lead is handed over with its source, its owner, whom to call and what is next`() {
    #expect(agreement.shortfalls(of: ready).isEmpty)
    #expect(
      agreement.shortfalls(of: Candidate(hot)).map(\.requirement.key)
        == ["known:source", "known:owner", "known:contacts", "known:nextStep"])
  }

  @Test func `a lead that is ready is accepted`() throws {
    let verdict = try agreement.decide(.accepted, on: ready, today: lookingDay, by: "Léa")
    #expect(verdict == LeadDecision(.accepted, on: lookingDay, by: "Léa"))
    #expect(verdict.standing(on: lookingDay) == .withSales)
  }

  @Test func `a lead that is not ready is accepted only by overriding, which is recorded`() throws {
    let bare = Candidate(hot, attributes: [.field(.source), .field(.owner)])
    let missing = agreement.shortfalls(of: bare)
    #expect(throws: LeadHandoff.Refusal.incomplete(missing)) {
      try agreement.decide(.accepted, on: bare, today: lookingDay, by: "Léa")
    }
    let verdict = try agreement.decide(
      .accepted, on: bare, today: lookingDay, by: "Léa", isOverriding: true)
    #expect(verdict.overridden == ["known:contacts", "known:nextStep"])
  }

  @Test func `a lead is turned down for an agreed reason only`() throws {
    #expect(throws: LeadHandoff.Refusal.unknownReason("bad feeling")) {
      try agreement.decide(
        .rejected("bad feeling"), on: ready, today: lookingDay, by: "Léa", isOverriding: true)
    }
    for reason in agreement.rejectionReasons {
      let verdict = try agreement.decide(
        .rejected(reason.id), on: Candidate(), today: lookingDay, by: "Léa")
      #expect(verdict.standing(on: lookingDay) == .out)
    }
  }

  @Test func `a lead kept for later comes back on its day`() throws {
    let verdict = try agreement.decide(
      .nurtured("too-early", until: "2027-02-01"), on: ready, today: lookingDay, by: "Léa")
    #expect(verdict.standing(on: lookingDay) == .nurtured(daysLeft: 73))
    #expect(verdict.standing(on: "2027-01-31") == .nurtured(daysLeft: 1))
    #expect(verdict.standing(on: "2027-02-01") == .back)
    #expect(verdict.standing(on: "2028-01-01") == .back)
  }

  @Test(arguments: ["2026-11-19", "2026-11-20"])
  func `a return on the day of the decision or before is refused`(until: Day) {
    #expect(throws: LeadHandoff.Refusal.returnNotAhead(until)) {
      try agreement.decide(
        .nurtured("too-early", until: until), on: ready, today: lookingDay, by: "Léa")
    }
  }
}

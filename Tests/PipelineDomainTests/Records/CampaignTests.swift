import PipelineDomain
import Testing

@Suite struct CampaignTests {
  private func campaign(
    _ id: Campaign.ID = "c", from start: Day = "2025-03-01", until end: Day? = "2025-03-31"
  ) -> Campaign {
    Campaign(
      id: id, audience: "CFOs", hook: "closing takes weeks", callToAction: "get the guide",
      source: "LinkedIn", start: start, end: end, at: noon("2025-02-01"), by: "Léa")
  }

  @Test(arguments: [[], ["guide", "demo"]])
  func `a campaign has exactly one call to action`(calls: [String]) throws {
    #expect(throws: Refusal.callsToAction(calls.count)) { try Campaign.onlyCall(of: calls) }
    #expect(try Campaign.onlyCall(of: ["guide"]) == "guide")
  }

  @Test func `a campaign lacks neither audience, hook, call to action nor source`() throws {
    var desk = Desk()
    try desk.keep(.campaign(campaign()))
    for text: WritableKeyPath<Campaign, String> in [
      \.audience, \.hook, \.callToAction, \.source,
    ] {
      var blank = campaign("d")
      blank[keyPath: text] = " "
      #expect(throws: Refusal.blankRecord(.campaigns)) { try desk.keep(.campaign(blank)) }
    }
  }

  @Test func `a campaign does not end before it starts`() throws {
    var desk = Desk()
    try desk.keep(.campaign(campaign(until: "2025-03-01")))
    let reversed = campaign("d", until: "2025-02-28")
    #expect(throws: Refusal.endsBeforeStart("2025-02-28")) { try desk.keep(.campaign(reversed)) }
  }

  @Test(
    arguments: [
      ("2025-02-28", nil), ("2025-03-01", "early"), ("2025-03-10", "late"), ("2025-03-31", "late"),
      ("2025-04-01", nil),
    ] as [(Day, Campaign.ID?)])
  func `a deal comes from the campaign over its source that runs on its first day`(
    born: Day, expected: Campaign.ID?
  ) throws {
    var lead = deal("a", [("A", born)])
    lead.source = "linkedin"
    var desk = Desk([lead])
    try desk.keep(.campaign(campaign("early")))
    try desk.keep(.campaign(campaign("late", from: "2025-03-10")))
    #expect(desk.board.campaign(of: lead, in: .utc)?.id == expected)
    lead.source = "event"
    #expect(desk.board.campaign(of: lead, in: .utc) == nil)
    lead.source = "LinkedIn"
    for id in ["early", "late"] { try desk.withdraw(Record.ID(.campaigns, id)) }
    #expect(desk.board.campaign(of: lead, in: .utc) == nil)
  }
}

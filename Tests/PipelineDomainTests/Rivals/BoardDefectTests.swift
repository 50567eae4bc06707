import PipelineDomain
import Testing

/// The defects of other boards in cards and lists, each as the law it breaks.
@Suite struct BoardDefectTests {
  @Test func `a deal rots since it was last touched, not since it was created`() {
    var called = deal("d", [("A", "2020-01-01")], amount: .euros(100))
    called.activities = [Activity(id: "a", kind: .call, at: noon("2025-12-30"), by: "Léa")]
    let left = deal("l", [("A", "2025-12-01")])
    #expect(measured("stale-share", [called, left])?.deals == ["l"])
    #expect(measured("weighted-value", [called])?.value?.rounded() == 10_00)
  }

  @Test func `out of won a deal has the chance of its stage, and no edit revives a lost one`()
    throws
  {
    var board = boardOf([
      deal("w", [("B", "2025-01-01"), ("won", "2025-02-01")]),
      deal("l", [("B", "2025-01-01"), ("lost", "2025-02-01")]),
    ])
    let metadata = { (id: HistoryEntry.ID) in
      ChangeMetadata(id: id, at: noon("2025-04-02"), by: "Léa")
    }
    #expect(board.deals.map(board.probability) == [100, 0])
    try board.apply(board.change(.move(to: "B"), on: "w", metadata: metadata("1")))
    let tagged = Action.edit([
      .init(.tags, .list(["key"])), .init(.probability, .integer(90)),
    ])
    try board.apply(board.change(tagged, on: "l", metadata: metadata("2")))
    #expect(board.deals.map(board.probability) == [50, 0])
  }

  @Test(arguments: UInt64(0)..<6)
  func `a figure opens to exactly the deals it counts`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 300)
    let facts = PipelineFacts(walk.board, asOf: walk.clock, zone: .utc)
    let today = facts.today
    let share = try #require(KPI.named("no-next-step")).figureWithDeals(facts, "2025")
    let planless = walk.board.deals.filter { deal in
      !deal.isRemoved && walk.board.stage(of: deal)?.outcome == .open && deal.nextStep == nil
    }
    #expect(share.deals == planless.map(\.id))
    #expect(share.value == Ratio(share.deals.count))
    let agenda = walk.board.deals.filter { deal in
      !deal.isRemoved && walk.board.stage(of: deal)?.outcome == .open
        && deal.nextStepState(on: today) == .missing
    }
    #expect(agenda.map(\.id) == share.deals)
  }
}

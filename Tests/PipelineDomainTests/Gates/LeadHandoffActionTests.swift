import PipelineDomain
import Testing

@Suite struct LeadHandoffActionTests {
  private let today: Day = "2025-06-20"

  private func board(_ stage: Stage.ID = "A") -> Board {
    boardOf([deal("d", [(stage, "2025-06-19")], amount: .euros(10))], slaTargets: [])
  }

  private func decided(
    _ decision: LeadDecision.Answer, on board: Board, id: HistoryEntry.ID = "e"
  ) throws -> Board {
    let action = Action.decide(
      LeadDecision(decision, on: today, by: "Léa"), step: "call again")
    var board = board
    try board.apply(
      try board.change(
        action, on: "d", metadata: ChangeMetadata(id: id, at: noon(today), by: "Léa")))
    return board
  }

  @Test(arguments: [("A", "B"), ("B", "B"), ("C", "C")] as [(Stage.ID, Stage.ID)])
  func `an accepted lead enters the first qualified stage, and never goes back to it`(
    from: Stage.ID, to: Stage.ID
  ) throws {
    let after = try #require(try decided(.accepted, on: board(from))["d"])
    #expect(after.stage == to)
    #expect(after.handOver?.answer == .accepted)
  }

  @Test func `a rejected lead is disqualified for the reason by its name`() throws {
    let after = try #require(try decided(.rejected("no-need"), on: board())["d"])
    #expect(after.stage == "disqualified" && after.lossReason == "No need")
    #expect(after.closedOn == today)
  }

  @Test func `a closed deal is no lead to decide on`() {
    #expect(throws: Refusal.closed("won")) { try decided(.accepted, on: board("won")) }
  }

  @Test(arguments: [
    LeadDecision.Answer.accepted, .rejected("no-need"), .nurtured("too-early", until: "2025-07-01"),
  ])
  func `undo takes a decision back whole`(decision: LeadDecision.Answer) throws {
    let before = board()
    var after = try decided(decision, on: before)
    let metadata = ChangeMetadata(id: "u", at: noon(today), by: "Léa")
    try after.apply(try after.undo(by: "Léa", metadata: metadata))
    #expect(after["d"]?.fields == before["d"]?.fields)
    #expect(after.asOf(noon("2025-06-19"))["d"]?.handOver == nil)
  }

  @Test func `a nurtured lead asks for nothing until its day, and then for a decision`() throws {
    let board = try decided(.nurtured("too-early", until: "2025-07-01"), on: board())
    #expect(board["d"]?.isNurtured(on: "2025-06-30") == true)
    #expect(board["d"]?.isNurtured(on: "2025-07-01") == false)
    #expect(board.exceptions(on: "2025-06-30", in: .utc) == [])
    for (day, days) in [("2025-07-01", 0), ("2025-07-05", 4)] {
      let found = board.exceptions(on: try #require(Day(day)), in: .utc)
      #expect(found.first?.reason == .nurtureBack(since: "2025-07-01", days: days))
      #expect(found.first?.reason.remedy == .decide)
    }
    let accepted = try decided(.accepted, on: board, id: "f")
    let left = accepted.exceptions(on: "2025-07-05", in: .utc).flatMap(\.reasons)
    #expect(!left.contains { $0.kind == .nurtureBack })
  }

  @Test func `a lead that is back with something planned ahead needs no decision`() throws {
    var board = try decided(.nurtured("too-early", until: "2025-07-01"), on: board())
    let step = NextStep(what: "visit", due: "2025-07-09")
    let metadata = ChangeMetadata(id: "n", at: noon("2025-07-01"), by: "Léa")
    try board.apply(try board.change(.setNextStep(step), on: "d", metadata: metadata))
    #expect(board.exceptions(on: "2025-07-02", in: .utc) == [])
    #expect(
      board.agenda(at: Zone.utc.instant(of: "2025-07-02"), in: .utc, days: 9).entries.map(\.item)
        == [.step("visit")])
  }

  @Test func `of a nurtured lead the agenda has the day it comes back alone`() throws {
    var deal = deal("d", [("A", "2025-06-19")])
    deal.expectedClose = "2025-06-25"
    let board = try decided(
      .nurtured("too-early", until: "2025-07-01"), on: boardOf([deal], slaTargets: []))
    let matters = { (day: Day) in
      board.agenda(at: Zone.utc.instant(of: day), in: .utc, days: 30).entries.map(\.item)
    }
    #expect(matters(today) == [.nurtureBack])
    #expect(matters("2025-07-01") == [.closing, .nurtureBack])
  }

  @Test func `a nurtured lead is neither stale nor without a next step, and stays open`() throws {
    let board = try decided(.nurtured("too-early", until: "2026-01-01"), on: board())
    let facts = PipelineFacts(board, asOf: noon("2025-12-01"), zone: .utc)
    let measured = { (id: String) in KPI.named(id)?.figureWithDeals(facts, "2025") }
    #expect(measured("no-next-step")?.value == Ratio(0))
    #expect(measured("stale-share")?.value == Ratio(0))
    #expect(measured("open-value")?.value == Ratio(1_000))
  }
}

import PipelineDomain
import Testing

/// Contracts that end, and the deals that renew them.
@Suite struct RenewalTests {
  private static let end: Day = "2026-01-31"

  private func contract(_ change: (inout Deal) -> Void = { _ in }) -> Deal {
    var deal = deal("acme", [("A", "2025-01-10"), ("won", "2025-02-01")])
    deal.organization = "acme"
    deal.amount = Money(minorUnits: 14_400_000, currency: .euro)
    deal.recurring = Money(minorUnits: 1_200_000, currency: .euro)
    deal.endsOn = Self.end
    change(&deal)
    return deal
  }

  private func board(_ deals: [Deal], pipelines: Bool = false) -> Board {
    var settings = boardOf([]).settings
    if pipelines {
      settings.pipelines = [
        Pipeline(id: "new", name: "New business"), Pipeline(id: "ren", name: "Renewals"),
      ]
      settings.stages += [
        Stage(id: "quote", name: "Quote", probability: 70),
        Stage(id: "kept", name: "Kept", outcome: .won),
        Stage(id: "gone", name: "Gone", outcome: .lost),
      ].map { stage in
        var stage = stage
        stage.pipeline = "ren"
        return stage
      }
    }
    return Board(
      settings: settings, organizations: [Organization(id: "acme", name: "Acme")], deals: deals)
  }

  private func due(_ board: Board, on day: Day) -> Renewal? {
    let found = board.exceptions(on: day, in: .utc).first { $0.deal == "acme" }
    let alone = board.exception(
      of: "acme", at: Zone.utc.instant(of: day.adding(days: 1)).adding(seconds: -1), in: .utc)
    #expect(found == alone)
    return found?.reason.renewal
  }

  private func renewed(_ board: Board, id: HistoryEntry.ID = "e") throws -> Board {
    var board = board
    let change = try #require(
      try board.renewing(
        "acme", titled: "Acme (renewal)",
        metadata: ChangeMetadata(id: id, at: noon("2025-12-01"), by: "Léa")))
    try board.apply(change)
    return board
  }

  @Test(
    arguments: [
      ("2025-11-01", 91, false), ("2025-11-02", 90, true), ("2026-01-31", 0, true),
      ("2026-02-12", -12, true),
    ] as [(Day, Int, Bool)])
  func `a contract is listed from ninety days before its end, with the revenue at stake`(
    day: Day, left: Int, isListed: Bool
  ) {
    let contract = contract()
    let expected = Renewal(
      endsOn: Self.end, daysLeft: left, recurring: contract.recurring, outcome: nil)
    #expect(due(board([contract]), on: day) == (isListed ? expected : nil))
  }

  @Test(
    arguments: [
      { $0.endsOn = nil }, { $0.leftOn = "2025-12-31" }, { $0.snoozedUntil = "2026-01-02" },
      {
        $0.stage = "A"; $0.closedOn = nil
      }, { $0.isRemoved = true },
    ] as [@Sendable (inout Deal) -> Void])
  func `no end date, churn, a snooze and a deal that is not won ask for no renewal`(
    change: @Sendable (inout Deal) -> Void
  ) {
    #expect(due(board([contract(change)]), on: "2026-01-01") == nil)
  }

  @Test func `two boards make one deal, and making it again changes nothing`() throws {
    let board = board([contract()])
    let (one, other) = (try renewed(board), try renewed(board, id: "f"))
    let key = try #require(board["acme"]?.renewalID)
    #expect(one.deals.map(\.id) == other.deals.map(\.id) && one[key]?.title == other[key]?.title)
    let again = try one.renewing(
      "acme", titled: "Again", metadata: ChangeMetadata(id: "g", at: noon("2025-12-02"), by: "Léa"))
    #expect(again == nil)
    var later = try #require(board["acme"])
    later.endsOn = "2027-01-31"
    #expect(later.renewalID != key)
  }

  @Test func `the renewal closes by the end date, brings no revenue twice, and ends the listing`()
    throws
  {
    let after = try renewed(board([contract()]))
    let deal = try #require(after["acme"].flatMap(after.renewal))
    #expect(deal.expectedClose == Self.end && deal.recurring == nil && deal.stage == "A")
    #expect(deal.organization == "acme" && deal.amount == after["acme"]?.amount)
    #expect(due(after, on: "2026-01-15") == nil)
  }

  @Test func `it is made in the pipeline of renewals, and one made there by hand counts`() throws {
    let after = try renewed(board([contract()], pipelines: true))
    #expect(after["acme"].flatMap(after.renewal)?.stage == "quote")
    var own = deal("own", [("quote", "2025-12-01")])
    own.organization = "acme"
    #expect(due(board([contract(), own], pipelines: true), on: "2026-01-15") == nil)
    own.organization = nil
    #expect(due(board([contract(), own], pipelines: true), on: "2026-01-15") != nil)
  }

  @Test(
    arguments: [
      ("won", "2025-12-20", HygieneException.Remedy.edit(.endsOn)),
      ("lost", "2026-02-10", .edit(.leftOn)),
    ] as [(Stage.ID, Day, HygieneException.Remedy)])
  func `a renewal that was won asks for the next end, one that was lost for the churn`(
    stage: Stage.ID, day: Day, remedy: HygieneException.Remedy
  ) throws {
    var after = try renewed(board([contract()]))
    var deal = try #require(after["acme"].flatMap(after.renewal))
    deal.stage = stage
    deal.closedOn = "2025-12-18"
    after.put(deal)
    let reasons = after.exceptions(on: day, in: .utc).first { $0.deal == "acme" }?.reasons
    #expect(reasons?.map(\.remedy) == [remedy])
    var contract = try #require(after["acme"])
    contract.endsOn = "2027-01-31"
    after.put(contract)
    #expect(due(after, on: day) == nil)
  }

  @Test func `undo lists the contract again, and the deal comes back under its key`() throws {
    var after = try renewed(board([contract()]))
    var deal = try #require(after["acme"].flatMap(after.renewal))
    deal.isRemoved = true
    after.put(deal)
    #expect(due(after, on: "2026-01-15") != nil)
    let again = try renewed(after, id: "h")
    #expect(again.deals.count == 2 && again[deal.id]?.isRemoved == false)
  }

  @Test func `only a contract with an end is renewed`() {
    let metadata = ChangeMetadata(id: "e", at: noon("2025-12-01"), by: "Léa")
    for deal in [
      contract { $0.endsOn = nil },
      contract {
        $0.stage = "A"; $0.closedOn = nil
      },
    ] {
      #expect(throws: Refusal.noContractEnd) {
        try board([deal]).renewing("acme", titled: "x", metadata: metadata)
      }
    }
  }

  @Test func `an end date changes no figure`() {
    let day = "2026-06-30" as Day
    for kpi in KPI.catalogue {
      let with = measured(kpi.id, [contract()], over: "2026", on: day)
      let without = measured(kpi.id, [contract { $0.endsOn = nil }], over: "2026", on: day)
      #expect(with == without, "\(kpi.id)")
    }
  }
}

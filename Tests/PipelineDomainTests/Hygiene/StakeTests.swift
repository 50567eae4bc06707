import PipelineDomain
import Testing

@Suite struct StakeTests {
  private let today: Day = "2025-06-20"

  /// A deal of yesterday whose next step is a day over, changed.
  private func late(_ id: Deal.ID, _ change: (inout Deal) -> Void = { _ in }) -> Deal {
    var deal = deal(id, [("A", "2025-06-19")], amount: .euros(10))
    deal.nextStep = NextStep(what: "call", due: "2025-06-19")
    deal.expectedClose = "2025-07-31"
    change(&deal)
    return deal
  }

  private func exceptions(_ deals: [Deal], slaTargets: [SLARule] = []) -> [HygieneException] {
    boardOf(deals, slaTargets: slaTargets).exceptions(on: today, in: .utc)
  }

  /// The changes that make one of two otherwise equal deals the more pressing.
  private static let changes: [@Sendable (inout Deal) -> Void] = [
    { $0.amount = .euros(11) },
    { $0.probability = 40 },
    { $0.expectedClose = "2025-07-30" },
    { $0.expectedClose = "2025-06-20" },
    { $0.expectedClose = "2025-06-01" },
    { $0.nextStep?.due = "2025-06-18" },
    { $0.nextStep?.due = "2025-01-01" },
  ]

  @Test(arguments: changes.indices)
  func `more value, a nearer close date and more days over come first, all else equal`(
    change: Int
  ) {
    let pressing = late("z", Self.changes[change])
    #expect(exceptions([late("a"), pressing]).map(\.deal) == ["z", "a"])
  }

  @Test func `more days over come first beyond those that add to the urgency too`() {
    let overdue = { (id: Deal.ID, days: Int) in
      late(id) { $0.nextStep?.due = today.adding(days: -days) }
    }
    #expect(
      exceptions([overdue("a", 31), overdue("b", 400), overdue("c", 90)]).map(\.deal)
        == ["b", "c", "a"])
    let close = { (id: Deal.ID, day: Day) in late(id) { $0.expectedClose = day } }
    #expect(
      exceptions([late("a") { $0.expectedClose = nil }, close("b", "2026-01-01"), late("c")])
        .map(\.deal) == ["c", "b", "a"])
  }

  @Test func `the urgency counts each kind of days up to thirty, the priority value times urgency`()
    throws
  {
    let overdue = late("d") {
      $0.nextStep?.due = "2025-05-01"
      $0.expectedClose = "2025-06-26"
      $0.probability = 40
    }
    let stake = try #require(exceptions([overdue]).first?.stake)
    #expect(stake.daysOverdue == 50 && stake.closesIn == 6 && stake.daysStale == 0)
    #expect(stake.urgency == Ratio(84, 30))
    #expect(stake.weighted.flatMap { $0.rounded() } == 400)
    var old = deal("d", [("A", "2025-05-25")], amount: .euros(10))
    old.expectedClose = "2025-06-01"
    let worst = try #require(exceptions([old]).first?.stake)
    #expect(worst.daysStale == 12 && worst.daysOverdue == 19 && worst.closesIn == -19)
    #expect(worst.urgency == Ratio(30 + 30 + 19 + 12, 30))
  }

  @Test func `a large deal that closes soon comes before a small one that is long overdue`() {
    let large = late("z") {
      $0.amount = .euros(25_000)
      $0.expectedClose = "2025-06-26"
    }
    let small = late("a") {
      $0.amount = .euros(1_000)
      $0.nextStep?.due = "2024-06-20"
    }
    #expect(exceptions([small, large]).map(\.deal) == ["z", "a"])
  }

  @Test func `a deal without amount or rate counts as the median of the open deals`() {
    let deals = [
      late("a") { $0.amount = .euros(5) }, late("b") { $0.amount = .euros(20) },
      late("c") { $0.amount = .euros(30) }, late("n") { $0.amount = nil },
      late("r") { $0.amount = Money(minorUnits: 99_999_999, currency: "USD") },
      deal("w", [("won", "2025-06-19")], amount: .euros(900_000)),
    ]
    let found = exceptions(deals)
    #expect(found.map(\.deal) == ["c", "b", "r", "n", "a"])
    #expect(found.filter(\.stake.isAssumed).map(\.deal) == ["r", "n"])
    #expect(found.allSatisfy { !$0.stake.isAssumed || $0.stake.worth == Ratio(20_00) })
    let none = exceptions([late("a") { $0.amount = nil }])
    #expect(none.map(\.stake.worth) == [nil] && none.map(\.stake.weighted) == [nil])
  }

  @Test func `an amount in another currency counts at the latest rate`() {
    var board = boardOf(
      [
        late("e") { $0.amount = .euros(14) },
        late("d") { $0.amount = .dollars(30) },
      ], slaTargets: [])
    board.settings.rates = [.rate("USD", "EUR", 1, 2, from: "2025-06-01")]
    let found = board.exceptions(on: today, in: .utc)
    #expect(found.map(\.deal) == ["d", "e"])
    #expect(found[0].stake.worth.flatMap { $0.rounded() } == 15_00 && !found[0].stake.isAssumed)
  }

  @Test func `an SLA target due or missed within a day comes first, the earliest deadline first`() {
    let lead = { (id: Deal.ID, day: Day) in
      var lead = deal(id, [("A", day)], amount: .euros(1))
      lead.nextStep = NextStep(what: "call", due: "2025-06-20")
      return lead
    }
    let large = late("l") { deal in
      deal.amount = Money.euros(900_000)
      deal.activities = [Activity(id: "a", kind: .call, at: noon("2025-06-19"), by: "Léa")]
    }
    // Missed on Wednesday, an hour ago, and due tomorrow noon but for a minute.
    let deals = [lead("o", "2025-06-17"), large, lead("m", "2025-06-19"), lead("h", "2025-06-18")]
    let board = boardOf(deals)
    let moment: Instant = "2025-06-19T13:00:00Z"
    let found = board.exceptions(at: moment, in: .utc)
    #expect(found.map(\.deal) == ["h", "m", "l", "o"])
    #expect(found.map { $0.stake.deadline != nil } == [true, true, false, false])
    #expect(found[0].reason.kind == .slaMissed && found[1].reason.kind == .slaMissed)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the order is total and not that of the file, and without rules no SLA is a reason`(
    seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let deals = (0..<40).map { place in
      late(Deal.ID("d\(place)")) { deal in
        deal.amount =
          [nil, .euros(10), .euros(20), Money(minorUnits: 10_00, currency: "USD")]
          .randomElement(using: &random) ?? nil
        deal.probability = [nil, 0, 50].randomElement(using: &random) ?? nil
        deal.nextStep?.due = today.adding(days: -Int.random(in: 0...2, using: &random))
        deal.expectedClose = [nil, today, "2025-12-01"].randomElement(using: &random) ?? nil
      }
    }
    let board = boardOf(deals, slaTargets: [])
    let found = board.exceptions(on: today, in: .utc)
    #expect(exceptions(deals.shuffled(using: &random)).map(\.deal) == found.map(\.deal))
    for (place, left) in found.enumerated() {
      for right in found[(place + 1)...] {
        #expect(board.isMorePressing(left, right) && !board.isMorePressing(right, left))
      }
    }
    #expect(found.flatMap(\.reasons).allSatisfy { $0.kind != .slaMissed })
    #expect(
      found.allSatisfy { board.exception(of: $0.deal, at: board.end(of: today), in: .utc) == $0 })
  }
}

extension Board {
  fileprivate func end(of day: Day) -> Instant {
    Zone.utc.instant(of: day.adding(days: 1)).adding(seconds: -1)
  }
}

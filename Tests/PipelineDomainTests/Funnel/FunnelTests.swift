import Testing

@testable import PipelineDomain

@Suite struct FunnelTests {
  private let start: Day = "2025-02-01"

  @Test func `a skipped phase counts as passed, and strictly ends the way`() {
    let skipping = [deal("d", [("A", start), ("C", "2025-03-01"), ("won", "2025-04-01")])]
    let furthest = funnel(skipping)
    #expect(furthest.steps.map(\.phase) == [.attract, .consider, .convert, .retain])
    #expect(furthest.steps.map(\.reached) == [1, 1, 1, 1])
    #expect(furthest.steps.map(\.rate) == [Ratio(1), Ratio(1), Ratio(1), nil])
    let strict = funnel(skipping, isStrict: true)
    #expect(strict.steps.map(\.reached) == [1, 0, 0, 0])
    #expect(strict.steps[0].skipped == 1 && strict.steps[0].rate == Ratio(0))
  }

  @Test func `a step back takes nothing away and counts once`() {
    let steps: [(stage: Stage.ID, day: Day)] = [
      ("A", start), ("B", "2025-03-01"), ("C", "2025-04-01"), ("B", "2025-05-01"),
    ]
    let back = funnel([deal("d", steps)])
    #expect(back.steps.map(\.reached) == [1, 1, 1, 0])
    #expect(back.steps[2].open == 1 && back.open == 1)
  }

  @Test func `the whole way is the product of its rates`() {
    let all =
      deals(600, "a", [("A", start), ("lost", "2025-03-01")])
      + deals(380, "b", [("A", start), ("B", "2025-03-01"), ("lost", "2025-04-01")])
      + deals(20, "w", [("A", start), ("C", "2025-03-01"), ("won", "2025-04-01")])
    let funnel = funnel(all)
    #expect(funnel.steps.prefix(2).map { $0.rate?.tenthsOfPercent } == [400, 50])
    #expect(funnel.overall?.tenthsOfPercent == 20)
    #expect(funnel.open == 0 && funnel.won == 20)
  }

  @Test func `a deal enters where it was born`() {
    let born = funnel([
      deal("b", [("B", start)]), deal("w", [("won", start)]), deal("l", [("lost", start)]),
    ])
    #expect(born.steps.map(\.reached) == [0, 1, 0, 1])
    #expect(born.deals.count == 3 && born.won == 1)
  }

  @Test func `a win that was re-opened is no customer`() {
    let steps: [(stage: Stage.ID, day: Day)] = [
      ("A", start), ("won", "2025-03-01"), ("B", "2025-04-01"),
    ]
    #expect(funnel([deal("d", steps)]).steps.map(\.reached) == [1, 1, 0, 0])
  }

  @Test func `a cohort can be those that entered a phase in the period`() {
    let early = deal("e", [("A", "2024-06-01"), ("B", start), ("won", "2025-03-01")])
    let skipper = deal("s", [("A", "2024-06-01"), ("C", start)])
    let late = deal("l", [("A", start)])
    let entered = funnel([early, skipper, late], cohort: .entered(.consider))
    #expect(entered.deals == ["e", "s"])
    #expect(entered.steps.map(\.phase) == [.consider, .convert, .retain])
    #expect(entered.steps.map(\.reached) == [2, 2, 1])
  }

  @Test func `losses are told by stage and reason, the most frequent first`() {
    var lost = deals(3, "l", [("A", start), ("B", "2025-03-01"), ("lost", "2025-04-01")])
    lost[0].lossReason = "price"
    lost[1].lossReason = "price"
    lost[0].amount = .euros(50)
    let out = deal("d", [("A", start), ("disqualified", "2025-03-01")])
    let funnel = funnel(lost + [out])
    #expect(
      funnel.losses == [
        .init(
          stage: "B", outcome: .lost, reason: "price", deals: ["l0", "l1"], amount: Ratio(50_00),
          withoutAmount: 1),
        .init(
          stage: "A", outcome: .disqualified, reason: nil, deals: ["d"], amount: Ratio(0),
          withoutAmount: 1),
        .init(
          stage: "B", outcome: .lost, reason: nil, deals: ["l2"], amount: Ratio(0), withoutAmount: 1
        ),
      ])
    #expect(funnel.steps[1].stops == [.init(stage: "B", count: 3)])
    #expect(funnel.steps[1].lost == 3 && funnel.steps[0].disqualified == 1)
  }

  @Test func `what cannot be followed is listed`() {
    var lostStage = deal("s", [("A", start)])
    lostStage.stage = "gone"
    let funnel = funnel([deal("u", []), lostStage])
    #expect(
      funnel.excluded == [
        .init(deal: "u", reason: .noCreationDay), .init(deal: "s", reason: .unknownStage),
      ])
    #expect(funnel.deals.isEmpty && funnel.overall == nil)
  }

  @Test(arguments: UInt64(0)..<20, [false, true])
  func `everyone who reached a phase went on, ended, or is there`(seed: UInt64, isStrict: Bool) {
    let funnel = funnel(Walk(seed: seed, steps: 200).board.deals, isStrict: isStrict)
    for step in funnel.steps where !step.isLast {
      #expect(
        step.reached == step.wentOn + step.open + step.lost + step.disqualified + step.skipped)
      #expect(step.stops.reduce(0) { $0 + $1.count } == step.lost + step.disqualified)
      #expect(isStrict || step.skipped == 0)
    }
    let lost = funnel.losses.reduce(0) { $0 + $1.count }
    #expect(funnel.deals.count == funnel.won + funnel.open + lost)
  }

  @Test(arguments: UInt64(0)..<20)
  func `groups add up to the whole`(seed: UInt64) {
    let (board, facts) = phased(Walk(seed: seed, steps: 200).board.deals)
    let whole = Funnel(of: board, facts, over: "2025")
    let groups = Funnel.groups(by: .owner, of: board, facts, over: "2025").map(\.funnel)
    for place in whole.steps.indices {
      #expect(groups.reduce(0) { $0 + $1.steps[place].reached } == whole.steps[place].reached)
      #expect(groups.reduce(0) { $0 + $1.steps[place].wentOn } == whole.steps[place].wentOn)
    }
    #expect(Set(groups.flatMap(\.deals)) == Set(whole.deals))
  }

  @Test(arguments: UInt64(0)..<8)
  func `the funnel of a moment is that of the board of that moment`(seed: UInt64) {
    let walk = Walk(seed: seed, steps: 200)
    let moment = walk.changes[120].entry.at
    let past = walk.board.asOf(moment)
    let replayed = Funnel(of: past, PipelineFacts(past, asOf: moment, zone: .utc), over: "2025")
    let rewound = Funnel(
      of: walk.board, PipelineFacts(walk.board, asOf: moment, zone: .utc), over: "2025")
    #expect(replayed.steps == rewound.steps && replayed.deals == rewound.deals)
  }
}

import Testing

@testable import PipelineDomain

@Suite struct WinRateTests {
  private static let won: [(stage: Stage.ID, day: Day)] = [
    ("B", "2025-02-01"), ("won", "2025-03-01"),
  ]
  private static let lost: [(stage: Stage.ID, day: Day)] = [
    ("B", "2025-02-01"), ("lost", "2025-03-01"),
  ]

  private func closed(_ won: Int, _ lost: Int) -> [Deal] {
    deals(won, "w", Self.won) + deals(lost, "l", Self.lost)
  }

  @Test func `twelve won and eight lost are 60 percent whatever is open`() throws {
    let all = closed(12, 8) + deals(30, "o", [("A", "2025-02-01")])
    let rate = try #require(measured("win-rate", all))
    #expect(rate.value == Ratio(12, 20))
    #expect((rate.numerator, rate.denominator, rate.n) == (12, 20, 20))
    #expect(rate.deals.count == 20)
    #expect(rate.part(.intervalLow)?.tenthsOfPercent == 387)
    #expect(rate.part(.intervalHigh)?.tenthsOfPercent == 781)
    #expect(measured("cohort-win-rate", all)?.value?.tenthsOfPercent == 240)
  }

  @Test func `with nothing closed there is no rate`() throws {
    let rate = try #require(measured("win-rate", deals(3, "o", [("A", "2025-02-01")])))
    #expect(rate.value == nil && rate.reason == .zeroDenominator(.closed) && rate.n == 0)
  }

  @Test(
    arguments: [
      (3, 10, 108, 603), (0, 5, 0, 434), (5, 5, 566, 1000), (1, 1, 207, 1000),
      (30, 100, 219, 396),
    ])
  func `a small sample shows the interval of Wilson`(
    won: Int, total: Int, low: Int, high: Int
  ) throws {
    let bounds = try #require(Wilson.bounds(won, of: total))
    #expect(bounds.low.tenthsOfPercent == Int128(low))
    #expect(bounds.high.tenthsOfPercent == Int128(high))
    let rate = try #require(measured("win-rate", closed(won, total - won)))
    #expect(rate.part(.intervalLow) == (total < 30 ? bounds.low : nil))
    #expect(rate.part(.intervalHigh) == (total < 30 ? bounds.high : nil))
  }

  @Test func `from thirty deals on the rate stands alone`() throws {
    #expect(try #require(measured("win-rate", closed(10, 19))).part(.intervalLow) != nil)
    #expect(try #require(measured("win-rate", closed(10, 20))).part(.intervalLow) == nil)
  }

  @Test func `rates are pooled, never averaged`() {
    #expect(measured("win-rate", closed(1, 0) + closed(1, 8).map(renamed))?.value == Ratio(2, 10))
  }

  private func renamed(_ deal: Deal) -> Deal {
    var copy = Deal(id: Deal.ID("x" + deal.id.text), title: deal.title, stage: deal.stage)
    copy.closedOn = deal.closedOn
    return copy
  }

  @Test func `a disqualified deal was no chance`() {
    let set = deals(5, "d", [("A", "2025-02-01"), ("disqualified", "2025-03-01")])
    #expect(measured("win-rate", closed(1, 1) + set)?.value == Ratio(1, 2))
  }

  @Test func `a re-opened deal counts once, in the period of its last closing`() throws {
    let steps: [(stage: Stage.ID, day: Day)] = [
      ("B", "2025-02-01"), ("won", "2025-03-10"), ("B", "2025-04-02"), ("lost", "2025-05-05"),
    ]
    let reopened = [deal("d", steps)]
    #expect(measured("win-rate", reopened, over: "2025-03", on: "2025-06-01")?.n == 0)
    let may = try #require(measured("win-rate", reopened, over: "2025-05", on: "2025-06-01"))
    #expect((may.numerator, may.n) == (0, 1))
    #expect(reopened[0].visits.map(\.stage) == ["B", "won", "B", "lost"])
    var march = reopened[0]
    march.stage = "won"
    march.closedOn = "2025-03-10"
    march.history.removeLast(2)
    #expect(measured("win-rate", [march], over: "2025-03", on: "2025-03-31")?.value == Ratio(1, 1))
  }

  @Test func `a period holds its first day and not the day after its last`() {
    let edges = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].compactMap { Day($0) }
    let all = edges.enumerated().map { place, day in
      deal(Deal.ID("d\(place)"), [("B", "2024-06-01"), ("won", day)])
    }
    #expect(measured("win-rate", all)?.deals == ["d1", "d2"])
  }

  @Test func `a closing that nothing dates is listed and left out`() throws {
    var undated = deal("u", [("A", "2025-05-01")])
    undated.stage = "won"
    let rate = try #require(measured("win-rate", [undated] + closed(1, 1)))
    #expect(rate.value == Ratio(1, 2))
    #expect(rate.excluded == [.init(deal: "u", reason: .noClosingDay)])
  }

  @Test func `a deal without a creation date needs only its closing day`() {
    var imported = deal("i", [])
    imported.stage = "won"
    imported.closedOn = "2025-06-01"
    #expect(measured("win-rate", [imported])?.value == Ratio(1, 1))
  }

  @Test func `open deals past their expected close stand beside the rate`() {
    var late = deal("p", [("B", "2025-02-01")])
    late.expectedClose = "2025-12-30"
    var today = deal("t", [("B", "2025-02-01")])
    today.expectedClose = "2025-12-31"
    #expect(measured("win-rate", closed(1, 1) + [late, today])?.part(.openPastClose) == Ratio(1))
  }

  @Test func `by value a large loss outweighs small wins`() throws {
    let all =
      deals(3, "w", Self.won, amount: .euros(10_000))
      + deals(1, "l", Self.lost, amount: .euros(200_000)) + deals(1, "n", Self.lost)
    let rate = try #require(measured("win-rate-value", all))
    #expect(rate.value?.tenthsOfPercent == 130)
    #expect(rate.unit == .rate && rate.n == 4)
    #expect(rate.excluded == [.init(deal: "n0", reason: .noAmount)])
    #expect(measured("win-rate", all)?.value == Ratio(3, 5))
  }

  @Test func `a removed deal counts nowhere`() {
    var gone = deal("w", Self.won, amount: .euros(1))
    gone.isRemoved = true
    for kpi in KPI.catalogue {
      #expect(measured(kpi.id, [gone])?.deals == [])
      #expect(measured(kpi.id, [gone])?.excluded == [])
    }
  }
}

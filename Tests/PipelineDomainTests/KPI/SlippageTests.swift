import PipelineDomain
import Testing

@Suite struct SlippageTests {
  /// Expected on the first day, then on each of the others, a month after another from January on.
  private func expected(_ id: Deal.ID, _ days: Day?..., stage: Stage.ID = "B") -> Deal {
    var expected = deal(id, [("B", "2025-01-01")])
    expected.stage = stage
    let start: Day = "2025-01-15"
    for (place, pair) in zip(days, days.dropFirst()).enumerated() {
      let change = Change(
        .expectedClose, from: pair.0.map { .day($0) } ?? .none,
        to: pair.1.map { .day($0) } ?? .none)
      let made = start.adding(months: place)
      expected.history.append(
        HistoryEntry(
          id: HistoryEntry.ID("\(id)-x\(place)"), at: noon(made), by: "Léa", changes: [change]))
    }
    expected.expectedClose = days.last ?? nil
    return expected
  }

  @Test func `a close that left the period slipped`() throws {
    let all = [
      expected("put-off", "2025-03-20", "2025-04-02"), expected("kept", "2025-03-20"),
      expected("pulled-in", "2025-03-20", "2024-12-31"), expected("withdrawn", "2025-03-20", nil),
      expected("back", "2025-03-20", "2025-05-01", "2025-03-31"),
      expected("within", "2025-03-20", "2025-03-31"), expected("other", "2025-07-01"),
    ]
    let slippage = try #require(measured("slippage", all, over: "2025-Q1"))
    #expect((slippage.numerator, slippage.denominator) == (3, 6))
    #expect(!slippage.deals.contains("other"))
  }

  @Test func `what closed in the period after all did not slip`() throws {
    var sold = expected("s", "2025-03-20", "2025-04-20", stage: "won")
    sold.closedOn = "2025-03-25"
    #expect(try #require(measured("slippage", [sold], over: "2025-Q1")).value == Ratio(0))
    sold.closedOn = "2025-04-15"
    #expect(try #require(measured("slippage", [sold], over: "2025-Q1")).value == Ratio(1))
    #expect(
      try #require(measured("slippage", [], over: "2025-Q1")).reason == .zeroDenominator(.dueCloses)
    )
  }

  @Test func `pushes are counted when they were made, later days alone`() throws {
    let often = expected("o", "2025-03-01", "2025-04-01", "2025-05-01", "2025-04-15")
    let once = expected("n", "2025-03-01", "2025-06-01")
    let pushes = try #require(measured("push-count", [often, once]))
    #expect(pushes.value == Ratio(3) && pushes.n == 2 && pushes.deals == ["o", "n"])
    #expect(measured("push-count", [often, once], over: "2025-02")?.value == Ratio(1))
    #expect(measured("push-count", [])?.value == Ratio(0))
  }

  @Test func `a push that was undone is none`() throws {
    var board = boardOf([])
    var deal = Deal(id: "d", title: "Deal", stage: "A")
    deal.expectedClose = "2025-03-01"
    let stamp = { (id: HistoryEntry.ID, day: Day) in Stamp(id: id, at: noon(day), by: "Léa") }
    try board.apply(board.addition(of: deal, stamp: stamp("1", "2025-01-01")))
    let later = Action.edit([.init(.expectedClose, .day("2025-05-01"))])
    try board.apply(board.operation(later, on: "d", stamp: stamp("2", "2025-01-02")))
    #expect(measured("push-count", board.deals)?.value == Ratio(1))
    try board.apply(board.undo(by: "Léa", stamp: stamp("3", "2025-01-03")))
    #expect(measured("push-count", board.deals)?.value == Ratio(0))
    #expect(measured("slippage", board.deals, over: "2025-Q1")?.value == Ratio(0))
  }
}

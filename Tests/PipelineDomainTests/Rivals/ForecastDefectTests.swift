import PipelineDomain
import Testing

/// The defects of other boards in forecasts, each as the law it breaks.
@Suite struct ForecastDefectTests {
  private func open(_ id: Deal.ID, _ stage: Stage.ID = "A", percent: Int? = nil) -> Deal {
    var open = deal(id, [(stage, "2025-02-01")], amount: .euros(1_000))
    open.probability = percent
    open.expectedClose = "2025-12-01"
    return open
  }

  private func forecast(_ deals: [Deal]) -> Forecast {
    let board = boardOf(deals)
    let facts = PipelineFacts(board, asOf: noon("2025-11-20"), zone: .utc)
    return Forecast(of: board, facts, over: "2025-Q4")
  }

  @Test func `a lost deal is worth nothing in the forecast`() {
    var lost = deal("l", [("C", "2025-02-01"), ("lost", "2025-11-01")], amount: .euros(1_000))
    lost.probability = 100
    lost.expectedClose = "2025-12-01"
    let total = forecast([lost, open("o")]).total
    #expect(total.pipeline == 1_000_00 && total.openCount == 1)
    #expect(total.weighted.rounded() == 100_00)
  }

  @Test
  func `without a chance of its own a deal has its stage's, and what is closed is no pipeline`() {
    let closed = [
      deal("w", [("C", "2025-02-01"), ("won", "2025-03-01")], amount: .euros(5_000)),
      deal("l", [("C", "2025-02-01"), ("lost", "2025-03-01")], amount: .euros(7_000)),
    ]
    let all = [open("a"), open("c", "C")] + closed
    #expect(measured("weighted-value", all)?.value?.rounded() == 900_00)
    #expect(measured("open-value", all)?.value == Ratio(2_000_00))
    #expect(forecast(all).total.weighted.rounded() == 900_00)
  }

  @Test func `a chance is a percentage, and a cycle runs forward`() {
    #expect(measured("weighted-value", [open("h", percent: 50)])?.value?.rounded() == 500_00)
    let sold = deal("w", [("B", "2025-02-01"), ("won", "2025-02-11")])
    let backward = deal("b", [("B", "2025-02-11"), ("won", "2025-02-11")], closedOn: "2025-02-01")
    #expect(measured("cycle-length", [sold])?.value == Ratio(10))
    #expect(
      measured("cycle-length", [backward])?.excluded
        == [.init(deal: "b", reason: .closedBeforeCreated)])
  }

  @Test func `totals are those of all deals, and two currencies have none`() {
    let many = (0..<1_234).map { open(Deal.ID("d\($0)")) }
    #expect(measured("open-value", many)?.value == Ratio(1_234_000_00))
    var dollars = open("u")
    dollars.amount = Money(minorUnits: 1, currency: "USD")
    let mixed = measured("open-value", many + [dollars])
    #expect(mixed?.value == nil && mixed?.reason == .mixedCurrencies([.euro, "USD"]))
    #expect(mixed?.part(.subtotal(.euro)) == Ratio(1_234_000_00))
  }

  @Test func `a chance of zero is known, of a deal and of a stage`() {
    var stages = threeStages
    stages[1].probability = 0
    #expect(measured("weighted-value", [open("b", "B")], stages: stages)?.value?.rounded() == 0)
    #expect(measured("weighted-value", [open("z", "C", percent: 0)])?.value?.rounded() == 0)
    #expect(forecast([open("z", "C", percent: 0)]).total.weighted == Ratio(0, 100))
  }

  @Test(arguments: [(19, false), (20, true)])
  func `chances come from the board's own past, and from too small a past none come`(
    decided: Int, suggests: Bool
  ) throws {
    let past =
      deals(5, "w", [("A", "2025-01-01"), ("won", "2025-03-01")])
      + deals(decided - 5, "l", [("A", "2025-01-01"), ("lost", "2025-03-01")])
    let chance = try #require(forecast(past).stageChances.first)
    #expect(chance.decided == decided && chance.won == 5)
    #expect((chance.suggested != nil) == suggests)
    #expect(suggests || chance.expected == Ratio(10, 100))
  }
}

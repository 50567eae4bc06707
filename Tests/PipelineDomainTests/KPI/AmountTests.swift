import PipelineDomain
import Testing

@Suite struct AmountTests {
  private func open(_ id: Deal.ID, _ euros: Int64, _ percent: Int) -> Deal {
    var open = deal(id, [("A", "2025-02-01")], amount: .euros(euros))
    open.probability = percent
    return open
  }

  @Test func `the weighted value is the sum of amounts times chances`() throws {
    let four = [
      open("a", 100_000, 90), open("b", 50_000, 50), open("c", 20_000, 20), open("d", 300_000, 10),
    ]
    #expect(measured("weighted-value", four)?.value?.rounded() == 14_900_000)
    #expect(measured("open-value", four)?.value == Ratio(47_000_000))
  }

  @Test func `it is rounded once, at the end`() throws {
    var deals = deals(3, "d", [("B", "2025-02-01")])
    for index in deals.indices {
      deals[index].amount = Money(minorUnits: 33_35, currency: .euro)
    }
    let weighted = try #require(measured("weighted-value", deals))
    #expect(weighted.value == Ratio(500_250, 100))
    #expect(weighted.value?.rounded() == 50_03)
  }

  @Test func `a chance of zero is zero, and the stage's serves where there is none`() {
    #expect(measured("weighted-value", [open("z", 1_000, 0)])?.value?.rounded() == 0)
    let plain = deal("p", [("C", "2025-02-01")], amount: .euros(1_000))
    #expect(measured("weighted-value", [plain])?.value?.rounded() == 80_000)
  }

  @Test(arguments: ["open-value", "weighted-value", "signed", "average-deal", "win-rate-value"])
  func `two currencies are never added, but told apart`(kpi: String) throws {
    let stage: Stage.ID = kpi.hasSuffix("weighted-value") || kpi == "open-value" ? "B" : "won"
    let dollars = Money(minorUnits: 100_00, currency: "USD")
    let mixed = [
      deal("e", [(stage, "2025-02-01")], amount: .euros(100)),
      deal("u", [(stage, "2025-02-01")], amount: dollars),
    ]
    let figure = try #require(measured(kpi, mixed))
    #expect(figure.value == nil)
    #expect(figure.reason == .mixedCurrencies([.euro, "USD"]))
    #expect(figure.part(.subtotal(.euro)) != nil && figure.part(.subtotal("USD")) != nil)
    #expect(figure.deals == ["e", "u"])
  }

  @Test func `a sum of nothing is zero; a sum of unknowns is none`() throws {
    #expect(measured("open-value", [])?.value == Ratio(0))
    let unknown = try #require(measured("open-value", [deal("d", [("A", "2025-02-01")])]))
    #expect(unknown.reason == .noAmounts)
    #expect(unknown.excluded == [.init(deal: "d", reason: .noAmount)])
  }

  @Test func `a sum that 64 bits do not hold is none`() {
    let most = Money(minorUnits: .max, currency: .euro)
    #expect(
      measured("open-value", deals(2, "d", [("A", "2025-02-01")], amount: most))?.reason
        == .overflow)
    #expect(
      measured("weighted-value", deals(2, "d", [("A", "2025-02-01")], amount: most))?.value != nil)
  }

  @Test func `a single foreign currency keeps its name`() {
    let yen = Money(minorUnits: 5_000, currency: "JPY")
    let figure = measured("signed", [deal("j", [("won", "2025-02-01")], amount: yen)])
    #expect(figure?.unit == .money("JPY"))
    #expect(figure?.value == Ratio(5_000))
  }

  @Test func `the average counts deals for nothing and not those of unknown amount`() throws {
    let won: [(stage: Stage.ID, day: Day)] = [("B", "2025-02-01"), ("won", "2025-03-01")]
    let all =
      [deal("a", won, amount: .euros(0)), deal("b", won, amount: .euros(100))]
      + [deal("c", won, amount: .euros(500)), deal("d", won)]
    let average = try #require(measured("average-deal", all))
    #expect(average.value == Ratio(600_00, 3))
    #expect((average.numerator, average.denominator, average.n) == (600_00, 3, 3))
    #expect(average.part(.median) == Ratio(100_00))
    #expect(average.excluded == [.init(deal: "d", reason: .noAmount)])
    #expect(measured("average-deal", [])?.reason == .zeroDenominator(.won))
    #expect(measured("signed", all)?.value == Ratio(600_00))
  }

  @Test func `signed is dated by the signature, not by creation`() {
    let sold = [deal("d", [("B", "2024-12-01"), ("won", "2025-01-15")], amount: .euros(7))]
    #expect(measured("signed", sold, over: "2024")?.value == Ratio(0))
    #expect(measured("signed", sold, over: "2025-Q1")?.value == Ratio(700))
  }
}

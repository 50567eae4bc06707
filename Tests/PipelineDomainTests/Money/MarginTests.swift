import PipelineDomain
import Testing

@Suite struct MarginTests {
  private func won(_ id: Deal.ID, _ euros: Int64?, cost: Int64?) -> Deal {
    var deal = deal(
      id, [("A", "2025-01-02"), ("won", "2025-03-01")], amount: euros.map { .euros($0) })
    deal.cost = cost.map { .euros($0) }
    return deal
  }

  @Test func `the margin is held against the amount, and pooled`() throws {
    let figure = try #require(
      measured("margin", [won("a", 100, cost: 50), won("b", 300, cost: 250)]))
    #expect(figure.value?.tenthsOfPercent == 250)
    #expect(figure.numerator == 100_00)
    #expect(figure.denominator == 400_00)
    #expect(figure.unit == .rate)
  }

  @Test func `a deal without a cost stays out, and the coverage says so`() throws {
    let figure = try #require(
      measured(
        "margin", [won("a", 100, cost: 60), won("b", 900, cost: nil), won("c", nil, cost: 5)]))
    #expect(figure.value?.tenthsOfPercent == 400)
    #expect(figure.part(.costKnown) == Ratio(1))
    #expect(figure.part(.won) == Ratio(3))
    #expect(
      figure.excluded == [.init(deal: "b", reason: .noCost), .init(deal: "c", reason: .noAmount)])
  }

  @Test func `a loss is a negative margin, and a cost of nothing a whole one`() {
    #expect(measured("margin", [won("a", 100, cost: 150)])?.value?.tenthsOfPercent == -500)
    #expect(measured("margin", [won("a", 100, cost: 0)])?.value?.tenthsOfPercent == 1_000)
  }

  @Test func `without costs, or amounts to hold them against, there is none`() {
    #expect(measured("margin", [won("a", 100, cost: nil)])?.reason == .noCosts)
    #expect(measured("margin", [])?.reason == .zeroDenominator(.won))
    #expect(measured("margin", [won("a", 0, cost: 5)])?.reason == .zeroDenominator(.amounts))
  }

  @Test func `a negative cost is an error of the data`() {
    let figure = measured("margin", [won("a", 100, cost: -5), won("b", 100, cost: 20)])
    #expect(figure?.excluded == [.init(deal: "a", reason: .negativeAmount)])
    #expect(figure?.value?.tenthsOfPercent == 800)
  }

  @Test func `a cost in another currency takes a rate`() {
    var sale = won("a", 100, cost: nil)
    sale.cost = .dollars(50)
    #expect(measured("margin", [sale])?.reason == .mixedCurrencies([.euro, "USD"]))
    let rate = ExchangeRate.rate("USD", .euro, 8, 10, from: "2025-01-01")
    #expect(measured("margin", [sale], rates: [rate])?.value?.tenthsOfPercent == 600)
  }

  @Test func `margins by sector and by customer are those of the deals of each alone`() throws {
    var deals = [won("a", 100, cost: 50), won("b", 100, cost: 20), won("c", 100, cost: 90)]
    for (index, organization) in (["o", "p"] as [Organization.ID]).enumerated() {
      deals[index].organization = organization
    }
    let board = Board(
      settings: Settings(name: "Test", stages: threeStages),
      organizations: [
        Organization(id: "o", name: "Ostéa", sector: "health"), Organization(id: "p", name: "Pau"),
      ], deals: deals)
    let margins = { (grouping: Grouping) in
      grouping.boards(of: board).map { key, part in
        let facts = PipelineFacts(part, asOf: noon("2025-12-31"), zone: .utc)
        return
          "\(key ?? "–") \(KPI.named("margin")?.figure(facts, "2025").value?.tenthsOfPercent ?? 0)"
      }
    }
    #expect(margins(.sector) == ["health 500", "– 450"])
    #expect(margins(.customer) == ["Ostéa 500", "Pau 800", "– 100"])
  }
}

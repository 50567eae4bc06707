import PipelineDomain
import Testing

@Suite struct MarketingTests {
  private func won(_ euros: Int64, _ source: String?) -> Deal {
    contract("d \(euros) \(source ?? "")".id, from: "2025-03-10", source: source, amount: euros)
  }

  private let cost = [spent(5_000, in: "2025-03-01", on: "mail")]

  @Test func `the return is what is left of revenue over the cost`() throws {
    let deals = [won(25_000, "mail"), won(99_000, "fair"), won(1_000, nil)]
    let figure = try #require(measured("roi", deals, costs: cost))
    #expect(figure.value == Ratio(20_000_00, 5_000_00) && figure.unit == .rate)
    #expect(figure.value?.tenthsOfPercent == 4_000)
    #expect(figure.part(.returnOnSpend)?.rounded(decimals: 1) == 50)
    #expect(figure.part(.value) == Ratio(25_000_00) && figure.n == 1)
  }

  @Test func `a cost of nothing has no return`() throws {
    let free = [spent(0, in: "2025-03-01", on: "mail")]
    let figure = try #require(measured("roi", [won(9, "mail")], costs: free))
    #expect(figure.value == nil && figure.reason == .zeroDenominator(.spending))
  }

  @Test func `a loss is a negative return`() {
    #expect(measured("roi", [won(2_000, "mail")], costs: cost)?.value == Ratio(-3_000_00, 5_000_00))
  }

  @Test func `declared sources come before the channels that were paid`() throws {
    let deals = [won(25_000, "mail"), won(10_000, "fair")]
    let figure = try #require(
      measured("roi", deals, costs: cost) { $0.marketing.sources = ["fair"] })
    #expect(figure.deals == ["d 10000 fair"] && figure.value == Ratio(5_000_00, 5_000_00))
    let general = [spent(5_000, in: "2025-03-01")]
    #expect(measured("roi", deals, costs: general)?.reason == .noMarketingSource)
  }

  @Test func `the return of content is measured over as many months as the team set`() throws {
    let early = contract("e", from: "2024-02-01", source: "mail", amount: 12_000)
    let months = (0..<18).map { spent(500, in: Day("2025-03-01").adding(months: -$0), on: "mail") }
    let figure = try #require(
      measured("roi", [early, won(6_000, "mail")], costs: months) {
        $0.marketing.returnMonths = 18
      })
    #expect(figure.period.start == "2023-10-01" && figure.period.end == "2025-04-01")
    #expect(figure.value == Ratio(9_000_00, 9_000_00))
  }

  @Test func `sources tell what marketing brought, signals what it touched`() throws {
    let parts = try [("marketing-sourced", 2), ("marketing-influenced", 3)].map { kpi, count in
      let figure = try #require(opportunities(kpi, marketing: ["web"]))
      #expect(figure.value == Ratio(Int128(count), 5) && figure.n == 5)
      return figure
    }
    #expect(parts[0].part(.byValue)?.tenthsOfPercent == 400)
    // 65 % of five millions.
    #expect(parts[1].part(.byValue)?.tenthsOfPercent == 650)
    #expect(parts[1].part(.value) == Ratio(3_250_000_00))
  }

  @Test(arguments: ["marketing-sourced", "marketing-influenced"])
  func `without a declared source nothing is guessed`(kpi: String) throws {
    let figure = try #require(opportunities(kpi, marketing: []))
    #expect(figure.value == nil && figure.reason == .noMarketingSource)
  }

  @Test(
    arguments: [
      ("webinar", "2025-03-09T11:59:59Z", true), ("webinar", "2025-03-09T12:00:00Z", false),
      ("email-reply", "2025-03-05T09:00:00Z", false),
    ] as [(SignalKind.ID, Instant, Bool)])
  func `a touch counts before the deal becomes an opportunity, and of marketing's kinds`(
    kind: SignalKind.ID, at: Instant, counts: Bool
  ) throws {
    var deal = deal("d", [("A", "2025-03-01"), ("C", "2025-03-09")])
    deal.signals = [Signal(id: "s", kind: kind, at: at)]
    #expect(influence(deal) == Ratio(counts ? 1 : 0, 1))
    deal.signals[0].isWithdrawn = true
    #expect(influence(deal) == Ratio(0, 1))
  }

  private func influence(_ deal: Deal) -> Ratio? {
    measured("marketing-influenced", [deal], costs: []) { $0.marketing.sources = ["web"] }?.value
  }

  /// Five opportunities for five millions: two from the web for two, one that came to a webinar.
  private func opportunities(_ kpi: String, marketing sources: [String]) -> KPIValue? {
    let amounts: [Int64] = [1_500_000, 500_000, 1_250_000, 1_000_000, 750_000]
    let deals = amounts.enumerated().map { place, euros in
      var deal = deal(
        Deal.ID("o\(place)"), [("A", "2025-03-01"), ("C", "2025-03-09")], amount: .euros(euros))
      if place < 2 { deal.source = "web" }
      if place == 2 {
        deal.signals = [Signal(id: "s", kind: "webinar", at: "2025-03-02T09:00:00Z")]
      }
      return deal
    }
    let lead = deal("lead", [("A", "2025-03-02")])
    return measured(kpi, deals + [lead], costs: []) { $0.marketing.sources = sources }
  }
}

extension String {
  fileprivate var id: Deal.ID { Deal.ID(self) }
}

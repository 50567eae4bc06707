import PipelineDomain
import Testing

@Suite struct LifetimeTests {
  /// Returns twenty-five customers of the year before, of whom six churned, and a new one in March 2025: they
  /// stay fifty months. The new one's deal of 1,000 euros has the given cost.
  private func subscribers(
    cents: Int64, left: Int = 6, cost: Int64? = nil
  ) -> [Deal] {
    let all =
      customers(25 - left, "stay", from: "2024-01-10")
      + customers(left, "left", from: "2024-01-10", to: "2025-01-01")
      + [contract("new", from: "2025-03-10", amount: 1_000, cost: cost)]
    return all.map {
      var deal = $0
      deal.recurring = Money(minorUnits: cents, currency: .euro)
      return deal
    }
  }

  private func march(_ euros: Int64) -> [Cost] { [spent(euros, in: "2025-03-01")] }

  @Test(
    arguments: [
      (24_00, 500, 1_200, 24), (50_00, 500, 2_500, 50), (24_32, 320, 1_216, 38),
      (24_12, 180, 1_206, 67),
    ] as [(Int64, Int64, Int64, Int128)])
  func `a customer is worth what they pay while they stay`(
    cents: Int64, cost: Int64, euros: Int64, tenths: Int128
  ) throws {
    let deals = subscribers(cents: cents)
    let value = try #require(measured("ltv", deals, costs: march(cost)))
    #expect(value.value == Ratio(euros * 100) && value.unit == .money(.euro) && value.n == 20)
    #expect(value.part(.net) == Ratio((euros - cost) * 100))
    #expect(value.part(.lifetime) == Ratio(50) && value.part(.monthlyChurn)?.tenthsOfPercent == 20)
    let times = try #require(measured("ltv-cac", deals, costs: march(cost)))
    #expect(times.value?.rounded(decimals: 1) == tenths && times.unit == .ratio)
  }

  @Test func `the cost of acquisition is never subtracted from it, known or not`() {
    let deals = subscribers(cents: 50_00)
    let without = measured("ltv", deals, costs: [])
    #expect(without?.value == Ratio(2_500_00) && without?.part(.net) == nil)
  }

  @Test func `it is counted in margin where one is known, else in revenue`() throws {
    let deals = subscribers(cents: 50_00, cost: 300)
    let margin = try #require(measured("ltv", deals, costs: []))
    #expect(margin.value == Ratio(1_750_00) && margin.part(.margin)?.tenthsOfPercent == 700)
    #expect(margin.part(.byRevenue) == Ratio(2_500_00))
    let revenue = measured("ltv", deals, costs: []) { $0.lifetimeBasis = .revenue }
    #expect(revenue?.value == Ratio(2_500_00) && revenue?.part(.margin)?.tenthsOfPercent == 700)
    let wanted = measured("ltv", subscribers(cents: 50_00), costs: []) {
      $0.lifetimeBasis = .margin
    }
    #expect(wanted?.value == nil && wanted?.reason == .missing("margin"))
  }

  @Test func `a customer is taken to stay five years at most`() throws {
    let figure = try #require(measured("ltv", subscribers(cents: 10_00, left: 1), costs: []))
    #expect(figure.part(.lifetime) == Ratio(60) && figure.part(.lifetimeCap) == Ratio(60))
    #expect(figure.value == Ratio(600_00))
  }

  @Test func `nobody who left tells no lifetime`() throws {
    let figure = try #require(measured("ltv", subscribers(cents: 10_00, left: 0), costs: []))
    #expect(figure.value == nil && figure.reason == .noChurn)
  }

  @Test(
    arguments: [("2024-03-31", nil), ("2024-04-01", .tooYoung)]
      as [(Day, KPIValue.Unavailability?)])
  func `it takes twelve months of customers`(first: Day, reason: KPIValue.Unavailability?) throws {
    let deals = [
      contract("a", from: first, to: "2025-02-01", monthly: 10),
      contract("b", from: first, monthly: 10),
    ]
    let figure = try #require(measured("ltv", deals, costs: []))
    #expect(figure.reason == reason)
    #expect((figure.value == nil) == (reason != nil))
  }

  @Test(arguments: ["ltv", "payback"])
  func `without a monthly revenue there is none`(kpi: String) {
    let deals = customers(3, "c", from: "2024-01-01")
    #expect(measured(kpi, deals, costs: march(1))?.reason == .noRecurringRevenue)
    #expect(
      measured("ltv-cac", deals, costs: march(1))?.reason
        == .missing("ltv", because: .noRecurringRevenue))
  }

  @Test(
    arguments: [
      // Ratios of 2.9, 3.0, 3.1; then 3.0 with a margin of 69 % and 70 %.
      (29_00, 600, nil, .warn), (30_00, 600, nil, .ok), (31_00, 600, nil, .ok),
      (100_00, 1_380, 310, .warn), (100_00, 1_400, 300, .ok),
    ] as [(Int64, Int64, Int64?, KPIResult.Status)])
  func `three is enough, unless the margin is thin`(
    cents: Int64, spent: Int64, cost: Int64?, status: KPIResult.Status
  ) throws {
    let deals = subscribers(cents: cents, left: 1, cost: cost)
    let figure = try #require(measured("ltv-cac", deals, costs: march(spent)))
    let found = figure.status(against: figure.standardGoal, better: .higher, in: .euro)
    #expect(found == status)
  }

  @Test(
    arguments: [(Ratio(0), Ratio(31, 10)), (Ratio(5), Ratio(3)), (nil, Ratio(3))]
      as [(Ratio?, Ratio?)])
  func `more than three is asked for when churn is above its alert`(
    alert: Ratio?, target: Ratio?
  ) throws {
    let deals =
      [contract("gone", from: "2024-01-10", to: "2025-03-15")]
      + subscribers(cents: 30_00, left: 1)
    let figure = try #require(
      measured("ltv-cac", deals, costs: march(600)) {
        $0.panel.goals["churn"] = Panel.Goal(alert: alert)
      })
    #expect(figure.standardGoal?.target == target)
  }

  @Test func `a customer is earned back by the margin of each month`() throws {
    let deals = subscribers(cents: 200_00, cost: 300)
    let figure = try #require(measured("payback", deals, costs: march(1_200)))
    #expect(figure.value?.rounded(decimals: 1) == 86 && figure.unit == .months)
    #expect(figure.part(.margin)?.tenthsOfPercent == 700)
    #expect(
      measured("payback", deals, costs: [])?.reason
        == .missing("cac", because: .missingCost("2025-03-01")))
    let lossy = subscribers(cents: 200_00, cost: 1_000)
    #expect(
      measured("payback", lossy, costs: march(1_200))?.reason == .zeroDenominator(.monthlyRevenue))
  }
}

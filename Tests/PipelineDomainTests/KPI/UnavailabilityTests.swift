import PipelineDomain
import Testing

/// Every way in which a figure of the catalogue can come to have no value, and the reason it gives.
@Suite struct UnavailabilityTests {
  /// A board on which a figure has no value.
  struct Case: CustomTestStringConvertible {
    let kpi: String
    let reason: KPIValue.Unavailability
    var deals: [Deal] = []
    var costs: [Cost] = []
    var period: Period = "2025-03"
    var change: @Sendable (inout Settings) -> Void = { _ in }

    var testDescription: String { "\(kpi): \(reason)" }
  }

  private static let won: [(stage: Stage.ID, day: Day)] = [
    ("A", "2025-03-01"), ("B", "2025-03-03"), ("won", "2025-03-10"),
  ]
  private static let march = [spent(100, in: "2025-03-01", on: "web")]
  private static let straight = deal("s", [("A", "2025-03-01"), ("won", "2025-03-10")])
  private static let declared: @Sendable (inout Settings) -> Void = {
    $0.marketing.sources = ["web"]
  }
  private static let undated: Deal = {
    var deal = Deal(id: "u", title: "Undated", stage: "won")
    deal.closedOn = "2025-03-10"
    return deal
  }()
  private static let noted: Deal = {
    var deal = deal("r", [("A", "2025-03-10")])
    deal.activities = [Activity(id: "n", kind: .note, at: noon("2025-03-11"), by: "Léa")]
    return deal
  }()
  private static let neverClosed: Deal = {
    var deal = deal("n", [("A", "2025-03-01")])
    deal.stage = "won"
    return deal
  }()

  private static let nobody: [Case] = [
    Case(kpi: "win-rate", reason: .zeroDenominator(.closed)),
    Case(kpi: "win-rate-value", reason: .zeroDenominator(.closed)),
    Case(kpi: "cohort-win-rate", reason: .zeroDenominator(.created)),
    Case(kpi: "cycle-length", reason: .noDeals(.won)),
    Case(kpi: "time-in-stage", reason: .noDeals(.stageEntry)),
    Case(kpi: "average-deal", reason: .zeroDenominator(.won)),
    Case(kpi: "stage-conversion", reason: .zeroDenominator(.stageEntry)),
    Case(kpi: "funnel-conversion", reason: .zeroDenominator(.stageEntry)),
    Case(kpi: "stale-share", reason: .zeroDenominator(.open)),
    Case(kpi: "mql-to-sql", reason: .zeroDenominator(.mql)),
    Case(kpi: "margin", reason: .zeroDenominator(.won)),
    Case(kpi: "meeting-rate", reason: .zeroDenominator(.contacted)),
    Case(kpi: "first-response", reason: .noDeals(.created)),
    Case(kpi: "coverage", reason: .noQuota),
    Case(kpi: "engagement", reason: .noSignals),
    Case(kpi: "cac", reason: .missingCost("2025-03-01")),
    Case(kpi: "cac", reason: .zeroDenominator(.newCustomers), costs: march),
    Case(kpi: "cac", reason: .noWholeMonth, costs: march, period: "2025-W10"),
    Case(kpi: "cpl", reason: .missingCost("2025-03-01")),
    Case(kpi: "cpl", reason: .zeroDenominator(.created), costs: march),
    Case(kpi: "cpl", reason: .noWholeMonth, costs: march, period: "2025-W10"),
    Case(kpi: "roi", reason: .noMarketingSource),
    Case(kpi: "roi", reason: .missingCost("2025-03-01"), change: declared),
    Case(kpi: "roi", reason: .noWholeMonth, costs: march, period: "2025-W10"),
    Case(
      kpi: "roi", reason: .zeroDenominator(.spending),
      costs: [spent(0, in: "2025-03-01", on: "web")]),
    Case(kpi: "ltv", reason: .noRecurringRevenue),
    Case(kpi: "ltv-cac", reason: .missing("ltv", because: .noRecurringRevenue)),
    Case(kpi: "payback", reason: .noRecurringRevenue),
    Case(kpi: "retention-6m", reason: .zeroDenominator(.customers)),
    Case(kpi: "retention-12m", reason: .zeroDenominator(.customers)),
    Case(kpi: "churn", reason: .zeroDenominator(.customers)),
    Case(kpi: "marketing-sourced", reason: .noMarketingSource),
    Case(kpi: "marketing-influenced", reason: .noMarketingSource),
    Case(kpi: "marketing-sourced", reason: .zeroDenominator(.opportunity), change: declared),
    Case(kpi: "marketing-influenced", reason: .zeroDenominator(.opportunity), change: declared),
  ]

  private static let leftOut: [Case] = [
    Case(kpi: "cycle-length", reason: .allExcluded([.neverQualified: 1]), deals: [straight]),
    Case(
      kpi: "cycle-length", reason: .allExcluded([.neverQualified: 1, .noCreationDay: 1]),
      deals: [straight, undated]),
    Case(
      kpi: "cycle-length", reason: .allExcluded([.closedBeforeCreated: 1]),
      deals: [
        deal("l", [("B", "2025-03-20"), ("won", "2025-03-20")], closedOn: "2025-03-10")
      ]),
    Case(kpi: "win-rate", reason: .allExcluded([.noClosingDay: 1]), deals: [neverClosed]),
    Case(kpi: "cohort-win-rate", reason: .allExcluded([.noCreationDay: 1]), deals: [undated]),
    Case(kpi: "first-response", reason: .allExcluded([.noCreationDay: 1]), deals: [undated]),
    Case(kpi: "stage-conversion", reason: .allExcluded([.noCreationDay: 1]), deals: [undated]),
    Case(
      kpi: "time-in-stage", reason: .allExcluded([.leftBeforeEntered: 1]),
      deals: [deal("b", [("A", "2025-03-10"), ("B", "2025-03-01")])]),
    Case(
      kpi: "time-in-stage", reason: .notReached,
      deals: [deal("r", [("A", "2025-03-10")])]),
    Case(
      kpi: "first-response", reason: .noActivities, deals: [deal("r", [("A", "2025-03-10")])]),
    Case(kpi: "first-response", reason: .mostUnanswered, deals: [noted]),
    Case(
      kpi: "churn", reason: .allExcluded([.leftBeforeSigned: 1]),
      deals: [contract("c", from: "2025-01-01", to: "2024-12-01")]),
    Case(
      kpi: "cac", reason: .missing("cycle-length", because: .allExcluded([.neverQualified: 1])),
      deals: [straight], costs: march, change: { $0.marketing.lagsByCycle = true }),
  ]

  private static let amounts: [Case] = [
    Case(kpi: "open-value", reason: .noAmounts, deals: [deal("o", [("B", "2025-03-01")])]),
    Case(kpi: "weighted-value", reason: .noAmounts, deals: [deal("o", [("B", "2025-03-01")])]),
    Case(kpi: "signed", reason: .noAmounts, deals: [deal("w", won)]),
    Case(kpi: "forecast", reason: .noAmounts, deals: [deal("w", won)]),
    Case(kpi: "average-deal", reason: .noAmounts, deals: [deal("w", won)]),
    Case(kpi: "win-rate-value", reason: .noAmounts, deals: [deal("w", won)]),
    Case(
      kpi: "win-rate-value", reason: .zeroDenominator(.amounts),
      deals: [deal("w", won, amount: .euros(0))]),
    Case(
      kpi: "win-rate-value", reason: .tooFewAmounts(.won, known: 1, of: 3),
      deals: [deal("w", won, amount: .euros(9))] + PipelineDomainTests.deals(2, "n", won)),
    Case(
      kpi: "win-rate-value", reason: .tooFewAmounts(.lost, known: 0, of: 1),
      deals: [
        deal("w", won, amount: .euros(9)),
        deal("l", [("B", "2025-03-01"), ("lost", "2025-03-09")]),
      ]),
    Case(kpi: "margin", reason: .noAmounts, deals: [deal("w", won)]),
    Case(kpi: "margin", reason: .noCosts, deals: [deal("w", won, amount: .euros(9))]),
    Case(
      kpi: "roi", reason: .noAmounts,
      deals: [contract("c", from: "2025-03-10", source: "web")], costs: march),
  ]

  private static let customers: [Case] = [
    Case(
      kpi: "ltv", reason: .tooYoung,
      deals: [contract("c", from: "2025-02-01", monthly: 100)]),
    Case(
      kpi: "ltv", reason: .noChurn,
      deals: [contract("c", from: "2023-02-01", monthly: 100)]),
    Case(
      kpi: "ltv", reason: .zeroDenominator(.subscribers),
      deals: [
        contract("c", from: "2025-02-01", monthly: 100), contract("o", from: "2023-02-01"),
      ]),
    Case(
      kpi: "ltv", reason: .missing("margin"),
      deals: [contract("c", from: "2023-02-01", monthly: 100)],
      change: { $0.lifetimeBasis = .margin }),
    Case(
      kpi: "ltv-cac", reason: .missing("ltv", because: .noChurn),
      deals: [contract("c", from: "2023-02-01", monthly: 100)], costs: march),
    Case(
      kpi: "payback", reason: .missing("cac", because: .zeroDenominator(.newCustomers)),
      deals: [contract("c", from: "2023-02-01", monthly: 100)], costs: march),
    Case(
      kpi: "payback", reason: .missing("cac", because: .missingCost("2025-03-01")),
      deals: [contract("c", from: "2023-02-01", monthly: 100)]),
  ]

  @Test(arguments: nobody + leftOut + amounts + customers)
  func `a figure without a value says what is so`(test: Case) throws {
    let figure = try #require(
      measured(test.kpi, test.deals, costs: test.costs, over: test.period, test.change))
    #expect(figure.value == nil)
    #expect(figure.reason == test.reason)
  }

  @Test func `every figure is a case here, has a suite of its own for it, or always a value`() {
    let counts = [
      "no-next-step", "leads", "qualified-leads", "push-count", "activities", "loss-by-stage",
      "loss-reasons", "invoiced", "collected",
    ]
    let elsewhere = ["velocity", "slippage", "sla-compliance"]
    let here = Set((Self.nobody + Self.leftOut + Self.amounts + Self.customers).map(\.kpi))
    #expect(here.union(counts).union(elsewhere) == Set(KPI.catalogue.map(\.id)))
    for kpi in counts { #expect(measured(kpi, [])?.value == Ratio(0), "\(kpi)") }
  }

  @Test(arguments: UInt64(0)..<8, [0, 3, 20, 250])
  func `that there is nobody is said where nobody counts and nobody is left out`(
    seed: UInt64, steps: Int
  ) {
    let walk = Walk(seed: seed, steps: steps)
    let bad = seed.isMultiple(of: 2) ? [] : [Self.undated, Self.neverClosed, Self.straight]
    let facts = PipelineFacts(boardOf(walk.board.deals + bad), asOf: walk.clock, zone: .utc)
    for kpi in KPI.catalogue {
      let figure = kpi.figureWithDeals(facts, "2025-03")
      var counts: [Exclusion.Reason: Int] = [:]
      for exclusion in figure.excluded { counts[exclusion.reason, default: 0] += 1 }
      switch figure.reason {
      case .noDeals(let absence), .zeroDenominator(let absence):
        guard ![.amounts, .cycle, .subscribers].contains(absence) else { continue }
        #expect(figure.deals.isEmpty && figure.excluded.isEmpty, "\(kpi.id)")
      case .allExcluded(let told): #expect(told == counts && figure.deals.isEmpty, "\(kpi.id)")
      case .noAmounts: #expect(counts[.noAmount] != nil && figure.deals.isEmpty, "\(kpi.id)")
      default: continue
      }
    }
  }
}

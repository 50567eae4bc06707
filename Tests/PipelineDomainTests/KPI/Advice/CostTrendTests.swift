import Testing

@testable import PipelineDomain

@Suite struct CostTrendTests {
  private func figures(_ values: [Int?]) -> [KPIValue] {
    zip(["2025-Q1", "2025-Q2"] as [Period], values).map { period, value in
      var figure = KPIValue(
        kpi: "cac", unit: .money(.euro), n: 1, period: period, asOf: Instant(seconds: 0))
      figure.value = value.map { Ratio($0) }
      return figure
    }
  }

  @Test(arguments: [
    ([100, 130], [500, 500], true), ([100, 129], [500, 500], false),
    ([100, 130], [500, 501], false), ([100, 200], [500, 400], true),
    ([nil, 130], [500, 500], false), ([100, 130], [nil, 500], false), ([0, 130], [5, 5], false),
  ])
  func `a cost that rises while clients bring no more points to channels and personas`(
    cost: [Int?], worth: [Int?], isReported: Bool
  ) {
    let alert = TrendAlert(cost: figures(cost), worth: figures(worth), rise: 30)
    #expect((alert != nil) == isReported)
    #expect(alert == nil || alert?.cause == .misalignment && alert?.kpi == "cac")
    #expect(alert == nil || alert?.period.description == "2025-Q2")
  }
}

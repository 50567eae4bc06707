import PipelineDomain
import PipelineExchange
import Testing

/// Exports in any language, separator, encoding, date and amount: what they mean, a question, or a finding.
struct RandomExportTests {
  /// Returns the plan of an export; `nil` for one that asks.
  private static func plan(_ export: RandomExport) throws -> ImportPlan? {
    let table = try CSVTable(name: "export.csv", bytes: export.bytes) {
      ImportField(heading: $0) != nil
    }
    let options = ImportOptions(
      name: "Test", currency: nil, zone: .utc, now: Instant(seconds: 1_790_000_000))
    do throws(ImportRefusal) {
      return try ImportPlan(of: table, options: options)
    } catch .ambiguousDates, .ambiguousAmounts {
      return nil
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `no figure differs from what the export means without being told`(_ seed: UInt64) throws {
    let export = RandomExport(seed: seed)
    guard let plan = try RandomExportTests.plan(export) else { return }
    let board = try plan.applied()
    let refused = Set(plan.refusals.keys)
    #expect(refused.isEmpty, "\(plan.refusals)")
    #expect(board.deals.count == export.rows.count)
    for row in export.rows {
      let deal = try #require(board.deals.first { $0.title == row.title })
      #expect(board.stage(of: deal)?.outcome == row.outcome)
      #expect(deal.closedOn == row.closed)
      #expect(deal.created.map(Zone.utc.day) == row.created)
      #expect(deal.amount?.minorUnits == row.minorUnits)
      #expect(deal.amount.map { $0.currency.code == export.currency } ?? true)
    }
    #expect(board.integrityIssues(in: .utc).filter { $0.severity == .error }.isEmpty)
  }

  @Test func `most exports need no question`() throws {
    let answered = try (1...200 as ClosedRange<UInt64>).count { seed in
      try RandomExportTests.plan(RandomExport(seed: seed)) != nil
    }
    #expect(answered >= 120)
  }
}

import Foundation
import Testing

/// Small boards whose figures were worked out by hand, in the output of commands on 20 November 2026.
struct CaseTests {
  /// The answer of a command about a case, as JSON.
  func answer(_ name: String, _ command: String) throws -> JSONAnswer {
    let outcome = try told(name, command + " --json")
    return try JSONAnswer(outcome.output)
  }

  /// Returns the output of a command about a case.
  func told(_ name: String, _ command: String) throws -> Program.Outcome {
    let folder = try Workspace()
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Cases/\(name).json")
    try folder.write(String(contentsOf: file, encoding: .utf8))
    let words = command.split(separator: " ").map(String.init)
    let outcome = try Program.run(Program.path, words, in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return outcome
  }

  /// The figures of a KPI, by group.
  private func groups(_ answer: JSONAnswer, _ kpi: String) -> [String: JSONAnswer] {
    Dictionary(
      answer["groups"].items.map { group in
        let figure = group["kpis"].items.first { $0["id"].text == kpi }
        return (group["key"].text ?? "", figure ?? group["kpis"][0])
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [
    ("velocity-leads-are-no-opportunities", "velocity", 0, nil),
    ("coverage-counts-next-year", "coverage", 0.25, 0),
    ("coverage-one-win-without-amount", "coverage", 1.5, 0),
    ("slip-brought-forward", "slippage", 0, 0), ("slip-neglected", "slippage", 100, 1),
    ("slip-pushed-out", "slippage", 100, 0),
  ])
  func `what is open is told of the period it belongs to`(
    name: String, kpi: String, value: Double, passed: Int?
  ) throws {
    let figure = try answer(name, "kpi \(kpi) --period 2026-Q4")["kpis"][0]
    #expect(figure["value"].number == value && figure["reason"].isNull)
    #expect(figure["parts"]["datePassed"].integer == passed)
    #expect(figure["asOf"].text == "2026-11-20T09:00:00Z")
  }

  @Test func `an owner is held against the owner's quota`() throws {
    let coverage = groups(
      try answer("by-owner-quota", "kpi coverage --by owner --period 2026-Q4"), "coverage")
    #expect(coverage.mapValues { $0["value"].number } == ["Ana": 2, "Bo": 0.4])
    let forecast = groups(
      try answer("by-owner-quota", "kpi forecast --by owner --period 2026-Q4"), "forecast")
    #expect(
      forecast.mapValues { $0["parts"]["quota"].integer } == ["Ana": 1_000_000, "Bo": 1_000_000])
    let lines = try answer("by-owner-quota", "forecast --by owner --period 2026-Q4")["groups"].items
    #expect(lines.map { $0["total"]["goal"].integer } == [1_000_000, 1_000_000])
  }

  @Test(arguments: ["source", "persona", "sector", "customer"])
  func `what is no owner's has no quota, and says so`(grouping: String) throws {
    let command = "coverage --by \(grouping) --period 2026-Q4"
    for group in try answer("by-owner-quota", "kpi \(command)")["groups"].items {
      #expect(group["kpis"][0]["value"].isNull)
      #expect(group["kpis"][0]["reason"].text == "quotas by owner")
    }
    let forecast = try answer("by-owner-quota", "forecast --by \(grouping)")["groups"].items
    #expect(forecast.allSatisfy { $0["goalReason"].text == "quotas by owner" })
  }

  @Test func `the part of a forecast won in a foreign currency is converted`() throws {
    let told = try answer(
      "forecast-part-won-in-foreign-currency", "kpi forecast --period 2026-Q4")
    let figure = told["kpis"][0]
    #expect(figure["currency"].text == "EUR" && figure["value"].integer == 60_999)
    #expect(figure["parts"]["won"].integer == 60_999)
    #expect(figure["parts"]["weighted"].integer == 0)
  }

  @Test func `of a rate and a newer one the other way the newer holds`() throws {
    #expect(
      try answer("rate-newer-inverse", "kpi open-value")["kpis"][0]["value"].integer == 800_00)
  }

  @Test func `a source is charged with what its own channel cost`() throws {
    let told = try answer("by-source-costs", "kpi cpl roi cac --by source --period 2026-10")
    let (cpl, roi, cac) = (groups(told, "cpl"), groups(told, "roi"), groups(told, "cac"))
    #expect(cpl["LinkedIn"]?["value"].integer == 100_00)
    #expect(roi["LinkedIn"]?["value"].integer == 100)
    #expect(cac["LinkedIn"]?["value"].integer == 300_00)
    for figures in [cpl, roi, cac] {
      #expect(figures["referral"]?["reason"].text == "nothing spent")
    }
    // A channel without deals has its row, and so have the costs of no channel.
    #expect(roi["event"]?["value"].integer == -100)
    #expect(cpl["event"]?["reason"].text == "zero denominator")
    #expect(cac[""]?["parts"]["spent sales"].integer == 0)
  }

  @Test(arguments: ["cpl", "roi", "cac", "ltv-cac", "payback"])
  func `what is no source's has no costs, and says so`(kpi: String) throws {
    let told = try answer("by-source-costs", "kpi \(kpi) --by owner --period 2026-10")
    for group in told["groups"].items {
      #expect(group["kpis"][0]["value"].isNull && !group["kpis"][0]["reason"].isNull)
    }
    let filtered = try answer("by-source-costs", "kpi \(kpi) --filter amount>1 --period 2026-10")
    #expect(filtered["kpis"][0]["value"].isNull)
  }
}

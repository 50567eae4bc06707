import Foundation
import Testing

/// Boards small enough to count by hand, each with the figure that is right.
struct HandCountedTests {
  /// A figure of a board, and the facts expected of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let board: String
    let question: [String]
    /// The group of the answer; the whole board when it is `nil`.
    var group: String?
    let id: String
    let tells: [Fact]

    init(
      _ board: String, _ question: String, of group: String? = nil, _ id: String, _ tells: Fact...
    ) {
      self.board = board
      self.question = question.split(separator: " ").map(String.init)
      self.group = group
      self.id = id
      self.tells = tells
    }

    var testDescription: String { "\(board): \(id)\(group.map { " of \($0)" } ?? "")" }
  }

  /// A fact about a figure in an answer.
  enum Fact: Sendable {
    case value(Double)
    case unavailable
    case outOf(Int, Int)
    case part(String, Double)
    /// The deals left out for want of an amount.
    case withoutAmount([String])
    case nothingExcluded
  }

  private static let cases = [
    Case(
      "by-owner-quota", "coverage --by owner --period 2026-Q4", of: "Ana", "coverage", .value(2)),
    Case(
      "by-owner-quota", "coverage --by owner --period 2026-Q4", of: "Bo", "coverage", .value(0.4)),
    Case(
      "by-owner-quota", "forecast --by owner --period 2026-Q4", of: "Ana", "forecast",
      .part("quota", 1_000_000)),
    Case(
      "by-owner-quota", "forecast --by owner --period 2026-Q4", of: "Bo", "forecast",
      .part("quota", 1_000_000)),
    Case(
      "by-source-costs", "cpl roi --by source --period 2026-10", of: "LinkedIn", "cpl",
      .value(10_000)),
    Case(
      "by-source-costs", "cpl roi --by source --period 2026-10", of: "LinkedIn", "roi", .value(100)),
    Case(
      "by-source-costs", "cpl roi --by source --period 2026-10", of: "referral", "cpl", .unavailable
    ),
    Case(
      "by-source-costs", "cpl roi --by source --period 2026-10", of: "referral", "roi", .unavailable
    ),
    Case(
      "forecast-part-won-in-foreign-currency", "forecast", "forecast", .part("won", 60_999)),
    Case("sale-entered-afterwards", "signed --period 2026-Q4", "signed", .value(500_000)),
    Case("sale-entered-afterwards", "forecast --period 2026-Q4", "forecast", .value(500_000)),
    Case(
      "won-straight-from-prospecting", "qualified-leads --period 2026-Q4", "qualified-leads",
      .value(3)),
    Case(
      "won-straight-from-prospecting", "mql-to-sql --period 2026-Q4", "mql-to-sql", .outOf(3, 3)),
    Case("born-won", "mql-to-sql", "mql-to-sql", .outOf(1, 1), .nothingExcluded),
    Case("born-won", "marketing-sourced", "marketing-sourced", .outOf(1, 1), .nothingExcluded),
    Case("velocity-leads-are-no-opportunities", "velocity", "velocity", .value(0)),
    Case("coverage-counts-next-year", "coverage --period 2026-Q4", "coverage", .value(0.25)),
    Case(
      "coverage-one-win-without-amount", "coverage --period 2026-Q4", "coverage", .value(1.5),
      .withoutAmount(["dealnoa1"])),
    Case(
      "win-rate-value-lost-without-amount", "win-rate-value --period 2026-Q4", "win-rate-value",
      .unavailable),
    Case(
      "sla-without-any-activity", "sla-compliance --period 2026-Q4", "sla-compliance", .unavailable),
    Case(
      "sla-hot-lead-left-out", "sla-compliance --period 2026-Q4", "sla-compliance", .value(50),
      .outOf(1, 2)),
    Case("sla-friday-midnight", "sla-compliance", "sla-compliance", .outOf(2, 2)),
    Case("rate-newer-inverse", "open-value", "open-value", .value(80_000)),
    Case(
      "slip-brought-forward", "slippage --period 2026-Q4", "slippage", .value(0), .outOf(0, 1)),
    Case("slip-pushed-out", "slippage --period 2026-Q4", "slippage", .value(100), .outOf(1, 1)),
    Case(
      "slip-neglected", "slippage --period 2026-Q4", "slippage", .value(100), .outOf(1, 1),
      .part("datePassed", 1)),
  ]

  @Test(arguments: cases)
  func `the figure of a board counted by hand is right`(known: Case) throws {
    let folder = try Workspace()
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Cases/\(known.board).json")
    try folder.write(String(contentsOf: path, encoding: .utf8))
    let outcome = try Program.run(
      Program.path, ["kpi", "--json"] + known.question, in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    let answer = try JSONAnswer(outcome.output)
    let whole = known.group == nil ? answer : nil
    let group = whole ?? answer["groups"].items.first { $0["key"].text == known.group }
    let kpi = try #require(group?["kpis"].items.first { $0["id"].text == known.id })
    for fact in known.tells { expect(fact, of: kpi) }
  }

  private func expect(_ fact: Fact, of kpi: JSONAnswer) {
    switch fact {
    case .value(let value): #expect(kpi["value"].number == value)
    case .unavailable:
      #expect(kpi["status"].text == "unavailable" && kpi["value"].isNull)
      #expect(kpi["reason"].text?.isEmpty == false)
    case .outOf(let part, let whole):
      #expect(kpi["numerator"].integer == part && kpi["denominator"].integer == whole)
    case .part(let name, let value): #expect(kpi["parts"][name].number == value)
    case .withoutAmount(let deals):
      let excluded = kpi["excluded"].items.filter { $0["reason"].text == "noAmount" }
      #expect(excluded.compactMap { $0["deal"].text } == deals)
    case .nothingExcluded: #expect(kpi["excluded"].items.isEmpty)
    }
  }
}

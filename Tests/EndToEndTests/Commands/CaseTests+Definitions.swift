import Foundation
import Testing

/// The deals counted, those excluded, and the reasons, in the cases of 20 November 2026.
extension CaseTests {
  private func figures(_ name: String, _ command: String) throws -> [String: JSONAnswer] {
    let kpis = try answer(name, "kpi \(command)")["kpis"].items
    return Dictionary(
      kpis.map { ($0["id"].text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `a sale entered afterwards is signed, and its cycle alone left out`() throws {
    let told = try figures(
      "sale-entered-afterwards", "signed forecast win-rate cycle-length --period 2026-Q4")
    #expect(told["signed"]?["value"].integer == 5_000_00)
    #expect(told["forecast"]?["value"].integer == 5_000_00)
    #expect(told["win-rate"]?["value"].number == 100)
    #expect(told["cycle-length"]?["value"].isNull == true)
    #expect(told["cycle-length"]?["reason"].text == "all excluded: closedBeforeCreated 1")
    #expect(
      told["cycle-length"]?["explanation"].text == "all excluded: 1 closed before creation")
  }

  @Test func `text tells what is left out, why, for how much and which`() throws {
    let text = try self.told(
      "sale-entered-afterwards", "kpi cycle-length signed --period 2026-Q4 --language en"
    ).output
    let lines = text.split(separator: "\n").filter { $0.contains("Excluded") }
    #expect(lines.count == 1)
    #expect(lines.first?.contains("1 closed before creation (") == true)
    #expect(lines.first?.contains("“dealaft1”") == true)
    #expect(lines.first?.contains("5,000") == true)
  }

  @Test func `what was won straight from prospecting is qualified, and an MQL`() throws {
    let told = try figures(
      "won-straight-from-prospecting", "qualified-leads mql-to-sql --period 2026-Q4")
    #expect(told["qualified-leads"]?["value"].integer == 3)
    #expect(told["mql-to-sql"]?["numerator"].integer == 3)
    #expect(told["mql-to-sql"]?["denominator"].integer == 3)
  }

  @Test func `a deal entered as won has the creation its first entry tells`() throws {
    let told = try figures("born-won", "leads mql-to-sql marketing-sourced --period 2026-11")
    #expect(told["leads"]?["value"].integer == 1)
    #expect(told["mql-to-sql"]?["value"].number == 100)
    #expect(told["marketing-sourced"]?["value"].number == 100)
    #expect(told.values.allSatisfy { $0["excluded"].items.isEmpty })
  }

  @Test func `lost deals without amounts leave no win rate by value`() throws {
    let rate = try #require(
      try figures("win-rate-value-lost-without-amount", "win-rate-value --period 2026-Q4")[
        "win-rate-value"])
    #expect(rate["value"].isNull && rate["status"].text == "unavailable")
    #expect(rate["reason"].text == "too few amounts: lost 0 of 9")
    #expect(rate["explanation"].text == "lost deals have no amount")
    #expect(rate["excluded"].items.count == 9)
  }

  @Test func `one win without an amount is left out of coverage and named`() throws {
    let coverage = try #require(
      try figures("coverage-one-win-without-amount", "coverage --period 2026-Q4")["coverage"])
    #expect(coverage["value"].number == 1.5)
    #expect(coverage["excluded"].items.map { $0["reason"].text } == ["noAmount"])
  }
}

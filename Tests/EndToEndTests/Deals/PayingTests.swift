import Foundation
import Testing

struct PayingTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run(
      "add", "Audit", "--amount", "12k", "--cost", "9k", "--recurring", "500", "--organization",
      "Ostéa", "--sector", "health", "--employees", "40")
    try run("won", "Audit")
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> String {
    let done = try Program.run(
      Program.path, arguments, in: folder, environment: ["DEALDECK_USER": "Tester"])
    try #require(done.status == 0, "\(done.diagnostics)")
    return done.output
  }

  private func refused(_ arguments: String...) throws -> String {
    let done = try Program.run(
      Program.path, arguments, in: folder, environment: ["DEALDECK_USER": "Tester"])
    #expect(done.status == 1)
    return done.diagnostics
  }

  private func figures(_ ids: String...) throws -> [JSONAnswer] {
    let done = try Program.run(
      Program.path, ["kpi"] + ids + ["--period", "2020-01-01..2099-12-31", "--json"], in: folder)
    return try JSONAnswer(done.output)["kpis"].items
  }

  @Test func `what was invoiced and collected is shown, counted and undone`() throws {
    try run("invoice", "Audit", "12k")
    try run("collect", "Audit", "7.5k")
    let shown = try JSONAnswer(run("show", "Audit", "--json"))["deal"]
    #expect(shown["payments"].items.map(\.["kind"].text) == ["invoice", "payment"])
    #expect(shown["payments"][1]["amount"].integer == 750_000)
    #expect(shown["margin"].number == 25)
    let told = try run("show", "Audit")
    #expect(told.contains("invoiced") && told.contains("collected"))
    var kpis = try figures("invoiced", "collected", "margin")
    #expect(kpis.map(\.["value"].number) == [1_200_000, 750_000, 25])
    #expect(kpis[1]["parts"]["collectionRate"].number == 62.5)
    try run("undo")
    kpis = try figures("invoiced", "collected")
    #expect(kpis.map(\.["value"].number) == [1_200_000, 0])
  }

  @Test func `money before the signature, on an open deal, to come, or of no worth, is refused`()
    throws
  {
    try run("add", "Open", "--amount", "1k")
    #expect(try refused("invoice", "Open", "1k").contains("Only a won deal"))
    #expect(try refused("collect", "Audit", "1k", "--on", "2026-03-01").contains("signed on"))
    #expect(try refused("collect", "Audit", "1k", "--on", "+3d").contains("in the future"))
    #expect(try refused("invoice", "Audit", "0").contains("above zero"))
    #expect(
      try folder.document()["deals"].members.values.allSatisfy { $0["payments"].items.isEmpty })
  }

  @Test func `a customer who left is told with the day and the reason, and can come back`() throws {
    try run("add", "Pilot", "--organization", "Val d’Or")
    try run("won", "Pilot", "--on", "2026-03-02")
    try run("left", "Pilot", "--on", "2026-06-01", "--reason", "price")
    var shown = try JSONAnswer(run("show", "Pilot", "--json"))["deal"]
    #expect(shown["leftBecause"].text == "price")
    #expect(shown["customer"]["active"].flag == false)
    #expect(shown["customer"]["spells"][0]["end"].text == "2026-06-01")
    try run("add", "Again", "--organization", "Val d’Or", "--upsell-of", "Pilot")
    try run("won", "Again", "--on", "2026-08-01")
    shown = try JSONAnswer(run("show", "Pilot", "--json"))["deal"]
    #expect(shown["customer"]["active"].flag == true)
    #expect(shown["customer"]["spells"].items.count == 2)
    #expect(shown["customer"]["upsells"].items.count == 1)
    #expect(try refused("edit", "Pilot", "--upsell-of", "Again").contains("upsell of itself"))
    #expect(try refused("left", "Pilot", "--on", "2026-01-01", "--reason", "x").contains("before"))
  }

  @Test func `figures are told by sector and by customer`() throws {
    let answer = try JSONAnswer(
      run("kpi", "margin", "--by", "sector", "--period", "2020-01-01..2099-12-31", "--json"))
    #expect(answer["by"].text == "sector")
    #expect(answer["groups"][0]["key"].text == "health")
    #expect(answer["groups"][0]["kpis"][0]["value"].number == 25)
    #expect(try run("kpi", "margin", "--by", "customer").contains("Ostéa"))
  }

  @Test func `sector and size are those of a company that is added`() throws {
    let organization = try #require(try folder.document()["organizations"].members.values.first)
    #expect(organization["sector"].text == "health")
    #expect(organization["employees"].integer == 40)
    #expect(
      try refused("add", "More", "--organization", "Ostéa", "--sector", "food").contains("already"))
  }
}

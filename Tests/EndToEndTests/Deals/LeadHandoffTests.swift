import Foundation
import Testing

struct LeadHandoffTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run("add", "Audit", "--amount", "12k")
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> String {
    let done = try Program.run(Program.path, arguments, in: folder)
    try #require(done.status == 0, "\(done.diagnostics)")
    return done.output
  }

  private func shown() throws -> JSONAnswer {
    try JSONAnswer(run("show", "Audit", "--json"))["deal"]
  }

  @Test func `a lead that is not ready is accepted only anyway, and undo takes it back`() throws {
    let refused = try Program.run("accept", "Audit", in: folder)
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains("source"))
    try run("accept", "Audit", "--anyway")
    #expect(try shown()["handOver"]["decision"].text == "accepted")
    try run("undo")
    #expect(try shown()["handOver"].keys == [])
  }

  @Test func `a lead is rejected for an agreed reason and leaves the list`() throws {
    let refused = try Program.run("reject", "Audit", "--reason", "mood", in: folder)
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains("too-early"))
    try run("reject", "Audit", "--reason", "no-budget")
    #expect(try shown()["handOver"]["reason"].text == "no-budget")
    #expect(try folder.deals() == [])
  }

  @Test func `a nurtured lead is out of list and triage, and back on its day`() throws {
    let late = try Program.run(
      "nurture", "Audit", "--reason", "too-early", "--until", "2026-11-20", in: folder)
    #expect(late.status == 1)
    try run("nurture", "Audit", "--reason", "too-early", "--until", "2026-12-01")
    #expect(try folder.deals() == [])
    #expect(try folder.deals("--filter", "nurtured").count == 1)
    let triage = { (day: String) in
      let told = try Program.run(
        "triage", "--json", in: folder, environment: ["DEALDECK_NOW": day + "T09:00:00Z"])
      return try JSONAnswer(told.output)["exceptions"].items.map { $0["reasons"][0]["kind"].text }
    }
    #expect(try triage("2026-11-30") == [])
    #expect(try triage("2026-12-01").count == 1)
    let agenda = try JSONAnswer(run("agenda", "--json"))["entries"]
    #expect(agenda[0]["kind"].text == "nurtureBack")
    #expect(agenda[0]["day"].text == "2026-12-01")
    #expect(try Program.run("check", "--strict", in: folder).status == 0)
  }
}

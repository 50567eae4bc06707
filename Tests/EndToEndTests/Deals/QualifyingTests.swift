import Foundation
import Testing

struct QualifyingTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run("add", "Audit", "--amount", "12k")
  }

  @discardableResult
  private func run(_ arguments: String..., as user: String = "Tester") throws -> String {
    let done = try Program.run(
      Program.path, arguments, in: folder, environment: ["DEALDECK_USER": user])
    try #require(done.status == 0, "\(done.diagnostics)")
    return done.output
  }

  @Test func `an answer is shown, kept in the file and taken back`() throws {
    try run("qualify", "Audit", "challenges", "yes", "--note", "slow reports")
    let shown = try JSONAnswer(run("qualify", "Audit", "--json"))
    #expect(shown["yes"].integer == 1)
    #expect(shown["answers"][0]["note"].text == "slow reports")
    try run("undo")
    #expect(try JSONAnswer(run("qualify", "Audit", "--json"))["yes"].integer == 0)
  }

  @Test func `an undo that somebody else's answer stands against is refused`() throws {
    try run("qualify", "Audit", "challenges", "yes", as: "Ana")
    try run("qualify", "Audit", "budget", "no", as: "Léo")
    let undo = try Program.run("undo", in: folder, environment: ["DEALDECK_USER": "Ana"])
    #expect(undo.status == 1)
    #expect(undo.diagnostics.contains("Léo"))
  }

  @Test func `a signal raises the score, which is explained rule by rule`() throws {
    try run("signal", "Audit", "pricing-page")
    let score = try JSONAnswer(run("score", "Audit", "--json"))
    #expect(score["total"].integer == 30)
    #expect(score["engagement"]["rules"][0]["points"].integer == 30)
    #expect(score["sla"][0]["state"].text == "running")
  }

  @Test func `a gate refuses a move until it is met or overridden, which is recorded`() throws {
    let gate =
      #""gate": [{"checked": {"id": "need", "text": "Need written"}}], "id": "prospecting""#
    let text = try folder.text(of: "pipeline.json")
    try folder.write(
      text.replacingOccurrences(of: #""id": "prospecting""#, with: gate), to: "pipeline.json")
    let refused = try Program.run("move", "Audit", "2", in: folder)
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains("“Need written” checked off"))
    try run("move", "Audit", "2", "--anyway")
    #expect(try folder.entries(by: "Tester").last?["overridden"][0].text == "checked:need")
    try run("undo")
    try run("tick", "Audit", "need")
    try run("move", "Audit", "2")
    #expect(try folder.entries(by: "Tester").last?["overridden"].isList == false)
  }
}

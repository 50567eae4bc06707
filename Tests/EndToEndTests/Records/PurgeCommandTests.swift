import Foundation
import Testing

/// A person's data is erased from the shell: listed, counted, confirmed.
struct PurgeCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run("add", "Audit", "--organization", "Ostéa", "--new")
    try run(
      "contact", "add", "Claire Dupin", "--deal", "Audit", "--phone", "+33 1 23 45 67 89",
      "--email", "claire@ostea.fr", "--notes", "from the fair")
    try run("log", "Audit", "call", "--note", "Claire agreed", "--contact", "Claire Dupin")
    try run("edit", "Audit", "--notes", "ask Dupin first")
  }

  private func outcome(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments, in: folder, environment: ["DEALDECK_NOW": "2026-11-20T09:00:00Z"])
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> String {
    let done = try outcome(arguments)
    try #require(done.status == 0, "\(arguments) \(done.diagnostics)")
    return done.output
  }

  private func answer(_ arguments: String...) throws -> JSONAnswer {
    let done = try outcome(arguments + ["--json"])
    try #require(done.status == 0, "\(done.diagnostics)")
    return try JSONAnswer(done.output)
  }

  @Test func `without a count it lists what would go, and changes nothing`() throws {
    let before = try folder.text()
    let told = try run("purge", "Claire Dupin", "--redact", "1")
    #expect(try folder.text() == before)
    for part in ["Claire agreed", "ask Dupin first", "git history", "can’t be undone", "--count"] {
      #expect(told.contains(part), "\(part)\n\(told)")
    }
    let french = try run("purge", "Claire Dupin", "--language", "fr")
    #expect(french.contains("irréversible") && french.contains("historique git"))
  }

  @Test func `a wrong count or mention is refused`() throws {
    let before = try folder.text()
    #expect(try outcome(["purge", "Claire Dupin", "--count", "1"]).status == 1)
    #expect(try outcome(["purge", "Claire Dupin", "--redact", "9"]).status == 64)
    #expect(try outcome(["purge", "nobody", "--count", "1"]).status == 1)
    #expect(try folder.text() == before)
  }

  @Test func `with the count nothing of the person is in the file, and undo knows nothing of it`()
    throws
  {
    let plan = try answer("purge", "Claire Dupin", "--redact", "all")
    #expect(plan["saved"].flag == false && plan["mentions"].items.count == 2)
    let count = String(Int(try #require(plan["count"].number)))
    let done = try answer("purge", "claire@ostea.fr", "--redact", "all", "--count", count)
    #expect(done["saved"].flag == true)
    let text = try folder.text().lowercased()
    for trace in ["claire", "dupin", "ostea.fr", "23 45", "from the fair"] {
      #expect(!text.contains(trace), "\(trace)")
    }
    #expect(text.contains("purged") && text.contains("[redacted]"))
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
    while try outcome(["undo"]).status == 0 {}
    while try outcome(["redo"]).status == 0 {}
    #expect(!(try folder.text().lowercased().contains("dupin")))
    #expect(try answer("bin")["bin"].items.allSatisfy { $0["kind"].text == "deal" })
    #expect(try outcome(["purge", "Claire Dupin"]).status == 1)
  }

  @Test func `a deleted contact is purged too`() throws {
    try run("contact", "remove", "Claire Dupin")
    let plan = try answer("purge", "Claire Dupin")
    let count = String(Int(try #require(plan["count"].number)))
    let told = try run("purge", "Claire Dupin", "--count", count)
    #expect(told.contains("2 mentions stay"))
    #expect(!(try folder.text().contains("claire@ostea.fr")))
  }
}

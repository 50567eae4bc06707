import Foundation
import Testing

/// The companies that deals are made with, from the shell.
struct OrganizationCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run("add", "Audit", "--organization", "Ostéa", "--amount", "12k", "--new")
    try run("add", "Support", "--organization", "Ostea SA", "--amount", "5k", "--new")
    try run("contact", "add", "Claire Dupin", "--deal", "Support")
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

  private func refusal(_ arguments: String...) throws -> String {
    let before = try folder.text()
    let done = try outcome(arguments)
    #expect(done.status == 1)
    #expect(try folder.text() == before)
    return done.diagnostics
  }

  @Test func `an organization is edited, shown with its history, and each change is undone`() throws
  {
    try run(
      "organization", "edit", "ostéa", "--name", "Ostéa Groupe", "--sector", "health",
      "--employees", "250", "--country", "FR")
    let told = try answer("organization", "show", "Ostéa Groupe")
    #expect(told["organization"]["sector"].text == "health")
    #expect(told["organization"]["employees"].number == 250)
    #expect(told["organization"]["openDeals"].number == 1)
    #expect(told["history"].items.count == 1)
    let page = try run("organization", "show", "Ostéa Groupe")
    #expect(page.contains("name Ostéa Groupe (was Ostéa); sector health"))
    #expect(try run("show", "Audit").contains("Ostéa Groupe"))
    try run("organization", "edit", "Ostéa Groupe", "--employees", "", "--parent", "Ostea SA")
    let changed = try answer("organization", "show", "Ostéa Groupe")["organization"]
    #expect(changed["employees"].number == nil && changed["parent"].text == "Ostea SA")
    try run("undo")
    try run("undo")
    #expect(
      try answer("organization", "list")["organizations"].items.map { $0["name"].text } == [
        "Ostéa", "Ostea SA",
      ])
    try run("redo")
    #expect(try answer("organization", "show", "Ostéa Groupe")["history"].items.count == 5)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `a name that another has, a cycle and a wrong size are refused`() throws {
    #expect(
      try refusal("organization", "edit", "Ostéa", "--name", "ostea sa").contains("merge the two"))
    try run("organization", "edit", "Ostéa", "--parent", "Ostea SA")
    #expect(
      try refusal("organization", "edit", "Ostea SA", "--parent", "Ostéa").contains("itself"))
    #expect(try outcome(["organization", "edit", "Ostéa", "--employees", "many"]).status == 64)
    #expect(try refusal("organization", "show", "nobody").contains("nobody"))
  }

  @Test func `two organizations become one, first as a dry run, and part again`() throws {
    let before = try folder.text()
    let trial = try run("organization", "merge", "Ostea SA", "Ostéa", "--dry-run")
    #expect(trial.hasPrefix("Dry run: Merged organization Ostea SA into Ostéa: 1 deal, 1 contact."))
    #expect(try folder.text() == before)
    let told = try answer("organization", "merge", "Ostea SA", "Ostéa")
    #expect(told["saved"].flag == true && told["deals"].items.count == 1)
    #expect(told["record"]["list"].text == "organizations")
    let merged = try answer("organization", "show", "Ostéa")["organization"]
    #expect(merged["deals"].items.count == 2 && merged["contacts"].items.count == 1)
    #expect(merged["openValue"][0]["minor"].number == 1_700_000)
    try run("undo")
    #expect(try answer("organization", "list")["organizations"].items.count == 2)
    #expect(try answer("show", "Support")["deal"]["organization"].text == "Ostea SA")
  }

  @Test func `a filter narrows the list, and its figures, to the deals it keeps`() throws {
    let listed = try answer("organization", "list", "--filter", "audit")["organizations"]
    #expect(listed.items.map { $0["name"].text } == ["Ostéa"])
    #expect(try answer("organization", "ostea")["organizations"].items.count == 2)
  }

  @Test func `the organization of a past day has its name of then`() throws {
    let later = ["DEALDECK_NOW": "2026-11-25T09:00:00Z"]
    let renamed = try Program.run(
      Program.path, ["organization", "edit", "Ostéa", "--name", "New"], in: folder,
      environment: later)
    try #require(renamed.status == 0)
    let names = { (day: String) in
      try JSONAnswer(
        Program.run(
          Program.path, ["organization", "list", "--as-of", day, "--json"], in: folder,
          environment: later
        ).output)["organizations"].items.compactMap { $0["name"].text }
    }
    #expect(try names("2026-11-21") == ["Ostéa", "Ostea SA"])
    #expect(try names("2026-11-25") == ["New", "Ostea SA"])
  }
}

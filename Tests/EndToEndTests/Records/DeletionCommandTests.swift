import Foundation
import Testing

/// Deals, contacts and organizations that are deleted, restored and merged, from the shell.
struct DeletionCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
    try run("add", "Audit", "--organization", "Ostéa", "--amount", "12k", "--new")
    try run("add", "Support", "--organization", "Ostéa", "--amount", "5k")
    try run("contact", "add", "Claire Dupin", "--deal", "Support")
    try run("log", "Support", "call", "--note", "spoke")
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

  private func titles() throws -> [String?] {
    try answer("list", "--all")["deals"].items.map { $0["title"].text }
  }

  @Test func `a deleted deal is in no answer, and the bin says who and when`() throws {
    try run("delete", "Support")
    #expect(try titles() == ["Audit"])
    for command in [
      ["list", "--all"], ["triage"], ["agenda"], ["kpi"], ["funnel"], ["forecast"],
      ["organization", "show", "Ostéa"], ["review"], ["contact", "list"], ["kpi", "--deals"],
      ["list", "--as-of", "2026-11-20", "--all"], ["score"],
    ] {
      #expect(!(try outcome(command).output.contains("Support")), "\(command)")
    }
    for command in [["show", "Support"], ["move", "Support", "2"], ["delete", "Support"]] {
      #expect(try outcome(command).status == 1, "\(command)")
    }
    let bin = try answer("bin")["bin"]
    #expect(bin.items.map { $0["name"].text } == ["Support"])
    #expect(bin[0]["kind"].text == "deal" && bin[0]["at"].text == "2026-11-20T09:00:00Z")
    #expect(bin[0]["by"].text != nil)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `undo and restore bring all of it back`() throws {
    let before = try run("show", "Support")
    try run("delete", "Support")
    #expect(try run("undo") == "Undid: restored “Support”.\n")
    try run("redo")
    #expect(try titles() == ["Audit"])
    #expect(try run("restore", "support") == "Restored deal “Support”.\n")
    let after = try run("show", "Support")
    for line in before.split(separator: "\n") { #expect(after.contains(line)) }
    #expect(try run("bin") == "The bin is empty.\n")
    #expect(try outcome(["restore", "Support"]).status == 1)
  }

  @Test func `an import brings no deleted deal back`() throws {
    try folder.write("title,organization,stage\nImported,Ostéa,Prospecting\n", to: "sales.csv")
    try run("import", "sales.csv")
    try run("delete", "Imported")
    let again = try outcome(["import", "sales.csv"])
    #expect(again.status == 0)
    #expect(try titles().count == 2)
    #expect(try answer("bin")["bin"].items.count == 1)
  }

  @Test func `contacts and organizations are restored with what named them`() throws {
    try run("contact", "remove", "Claire Dupin")
    try run("organization", "remove", "Ostéa")
    #expect(try answer("show", "Support")["deal"]["organization"].text == nil)
    try run("restore", "Claire Dupin")
    try run("restore", "Ostéa")
    let deal = try answer("show", "Support")["deal"]
    #expect(deal["organization"].text == "Ostéa")
    #expect(deal["contacts"].items.map { $0["name"].text } == ["Claire Dupin"])
    try run("undo")
    #expect(try answer("show", "Support")["deal"]["organization"].text == nil)
  }

  @Test func `a duplicate goes into another deal, and one undo parts them`() throws {
    let table = try run("merge", "Support", "Audit", "--dry-run", "--take", "amount")
    #expect(table.contains("(€12,000.00)") && table.contains("(Support)"))
    try run("merge", "Support", "Audit", "--take", "amount")
    #expect(try titles() == ["Audit"])
    let page = try run("show", "Audit")
    for part in ["€5,000.00", "call “spoke”", "merged with “Support”", "Claire Dupin"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(try outcome(["merge", "Audit", "Audit"]).status == 1)
    try run("undo")
    #expect(try titles() == ["Audit", "Support"])
    #expect(try answer("show", "Audit")["deal"]["activities"].items.isEmpty)
    let told = try outcome(["merge", "Support", "Audit", "--take", "colour"])
    #expect(told.status == 64 && told.diagnostics.contains("title, amount"))
  }
}

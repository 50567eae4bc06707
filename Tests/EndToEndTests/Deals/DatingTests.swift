import Foundation
import Testing

/// Events entered after they happened, by the commands.
struct DatingTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
  }

  private func play(_ arguments: [String], in locale: String) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments, in: folder,
      environment: ["DEALDECK_USER": "Tester", "LC_ALL": locale])
  }

  @discardableResult
  private func run(_ arguments: String..., locale: String = "C.UTF-8") throws -> String {
    let done = try play(arguments, in: locale)
    try #require(done.status == 0, "\(done.diagnostics)")
    return done.output
  }

  private func created(_ deal: String) throws -> String? {
    try JSONAnswer(run("show", deal, "--json"))["deal"]["createdOn"].text
  }

  @Test func `a deal is added and edited with the day it came to be`() throws {
    try run("add", "Audit", "--created", "2026-10-01")
    #expect(try created("Audit") == "2026-10-01")
    #expect(try run("show", "Audit").contains("2026-10-01"))
    #expect(try run("list", "--filter", "created<2026-10-02").contains("Audit"))
    try run("edit", "Audit", "--created", "2026-09-15")
    #expect(try created("Audit") == "2026-09-15")
    try run("undo")
    #expect(try created("Audit") == "2026-10-01")
    #expect(
      try run("list", "--filter", "created<2026-10-02", "--as-of", "2026-10-20").contains("Audit"))
    try run("check", "pipeline.json")
  }

  @Test(
    arguments: [
      ("C.UTF-8", "Creation date moved back to 2026-10-01"),
      ("fr_FR.UTF-8", "Date de création ramenée au 2026-10-01"),
    ],
    [
      ["won", "Audit", "--on", "2026-10-01"],
      ["lost", "Audit", "--on", "2026-10-01", "--reason", "price"],
      ["log", "Audit", "call", "--at", "2026-10-01"],
    ])
  func `what happened before the creation moves it back, says so, and is one change`(
    told: (locale: String, words: String), command: [String]
  ) throws {
    try run("add", "Audit", "--amount", "12k")
    let done = try play(command, in: told.locale)
    #expect(done.status == 0 && done.output.contains(told.words))
    #expect(try created("Audit") == "2026-10-01")
    try run("undo")
    #expect(try created("Audit") == nil)
  }

  @Test(
    arguments: [
      ("C.UTF-8", "was entered on"), ("fr_FR.UTF-8", "a été saisie le"),
    ])
  func `a creation to come is refused`(locale: String, words: String) throws {
    for command in [
      ["add", "Late", "--created", "+3d"], ["add", "Later", "--created", "2099-01-01"],
    ] {
      let done = try play(command, in: locale)
      #expect(done.status == 1 && done.diagnostics.contains(words))
    }
    #expect(!(try run("list")).contains("Late"))
  }
}

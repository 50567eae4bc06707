import Foundation
import Testing

/// The refusals of commands, with their exit codes, and that they change nothing.
struct RefusalTests {
  @Test(
    arguments: [
      ["list", "--no-such-option"], ["move"], ["move", "Only"], ["lost", "Only"],
      ["add", "New", "--amount", "much"], ["next", "Only", "call"],
      ["next", "Only", "call", "--due", "someday"], ["log", "Only", "dinner"],
      ["kpi", "no-such-kpi"], ["kpi", "--period", "soon"], ["kpi", "--as-of", "soon"],
      ["edit", "Only", "--probability", "101"], ["generate", "--deals", "-1"],
      ["init", "other.json", "--currency", "euro"],
      ["demo", "--deals=-1"], ["demo", "--deals", "\(Int.max)"],
    ])
  func `an argument that makes no sense is a fault of usage`(arguments: [String]) throws {
    try expect(arguments, code: 64)
  }

  @Test(
    arguments: [
      (["move", "Only", "first"], "already"),
      (["move", "Only", "First"], "already"),
      (["move", "Only", "1"], "already"),
      (["move", "Only", "elsewhere"], "stages: first"),
      (["move", "--", "Only", "\(Int.min)"], "stages: first"),
      (["move", "Only", "won"], "dealdeck won"),
      (["move", "Nobody", "first"], "dealdeck list"),
      (["add", "New", "--stage", "won"], "open stage"),
      (["add", ""], "can’t be empty"),
      (["edit", "Only", "--title", ""], "can’t be empty"),
      (["edit", "Only", "--title", "Only"], "No change"),
      (["log", "Only", "call", "--at", "tomorrow"], "next step"),
      (["won", "Only", "--on", "2999-01-01"], "in the future"),
      (["undo"], "Nothing to undo"), (["redo"], "Nothing to redo"),
      (["lost", "Only", "--reason", "price"], "No stage for lost deals"),
    ])
  func `what cannot be done is refused in one line that says why`(
    arguments: [String], why: String
  ) throws {
    let line = try expect(arguments, code: 1)
    #expect(line.contains(why))
    #expect(line.split(separator: "\n").count == 1)
  }

  @Test func `an import goes into no folder, not even to see what it would do`() throws {
    let folder = try Workspace()
    try folder.write("Title,Stage\nA,First\n", to: "x.csv")
    let outcome = try Program.run("import", "x.csv", "--file", ".", "--dry-run", in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.diagnostics.contains("a directory"))
  }

  @Test(arguments: [["init"], ["init", "pipeline.json"], ["generate", "--deals", "1"]])
  func `a file that is there is not made anew`(arguments: [String]) throws {
    let named = arguments[0] == "generate" ? ["--file", "pipeline.json"] : []
    let line = try expect(arguments + named, code: 73)
    #expect(line.contains("already exists"))
    #expect(line.split(separator: "\n").count == 1)
  }

  @Test func `a title two deals have names neither, and the ids tell them apart`() throws {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    #expect(try Program.run("add", "Only", in: folder).status == 0)
    let outcome = try Program.run("move", "Only", "first", in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.contains("matches 2 deals"))
    #expect(outcome.diagnostics.contains("aaaaaaaa"))
  }

  @discardableResult
  private func expect(_ arguments: [String], code: Int32) throws -> String {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    let before = try folder.trace()
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(outcome.status == code, "\(outcome.diagnostics)")
    #expect(outcome.output == "")
    #expect(!outcome.diagnostics.isEmpty)
    #expect(try folder.trace() == before)
    return outcome.diagnostics
  }
}

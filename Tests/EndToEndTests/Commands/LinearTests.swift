import Testing

/// The linear mode through a pipe: commands, numbers, triage, refusals.
struct LinearTests {
  /// Types the lines through a pipe into the linear mode of the generated board.
  private func run(
    _ lines: [String], in folder: Workspace, _ environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      "/bin/bash", ["-c", "printf '%s\\n' \"$@\" | \"$0\" --linear", Program.path] + lines,
      in: folder, environment: environment)
  }

  private func board() throws -> Workspace {
    let folder = try Workspace()
    try folder.generate()
    return folder
  }

  @Test func `a number is a deal of the last list, and a change is one line`() throws {
    let folder = try board()
    let ids = try folder.deals()
    let plain = try run(["list"], in: folder)
    let changed = try run(["list", "3 next call fri", "quit", "nonsense"], in: folder)
    #expect(changed.status == 0, "\(changed.diagnostics)")
    #expect(
      changed.output.split(separator: "\n").count == plain.output.split(separator: "\n").count + 1)
    let entries = try folder.entries(by: "Tester")
    #expect(entries.map { $0["changes"]["nextStep"][1]["due"].text } == ["2026-11-27"])
    let deal = try folder.document()["deals"][ids[2]]
    #expect(deal["nextStep"]["what"].text == "call")
  }

  @Test func `a refused line is an error, and the lines after it are read`() throws {
    let folder = try board()
    let refused = try run(["list", "99 won", "1 log call it went well"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.diagnostics.split(separator: "\n").count == 1)
    #expect(try folder.entries(by: "Tester").count == 1)
  }

  @Test func `undo takes the last change back`() throws {
    let folder = try board()
    let undone = try run(["list", "1 snooze fri", "undo"], in: folder)
    #expect(undone.status == 0, "\(undone.diagnostics)")
    #expect(try folder.entries(by: "Tester").count { $0["undoes"].text != nil } == 1)
  }

  @Test func `a change in triage goes on to the next deal, an empty line too`() throws {
    let folder = try board()
    let listed = try Program.run("triage", "--json", in: folder)
    let flagged = try JSONAnswer(listed.output)["exceptions"].items.compactMap { $0["deal"].text }
    try #require(flagged.count > 2)
    let done = try run(["triage", "snooze fri", "", "log call", "stop"], in: folder)
    #expect(done.status == 0, "\(done.diagnostics)")
    #expect(done.output.contains("Reviewed 3 of"))
    let deals = try folder.document()["deals"]
    let changed = flagged.filter { id in
      deals[id]["history"].items.contains { $0["by"].text == "Tester" }
    }
    #expect(changed == [flagged[0], flagged[2]])
  }

  @Test(arguments: [("en", "to review. ? for help."), ("fr", "à traiter. ? pour l’aide.")])
  func `a dumb terminal gets text alone, in the user's language`(
    language: String, opening: String
  ) throws {
    let folder = try board()
    let answer = try run(
      ["?", "list", "3", "kpi", "triage", "?", "stop"], in: folder,
      ["TERM": "dumb", "LC_ALL": language == "fr" ? "fr_FR.UTF-8" : "C.UTF-8"])
    #expect(answer.status == 0, "\(answer.diagnostics)")
    #expect(answer.output.contains(opening))
    #expect(!answer.output.contains("\u{1B}") && !answer.output.contains("│"))
  }
}

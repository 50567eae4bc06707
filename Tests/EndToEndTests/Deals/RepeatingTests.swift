import Testing

/// Next steps that repeat, and deals cloned, by command.
struct RepeatingStepTests {
  @Test func `a step repeats until its last day, and a clone is a deal of its own`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 12)
    let run = { (words: [String]) in try Program.run(Program.path, words, in: folder) }
    let deal = try #require(folder.deals().first)
    let set = try run([
      "next", deal, "call", "--due", "2026-11-27", "--every", "2w", "--until", "2026-12-20",
      "--json",
    ])
    #expect(try JSONAnswer(set.output)["deal"]["repeats"].text == "2w..2026-12-20")
    let again = try run(["log", deal, "call", "--again", "--json"])
    #expect(try JSONAnswer(again.output)["deal"]["nextStep"]["due"].text == "2026-12-11")
    #expect(try run(["log", deal, "call", "--again"]).status != 0)
    #expect(try run(["next", deal, "call", "--due", "fri", "--every", "often"]).status == 64)
    #expect(try run(["show", deal]).output.contains("every 2 weeks until"))
    let clone = try JSONAnswer(run(["clone", deal, "--title", "Phase 2", "--json"]).output)["deal"]
    #expect(clone["title"].text == "Phase 2" && clone["id"].text != deal)
    #expect(try run(["check", "--strict"]).output == "")
  }
}

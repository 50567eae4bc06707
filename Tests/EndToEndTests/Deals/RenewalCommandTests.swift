import Testing

/// Contracts renewed by command.
struct RenewalCommandTests {
  @Test func `triage lists a contract that ends, and renew makes its renewal once`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 12)
    let run = { (words: [String]) in try Program.run(Program.path, words, in: folder) }
    let deal = try #require(folder.deals().first)
    #expect(try run(["renew", deal]).status == 1)
    #expect(try run(["won", deal, "--anyway"]).status == 0)
    let edited = try run(["edit", deal, "--ends", "+40d", "--recurring", "12k", "--json"])
    #expect(edited.status == 0, "\(edited.diagnostics)")
    let end = try #require(JSONAnswer(edited.output)["deal"]["endsOn"].text)
    let listed = try JSONAnswer(run(["triage", "--json"]).output)["exceptions"].items
      .first { $0["deal"].text == deal }
    let reason = try #require(listed?["reasons"].items.first)
    #expect(reason["kind"].text == "renewalDue" && reason["action"].text == "renew")
    #expect(reason["daysLeft"].integer == 40 && reason["endsOn"].text == end)
    #expect(reason["recurring"]["minor"].integer == 1_200_000)
    let made = try JSONAnswer(run(["renew", deal, "--json"]).output)
    #expect(made["saved"].flag == true && made["deal"]["expectedClose"].text == end)
    let again = try JSONAnswer(run(["renew", deal, "--json"]).output)
    #expect(again["saved"].flag == false && again["deal"]["id"].text == made["deal"]["id"].text)
    #expect(try run(["renew", deal]).output.contains("nothing changed"))
    #expect(try !run(["triage"]).output.contains("renewal due"))
    #expect(try run(["undo"]).status == 0)
    #expect(try run(["triage"]).output.contains("renewal due"))
    #expect(try run(["check", "--strict"]).output == "")
  }
}

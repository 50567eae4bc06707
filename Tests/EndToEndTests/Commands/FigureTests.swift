import Testing

/// What the funnel and the forecast answer to scripts.
@Suite(.timeLimit(.minutes(5)))
struct FigureTests {
  @Test(arguments: ["funnel", "forecast"], [10, 300])
  func `the same file and moment give the same bytes`(command: String, deals: Int) throws {
    let folder = try Workspace()
    try folder.generate(deals: deals)
    let arguments = [command, "--by", "owner", "--as-of", "2026-10-31", "--json"]
    let runs = try (0..<2).map { _ in
      try Program.run(Program.path, arguments, in: folder)
    }
    #expect(runs[0].status == 0 && runs[0].diagnostics.isEmpty)
    #expect(runs[0].output == runs[1].output)
    #expect(try JSONAnswer(runs[0].output)["asOf"].text == "2026-10-31T22:59:59Z")
  }

  @Test func `the groups of a funnel add up to the whole`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 200)
    let outcome = try Program.run("funnel", "--by", "source", "--json", in: folder)
    let answer = try JSONAnswer(outcome.output)
    let groups = answer["groups"].items.compactMap { $0["n"].integer }
    #expect(groups.reduce(0, +) == answer["n"].integer)
    #expect(answer["phases"].items.compactMap { $0["phase"].text }.last == "retain")
  }

  @Test func `an unknown period is refused in one line`() throws {
    let folder = try Workspace()
    try folder.generate()
    let outcome = try Program.run("forecast", "--period", "soon", in: folder)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.hasPrefix("dealdeck: no period “soon”"))
  }
}

import Testing

/// What the funnel and the forecast answer to scripts.
@Suite(.timeLimit(.minutes(5)))
struct FigureTests {
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

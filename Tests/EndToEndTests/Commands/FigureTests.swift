import Testing

/// The JSON of the funnel and the forecast.
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

  @Test func `what was done by a clock that is ahead is in the figures, and stamps tell the clock`()
    throws
  {
    let folder = try Workspace()
    let ahead = ["DEALDECK_NOW": "2026-11-20T09:01:00Z"]
    for command in [["init"], ["add", "Audit"], ["won", "Audit"]] {
      let done = try Program.run(Program.path, command, in: folder, environment: ahead)
      try #require(done.status == 0, "\(done.diagnostics)")
    }
    for command in ["kpi", "funnel", "forecast", "triage", "agenda", "review"] {
      let answer = try JSONAnswer(Program.run(command, "--json", in: folder).output)
      #expect(answer["asOf"].text == "2026-11-20T09:01:00Z", "\(command)")
    }
    let review = try JSONAnswer(Program.run("review", "--json", in: folder).output)
    #expect(review["changes"].items.compactMap { $0["kind"].text }.sorted() == ["new", "won"])
    for _ in 1...2 {
      #expect(try Program.run("review", "--close", in: folder).status == 0)
    }
    _ = try Program.run("add", "Next", in: folder)
    #expect(try folder.entries(by: "Tester").last?["at"].text == "2026-11-20T09:00:00Z")
  }

  @Test func `the parts of a forecast stand below the whole, without columns that hold nothing`()
    throws
  {
    let folder = try Workspace()
    for command in [["init"], ["add", "Audit", "--amount", "123k", "--close", "2026-12-01"]] {
      try #require(try Program.run(Program.path, command, in: folder).status == 0)
    }
    let told = try Program.run("forecast", "--by", "owner", in: folder).output
    let headings = told.split(separator: "\n").filter { $0.hasSuffix("P90") }
    #expect(headings.count == 2 && headings.first == headings.last)
    #expect(!headings.joined().contains("target"))
  }

  @Test func `an assumption stands beside the forecast, which it does not change`() throws {
    let folder = try Workspace()
    for command in [["init"], ["add", "Audit", "--amount", "123k", "--close", "2026-12-01"]] {
      try #require(try Program.run(Program.path, command, in: folder).status == 0)
    }
    let plain = try JSONAnswer(Program.run("forecast", "--json", in: folder).output)
    let told = try Program.run("forecast", "--json", "--what-if", "won=Audit", in: folder)
    let answer = try JSONAnswer(told.output)
    #expect(answer["whatIf"]["p10"].integer == 12_300_000)
    #expect(answer["whatIf"]["won"].items.count == 1 && plain["whatIf"].isAbsent)
    #expect(answer["total"]["p10"].integer == plain["total"]["p10"].integer)
    for text in ["win-rate=101", "deal-size=-1", "sales-cycle=0", "new-deals=x", "luck=1", "won"] {
      let refused = try Program.run("forecast", "--what-if", text, in: folder)
      #expect(refused.status == 64 && refused.diagnostics.contains("“\(text)”"))
    }
    let early = try Program.run("forecast", "--what-if", "win-rate=30", in: folder)
    #expect(early.status == 1 && early.output.isEmpty)
  }

  @Test func `an unknown period is refused in one line`() throws {
    let folder = try Workspace()
    try folder.generate()
    let outcome = try Program.run("forecast", "--period", "soon", in: folder)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.hasPrefix("dealdeck: “soon”"))
  }
}

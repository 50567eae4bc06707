import Testing

/// The moment of answers.
struct MomentTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate()
  }

  @Test(arguments: [
    ["list"], ["kpi"], ["funnel"], ["forecast"], ["triage"], ["agenda"], ["cost", "list"],
    ["rate", "list"], ["persona", "list"], ["campaign", "list"], ["experiment", "list"],
    ["plan"], ["--plain"],
  ])
  func `nobody looks from a day to come`(command: [String]) throws {
    for moment in ["2026-11-21", "2026-11-20T09:00:01Z"] {
      let asked = try Program.run(Program.path, command + ["--as-of", moment], in: folder)
      #expect(asked.status == 64 && asked.output.isEmpty)
      #expect(asked.diagnostics.hasPrefix("dealdeck: “\(moment)” is in the future"))
    }
    let today = try Program.run(Program.path, command + ["--as-of", "2026-11-20"], in: folder)
    #expect(today.status == 0, "\(today.diagnostics)")
  }

  @Test(arguments: ["stale-share", "no-next-step", "open-value", "velocity", "coverage"])
  func `a state figure of a quarter that is over is that of its last day, under a filter too`(
    kpi: String
  ) throws {
    for filter in ["", "-stale", "amount>5k"] {
      let figures = try [[], ["--as-of", "2026-09-30"]].map { moment in
        try JSONAnswer(
          Program.run(
            Program.path,
            ["kpi", kpi, "--period", "2026-Q3", "--by", "owner", "--filter", filter, "--json"]
              + moment, in: folder
          ).output)
      }
      let facts = { (figure: JSONAnswer) in [figure["value"].number, figure["n"].number] }
      #expect(facts(figures[0]["kpis"][0]) == facts(figures[1]["kpis"][0]), "\(filter)")
      let groups = figures.map { answer in
        answer["groups"].items.map { ($0["key"].text, facts($0["kpis"][0])) }
      }
      for (owner, then) in groups[1] {
        #expect(groups[0].first { $0.0 == owner }?.1 == then, "\(filter) \(owner ?? "")")
      }
      #expect(figures[0]["kpis"][0]["asOf"].text == "2026-09-30T21:59:59Z")
    }
  }

  @Test func `a figure says that the filter decides it`() throws {
    let told = try Program.run("kpi", "win-rate", "--filter", "won", in: folder)
    #expect(told.output.contains("set by the filter (won)"))
    let answer = try JSONAnswer(
      Program.run("kpi", "win-rate", "open-value", "--filter", "won", "--json", in: folder).output)
    #expect(answer["kpis"][0]["caveat"].text == "decided by the filter: won")
    #expect(answer["kpis"][1]["caveat"].isNull)
    let funnel = try Program.run("funnel", "--filter", "won", in: folder)
    #expect(funnel.output.contains("Set by the filter (won)"))
  }

  @Test func `a mark turned round lists open deals alone`() throws {
    for filter in ["-nurtured", "-stale", "-won", "-late"] {
      let answer = try JSONAnswer(
        Program.run("list", "--json", "--filter", filter, in: folder).output)
      let stages = Set(answer["deals"].items.compactMap { $0["stage"].text })
      #expect(!stages.isEmpty && stages.isDisjoint(with: ["won", "lost", "disqualified"]))
    }
  }
}

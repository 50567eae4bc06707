import Testing

/// The suggestions for a misspelt word.
struct SlipTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate()
  }

  @Test(arguments: [
    (["lis"], "unknown command “lis”; did you mean list?"),
    (["kpis", "win-rate"], "unknown command “kpis”; did you mean kpi?"),
    (["cost", "ad", "2026-11"], "unknown command “ad”; did you mean add?"),
    (["--language", "en", "lst"], "unknown command “lst”; did you mean list?"),
    (["--language=en", "cost", "ad"], "unknown command “ad”; did you mean add?"),
    (["hlep"], "unknown command “hlep”; did you mean help?"),
    (["help", "lst"], "unknown command “lst”; did you mean list?"),
    (["help", "cost", "ad"], "unknown command “ad”; did you mean add?"),
  ])
  func `a word that is nearly a command is no file`(arguments: [String], line: String) throws {
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.diagnostics == "dealdeck: \(line)\n")
  }

  @Test func `a file that is there is opened, however much its name is like a command`() throws {
    try folder.generate(to: "lis")
    let outcome = try Program.run("lis", "--plain", in: folder)
    #expect(outcome.status == 0 && outcome.output.contains("Prospecting"))
  }

  @Test(arguments: ["./lis", "lis.json"])
  func `a word that is written as a path is a file`(word: String) throws {
    let outcome = try Program.run(word, "--plain", in: folder)
    #expect(outcome.status == 66 && outcome.diagnostics.contains("no such file"))
  }

  @Test(arguments: [
    (["kpi", "winrate"], 64, "no KPI “winrate”; did you mean win-rate? `dealdeck kpi --help`"),
    (["kpi", "abracadabra"], 64, "no KPI “abracadabra”; `dealdeck kpi --help` lists all"),
    (["list", "--stage", "prop"], 1, "no stage “prop”; did you mean proposal?"),
    (["list", "--filter", "amout>10k"], 64, "no field “amout”; did you mean amount?"),
    (["kpi", "--preset", "groth"], 64, "did you mean growth?"),
  ])
  func `a name that is nearly right is told the right one first, in one line`(
    arguments: [String], status: Int32, told: String
  ) throws {
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(outcome.status == status && outcome.output.isEmpty)
    let line = try #require(outcome.diagnostics.split(separator: "\n").first)
    #expect(line.contains(told))
    #expect(line.count < 160)
  }

  @Test(arguments: [
    ["list", "--owner"], ["triage", "-w"], ["agenda", "--owner"],
  ])
  func `an owner whom nobody can be is told beside the empty answer`(command: [String]) throws {
    for format in [[], ["--json"]] {
      let outcome = try Program.run(Program.path, command + ["Bob"] + format, in: folder)
      #expect(outcome.status == 0)
      let told =
        format.isEmpty
        ? String(outcome.diagnostics.dropFirst("dealdeck: ".count).dropLast())
        : try JSONAnswer(outcome.diagnostics)["warning"].text
      #expect(told == "no owner or team member “Bob”")
    }
  }

  @Test func `the owner who was probably meant is named, and one who is there is no news`() throws {
    let owner = try #require(
      try JSONAnswer(Program.run("list", "--json", in: folder).output)["deals"].items
        .compactMap { $0["owner"].text }.first)
    let known = try Program.run("list", "--owner", owner, in: folder)
    #expect(known.status == 0 && known.diagnostics.isEmpty)
    let near = try Program.run("list", "--owner", owner + "x", in: folder)
    #expect(near.status == 0 && near.diagnostics.hasSuffix("; did you mean \(owner)?\n"))
    let filtered = try Program.run("kpi", "--filter", "owner:\"\(owner)x\"", "--json", in: folder)
    let warning = try JSONAnswer(filtered.diagnostics)["warning"].text
    #expect(filtered.status == 0 && warning?.hasSuffix("; did you mean \(owner)?") == true)
    #expect(try JSONAnswer(filtered.output)["asOf"].text != nil)
  }
}

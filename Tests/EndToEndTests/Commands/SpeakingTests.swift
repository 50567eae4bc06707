import Testing

/// The languages of commands, and their answers without columns.
struct SpeakingTests {
  private static let answers: [[String]] = [
    ["list"], ["kpi"], ["funnel"], ["forecast"], ["triage"], ["agenda"],
    ["review", "--since=-30d"],
  ]

  private func run(_ arguments: [String], in folder: Workspace) throws -> Program.Outcome {
    try Program.run(Program.path, arguments, in: folder)
  }

  @Test(arguments: answers)
  func `an answer is told in French as well, and JSON is the same in both`(
    command: [String]
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let english = try run(command + ["--language", "en"], in: folder)
    let french = try run(command + ["--language", "fr"], in: folder)
    #expect(english.status == 0 && french.status == 0)
    #expect(english.output != french.output)
    let json = try ["en", "fr"].map {
      try run(command + ["--json", "--language", $0], in: folder).output
    }
    #expect(json[0] == json[1])
  }

  @Test(arguments: answers)
  func `a plain answer has one line each and no columns`(command: [String]) throws {
    let folder = try Workspace()
    try folder.generate()
    let outcome = try run(command + ["--plain"], in: folder)
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(!lines.isEmpty)
    for line in lines { #expect(!line.isEmpty && !line.contains("  "), "\(line)") }
  }

  @Test func `a plain board tells every open deal once, under its stage`() throws {
    let folder = try Workspace()
    try folder.generate()
    let outcome = try run(["--plain", "pipeline.json"], in: folder)
    #expect(outcome.status == 0)
    for deal in try folder.deals() {
      #expect(outcome.output.split(separator: "\n").count { $0.hasSuffix("; \(deal)") } == 1)
    }
    #expect(outcome.output.contains("Prospecting: "))
  }

  @Test func `what is done and what is refused is told in French`() throws {
    let folder = try Workspace()
    try folder.generate()
    let added = try run(
      ["add", "Audit", "--amount", "12k", "--language", "fr"], in: folder)
    #expect(added.output.contains("«\u{A0}Audit\u{A0}» ajoutée dans"))
    let deal = try #require(try folder.deals("--owner", "Tester").first)
    #expect(
      try run(["log", deal, "call", "--language", "fr"], in: folder).output
        .contains("sur «\u{A0}Audit\u{A0}»\u{A0}: appel."))
    #expect(
      try run(["lost", deal, "--reason", "prix", "--new", "--language", "fr"], in: folder).output
        .contains("«\u{A0}Audit\u{A0}» perdue\u{A0}: prix."))
    #expect(
      try run(["undo", "--language", "fr"], in: folder).output.contains(
        "Annulé\u{A0}: «\u{A0}Audit\u{A0}»"))
    let refused = try run(["show", "zzzz", "--language", "fr"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains("aucune affaire"))
  }

  @Test func `a terminal that shows no screen is told of the plain board in its language`() throws {
    let folder = try Workspace()
    try folder.generate()
    let outcome = try run(["--language", "fr", "pipeline.json"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.contains("dealdeck --plain"))
    #expect(outcome.diagnostics.contains("terminal"))
  }
}

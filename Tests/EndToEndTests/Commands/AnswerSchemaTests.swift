import Foundation
import Testing

/// The answers of every command, held against the published schemas by an independent validator.
struct AnswerSchemaTests {
  /// Commands that look at any board, whatever is on it.
  private static let anywhere = CurrencyTests.answers.filter { command in
    !["openeur", "openjpy", "wonteur", "OpenCo", "owner=Ana", "sales.csv"]
      .contains { command.contains($0) }
  }

  /// The answers so far, by the name of the command.
  private final class Answers {
    let folder: Workspace
    private var counts: [String: Int] = [:]

    init(in folder: Workspace) { self.folder = folder }

    func keep(_ output: String, of command: [String]) throws {
      try keep(output, named: AnswerSchemaTests.name(of: command))
    }

    func keep(_ output: String, named name: String) throws {
      counts[name, default: 0] += 1
      try folder.write(output, to: "answers/\(name).\(counts[name] ?? 0).json")
    }

    var names: [String] { counts.keys.sorted() }
  }

  /// The commands that have commands of their own.
  private static let groups: Set = [
    "contact", "organization", "cost", "rate", "campaign", "experiment", "persona", "plan",
    "sequence", "pipeline", "stage", "member", "quota", "source", "reason", "goal", "field",
    "settings",
  ]

  private static func name(of command: [String]) -> String {
    groups.contains(command[0]) ? "\(command[0])-\(command[1])" : command[0]
  }

  private func look(
    _ commands: [String], on board: Workspace, _ answers: Answers
  ) throws {
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      // Columns make rows of their own, each with the columns asked for.
      guard !words.contains("--columns") else { continue }
      let outcome = try Program.run(Program.path, words + ["--json"], in: board)
      try #require([0, 65].contains(outcome.status), "\(command): \(outcome.diagnostics)")
      try answers.keep(outcome.output, of: words)
    }
  }

  /// Adds what no generated board has: contacts, custom fields, activities with a contact, payments.
  private func enrich(_ board: Workspace) throws {
    let ids = try board.deals("--all")
    let won = try board.deals("--filter", "won")
    let open = try board.deals()
    try #require(ids.count > 9 && won.count > 1 && open.count > 5)
    let commands = [
      ["field", "add", "Region"], ["field", "add", "Size", "--kind", "number"],
      ["field", "add", "Budget", "--kind", "money"],
      ["contact", "add", "Ada"], ["contact", "add", "Bea", "--email", "b@example.com"],
      [
        "contact", "add", "Claire Dupin", "--title", "CFO", "--phone", "+33 1 23 45 67 89",
        "--organization", "Nouvelle", "--new-organization", "--notes", "x", "--language", "fr",
      ],
      ["edit", ids[0], "--contact", "Ada=user", "--new"],
      ["edit", ids[1], "--contact", "Bea=decision maker", "--field", "region=North"],
      ["edit", ids[2], "--field", "size=12", "--field", "budget=5000"],
      ["log", open[0], "call", "--note", "hello"], ["log", open[1], "demo"],
      ["signal", open[2], "webinar"], ["next", open[3], "call", "--due", "2026-12-01"],
      ["next", open[4], "call", "--due", "2026-12-01", "--every", "2w"],
      ["invoice", won[0], "1000"], ["collect", won[0], "400"], ["invoice", won[1], "50"],
      ["left", won[1], "--reason", "price"], ["edit", won[0], "--ends", "2027-01-15"],
      ["delete", ids[9]],
      ["rate", "add", "2026-11-20", "USD", "EUR", "0.85"],
      ["cost", "add", "2026-11", "900", "--kind", "marketing"],
    ]
    for command in commands { _ = try Program.run(Program.path, command, in: board) }
  }

  @Test func `every answer is as its schema says`() throws {
    let kept = try Workspace()
    try FileManager.default.createDirectory(
      atPath: kept.file("answers"), withIntermediateDirectories: true)
    let answers = Answers(in: kept)
    for hasRates in [true, false] {
      try look(CurrencyTests.answers, on: CurrencyTests().board(hasRates: hasRates), answers)
    }
    let boards = try (0..<4).map { number in
      let board = try Workspace()
      switch number {
      case 0: try board.generate(deals: 0)
      case 1:
        try board.generate(deals: 120, seed: 5)
        try enrich(board)
      case 2: try board.write(BadFileTests.board)
      default:
        try FileManager.default.copyItem(
          atPath: StandardValidator.sample, toPath: board.file("pipeline.json"))
      }
      return board
    }
    let mode = ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == nil ? "check" : "record"
    for board in mode == "record" ? boards : Array(boards.prefix(2)) {
      try look(Self.anywhere, on: board, answers)
      for id in try board.deals("--all", "--limit", mode == "record" ? "40" : "4") {
        try look(["show \(id)", "score \(id)", "qualify \(id)"], on: board, answers)
      }
    }
    for command in CurrencyTests.changes {
      let board = try CurrencyTests().board()
      try HookTests.addHook(to: board)
      for earlier in CurrencyTests.before[command[0]] ?? [] {
        _ = try Program.run(Program.path, earlier, in: board)
      }
      let outcome = try Program.run(Program.path, command + ["--json"], in: board)
      try #require(outcome.status == 0, "\(outcome.diagnostics)")
      try answers.keep(outcome.output, of: command)
      for input in try HookTests.inputs(in: board) { try answers.keep(input, named: "on-change") }
    }
    let board = boards[1]
    for command in ["show nothing", "list --stage nowhere", "list --limit", "list --filter a:b"] {
      let outcome = try Program.run(
        Program.path, command.split(separator: " ").map(String.init) + ["--json"], in: board)
      #expect(outcome.status != 0 && outcome.output.isEmpty)
      try answers.keep(outcome.diagnostics, named: "error")
    }
    try answers.keep(
      Program.run(Program.path, ["--version", "--json"], in: board).output, named: "version")
    let script = StandardValidator.root.appendingPathComponent("scripts/answers.py").path
    let outcome = try Program.run("/usr/bin/python3", [script, mode, "answers"], in: kept)
    #expect(
      outcome.output.split(separator: "\n").map(String.init) == answers.names.map { "\($0): valid" }
    )
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test func `an error in JSON has its code, its kind and its message`() throws {
    let folder = try Workspace()
    try folder.generate()
    for (command, code, kind) in [
      ("show nothing", 1, "refused"), ("list --json --limit -1", 64, "usage"),
      ("list --ownr x", 64, "usage"), ("lis", 64, "usage"),
      ("list --file gone.json", 66, "noInput"),
    ] {
      let outcome = try Program.run(
        Program.path, command.split(separator: " ").map(String.init) + ["--json"], in: folder)
      #expect(outcome.status == Int32(code) && outcome.output.isEmpty)
      #expect(outcome.diagnostics.split(separator: "\n").count == 1)
      let answer = try JSONAnswer(outcome.diagnostics)
      #expect(answer["apiVersion"].integer == 1)
      #expect(answer["error"]["code"].integer == code && answer["error"]["kind"].text == kind)
      #expect(answer["error"]["message"].text?.isEmpty == false)
    }
    let warned = try Program.run("list", "--owner", "Nobody", "--json", in: folder)
    #expect(warned.status == 0)
    #expect(try JSONAnswer(warned.diagnostics)["warning"].text?.contains("Nobody") == true)
  }
}

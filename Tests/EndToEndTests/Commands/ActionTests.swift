import Testing

/// The board's actions, one by one, from the shell.
struct ActionTests {
  @Test func `a deal is added, changed, followed and won, and each step is in its history`() throws
  {
    let folder = try Workspace()
    try run(["init"], in: folder)
    let added = try answer(
      [
        "add", "Big sale", "--organization", "Acme", "--amount", "12k", "--stage", "discovery",
        "--source", "referral", "--close", "2026-12-31",
      ], in: folder)
    let deal = try #require(added["deal"]["id"].text)
    #expect(added["saved"].flag == true)
    #expect(added["deal"]["amount"].integer == 1_200_000)
    #expect(added["deal"]["currency"].text == "EUR")
    #expect(added["deal"]["organization"].text == "Acme")
    #expect(added["deal"]["owner"].text == "Tester")
    #expect(added["deal"]["nextStepState"].text == "missing")

    let edited = try answer(
      ["edit", "Big sale", "--title", "Bigger", "--amount", "15k"], in: folder)
    #expect(edited["deal"]["title"].text == "Bigger")
    let next = try answer(["next", deal, "call", "--due", "fri"], in: folder)
    #expect(next["deal"]["nextStep"]["due"].text == "2026-11-27")
    try run(["log", deal, "meeting", "--note", "budget agreed"], in: folder)
    let moved = try answer(["move", deal, "proposal"], in: folder)
    #expect(moved["deal"]["stage"].text == "proposal")
    let won = try answer(["won", deal, "--amount", "14k"], in: folder)
    #expect(won["deal"]["closedOn"].text == "2026-11-20")
    #expect(won["deal"]["amount"].integer == 1_400_000)

    let shown = try answer(["show", deal], in: folder)["deal"]
    #expect(shown["history"].items.count == 6)
    #expect(shown["history"].items.allSatisfy { $0["by"].text == "Tester" })
    #expect(shown["activities"][0]["note"].text == "budget agreed")
    #expect(shown["history"].items.last?["id"].text == won["entry"].text)

    let page = try run(["show", deal], in: folder).split(separator: "\n")
    #expect(page.count { $0.hasPrefix("2026-") && $0.contains("budget agreed") } == 1)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `every option of edit sets its field, and an empty text clears it`() throws {
    let folder = try Workspace()
    try run(["init"], in: folder)
    try run(["add", "First"], in: folder)
    let options = [
      ("title", "title", "New"), ("amount", "amount", "12k"), ("probability", "probability", "40"),
      ("close", "expectedClose", "2026-12-31"), ("owner", "owner", "Ana"),
      ("source", "source", "web"), ("persona", "persona", "Boss"), ("cost", "cost", "1k"),
      ("recurring", "recurring", "100"), ("tags", "tags", "a, b"),
      ("created", "createdOn", "2026-11-01"), ("stable", "usageStableOn", "2026-11-10"),
      ("left", "leftOn", "2026-11-12"), ("upsell-of", "upsellOf", "First"),
      ("notes", "notes", "Free"), ("organization", "organization", "Acme"),
    ]
    let id = try #require(try answer(["add", "Old", "-w", ""], in: folder)["deal"]["id"].text)
    let before = try answer(["show", id], in: folder)["deal"]
    let set = try answer(
      ["edit", id, "--new"] + options.flatMap { ["--\($0.0)", $0.2] }, in: folder)["deal"]
    for (option, member, _) in options {
      #expect("\(set[member])" != "\(before[member])", "\(option)")
      guard option != "title" else { continue }
      let cleared = try answer(["edit", id, "--\(option)", ""], in: folder)["deal"]
      #expect("\(cleared[member])" == "\(before[member])", "\(option)")
    }
  }

  @Test func `me is who types, and an empty text is none`() throws {
    let folder = try Workspace()
    try run(["init"], in: folder)
    let mine = try answer(["add", "Mine", "-w", "me", "-o", "", "--source", ""], in: folder)["deal"]
    #expect(mine["owner"].text == "Tester")
    #expect(mine["organization"].text == nil && mine["source"].text == nil)
    let free = try answer(["add", "Free", "--owner", ""], in: folder)["deal"]
    #expect(free["owner"].text == nil)
    let taken = try answer(["edit", "Free", "--owner", "me"], in: folder)["deal"]
    #expect(taken["owner"].text == "Tester")
  }

  @Test func `undo takes back step by step, redo does again, and the board is as it was`() throws {
    let folder = try Workspace()
    try folder.generate()
    let deal = try #require(try folder.deals("--stage", "1").first)
    let untouched = try state(of: deal, in: folder)
    try run(["move", deal, "2"], in: folder)
    try run(["next", deal, "visit", "--due", "2026-12-01"], in: folder)
    try run(["lost", deal, "--reason", "price"], in: folder)
    let lost = try state(of: deal, in: folder)
    for _ in 1...3 { try run(["undo"], in: folder) }
    #expect(try state(of: deal, in: folder) == untouched)
    #expect(try Program.run("undo", in: folder).status == 1)
    for _ in 1...3 { try run(["redo"], in: folder) }
    #expect(try state(of: deal, in: folder) == lost)
    #expect(try Program.run("redo", in: folder).status == 1)
  }

  @Test(arguments: ["lost", "disqualify"])
  func `a loss keeps what else there is to say, and undo takes both back`(command: String) throws {
    let folder = try Workspace()
    try run(["init"], in: folder)
    try run(["add", "Audit"], in: folder)
    try run([command, "Audit", "--reason", "price", "--note", " twice our rival "], in: folder)
    let activities = { try answer(["show", "Audit"], in: folder)["deal"]["activities"].items }
    #expect(try activities().map { $0["kind"].text } == ["note"])
    #expect(try activities().map { $0["note"].text } == ["twice our rival"])
    #expect(try answer(["show", "Audit"], in: folder)["deal"]["history"].items.count == 2)
    try run(["undo"], in: folder)
    #expect(try activities().isEmpty)
    #expect(try answer(["show", "Audit"], in: folder)["deal"]["lossReason"].isAbsent)
  }

  @Test func `undo takes back only what its user did`() throws {
    let folder = try Workspace()
    try folder.generate()
    let deals = try folder.deals("--stage", "1")
    let (mine, theirs) = (try #require(deals.first), try #require(deals.last))
    try run(["move", mine, "2"], in: folder)
    let other = ["DEALDECK_USER": "Other"]
    #expect(try Program.run("move", theirs, "2", in: folder, environment: other).status == 0)
    #expect(try answer(["undo"], in: folder)["deal"]["id"].text == mine)
  }

  /// Returns the members of a deal in the file, without its history.
  private func state(of deal: String, in folder: Workspace) throws -> [String: String] {
    let fields = try folder.document()["deals"][deal].members
    return Dictionary(
      uniqueKeysWithValues: ["stage", "lossReason", "closedOn", "title", "owner"].map {
        ($0, fields[$0]?.text ?? "")
      }
    ).merging([
      "what": fields["nextStep"]?["what"].text ?? "", "due": fields["nextStep"]?["due"].text ?? "",
    ]) { $1 }
  }

  @discardableResult
  private func run(_ arguments: [String], in folder: Workspace) throws -> String {
    let outcome = try Program.run(Program.path, arguments, in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(outcome.diagnostics == "")
    return outcome.output
  }

  private func answer(_ arguments: [String], in folder: Workspace) throws -> JSONAnswer {
    try JSONAnswer(run(arguments + ["--json"], in: folder))
  }
}

import Testing

/// The output for scripts: the shape of JSON answers, and text that cannot control a terminal.
struct AnswerTests {
  @Test(arguments: [0, 30])
  func `a KPI has its keys, and no value exactly when it is unavailable`(deals: Int) throws {
    let folder = try Workspace()
    try folder.generate(deals: deals)
    let answer = try JSONAnswer(try Program.run("kpi", "--json", in: folder).output)
    #expect(answer["asOf"].text == "2026-11-20T09:00:00Z")
    #expect(answer["period"].keys == ["start", "end"])
    #expect(answer["period"]["start"].text == "2026-10-01")
    let required: Set = [
      "id", "value", "unit", "n", "numerator", "denominator", "target", "status", "reason",
      "excluded", "basis", "band", "action", "alert", "asOf", "caveat",
    ]
    let kpis = answer["kpis"].items
    #expect(!kpis.isEmpty)
    for kpi in kpis {
      let id = kpi["id"].text ?? ""
      #expect(kpi.keys.isSuperset(of: required), "\(id)")
      #expect(
        kpi.keys.subtracting(required)
          .isSubset(of: ["currency", "parts", "pace", "explanation", "partCurrencies"]), "\(id)")
      let status = try #require(kpi["status"].text)
      #expect(["ok", "warn", "alert", "unavailable"].contains(status), "\(id)")
      #expect(kpi["value"].isNull == (status == "unavailable"), "\(id)")
      #expect((kpi["value"].number == nil) == (status == "unavailable"), "\(id)")
      #expect((kpi["reason"].text == nil) == (status != "unavailable"), "\(id)")
      #expect(["count", "value"].contains(kpi["basis"].text), "\(id)")
      #expect(!kpi["action"].isNull || kpi["value"].isNull, "\(id)")
      #expect(kpi["n"].integer != nil, "\(id)")
      #expect(kpi["unit"].text != nil, "\(id)")
      #expect(kpi["excluded"].isList, "\(id)")
      for exclusion in kpi["excluded"].items { #expect(exclusion.keys == ["deal", "reason"]) }
    }
    #expect(deals == 0 || kpis.contains { !$0["value"].isNull })
    #expect(kpis.contains { $0["value"].isNull })
  }

  @Test func `a KPI asked for by its id comes alone, for its period`() throws {
    let folder = try Workspace()
    try folder.generate()
    let outcome = try Program.run("kpi", "win-rate", "--period", "2026", "--json", in: folder)
    let answer = try JSONAnswer(outcome.output)
    #expect(answer["kpis"].items.map(\.["id"].text) == ["win-rate"])
    #expect(answer["period"]["start"].text == "2026-01-01")
  }

  @Test func `a preset shows its KPIs, a window its periods, and deals only when asked`() throws {
    let folder = try Workspace()
    try folder.write(
      BadFileTests.board.replacing(
        #""version": 1,"#,
        with:
          #""version": 1, "kpis": {"goals": {"leads": {"alert": 9, "operator": "<=", "window": "#
          + #"{"count": 2, "unit": "week"}}}, "most": 3},"#))
    let arguments = ["kpi", "--preset", "sme", "--json", "--deals"]
    let answer = try JSONAnswer(try Program.run(Program.path, arguments, in: folder).output)
    let ids = answer["kpis"].items.compactMap { $0["id"].text }
    #expect(ids == ["leads", "qualified-leads", "funnel-conversion"])
    #expect(answer["kpis"].items.allSatisfy { $0["deals"].isList })
    let alert = answer["kpis"][0]["alert"]
    #expect(alert["operator"].text == "<=" && alert["state"].text == "unknown")
    #expect(alert["figures"].items.count == 2 && answer["alerts"].items.count == 1)
    #expect(answer["trends"].isList)
    let refused = try Program.run("kpi", "leads", "--preset", "sme", in: folder)
    #expect(refused.status == 64)
  }

  @Test func `a list tells open deals, and all of them when asked`() throws {
    let folder = try Workspace()
    try folder.generate()
    let answer = try JSONAnswer(try Program.run("list", "--json", in: folder).output)
    #expect(answer.keys == ["apiVersion", "asOf", "deals"])
    for deal in answer["deals"].items {
      #expect(
        deal.keys.isSuperset(of: [
          "id", "title", "stage", "probability", "freshness", "nextStepState",
        ]))
      #expect((deal["amount"].integer == nil) == (deal["currency"].text == nil))
      #expect(deal["closedOn"].text == nil)
    }
    #expect(try folder.deals("--all").count == 30)
    #expect(try folder.deals().count == answer["deals"].items.count)
    let lines = try Program.run("list", in: folder).output.split(separator: "\n")
    #expect(lines.count == answer["deals"].items.count)
  }

  @Test func `check tells nothing of a sound board, and each problem of another`() throws {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    let sound = try Program.run("check", "--json", in: folder)
    #expect(sound.status == 0)
    #expect(try JSONAnswer(sound.output)["problems"].isList)
    #expect(try JSONAnswer(sound.output)["problems"].items.isEmpty)

    for (old, new, kind) in [
      ("\"title\"", "title", "syntax"), ("\"Only\"", "7", "schema"),
      (#""stage": "first""#, #""stage": "gone""#, "board"),
    ] {
      try folder.write(BadFileTests.board.replacing(old, with: new))
      let outcome = try Program.run("check", "--json", in: folder)
      #expect(outcome.status == 65)
      let problem = try JSONAnswer(outcome.output)["problems"][0]
      #expect(problem.keys == ["kind", "severity", "line", "column", "message", "file"])
      #expect(problem["kind"].text == kind)
      #expect(problem["severity"].text == "error")
      #expect(problem["line"].integer == (kind == "board" ? 13 : 14))
    }
  }

  static let hostile = #"a\u001b]52;c;QQ==\u0007\u009b31m\u202egnp\u2066\nnew\rline\u0000\u007f"#

  @Test(
    arguments: [
      ["list"], ["list", "--json"], ["show", "aaaaaaaa"], ["show", "aaaaaaaa", "--json"], ["kpi"],
      ["kpi", "--json"], ["check", "--strict"], ["check", "--strict", "--json"],
      ["move", "aaaaaaaa", "first"], ["move", "aaaaaaaa", "nowhere"], ["won", "aaaaaaaa"],
      ["move", "zzzzzzzz", "first"], ["log", "aaaaaaaa", "call"], ["fmt"], ["edit", "aaaaaaaa"],
      ["edit", "aaaaaaaa", "--owner", "Ann"], ["lost", "aaaaaaaa", "--reason", "price", "--json"],
    ])
  func `nothing in the data reaches a terminal as a command`(arguments: [String]) throws {
    let folder = try Workspace()
    try folder.write(
      BadFileTests.board
        .replacing("\"Only\"", with: "\"\(Self.hostile)\", \"owner\": \"\(Self.hostile)\"")
        .replacing("\"First\"", with: "\"\(Self.hostile)\"")
        .replacing("\"Small\"", with: "\"\(Self.hostile)\""))
    try expectSafe(arguments, in: folder)
  }

  @Test(arguments: [["check"], ["check", "--json"], ["list"], ["move", "aaaaaaaa", "first"], []])
  func `nor does what is wrong with it`(arguments: [String]) throws {
    let folder = try Workspace()
    try folder.write(
      BadFileTests.board.replacing(
        #""stage": "first""#, with: #""stage": "\#(Self.hostile)""#))
    try expectSafe(arguments, in: folder)
  }

  private func expectSafe(_ arguments: [String], in folder: Workspace) throws {
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(![64, 74].contains(outcome.status), "\(outcome.diagnostics)")
    let text = outcome.output + outcome.diagnostics
    #expect(!text.isEmpty)
    let dangerous = text.unicodeScalars.filter { scalar in
      switch scalar {
      case "\n": false
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        true
      default: false
      }
    }
    #expect(dangerous.isEmpty, "\(dangerous.map(\.value))")
  }
}

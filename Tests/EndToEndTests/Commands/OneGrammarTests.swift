import Testing

/// Names, amounts, days and moments typed as arguments mean what they mean on the board.
struct OneGrammarTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.write(
      """
      {
        "version": 1, "name": "Noms", "currency": "EUR", "timeZone": "UTC",
        "stages": [
          {"id": "lead", "name": "Qualifié", "outcome": "open", "probability": 10},
          {"id": "demo", "name": "Démo", "outcome": "open", "probability": 40},
          {"id": "won", "name": "Gagné", "outcome": "won", "probability": 100},
          {"id": "lost", "name": "Perdu", "outcome": "lost", "probability": 0}
        ],
        "team": [{"name": "Inès"}, {"name": "Léa Martin"}],
        "sources": ["Référence", "Salon"],
        "lossReasons": ["Prix trop élevé"],
        "organizations": {"sg": {"name": "Société Générale"}},
        "deals": {"aaaa": {"title": "Étude", "stage": "lead", "rank": "m"}}
      }

      """)
  }

  @Test(arguments: [
    ("--owner", "INES", "owner", "Inès"), ("-w", " léa  MARTIN", "owner", "Léa Martin"),
    ("--source", "reference", "source", "Référence"),
    ("-o", "societe generale", "organization", "Société Générale"),
    ("-o", "SOCIÉTÉ\u{A0}GÉNÉRALE ", "organization", "Société Générale"),
    ("--close", "vendredi", "expectedClose", "2026-11-27"),
    ("--close", "eom", "expectedClose", "2026-11-30"),
    ("--close", "15 décembre", "expectedClose", "2026-12-15"),
    ("--close", "+1y", "expectedClose", "2027-11-20"),
    ("--close", "next monday", "expectedClose", "2026-11-23"),
    ("--close", "1/12", "expectedClose", "2026-12-01"),
    ("--close", "fri", "expectedClose", "2026-11-27"),
  ])
  func `add and edit take it, and a filter finds it`(
    option: String, typed: String, member: String, value: String
  ) throws {
    for command in [["add", "Neuf"], ["edit", "etude"]] {
      let answer = try answer(command + [option, typed])
      #expect(answer["deal"][member].text == value)
    }
    let keys = [
      "expectedClose": "close", "organization": "organization", "owner": "owner",
      "source": "source",
    ]
    let filter = "\(keys[member] ?? "")=\"\(typed)\""
    #expect(try answer(["list", "--filter", filter])["deals"].items.count == 2)
    #expect(try folder.document()["organizations"].keys == ["sg"])
  }

  @Test(arguments: [
    ("1 250,50", 125_050), ("1,250.50", 125_050), ("12k", 1_200_000), ("1,5 k€", 150_000),
    ("EUR 12k", 1_200_000), ("1'250", 125_000),
  ])
  func `an amount is read alike by add, edit and a filter`(typed: String, units: Int) throws {
    for command in [["add", "Neuf"], ["edit", "étude"]] {
      #expect(try answer(command + ["--amount", typed])["deal"]["amount"].integer == units)
    }
    for sign in [":", ">=", "<="] {
      let found = try answer(["list", "--filter", "amount\(sign)\"\(typed)\""])
      #expect(found["deals"].items.count == 2)
    }
  }

  @Test(arguments: [
    ["add", "N", "--amount", "12kk"], ["list", "--filter", "amount>12kk"],
    ["add", "N", "--close", "someday"], ["list", "--filter", "close:someday"],
    ["list", "--as-of", "someday"], ["review", "--since", "someday"],
    ["kpi", "--period", "someday"],
    ["log", "Étude", "call", "--at", "someday"], ["list", "--as-of", "tomorrow"],
    ["list", "--as-of", "24/11"],
  ])
  func `what is none is refused by each`(arguments: [String]) throws {
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [("DEMO", "demo"), (" démo ", "demo"), ("2", "demo"), ("Demo", "demo")])
  func `a stage is meant by key, name or number`(typed: String, stage: String) throws {
    #expect(try answer(["move", "ETUDE", typed])["deal"]["stage"].text == stage)
    let found = try answer(["list", "--stage", typed])
    #expect(found["deals"].items.compactMap { $0["id"].text } == ["aaaa"])
  }

  @Test func `a reason, a kind and an assignee are written as the board spells them`() throws {
    #expect(try answer(["assign", "étude", "ines"])["deal"]["owner"].text == "Inès")
    #expect(try answer(["list", "-w", "INÈS"])["deals"].items.count == 1)
    for kind in ["CALL", "Appel"] {
      #expect(try answer(["log", "étude", kind])["saved"].flag == true)
    }
    let activities = try answer(["show", "étude"])["deal"]["activities"].items
    #expect(activities.compactMap { $0["kind"].text } == ["call", "call"])
    let lost = try Program.run("lost", "étude", "--reason", "prix trop eleve", in: folder)
    #expect(lost.output.contains("Prix trop élevé"))
    #expect(try folder.document()["deals"]["aaaa"]["lossReason"].text == "Prix trop élevé")
    #expect(
      try answer(["cost", "add", "nov", "1 250,50", "--channel", "SALON", "--kind", "marketing"])[
        "saved"
      ].flag == true)
    let cost = try answer(["cost", "list", "--period", "mois"])["costs"][0]
    #expect(cost["channel"].text == "Salon" && cost["month"].text == "2026-11")
  }

  @Test(arguments: [
    ("yesterday", "2026-11-19T23:59:59Z"), ("hier", "2026-11-19T23:59:59Z"),
    ("fri", "2026-11-13T23:59:59Z"), ("19/11", "2026-11-19T23:59:59Z"),
    ("2026-11-19", "2026-11-19T23:59:59Z"), ("hier 14:30", "2026-11-19T14:30:00Z"),
    ("2026-11-19T14:30:00+02:00", "2026-11-19T12:30:00Z"), ("today", "2026-11-20T09:00:00Z"),
  ])
  func `a moment is spelt alike for as-of, since, until and at`(typed: String, at: String) throws {
    #expect(try answer(["list", "--as-of", typed])["asOf"].text == at)
    #expect(try answer(["review", "--since", "-3w", "--until", typed])["asOf"].text == at)
    #expect(try Program.run("review", "--since", typed, in: folder).status == 0)
    #expect(try Program.run("log", "Étude", "call", "--at", typed, in: folder).status == 0)
  }

  private func answer(_ arguments: [String]) throws -> JSONAnswer {
    let outcome = try Program.run(Program.path, arguments + ["--json"], in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return try JSONAnswer(outcome.output)
  }
}

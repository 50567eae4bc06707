import GrammarVectors
import PipelineDomain
import Testing
import Localization

/// Names, amounts, days and moments typed as arguments have the same meaning as on the board.
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

  @Test(arguments: Vector.all(by: .command))
  func `a command takes it as every other way does`(vector: Vector) throws {
    try folder.write(Vector.document)
    let outcome = try #require(vector.outcome(by: .command))
    let run = try run(vector.command)
    let board = try Vector.board(of: folder.text())
    if let sentence = vector.sentence(outcome, in: Language.english.words()) {
      // An unknown stage is reported with the closest one.
      #expect(vector.field == .stage || run.diagnostics.contains(sentence))
      #expect(try folder.text() == Vector.document)
    }
    let deal = try #require(board[vector.deal])
    switch outcome {
    case .holds(let value):
      #expect(run.status == 0 && deal[vector.field] == value)
      #expect(board.organizations.count == Vector.board.organizations.count)
    case .makes(let name): #expect(board.organization(of: deal)?.name == name)
    case .asks, .refused: #expect(run.status == 1)
    case .unreadable: #expect(run.status == 64)
    }
  }

  @Test(arguments: Vector.added)
  func `add takes it as edit does, and a filter finds it`(vector: Vector) throws {
    try folder.write(Vector.document)
    try #require(try run(vector.addition).status == 0)
    let board = try Vector.board(of: folder.text())
    let new = try #require(board.deals.first { Vector.board[$0.id] == nil })
    #expect(vector.outcome == .holds(new[vector.field]))
    guard vector.outcome(by: .filter) == vector.outcome else { return }
    let found = try run(["list", "--filter", vector.condition, "--json"])
    let ids = try JSONAnswer(found.output)["deals"].items.compactMap { $0["id"].text }
    #expect(ids.contains(new.id.text))
  }

  @Test(arguments: [
    ("1 250,50", 125_050), ("12k", 1_200_000), ("1,5 k€", 150_000),
  ])
  func `an amount is compared alike`(typed: String, units: Int) throws {
    #expect(try answer(["edit", "étude", "--amount", typed])["deal"]["amount"].integer == units)
    for sign in [":", ">=", "<="] {
      let found = try answer(["list", "--filter", "amount\(sign)\"\(typed)\""])
      #expect(found["deals"].items.count == 1)
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

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments, in: folder, environment: ["DEALDECK_USER": Vector.author])
  }

  private func answer(_ arguments: [String]) throws -> JSONAnswer {
    let outcome = try Program.run(Program.path, arguments + ["--json"], in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return try JSONAnswer(outcome.output)
  }
}

extension Vector {
  /// The arguments that say it.
  fileprivate var command: [String] {
    switch field {
    case .stage: ["move", deal.text, typed]
    case .lossReason: ["lost", deal.text, "--reason", typed]
    case .nextStep: ["next", deal.text, Vector.step, "--due", typed]
    case .closedOn: ["won", deal.text, "--on", typed]
    default: ["edit", deal.text, "--\(option)=\(typed)"]
    }
  }

  /// The arguments that add a deal with it, by the short name of its option if it has one.
  fileprivate var addition: [String] {
    let letter = field == .organization ? "o" : field.definition.letter
    return ["add", "Neuf"] + (letter.map { ["-\($0)", typed] } ?? ["--\(option)=\(typed)"])
  }

  private var option: String {
    field.definition.option ?? field.name
  }

  /// The inputs that a new deal takes by an option.
  fileprivate static let added = all(by: .command).filter { vector in
    guard case .holds = vector.outcome, vector.deal == "aaaa" else { return false }
    return ![.stage, .lossReason, .nextStep, .closedOn, .title].contains(vector.field)
  }
}

import Foundation
import Testing

/// Files and records in French; JSON unchanged.
struct FrenchTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate()
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(
      Program.path, arguments, in: folder, environment: ["LC_ALL": "fr_FR.UTF-8"])
  }

  /// The text of each command about itself, on either stream, by the language of the locale.
  private static let told: [(command: String, status: Int32, words: String)] = [
    ("init new.json", 0, "étapes ouvertes."),
    ("init pipeline.json", 73, "existe déjà"),
    ("init other.json --currency euros", 64, "n’est pas un code de devise"),
    ("fmt", 0, "pipeline.json est en forme canonique."),
    ("check missing.json", 66, "fichier introuvable"),
    ("generate --deals 3 --file small.json", 0, "3 affaires jusqu’au 2026-11-20, graine 1."),
    ("generate --deals=-1", 64, "--deals doit aller de 0 à"),
    ("import missing.csv", 66, "fichier introuvable"),
    ("cost add 2026-11 100 --kind sales", 0, "(ventes), "),
    ("cost", 0, "ventes"),
    ("cost remove none", 1, "aucun coût"),
    ("rate add 2026-11-01 usd eur 0,8642", 0, "1 USD = 0,8642 EUR"),
    ("rate add 2026-11-01 usd eur much", 64, "n’est pas un taux"),
    ("campaign add event --audience PME --hook Temps --call Appeler", 0, "ajoutée"),
    ("persona add Marie", 0, "Persona «\u{A0}Marie\u{A0}» enregistré"),
    ("persona", 0, "relance probable"),
    ("experiment start Essai --variable a --variant b --stage 2", 0, "au 2026-12-11"),
    ("experiment decide none iterate", 1, "aucun test"),
    ("plan start", 0, "Plan de 90 jours lancé le 2026-11-20."),
    ("plan", 0, "Leads sans changement d’étape"),
    ("plan done none", 1, "dans le plan"),
    ("sequence plan none none", 1, "aucune affaire"),
  ]

  @Test(arguments: told)
  func `a command answers in the language of the locale`(
    command: String, status: Int32, words: String
  ) throws {
    let outcome = try run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == status)
    #expect((outcome.output + outcome.diagnostics).contains(words), "\(outcome)")
  }

  @Test func `an SLA target has its words in a score, and its id for scripts`() throws {
    #expect(try run(["add", "Neuf"]).status == 0)
    let told = try run(["score", "Neuf"]).output
    #expect(told.contains("premier contact") && !told.contains("first-contact"))
    #expect(try Program.run("score", "Neuf", in: folder).output.contains("first contact"))
    #expect(try run(["score", "Neuf", "--json"]).output.contains("\"first-contact\""))
  }

  @Test func `an import is reported in French, and to scripts as ever`() throws {
    let rows = ["A,Won,2026-02-30", "B,Lead,2026-03-01", "C,Lost,2026-03-01"]
    try folder.write((["Title,Stage,Close date"] + rows).joined(separator: "\n"), to: "x.csv")
    let french = try run(["import", "x.csv", "--file", "new.json", "--dry-run"])
    #expect(french.output.hasPrefix("2 affaires seraient ajoutées sur 3 lignes, dans "))
    #expect(french.output.contains("«\u{A0}2026-02-30\u{A0}» n’est pas une date"))
    let arguments = ["import", "x.csv", "--file", "pipeline.json", "--dry-run", "--json"]
    #expect(
      try run(arguments).output
        == Program.run(Program.path, arguments, in: folder).output)
  }

  @Test func `what a figure suggests is said in French, and to scripts as ever`() throws {
    let english = try Program.run("kpi", "stale-share", in: folder)
    let lines = try run(["kpi", "stale-share"]).output.split(separator: "\n")
    #expect(lines.count > 2)
    #expect(Set(lines).isDisjoint(with: english.output.split(separator: "\n")))
    let json = try run(["kpi", "stale-share", "--json"]).output
    #expect(json == (try Program.run("kpi", "stale-share", "--json", in: folder)).output)
    let action = try #require(try JSONAnswer(json)["kpis"][0]["action"].text)
    #expect(english.output.contains(action))
  }

  @Test func `who decided on a lead is said in French`() throws {
    let lead = try #require(try folder.deals("--stage", "1").first)
    #expect(try run(["accept", lead, "--anyway"]).status == 0)
    #expect(try run(["show", lead]).output.contains("accepté, par Tester le 2026-11-20"))
  }

  @Test func `check keeps its form, and to scripts its words`() throws {
    try folder.write(
      BadFileTests.board.replacing(": 10}", with: ": 101}"))
    let outcome = try run(["check", "pipeline.json"])
    #expect(outcome.status == 65)
    let line = try #require(outcome.diagnostics.split(separator: "\n").first)
    #expect(line.contains(#/^pipeline\.json:\d+:\d+: erreur: /#), "\(line)")
    let json = try run(["check", "--json"]).output
    #expect(json == (try Program.run("check", "--json", in: folder)).output)
    #expect(try JSONAnswer(json)["problems"][0]["severity"].text == "error")
  }

  @Test func `a sound board that asks for French is warned in French`() throws {
    let board = BadFileTests.board.replacing(
      "\"version\": 1,", with: "\"version\": 1, \"language\": \"fr\",")
    try folder.write(board.replacing("\n", with: "\r\n"))
    let outcome = try Program.run("check", "--strict", in: folder)
    #expect(outcome.diagnostics.contains(": avertissement: fins de ligne CR LF"))
    #expect(
      try Program.run("check", "--strict", "--language", "en", in: folder).diagnostics
        .contains(": warning: CR LF line endings"))
  }

  @Test func `nothing is told of long work where nobody watches`() throws {
    let outcome = try run(["generate", "--deals", "2000", "--file", "large.json"])
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
  }
}

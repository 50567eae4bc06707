import Foundation
import Testing

/// A board set up by commands alone: stages, team, names, goals, quotas.
struct SetupCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
  }

  private func run(_ line: String, _ environment: [String: String] = [:]) throws
    -> Program.Outcome
  {
    // Words with a blank are typed with an underscore.
    let words = line.split(separator: " ").map { String($0).replacing("_", with: " ") }
    return try Program.run(Program.path, words, in: folder, environment: environment)
  }

  private func play(_ line: String) throws -> String {
    let outcome = try run(line)
    try #require(outcome.status == 0, "\(line): \(outcome.diagnostics)")
    return outcome.output
  }

  /// The names of the stages in use, in order.
  private func stages() throws -> [String] {
    try JSONAnswer(play("stage --json"))["stages"].items
      .filter { $0["retired"].flag == false }.compactMap { $0["name"].text }
  }

  @Test func `a team sets up an empty board without its file`() throws {
    for line in [
      "init", "stage rename discovery Needs", "stage add Trial --after proposal --stale 10",
      "stage move negotiation --before trial", "stage merge qualification prospecting",
      "member add Ana --role rep --quota 60k", "member add Bo --quota 50k --manager Ana",
      "quota set bo 55k", "source add fair", "reason add too_late",
      "goal set win-rate 30% --alert 20",
      "add Rollout --owner Ana --source fair --amount 12k", "stage set trial --probability 75",
    ] {
      _ = try play(line)
    }
    #expect(try play("check --strict") == "")
    #expect(
      try stages() == [
        "Prospecting", "Needs", "Proposal", "Negotiation", "Trial", "Won", "Lost", "Disqualified",
      ])
    let file = try folder.document()
    let trial = file["stages"].items.first { $0["id"].text == "trial" }
    #expect(trial?["rotAfterDays"].integer == 10 && trial?["probability"].integer == 75)
    #expect(file["stages"].items.contains { $0["id"].text == "discovery" })
    #expect(file["team"].items.map { $0["name"].text } == ["Ana", "Bo"])
    #expect(file["team"][1]["quota"]["minor"].integer == 5_500_000)
    #expect(file["kpis"]["goals"]["win-rate"]["target"].text == "30")
    #expect(file["lossReasons"].items.last?.text == "too late")
    #expect(try play("goal").contains("target 30%"))
    #expect(try play("quota").contains("€55,000.00"))
  }

  @Test func `a merge moves the deals, and one undo brings all of it back`() throws {
    try folder.generate(deals: 60)
    let before = try folder.deals("--stage", "discovery")
    try #require(before.count > 1)
    let trial = try play("stage merge discovery proposal --dry-run")
    #expect(trial.contains("\(before.count) deals would move"))
    #expect(try folder.deals("--stage", "discovery") == before)
    let told = try JSONAnswer(play("stage merge discovery proposal --json"))
    #expect(Set(told["deals"].items.compactMap(\.text)) == Set(before))
    #expect(told["saved"].flag == true)
    #expect(try !stages().contains("Discovery"))
    #expect(Set(try folder.deals("--stage", "proposal")).isSuperset(of: before))
    #expect(try play("undo").contains("back to Discovery"))
    #expect(try stages().contains("Discovery"))
    #expect(try Set(folder.deals("--stage", "discovery")) == Set(before))
    _ = try play("redo")
    #expect(try !stages().contains("Discovery"))
    #expect(try play("check --strict") == "")
  }

  @Test func `what a period that is over tells stays, to the byte`() throws {
    try folder.generate(deals: 80)
    let reports = ["kpi", "funnel", "kpi --by source", "kpi --by owner"].flatMap {
      [$0 + " --period 2026-Q3 --json", $0 + " --period 2026-Q3"]
    }
    let before = try reports.map(play)
    let member = try #require(
      JSONAnswer(play("member --json"))["team"][0]["name"].text
    ).replacing(" ", with: "_")
    let source = try #require(JSONAnswer(play("source --json"))["sources"][0]["name"].text)
    for line in [
      "stage merge discovery proposal", "stage rename proposal Offer", "stage move offer --first",
      "stage add Trial --last", "member add Zoé", "member remove \(member) --hand-over-to Zoé",
      "source rename \(source) Other", "reason rename price cost", "goal set win-rate 90",
    ] {
      _ = try play(line)
    }
    #expect(try reports.map(play) == before)
    #expect(try play("check --strict") == "")
  }

  private static let refused: [(line: String, status: Int32, told: String)] = [
    ("stage remove discovery", 1, "--into STAGE"),
    ("stage merge discovery won", 1, "outcomes differ"),
    ("stage merge discovery discovery", 1, "name another one"),
    ("stage remove won", 1, "--into STAGE"),
    ("stage merge discovry won", 1, "did you mean discovery"),
    ("stage rename discovery proposal", 1, "already exists"),
    ("stage move discovery", 64, "--before, --after"),
    ("stage move discovery --first --last", 64, "--before, --after"),
    ("stage set discovery --probability 140", 1, "0 to 100"),
    ("stage rename discovery Discovery", 1, "No change"),
    ("source rename refferal web", 1, "did you mean referral"),
    ("reason remove prise", 1, "did you mean price"),
    ("goal set win-rte 3", 64, "did you mean win-rate"),
    ("goal set win-rate much", 64, "isn’t a number"),
    ("goal set win-rate", 64, "give a target"),
    ("quota set nobody 3k", 1, "no team member"),
    ("member add _", 1, "the name is empty"),
  ]

  @Test(arguments: refused)
  func `what cannot be is refused in one line, and changes nothing`(
    line: String, status: Int32, told: String
  ) throws {
    try folder.generate(deals: 60)
    let before = try folder.text()
    let outcome = try run(line)
    #expect(outcome.status == status && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains(told), "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(try folder.text() == before)
  }

  @Test func `a leaving member hands over open deals and keeps closed ones`() throws {
    try folder.generate(deals: 60)
    let team = try JSONAnswer(play("member --json"))["team"].items
    let leaving = try #require(team.first { ($0["openDeals"].integer ?? 0) > 0 })
    let name = try #require(leaving["name"].text)
    let heir = try #require(team.compactMap { $0["name"].text }.first { $0 != name })
    let closed = try Set(folder.deals("--all", "--owner", name)).subtracting(
      folder.deals("--owner", name))
    let typed = "member remove " + name.replacing(" ", with: "_")
    let refused = try run(typed)
    #expect(refused.status == 1 && refused.diagnostics.contains("--hand-over-to NAME"))
    let done = try play(typed + " --hand-over-to " + heir.replacing(" ", with: "_"))
    #expect(done.contains("handed over to \(heir)"))
    #expect(try folder.deals("--owner", name).isEmpty)
    #expect(try Set(folder.deals("--all", "--owner", name)) == closed)
    #expect(try play("check --strict") == "")
    _ = try play("undo")
    #expect(
      try JSONAnswer(play("member --json"))["team"].items.map { $0["openDeals"].integer }
        == team.map { $0["openDeals"].integer })
  }

  @Test func `the same is told in French`() throws {
    try folder.generate(deals: 60)
    let french = ["LC_ALL": "fr_FR.UTF-8"]
    #expect(
      try run("stage merge discovery proposal --dry-run", french).output
        .hasPrefix("Simulation\u{A0}: Étape Discovery fusionnée dans Proposal"))
    #expect(
      try run("reason rename price prix", french).output
        .hasPrefix("Motif de perte «\u{A0}price\u{A0}» renommé «\u{A0}prix\u{A0}»"))
    #expect(try run("reason remove pirx", french).diagnostics.contains("vouliez-vous dire prix"))
    #expect(try run("stage remove proposal", french).diagnostics.contains("--into ÉTAPE"))
  }
}

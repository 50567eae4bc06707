import Foundation
import Testing

/// The amounts of every answer in JSON, on a board in euros, dollars, yen and dinars.
///
/// All its amounts are beyond a million minor units and no other number of an answer is, so that an
/// amount is known by its size, whatever it is called.
struct CurrencyTests {
  /// Commands that only look.
  static let answers = [
    "list --all", "show wonteur", "show openjpy", "score openeur", "qualify openeur",
    "triage", "risk", "risk --backtest", "agenda --days 60", "review --since 2026-11-01",
    "review --since 2026-10-01",
    "kpi --period 2026-Q4", "kpi --period 2026-10", "kpi --period 2026 --deals",
    "kpi --by source --period 2026-10", "kpi --by owner --period 2026-Q4", "kpi --by persona",
    "kpi --by sector", "kpi --by customer", "kpi --filter owner=Ana", "kpi --as-of 2026-10-31",
    "export", "export organizations", "export contacts", "export activities", "export history",
    "export kpis --period 2026-Q4", "export --columns title,amount,cost --totals",
    "list --all --columns title,amount,cost", "kpi --columns id,value,target --period 2026-Q4",
    "forecast --sort won", "kpi --filter currency:JPY", "funnel --by source",
    "forecast --period 2026-Q4",
    "forecast --by source --period 2026-Q4", "forecast --by owner --period 2026-Q4",
    "forecast --what-if won=openeur --period 2026-Q4",
    "contact list", "organization list", "organization show OpenCo", "bin", "cost list",
    "rate list", "campaign list", "experiment list", "persona list",
    "plan show",
    "tick openeur", "sequence list",
    "stage list", "pipeline list", "member list", "quota list", "source list", "reason list",
    "goal list",
    "field list",
    "check --strict", "doctor", "config", "settings list", "settings get team",
    "import sales.csv --dry-run",
    "import plain-sales.csv --dry-run", "import spend-sales.csv --as costs --dry-run",
  ]

  /// Commands that change the board, each on its own.
  static let changes = [
    ["add", "Audit", "--amount", "20MUSD", "--cost", "9MTND"],
    ["edit", "openeur", "--amount", "30M"], ["clone", "openeur"],
    ["move", "openeur", "r"], ["won", "openjpy"], ["lost", "opentnd", "--reason", "price"],
    ["disqualify", "opentnd", "--reason", "no budget"], ["log", "openeur", "call"],
    ["next", "openusd", "call", "--due", "2026-12-01"], ["assign", "openeur", "Bo"],
    ["snooze", "openeur", "--until", "2026-12-01"],
    ["signal", "openeur", "webinar"], ["accept", "openeur", "--anyway"],
    ["invoice", "wontjpy", "20000000"], ["collect", "wonttnd", "2000000"],
    ["renew", "wonteur"], ["left", "wonteur", "--reason", "price"], ["undo"], ["redo"],
    ["reject", "openeur", "--reason", "no-need"],
    ["nurture", "opentnd", "--reason", "too-early", "--until", "2027-01-01"],
    ["sequence", "plan", "openjpy", "nurturing"],
    ["merge", "openeur", "openjpy", "--take", "amount"], ["delete", "openeur"],
    ["delete", "openjpy", "--dry-run"], ["restore", "openusd"],
    ["organization", "edit", "OpenCo", "--sector", "bank"],
    ["organization", "merge", "OpenCo", "SecondCo"], ["organization", "remove", "OpenCo"],
    ["cost", "add", "2026-11", "20MUSD", "--kind", "marketing"],
    ["rate", "add", "2026-11-20", "USD", "EUR", "0.85"],
    ["pipeline", "add", "Renewals"], ["stage", "add", "Demo"],
    ["stage", "set", "r", "--stale", "9"],
    ["stage", "rename", "r", "R2"],
    ["stage", "move", "r", "--first"], ["stage", "merge", "r", "d", "--dry-run"],
    ["stage", "remove", "r", "--into", "d"], ["member", "add", "Cy", "--quota", "20M"],
    ["member", "rename", "Ana", "Anna"], ["member", "remove", "Ana", "--hand-over-to", "Bo"],
    ["quota", "set", "Ana", "30M"], ["quota", "set", "Ana", "30M", "--period", "2026-Q4"],
    ["quota", "unset", "Ana"], ["source", "add", "fair"],
    ["reason", "add", "timing"], ["goal", "set", "signed", "30M"], ["goal", "unset", "signed"],
    ["field", "add", "Budget", "--kind", "money"], ["field", "rename", "seats", "Places"],
    ["field", "remove", "seats"],
    ["source", "rename", "LinkedIn", "Social"], ["source", "remove", "event"],
    ["reason", "rename", "price", "cost"], ["reason", "remove", "price"],
    ["settings", "set", "kpis.most", "5"], ["settings", "unset", "kpis.most"],
    ["import", "sales.csv"],
  ]

  /// Commands that others need before them.
  static let before = [
    "restore": [["delete", "openusd"]], "renew": [["edit", "wonteur", "--ends", "+40d"]],
    "undo": [["assign", "openeur", "Bo"]], "redo": [["assign", "openeur", "Bo"], ["undo"]],
    "field": [["field", "add", "Seats", "--kind", "number"]],
  ]

  func board(hasRates: Bool = true) throws -> Workspace {
    let folder = try Workspace()
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Cases/four-currencies.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try folder.write(hasRates ? text : text.replacing("\"rates\":", with: "\"formerRates\":"))
    try folder.write(
      """
      title,amount,currency,stage,colour,created,Date entered D
      Large,99000000,JPY,D,red,25/10/2026,26/10/2026
      Larger,12345678.9,USD,D,,,
      Odd,5,JPY,Nowhere,,,

      """, to: "sales.csv")
    try folder.write("title,stage\nPlain,D\n", to: "plain-sales.csv")
    try folder.write(
      "Month,Channel,Kind,Spend\n2026-10,event,sales,99000000\n2026-10,Webb,sales,5\n",
      to: "spend-sales.csv")
    return folder
  }

  /// Returns the places of amounts without a currency beside them.
  private func bare(
    _ answer: JSONAnswer, at path: String = "", isCovered: Bool = false
  ) -> [String] {
    let isCovered = isCovered || answer["currency"].text != nil
    var found: [String] = []
    for (key, value) in answer.members {
      let place = path + "." + key
      if key.hasPrefix("subtotal ") {
        let other = answer["currency"].text
        if other != nil, !key.hasSuffix(other ?? "") { found.append(place) }
      }
      if let number = value.number, value.flag == nil || abs(number) > 1, abs(number) >= 1e6 {
        if !isCovered { found.append(place) }
      } else {
        // The parts of a figure are in its currency, unless it says otherwise.
        found += bare(value, at: place, isCovered: key == "parts" && isCovered)
      }
    }
    for (index, item) in answer.items.enumerated() { found += bare(item, at: "\(path)[\(index)]") }
    return found
  }

  @Test(arguments: answers)
  func `every amount in an answer stands beside the currency it is in`(command: String) throws {
    for hasRates in [true, false] {
      let folder = try board(hasRates: hasRates)
      let words = command.split(separator: " ").map(String.init) + ["--json"]
      let outcome = try Program.run(Program.path, words, in: folder)
      try #require(outcome.diagnostics.isEmpty, "\(outcome.diagnostics)")
      #expect(try bare(JSONAnswer(outcome.output)) == [], "rates: \(hasRates)")
    }
  }

  @Test(arguments: changes)
  func `so does every amount of what a change answers`(command: [String]) throws {
    let folder = try board()
    for earlier in Self.before[command[0]] ?? [] {
      try #require(Program.run(Program.path, earlier, in: folder).status == 0)
    }
    let outcome = try Program.run(Program.path, command + ["--json"], in: folder)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(try bare(JSONAnswer(outcome.output)) == [])
  }

  @Test func `every command that answers in JSON is looked at`() throws {
    let pages = try HelpPages.english.get().filter { HelpPages($0.value).subcommands.isEmpty }
    let found = Set(
      pages.filter { $0.value.contains("--json") }.map { $0.key.joined(separator: " ") })
    let looked = Self.answers + Self.changes.map { $0.joined(separator: " ") }
    // These answer with the key of a record alone.
    let keyed: Set<String> = [
      "contact add", "contact edit", "contact remove", "contact merge", "purge",
      "cost remove", "rate remove", "campaign add", "campaign remove", "experiment start",
      "experiment measure", "experiment decide", "persona add", "persona remove", "plan start",
      "plan done", "pipeline rename", "pipeline remove",
      // It opens an editor, and answers with edits like those of `settings set`.
      "settings edit",
    ]
    #expect(found.count > 40)
    #expect(
      found.subtracting(keyed).filter { name in
        !looked.contains { $0 == name || $0.hasPrefix(name + " ") }
      } == [])
  }

  @Test func `a part in another currency than its figure names its own`() throws {
    let told = try JSONAnswer(
      Program.run("kpi", "signed", "--period", "2026-Q4", "--json", in: board(hasRates: false))
        .output)
    let figure = told["kpis"][0]
    #expect(figure["reason"].text == "mixed currencies: EUR, JPY, TND, USD")
    let home = try #require(figure["currency"].text)
    for code in ["EUR", "JPY", "TND", "USD"] {
      let currency = figure["partCurrencies"]["subtotal \(code)"].text ?? home
      #expect(currency == code)
    }
  }

  @Test func `the parts of a converted forecast are converted`() throws {
    let folder = try board()
    let told = try JSONAnswer(
      Program.run("kpi", "forecast", "--period", "2026-Q4", "--json", in: folder).output)
    let figure = told["kpis"][0]
    let parts = ["won", "weighted"].compactMap { figure["parts"][$0].integer }
    let value = try #require(figure["value"].integer)
    #expect(parts.count == 2 && abs(parts.reduce(0, +) - value) <= 1)
    #expect(figure["currency"].text == "EUR")
  }

  @Test func `the steps of a review lead from one pipeline to the other over a change of rates`()
    throws
  {
    let folder = try board()
    let told = try JSONAnswer(
      Program.run("review", "--since", "2026-11-05", "--json", in: folder).output)
    let fall = told["waterfalls"][0]
    let steps = fall["steps"].members.compactMapValues { $0["amount"].integer }
    let ends = [fall["opening"]["amount"].integer, fall["closing"]["amount"].integer]
    // Three deals in dollars were open, and a dollar fell from 90 to 80 cents.
    #expect(steps["exchangeRates"] == -3 * 800_000_020)
    #expect(ends[0].map { $0 + steps.values.reduce(0, +) } == ends[1])
    let before = try JSONAnswer(
      Program.run("kpi", "open-value", "--as-of", "2026-11-04", "--json", in: folder).output)
    #expect(abs((before["kpis"][0]["value"].integer ?? 0) - (ends[0] ?? 0)) <= 8)
  }
}

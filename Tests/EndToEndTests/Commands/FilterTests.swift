import Foundation
import Testing

struct FilterTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate(deals: 60)
  }

  private func answer(_ arguments: String...) throws -> JSONAnswer {
    try answer(arguments)
  }

  @Test func `a list keeps the deals of a filter, and without it the others`() throws {
    let all = Set(try folder.deals("--all"))
    let kept = Set(try folder.deals("--filter", "amount>10k or won", "--all"))
    let others = Set(try folder.deals("--filter", "-(amount>10k or won)", "--all"))
    #expect(!kept.isEmpty && !others.isEmpty)
    #expect(kept.isDisjoint(with: others) && kept.union(others) == all)
    let won = try answer("list", "--filter", "won")["deals"].items
    #expect(!won.isEmpty && won.allSatisfy { $0["closedOn"].text != nil })
  }

  @Test func `every figure and list takes a filter, and one of nobody leaves nothing`() throws {
    let nobody = ["--filter", "owner:\"nobody at all\""]
    for (command, list) in [
      (["triage"], "exceptions"), (["agenda"], "entries"),
      (["review", "--since", "2026-10-20"], "changes"),
    ] {
      let whole = try answer(command)[list].items
      let none = try answer(command + nobody)[list].items
      #expect(none.isEmpty && !whole.isEmpty, "\(command)")
    }
    let open = try answer(["kpi", "open-value", "stale-share"] + nobody)["kpis"]
    #expect(open[0]["n"].integer == 0)
    for command in ["funnel", "forecast"] {
      #expect(try answer([command] + nobody)["asOf"].text != nil)
    }
  }

  @Test func `the parts of a board add up to the whole`() throws {
    let count = { (filter: String) in
      try answer("kpi", "open-value", "--filter", filter)["kpis"][0]["n"].integer ?? 0
    }
    #expect(try count("") > 0)
    #expect(try count("stale") + count("-stale") == count(""))
  }

  @Test func `a filter that cannot be read is shown with the character`() throws {
    let done = try Program.run("list", "--filter", "stale ownr:me", in: folder)
    #expect(done.status == 64 && done.output.isEmpty)
    let lines = done.diagnostics.split(separator: "\n").map(String.init)
    try #require(lines.count == 4)
    #expect(lines[0].hasPrefix("dealdeck: --filter:7: "))
    #expect(lines[1] == "  stale ownr:me")
    #expect(lines[2] == "        ^")
    #expect(lines[3].contains("stage owner"))
  }

  @Test func `a view of the file is used by its name, and me is who asks`() throws {
    let views = #""version": 1, "views": [{"filter": "owner:me", "name": "mine"}]"#
    let text = try folder.text()
    try folder.write(text.replacingOccurrences(of: #""version": 1"#, with: views))
    let owner = try #require(try answer("list")["deals"][0]["owner"].text)
    let mine = try Program.run(
      "list", "--json", "--filter", "@mine", in: folder, environment: ["DEALDECK_USER": owner])
    let found = try JSONAnswer(mine.output)["deals"].items
    #expect(!found.isEmpty && found.allSatisfy { $0["owner"].text == owner })
    #expect(try Program.run("list", "--filter", "@yours", in: folder).status == 64)
  }

  @Test func `a view saved since is a name for the past too`() throws {
    let view = #"{"at": "2026-11-20T10:00:00Z", "by": "A", "filter": "amount>10k", "name": "big"}"#
    try folder.write(
      try folder.text().replacing(#""version": 1"#, with: #""version": 1, "views": [\#(view)]"#))
    for command in [["list"], ["kpi", "open-value"], ["triage"]] {
      let past = command + ["--as-of", "2026-10-20", "--filter"]
      let named = try Program.run(Program.path, past + ["@big"], in: folder)
      #expect(named.status == 0, "\(named.diagnostics)")
      let written = try Program.run(Program.path, past + ["amount>10k"], in: folder)
      #expect(named.output == written.output)
    }
  }

  private func answer(_ arguments: [String]) throws -> JSONAnswer {
    let done = try Program.run(Program.path, arguments + ["--json"], in: folder)
    try #require(done.status == 0, "\(done.diagnostics)")
    return try JSONAnswer(done.output)
  }
}

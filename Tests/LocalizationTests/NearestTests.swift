import PipelineDomain
import Testing
@testable import Localization

struct NearestTests {
  private static let commands = ["list", "show", "add", "lost", "left", "experiment", "proposal"]

  @Test(arguments: [
    ("lis", "list"), ("lsit", "list"), ("LIST", "list"), ("shwo", "show"),
    ("experimnet", "experiment"),
    ("ad", "add"), ("prop", "proposal"), ("exp", "experiment"),
  ])
  func `few slips, or the beginning of one name, tell what was meant`(typed: String, name: String) {
    #expect(nearest(to: typed, of: NearestTests.commands) == name)
  }

  @Test(arguments: ["team", "x", "", "pipeline", "lxyz"])
  func `many slips name nothing`(typed: String) {
    #expect(nearest(to: typed, of: NearestTests.commands) == nil)
  }

  private static let all = [
    "open", "demo", "list", "show", "add", "edit", "move", "won", "lost", "disqualify", "log",
    "next", "assign", "qualify", "signal", "tick", "accept", "reject", "nurture", "invoice",
    "collect", "left", "sequence", "undo", "redo", "cost", "rate", "campaign", "experiment",
    "persona", "plan", "kpi", "funnel", "forecast", "score", "triage", "review", "agenda", "init",
    "check", "fmt", "import", "generate", "config", "help",
  ]

  @Test(arguments: ["deal", "data", "done", "note", "save", "deals", "notes"])
  func `a short word of its own is no slip of a command`(typed: String) {
    #expect(nearest(to: typed, of: NearestTests.all) == nil)
  }

  @Test(arguments: [
    ("fore", "forecast"), ("lst", "list"), ("hlep", "help"), ("serach", "search"), ("kpis", "kpi"),
    ("forcast", "forecast"), ("tri", "triage"), ("undoo", "undo"),
  ])
  func `one slip in a short word, two in a longer one, tell what was meant`(
    typed: String, name: String
  ) {
    #expect(nearest(to: typed, of: NearestTests.all + ["search"]) == name)
  }

  @Test func `the one name that begins as typed goes before one with a slip`() {
    #expect(nearest(to: "cos", of: ["cost-of-sale", "won", "con"]) == "cost-of-sale")
    #expect(nearest(to: "cos", of: ["cost-of-sale", "costs", "con"]) == "con")
  }

  @Test(arguments: ["lea", "LÉA", "martin", "Lea Martin"])
  func `a part of a name, with or without its accents, names the whole`(typed: String) {
    #expect(nearest(to: typed, of: ["Hugo Bernard", "Léa Martin"]) == "Léa Martin")
  }

  @Test func `a name that is there twice but for case is one name`() {
    #expect(nearest(to: "prop", of: ["proposal", "won", "Proposal", "Won"]) == "proposal")
  }

  @Test func `a beginning that several names have names none of them`() {
    #expect(nearest(to: "funnel", of: ["funnel-leads", "funnel-deals"]) == nil)
    #expect(nearest(to: "win", of: []) == nil)
  }

  @Test(arguments: [
    ("amout>10k", "amount"), ("ownr:me", "owner"), ("outcome:wno", "won"), ("@mornig", "@morning"),
  ])
  func `a filter with a slip is told what was probably meant`(text: String, name: String) throws {
    let views = [SavedView(name: "morning", filter: "stale")]
    let problem = try #require(throws: Filter.ParseError.self) {
      _ = try Filter(text, views: views)
    }
    for language in Language.allCases {
      #expect(language.words().problem(problem).contains(name))
    }
  }
}

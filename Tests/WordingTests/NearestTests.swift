import PipelineDomain
import Testing
import Wording

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
    let problem = try #require(throws: Filter.Problem.self) {
      _ = try Filter(text, views: views)
    }
    for language in Language.allCases {
      #expect(language.words().problem(problem).contains(name))
    }
  }
}

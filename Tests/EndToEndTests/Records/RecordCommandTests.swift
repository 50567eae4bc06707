import Foundation
import Testing

/// The team's records beside its deals, from the shell.
struct RecordCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try run("init", "pipeline.json")
  }

  @discardableResult
  private func run(_ arguments: String..., now: String = "2026-11-20") throws -> String {
    let done = try Program.run(
      Program.path, arguments, in: folder,
      environment: ["DEALDECK_NOW": "\(now)T09:00:00Z"])
    try #require(done.status == 0, "\(done.diagnostics)")
    return done.output
  }

  private func answer(_ arguments: String..., now: String = "2026-11-20") throws -> JSONAnswer {
    let done = try Program.run(
      Program.path, arguments + ["--json"], in: folder,
      environment: ["DEALDECK_NOW": "\(now)T09:00:00Z"])
    try #require(done.status == 0, "\(done.diagnostics)")
    return try JSONAnswer(done.output)
  }

  @Test func `costs add up by month, channel and kind, and one taken back counts no more`() throws {
    try run("cost", "add", "2026-11", "1.2k", "--channel", "EVENT", "--kind", "marketing")
    let second = try answer(
      "cost", "add", "2026-11", "300", "--channel", "event", "--kind", "marketing")
    try run("cost", "add", "2026-10", "50", "--kind", "sales", now: "2026-11-21")
    let told = try answer("cost", "list", "--period", "2026-11")
    #expect(told["costs"].items.count == 2)
    #expect(told["totals"][0]["amount"].integer == 150_000)
    #expect(told["totals"][0]["channel"].text == "event")
    try run("cost", "remove", try #require(second["record"]["id"].text))
    #expect(try answer("cost")["totals"].items.map { $0["amount"].integer } == [5_000, 120_000])
    let past = try answer("cost", "list", "--as-of", "2026-11-20")
    #expect(past["costs"].items.count == 1)
    try run("undo")
    #expect(try answer("cost")["totals"][1]["amount"].integer == 150_000)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `undo and redo go through deals and records in turn`() throws {
    try run("rate", "add", "2026-11-01", "usd", "eur", "0.8642")
    try run("add", "Audit")
    try run("undo")
    #expect(try folder.deals() == [])
    try run("undo")
    #expect(try answer("rate")["rates"].items.isEmpty)
    #expect(try Program.run("undo", in: folder).status == 1)
    try run("redo")
    #expect(try answer("rate")["rates"][0]["rate"].text == "0.8642")
    try run("redo")
    #expect(try folder.deals().count == 1)
  }

  @Test func `an experiment is started, measured and decided, one a stage and month`() throws {
    let started = try answer(
      "experiment", "start", "Fewer fields", "--variable", "form", "--variant", "4 fields",
      "--stage", "1")
    let id = try #require(started["record"]["id"].text)
    let second = try Program.run(
      "experiment", "start", "Other", "--variable", "x", "--variant", "y", "--stage", "1",
      in: folder)
    #expect(second.status == 1 && second.diagnostics.contains(id))
    let early = try Program.run(
      "experiment", "measure", id, "--control", "48/80", "--variant", "56/70", in: folder)
    #expect(early.status == 1 && early.diagnostics.contains("2026-12-04"))
    #expect(
      try run(
        "experiment", "measure", id, "--control", "48/80", "--variant", "56/70", now: "2026-12-11"
      ).contains("significant"))
    try run("experiment", "decide", id, "generalise", now: "2026-12-12")
    let told = try answer("experiment", now: "2026-12-12")["experiments"][0]
    #expect(told["state"].text == "decided")
    #expect(told["result"]["robust"].flag == true)
    let past = try answer("experiment", "list", "--as-of", "2026-12-11", now: "2026-12-12")
    #expect(past["experiments"][0]["state"].text == "measured")
  }

  @Test func `a deal shows what is known of its persona`() throws {
    try run("persona", "add", "CFO", "--pain", "slow close", "--next", "audit")
    try run("add", "Audit")
    try run("edit", "Audit", "--persona", "cfo")
    #expect(
      try answer("show", "Audit")["persona"]["pains"].items.compactMap(\.text) == ["slow close"])
    #expect(try run("show", "Audit").contains("slow close"))
    let many = try Program.run(
      "persona", "add", "CTO", "--objection", "a", "--objection", "b", "--objection", "c",
      in: folder)
    #expect(many.status == 1)
  }

  @Test func `a campaign asks for one thing and tells the deals it brought`() throws {
    let words = ["--audience", "CFOs", "--hook", "closing takes weeks"]
    for calls in [[], ["--call", "guide", "--call", "demo"]] {
      let refused = try Program.run(
        Program.path, ["campaign", "add", "LinkedIn"] + words + calls, in: folder)
      #expect(refused.status == 1 && refused.diagnostics.contains("one call to action"))
    }
    try run(
      "campaign", "add", "LinkedIn", "--audience", "CFOs", "--hook", "closing takes weeks",
      "--call", "guide", "--end", "2026-12-31")
    try run("add", "Audit", "--source", "linkedin")
    let told = try answer("campaign")["campaigns"][0]
    #expect(told["callToAction"].text == "guide")
    #expect(told["deals"].integer == 1)
    #expect(try answer("show", "Audit")["campaign"]["hook"].text == "closing takes weeks")
    #expect(try run("show", "Audit").contains("to CFOs: closing takes weeks → guide"))
    try run("campaign", "remove", try #require(told["id"].text))
    #expect(try answer("campaign")["campaigns"].items.isEmpty)
    #expect(try Program.run("check", "--strict", in: folder).diagnostics == "")
  }

  @Test func `a sequence tells its dates, and its first step to come is what is next`() throws {
    try run("add", "Cart")
    #expect(try answer("sequence")["sequences"].items.count == 2)
    let told = try answer("sequence", "plan", "Cart", "reminders", "--from", "2026-11-18T20:00:00Z")
    #expect(
      told["steps"].items.compactMap { $0["due"].text }
        == ["2026-11-19T20:00:00Z", "2026-11-21T20:00:00Z"])
    #expect(told["deal"]["nextStep"]["due"].text == "2026-11-21")
    let over = try Program.run(
      "sequence", "plan", "Cart", "reminders", "--from", "2026-01-01", in: folder)
    #expect(over.status == 1)
    #expect(try Program.run("sequence", "plan", "Cart", "nothing", in: folder).status == 1)
  }

  @Test func `triage tells a demo that nobody followed up, and the fields nobody filled`() throws {
    try run("add", "Shown", "--source", "event")
    try run("log", "Shown", "demo")
    let told = try answer("triage", now: "2026-11-25")
    let reasons = told["exceptions"][0]["reasons"].items
    let owed = try #require(reasons.first { $0["kind"].text == "followUpOwed" })
    #expect(owed["after"].text == "demo" && owed["days"].integer == 1)
    #expect(try answer("score", "Shown")["replies"]["engaged"].flag == false)
  }

  @Test func `a review goes on from the one closed last`() throws {
    #expect(try answer("review")["since"].text == "2026-11-13T09:00:00Z")
    try run("add", "First")
    try run("review", "--since", "2026-11-16", "--close", "--note", "ok")
    try run("add", "Second", now: "2026-11-23")
    let review = try answer("review", now: "2026-11-24")
    #expect(review["since"].text == "2026-11-20T09:00:00Z")
    let new = review["changes"].items.filter { $0["kind"].text == "new" }
    #expect(new.compactMap { $0["title"].text } == ["Second"])
    let kept = try folder.document()["reviews"][0]
    #expect(kept["note"].text == "ok")
    #expect(kept["walked"][0]["reason"].text == "noNextStep")
  }

  @Test func `a plan is begun, ticked off and told with the leads that are stuck`() throws {
    try run("add", "Lead", "--stage", "1")
    try run("plan", "start")
    try run("plan", "done", "audit", now: "2026-12-01")
    let told = try answer("plan", now: "2026-12-01")
    #expect(told["items"][0]["doneOn"].text == "2026-12-01")
    #expect(told["items"].items.count { $0["late"].flag == true } == 0)
    #expect(told["stuckLeads"].items.compactMap { $0["title"].text } == ["Lead"])
    #expect(try Program.run("plan", "done", "nothing", in: folder).status == 1)
  }
}

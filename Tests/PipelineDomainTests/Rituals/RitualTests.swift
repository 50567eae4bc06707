import Testing

@testable import PipelineDomain

struct RitualTests {
  private let plan = ActionPlan(id: "p", start: "2025-04-01", at: noon("2025-04-01"), by: "Léa")

  @Test func `the keys of a plan's items are those that files hold`() {
    let monthly = ["measure", "bottleneck", "test", "document", "decide"]
    #expect(
      Set(plan.items(in: .standard).map(\.id.text))
        == Set(
          ["audit", "objectives", "qualification", "improvements", "tools"]
            + (1...3).flatMap { month in monthly.map { "\($0)-\(month)" } }))
  }

  @Test func `a plan asks for an audit in ten business days and ends after ninety`() {
    // Easter Monday, 21 April, comes after the tenth.
    let items = plan.items(in: .standard)
    #expect(items.first?.id == "audit")
    #expect(items.first?.due == "2025-04-15")
    #expect(items.allSatisfy { $0.due <= "2025-06-30" })
    let first = items.first { $0.kind == .improvements }
    #expect(first?.opens == "2025-05-31" && first?.due == "2025-06-30")
    #expect(Set(items.map(\.id)).count == items.count)
  }

  @Test func `each month has the five steps of the review in order`() {
    let items = plan.items(in: .standard)
    for month in 1...3 {
      let steps = items.filter { $0.month == month }
      #expect(steps.map(\.kind) == [.measure, .bottleneck, .test, .document, .decide])
      #expect(steps.allSatisfy { $0.due == plan.start.adding(days: 30 * month) })
    }
    #expect(items.contains { $0.id == "decide-3" })
  }

  @Test func `the plan begun last is the one that is followed`() throws {
    var desk = Desk()
    var later = plan
    later.id = "q"
    later.start = "2025-05-01"
    try desk.keep(.plan(later))
    try desk.keep(.plan(plan))
    #expect(desk.board.settings.currentPlan?.id == "q")
    try desk.withdraw(Record.plan(later).id)
    #expect(desk.board.settings.currentPlan?.id == "p")
  }

  @Test func `leads that came no further in seven days are listed, the longest stuck first`() {
    let board = boardOf([
      deal("new", [("A", "2025-03-30")]), deal("week", [("A", "2025-03-25")]),
      deal("old", [("A", "2025-03-01")]),
      deal("further", [("A", "2025-03-01"), ("B", "2025-03-02")]),
      deal("back", [("A", "2025-03-01"), ("B", "2025-03-02"), ("A", "2025-03-31")]),
      deal("lost", [("A", "2025-03-01"), ("lost", "2025-03-02")]),
    ])
    let stuck = board.stuckLeads(at: noon("2025-04-01"))
    #expect(stuck.map(\.deal) == ["old", "back", "week"])
    #expect(stuck.first?.advanced == noon("2025-03-01"))
    #expect(
      board.stuckLeads(at: noon("2025-04-01").adding(seconds: -1)).map(\.deal) == ["old", "back"])
  }

  @Test func `a review walks over what needed a hand and what became of it`() throws {
    var late = deal("late", [("A", "2025-03-01")])
    late.nextStep = NextStep(what: "call", due: "2025-03-05")
    var board = boardOf([late, deal("stale", [("A", "2025-03-01")])], slaTargets: [])
    let step = NextStep(what: "demo", due: "2025-05-01")
    try board.apply(
      board.change(
        .setNextStep(step), on: "late",
        metadata: ChangeMetadata(id: "s", at: noon("2025-04-02"), by: "Léa")))
    let walked = board.walk(since: noon("2025-04-01"), until: noon("2025-04-03"), in: .utc)
    #expect(walked.map(\.deal) == ["late", "stale"])
    #expect(walked.map(\.disposition) == [.cleared, .kept])
    #expect(walked.map(\.reason) == [.stepLate, .stale])
  }

  @Test func `the next review goes on from the one that looked furthest`() throws {
    var desk = Desk()
    for (id, until) in [("a", "2025-04-02"), ("b", "2025-04-01")] as [(ClosedReview.ID, Day)] {
      try desk.keep(
        .review(
          ClosedReview(
            id: id, since: noon("2025-03-01"), until: noon(until), at: noon(until), by: "Léa")))
    }
    #expect(desk.board.settings.lastReview?.id == "a")
    try desk.withdraw(Record.ID(.reviews, "a"))
    #expect(desk.board.settings.lastReview?.id == "b")
  }
}

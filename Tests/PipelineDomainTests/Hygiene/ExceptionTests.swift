import PipelineDomain
import Testing

@Suite struct ExceptionTests {
  private let today: Day = "2025-06-20"

  /// A deal of yesterday that nothing is wrong with, changed.
  private func sound(
    _ id: Deal.ID, stage: Stage.ID = "A", _ change: (inout Deal) -> Void = { _ in }
  )
    -> Deal
  {
    var deal = deal(id, [(stage, "2025-06-19")], amount: .euros(10))
    deal.nextStep = NextStep(what: "call", due: "2025-06-25")
    deal.expectedClose = "2025-07-31"
    change(&deal)
    return deal
  }

  private func reasons(_ deals: [Deal], stages: [Stage] = threeStages)
    -> [[HygieneException.Reason]]
  {
    boardOf(deals, stages: stages, slaTargets: []).exceptions(on: today, in: .utc).map(\.reasons)
  }

  @Test func `a deal that nothing is wrong with is not listed`() {
    #expect(reasons([sound("d")]) == [])
  }

  @Test(
    arguments: [
      ("2025-06-18", AttentionKind.stepLate, 2), ("2025-06-19", .stepLate, 1),
      ("2025-06-20", .stepDue, 0),
    ] as [(Day, AttentionKind, Int)])
  func `a step is late from the day after it is due`(
    due: Day, kind: AttentionKind, days: Int
  ) throws {
    let found = reasons([sound("d") { $0.nextStep = NextStep(what: "call", due: due) }])
    let reason = try #require(found.first?.first)
    #expect(found.count == 1 && reason.kind == kind && reason.daysOver == days)
  }

  @Test func `a snoozed deal asks for nothing before its day`() {
    let late = sound("d") { $0.nextStep = NextStep(what: "call", due: "2025-06-18") }
    for (until, count) in [("2025-06-21", 0), ("2025-06-20", 1), ("2025-06-01", 1)] {
      var snoozed = late
      snoozed.snoozedUntil = Day(until)
      #expect(reasons([snoozed]).count == count)
    }
  }

  @Test func `no next step is told with the day since when`() {
    #expect(reasons([sound("d") { $0.nextStep = nil }]) == [[.noNextStep(since: "2025-06-19")]])
    var cleared = sound("d") { $0.nextStep = nil }
    cleared.history.append(
      HistoryEntry(
        id: "e", at: noon("2025-06-20"), by: "Léa",
        changes: [
          FieldChange(.nextStep, from: .step(NextStep(what: "call", due: "2025-06-25")), to: .none)
        ], sequence: 9))
    #expect(reasons([cleared]) == [[.noNextStep(since: "2025-06-20")]])
  }

  @Test func `a stale deal is told with clock, days and limit, and a step to come covers it`() {
    var old = deal("d", [("A", "2025-06-01")])
    old.nextStep = nil
    #expect(
      reasons([old])
        == [[.stale(.idle, days: 19, limit: 14), .noNextStep(since: "2025-06-01")]])
    old.nextStep = NextStep(what: "call", due: "2025-06-21")
    #expect(reasons([old]) == [])
  }

  @Test func `an expected closing is passed from the day after`() {
    #expect(reasons([sound("d") { $0.expectedClose = "2025-06-20" }]) == [])
    #expect(
      reasons([sound("d") { $0.expectedClose = "2025-06-10" }])
        == [[.closePassed("2025-06-10", days: 10)]])
  }

  @Test func `a deal that cools and closes soon is at risk, unless a step is planned before`() {
    let quiet = { (step: Day?, close: Day) in
      var deal = deal("d", [("A", "2025-06-10")], amount: .euros(10))
      deal.expectedClose = close
      deal.nextStep = step.map { NextStep(what: "call", due: $0) }
      return deal
    }
    #expect(
      reasons([quiet("2025-06-30", "2025-06-26")])
        == [[.atRisk("2025-06-26", daysLeft: 6, .idle, quietDays: 10)]])
    #expect(reasons([quiet("2025-06-25", "2025-06-26")]) == [])
    #expect(reasons([quiet("2025-08-30", "2025-07-05")]) == [])
  }

  @Test func `fields are missing from the first stage of the bottom of the funnel on`() {
    var stages = threeStages
    stages[1].phase = .convert
    let empty = ["A", "B", "C", "won"].map { (stage: Stage.ID) in
      sound(Deal.ID(stage.text), stage: stage) {
        $0.amount = nil
        $0.expectedClose = nil
      }
    }
    let found = boardOf(empty, stages: stages, slaTargets: []).exceptions(on: today, in: .utc)
    #expect(Set(found.map(\.deal)) == ["B", "C"])
    #expect(
      found.map(\.reasons)
        == Array(
          repeating: [.missing(.field(.amount)), .missing(.field(.expectedClose))], count: 2))
  }

  @Test func `the younger of two deals of one name is the duplicate`() {
    let older = sound("z") {
      $0.title = "Audit SEO"
      $0.organization = "o"
    }
    var younger = deal("a", [("A", "2025-06-20")], amount: .euros(10))
    (younger.title, younger.organization) = ("audit séo", "o")
    younger.nextStep = older.nextStep
    let elsewhere = sound("e") {
      $0.title = "Audit SEO"
      $0.organization = "p"
    }
    let nowhere = [sound("f") { $0.title = "Audit SEO" }, sound("g") { $0.title = "Audit SEO" }]
    let board = Board(
      settings: boardOf([], slaTargets: []).settings,
      organizations: [Organization(id: "o", name: "O"), Organization(id: "p", name: "P")],
      deals: [younger, older, elsewhere] + nowhere)
    let found = board.exceptions(on: today, in: .utc)
    #expect(found.map(\.deal) == ["a"])
    #expect(found.map(\.reasons) == [[.duplicate(of: "z")]])
  }

  @Test func `a closed deal and a removed one are nobody's work, one without a column is`() {
    let closed = sound("a", stage: "won") { $0.nextStep = nil }
    let removed = sound("b") {
      $0.nextStep = nil
      $0.isRemoved = true
    }
    let lost = sound("c", stage: "gone")
    #expect(reasons([closed, removed, lost]) == [[.contradiction(.unknownStage("gone"), .stage)]])
  }

  @Test func `a contradiction names what clears it`() {
    var board = boardOf([sound("d") { $0.owner = "Nobody" }], slaTargets: [])
    board.settings.team = [Member(name: "Léa")]
    let found = board.exceptions(on: today, in: .utc)
    #expect(found.map(\.reason.remedy) == [.assign])
  }

  @Test func `a figure of deals that need a hand names the kind whose deals it counts`() throws {
    let kinds = KPI.catalogue.compactMap { kpi in kpi.attention.map { (kpi.id, $0) } }
    #expect(Set(kinds.map(\.0)) == ["stale-share", "no-next-step", "push-count", "slippage"])
    let board = boardOf([sound("d") { $0.nextStep = nil }, sound("e")], stages: threeStages)
    let facts = PipelineFacts(board, asOf: noon(today), zone: .utc)
    let kpi = try #require(KPI.named("no-next-step"))
    let counted = kpi.figureWithDeals(facts, Period(.quarter, containing: today)).deals
    let found = board.exceptions(on: today, in: .utc).filter { exception in
      exception.reasons.contains { $0.kind == kpi.attention }
    }
    #expect(counted == ["d"] && found.map(\.deal) == counted)
  }
}

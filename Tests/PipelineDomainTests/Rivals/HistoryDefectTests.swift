import PipelineDomain
import Testing

/// The defects of other boards in histories, each as the law it breaks.
@Suite struct HistoryDefectTests {
  private let sold: [(stage: Stage.ID, day: Day)] = [("B", "2025-01-15"), ("won", "2025-03-10")]

  @Test func `a loss has its day, and is counted on it`() throws {
    var board = boardOf([deal("d", [("B", "2025-01-15")])])
    let metadata = ChangeMetadata(id: "x", at: noon("2025-04-02"), by: "Léa")
    let loss = Action.lose(reason: "price", on: "2025-04-01")
    try board.apply(board.change(loss, on: "d", metadata: metadata))
    #expect(board["d"]?.closedOn == "2025-04-01")
    #expect(measured("win-rate", board.deals, over: "2025-04")?.deals == ["d"])
    #expect(measured("win-rate", board.deals, over: "2025-01")?.deals == [])
  }

  @Test func `what is open counts whenever it was created, and the period before is as long`() {
    let old = [deal("o", [("A", "2019-01-01")], amount: .euros(5))]
    #expect(measured("open-value", old, over: "2025-12")?.value == Ratio(500))
    #expect(measured("no-next-step", old, over: "2025-12")?.denominator == 1)
    let range: Period = "2025-11-11..2025-11-20"
    #expect(range.previous.days == range.days && range.previous.end == range.start)
    #expect(("2025-03" as Period).previous == "2025-02")
  }

  @Test func `a stage entered twice counts once, and who was lost stays in the funnel`() {
    let back = deal(
      "b", [("A", "2025-01-01"), ("B", "2025-01-05"), ("A", "2025-01-09"), ("B", "2025-01-12")])
    let lost = deal("l", [("A", "2025-01-01"), ("lost", "2025-02-01")])
    let funnel = funnel([back, lost])
    #expect(funnel.steps.map(\.reached) == [2, 1, 0, 0])
    #expect(funnel.steps[0].lost == 1 && funnel.steps[0].rate == Ratio(1, 2))
  }

  @Test func `counts and values of the closed are dated by one clock`() {
    let all =
      deals(2, "w", sold, amount: .euros(7))
      + deals(2, "l", [("B", "2025-01-15"), ("lost", "2025-03-11")], amount: .euros(9))
    let kpis = ["win-rate", "win-rate-value", "signed", "average-deal", "cycle-length"]
    for kpi in kpis {
      #expect(measured(kpi, all, over: "2025-01")?.deals == [], "\(kpi)")
      #expect(measured(kpi, all, over: "2025-03")?.deals.prefix(2) == ["w0", "w1"], "\(kpi)")
    }
  }

  @Test(arguments: [
    [Stage.ID("B"), "lost"], ["B", "disqualified"], ["B", "A"],
  ])
  func `out of a stage to a loss or backward is no advance`(way: [Stage.ID]) {
    let start: Day = "2025-01-01"
    let steps = way.enumerated().map { (stage: $1, day: start.adding(days: $0)) }
    let conversion = measured("stage-conversion", [deal("d", steps)])
    #expect(conversion?.part(.stage("B")) == Ratio(0))
    #expect(conversion?.numerator == 0)
  }

  @Test func `a stay that lasts counts, and what is removed keeps its history`() throws {
    let ended = deal("e", [("A", "2025-12-21"), ("B", "2025-12-31")])
    let lasting = deals(2, "l", [("A", "2025-01-01")])
    let time = measured("time-in-stage", [ended] + lasting)
    #expect(time?.part(.stillOpen) == Ratio(3) && time?.part(.stage("A")) == nil)

    var board = boardOf([])
    let metadata = { (id: HistoryEntry.ID) in
      ChangeMetadata(id: id, at: noon("2025-04-02"), by: "Léa")
    }
    let new = Deal(id: "n", title: "New", stage: "A")
    try board.apply(board.addition(of: new, metadata: metadata("1")))
    try board.apply(board.change(.move(to: "B"), on: "n", metadata: metadata("2")))
    try board.apply(board.undo(by: "Léa", metadata: metadata("3")))
    try board.apply(board.undo(by: "Léa", metadata: metadata("4")))
    #expect(board["n"]?.isRemoved == true && board["n"]?.history.count == 4)
  }

  @Test func `where no entry is dated, no time in stage is made up`() {
    var undated = Deal(id: "u", title: "Imported", stage: "A")
    undated.activities = [Activity(id: "a", kind: .call, at: noon("2025-03-01"), by: "Léa")]
    var settings = Settings(name: "Test", stages: threeStages)
    settings.stalenessClock = .inStage
    let board = Board(settings: settings, deals: [undated])
    let freshness = board.freshness(of: undated, on: "2025-12-31", in: .utc)
    #expect(freshness.stageDays == nil && freshness.state == .undated)
    #expect(
      measured("time-in-stage", [undated])?.excluded
        == [.init(deal: "u", reason: .noCreationDay)])
  }
}

import PipelineDomain
import Testing

/// Stages that a board had once: the past stays what it was.
@Suite struct RetiredStageTests {
  /// Two deals that were in B in October, one of which went on to C in November.
  private let deals = [
    deal("x", [("A", "2025-09-01"), ("B", "2025-09-11"), ("C", "2025-11-10")], amount: .euros(7)),
    deal("y", [("B", "2025-10-01"), ("won", "2025-11-20")], amount: .euros(5)),
  ]

  /// The board as it was, with B retired, and with B taken out of the file.
  private func board(_ change: (inout [Stage]) -> Void = { _ in }) -> Board {
    var stages = threeStages
    change(&stages)
    return boardOf(deals, stages: stages)
  }

  private var boards: (whole: Board, retired: Board, forgotten: Board) {
    (board(), board { $0[1].standing = .retired }, board { $0.remove(at: 1) })
  }

  private func figure(_ kpi: String, of board: Board, at day: Day, over period: Period) -> KPIValue?
  {
    KPI.named(kpi)?.figure(PipelineFacts(board, asOf: noon(day), zone: .utc), period)
  }

  @Test(arguments: ["open-value", "time-in-stage", "signed", "win-rate", "leads"])
  func `figures of the past stay as they were`(kpi: String) throws {
    let (whole, retired, forgotten) = boards
    for (day, period) in [("2025-10-31", "2025-10"), ("2025-12-31", "2025")] as [(Day, Period)] {
      let told = try #require(figure(kpi, of: whole, at: day, over: period))
      #expect(figure(kpi, of: retired, at: day, over: period) == told)
      let other = figure(kpi, of: forgotten, at: day, over: period)
      #expect(other?.value == told.value && other?.n == told.n)
    }
  }

  @Test func `a stage that is forgotten keeps its time in stage under its key`() {
    let time = figure("time-in-stage", of: boards.forgotten, at: "2025-12-31", over: "2025")
    #expect(time?.part(.stage("B")) == Ratio(50))
  }

  @Test func `a deal skips a retired stage without passing it`() throws {
    let skipping = deal("s", [("A", "2025-01-01"), ("C", "2025-01-09")])
    var stages = threeStages
    stages[1].standing = .retired
    let skipped = try #require(measured("stage-conversion", [skipping], stages: stages))
    #expect(skipped.part(.stage("A")) == Ratio(1))
    #expect(skipped.part(.stage("B")) == nil)
    let facts = PipelineFacts(
      boardOf([skipping], stages: stages), asOf: noon("2025-12-31"), zone: .utc)
    let strict = KPI.strictStageConversion.figureWithDeals(facts, "2025")
    #expect(strict.part(.stage("A")) == Ratio(1))
    #expect(strict.part(.stage("C")) == Ratio(0))
  }

  @Test func `a review of a forgotten stage reports nothing restored or removed`() {
    let (whole, retired, forgotten) = boards
    let span = (since: noon("2025-10-15"), until: noon("2025-12-01"))
    let told = whole.review(since: span.since, until: span.until, in: .utc)
    for board in [retired, forgotten] {
      let review = board.review(since: span.since, until: span.until, in: .utc)
      #expect(review.waterfalls == told.waterfalls)
      #expect(review.waterfalls.first?.opening.minorUnits == 1_200)
    }
  }

  @Test func `a board of a past day has the stage again where deals stood in it`() {
    let past = boards.forgotten.asOf(noon("2025-10-31"))
    #expect(past.stage(of: past.deals[0])?.outcome == .open)
    #expect(past.exceptions(on: "2025-10-31", in: .utc).allSatisfy { $0.deal != "" })
    #expect(boards.forgotten.settings.stage("B") == nil)
  }

  @Test func `nothing comes into a retired stage, by a move, an addition, a closing or an undo`()
    throws
  {
    var board = boards.retired
    let metadata = { (id: HistoryEntry.ID) in
      ChangeMetadata(id: id, at: noon("2025-12-02"), by: "Léa")
    }
    #expect(throws: Refusal.retiredStage("B")) {
      try board.change(.move(to: "B"), on: "x", metadata: metadata("1"))
    }
    #expect(throws: Refusal.retiredStage("B")) {
      try board.addition(of: Deal(id: "n", title: "New", stage: "B"), metadata: metadata("1"))
    }
    let undo = try board.undo(by: "Léa", on: "x", metadata: metadata("2"))
    #expect(throws: Conflict.unfit("x", .stage, .text("B"))) { try board.apply(undo) }
    var stages = threeStages
    stages[3].standing = .retired
    #expect(throws: Refusal.noStage(.won)) {
      try boardOf(deals, stages: stages).change(
        .win(amount: nil, on: "2025-12-02"), on: "x", metadata: metadata("3"))
    }
    #expect(board.settings.openStages.map(\.id) == ["A", "C"])
  }

  @Test func `a deal in a retired stage and a stage that history alone names are errors`() {
    let (whole, retired, forgotten) = boards
    #expect(whole.integrityIssues(in: .utc).isEmpty && retired.integrityIssues(in: .utc).isEmpty)
    let found = forgotten.integrityIssues(in: .utc)
    #expect(found.map(\.kind) == [.forgottenStage("B", deals: 2)])
    #expect(found.allSatisfy { $0.severity == .error })
    let standing = boardOf([deal("z", [("B", "2025-10-01")])], stages: retired.settings.stages)
    #expect(standing.integrityIssues(in: .utc).map(\.kind) == [.retiredStage("B")])
  }
}

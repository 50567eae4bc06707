import PipelineDomain
import Testing

@Suite struct BoardGateTests {
  private func gated(_ requirements: [Requirement]) -> Board {
    var stages = threeStages
    stages[0].gate = Gate(requirements: requirements)
    return boardOf([deal("d", [("A", "2025-03-03")])], stages: stages)
  }

  private func metadata(_ id: HistoryEntry.ID) -> ChangeMetadata {
    ChangeMetadata(id: id, at: noon("2025-03-04"), by: "Léa")
  }

  private func missing(_ board: Board, to stage: Stage.ID = "B") throws -> [String] {
    let deal = try #require(board["d"])
    return board.unmetCriteria(for: deal, to: stage, at: noon("2025-03-05"), in: .utc)
      .map(\.shortfall.requirement.key)
  }

  @Test func `each requirement is met by the change that does what it asks for`() throws {
    let item = ChecklistItem(id: "written", text: "Need written down")
    let steps: [(Requirement, Action)] = [
      (
        .checked(item),
        .checkOff("written", ChecklistItem.Mark("written", on: "2025-03-04", by: "Léa"))
      ),
      (.intent, .note(Signal(id: "s", kind: "quote-request", at: noon("2025-03-04")))),
      (
        .activity([.call]),
        .log(Activity(id: "l", kind: .call, at: noon("2025-03-04"), by: "Léa"))
      ),
      (.known(.field(.owner)), .edit([Action.Edit(.owner, .text("Léa"))])),
    ]
    var board = gated(steps.map(\.0))
    for (index, step) in steps.enumerated() {
      #expect(try missing(board) == steps[index...].map(\.0.key))
      try board.apply(
        board.change(step.1, on: "d", metadata: metadata(HistoryEntry.ID("e\(index)"))))
    }
    #expect(try missing(board) == [])
  }

  @Test func `answers validate a deal, and taking one back does so no longer`() throws {
    var board = gated([.qualified])
    for criterion in ["budget", "authority", "need"] {
      #expect(try missing(board) == ["qualified"])
      let answer = Qualification.Answer(.yes, on: "2025-03-04", by: "Léa")
      try board.apply(
        board.change(
          .qualify(Qualification.Criterion.ID(criterion), answer), on: "d",
          metadata: metadata(HistoryEntry.ID(criterion))))
    }
    #expect(try missing(board) == [])
    try board.apply(board.undo(by: "Léa", metadata: metadata("u")))
    #expect(try missing(board) == ["qualified"])
  }

  @Test func `a board without gates has no unmetCriteria`() throws {
    #expect(try missing(gated([])) == [])
  }

  @Test func `what is ticked off after the sale counts from the signature`() throws {
    let board = boardOf([deal("d", [("A", "2025-03-03"), ("won", "2025-03-10")])])
    let action = Action.reach("survey", on: "2025-06-01")
    let change = try board.change(action, on: "d", metadata: metadata("e"))
    var after = board
    try after.apply(change)
    let deal = try #require(after["d"])
    let record = try #require(after.afterSale(of: deal, in: .utc))
    #expect(record.signedOn == "2025-03-10")
    #expect(record.marks == [AfterSaleRecord.Mark("survey", on: "2025-06-01")])
    #expect(throws: Refusal.nothingChanges) {
      try after.change(action, on: "d", metadata: metadata("f"))
    }
    #expect(
      boardOf([PipelineDomainTests.deal("o", [("A", "2025-03-03")])]).deals
        .compactMap { after.afterSale(of: $0, in: .utc) } == [])
  }

  @Test func `the target for a hot lead runs from the event that brought the points`() throws {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.serviceLevels = SLARule.standard
    settings.scoring.fit.rules = [
      ScoringRule(
        id: "owned", name: "Owned", points: 25, condition: .attribute(.field(.owner), .present))
    ]
    var hot = deal("d", [("A", "2025-03-03")])
    hot.owner = "Léa"
    hot.signals = ["pricing-page", "roi-calculator"].enumerated().map { index, kind in
      Signal(
        id: Signal.ID(kind), kind: SignalKind.ID(kind),
        at: noon("2025-03-04").adding(seconds: Int64(index) * 60))
    }
    let board = Board(settings: settings, deals: [hot])
    let start = try #require(hot.signals.last?.at)
    let target = { (now: Instant) in
      board.serviceLevels(of: hot, at: now, in: .utc).first { $0.rule.id == "hot-lead" }?.state
    }
    #expect(target(start.adding(seconds: -1)) == .notStarted)
    #expect(target(start) == .running(deadline: start.adding(seconds: 1_800)))
    #expect(
      target(start.adding(seconds: 1_800))
        == .missed(deadline: start.adding(seconds: 1_800), answered: nil))
  }
}

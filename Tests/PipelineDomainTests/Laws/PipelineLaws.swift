import PipelineDomain
import Testing

/// Boards that keep two sales processes apart.
@Suite struct PipelineLaws {
  /// The stages of the second pipeline: those of the first under keys of their own.
  private let renewalStages = threeStages.map { stage in
    var stage = stage
    stage.id = Stage.ID("r-\(stage.id.text)")
    stage.pipeline = "renewals"
    return stage
  }

  private func board(_ deals: [Deal], stages: [Stage]) -> Board {
    var settings = Settings(name: "Test", stages: stages)
    settings.pipelines = [
      Pipeline(id: "business", name: "New business"), Pipeline(id: "renewals", name: "Renewals"),
    ]
    return Board(settings: settings, deals: deals)
  }

  /// Deals with a past in one pipeline, whose stages have that prefix.
  private func walked(_ random: inout SeededRandom, _ prefix: String) -> [Deal] {
    (0..<25).map { place in
      var day = ("2025-01-01" as Day).adding(days: Int.random(in: 0...60, using: &random))
      var steps: [(stage: Stage.ID, day: Day)] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let stage = Stage.ID(prefix + (["A", "B", "C"].randomElement(using: &random) ?? "A"))
        if steps.last?.stage != stage { steps.append((stage, day)) }
        day = day.adding(days: Int.random(in: 1...20, using: &random))
      }
      let ends = ["A", "B", "C", "won", "won", "lost"]
      let end = Stage.ID(prefix + (ends.randomElement(using: &random) ?? "won"))
      if steps.last?.stage != end { steps.append((end, day)) }
      var deal = deal(
        Deal.ID("\(prefix)d\(place)"), steps,
        amount: .euros(Int64.random(in: 1...900, using: &random)))
      if deal.stage.text.hasSuffix("won") || deal.stage.text.hasSuffix("lost") {
        deal.closedOn = day
      }
      return deal
    }
  }

  private func facts(_ board: Board, under filter: Filter = .everything) -> PipelineFacts {
    let moment = noon("2025-06-30")
    let part = board.restricted(
      to: filter, in: Filter.Context(board, at: moment, in: .utc, me: nil))
    return PipelineFacts(part, asOf: moment, zone: .utc)
  }

  @Test(arguments: UInt64(0)..<30)
  func `the figures of one pipeline are those of a board of it alone`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let (new, renewed) = (walked(&random, ""), walked(&random, "r-"))
    let both = board(
      zip(new, renewed).flatMap { [$0, $1] },
      stages: zip(threeStages, renewalStages).flatMap { [$0, $1] })
    for (pipeline, deals, stages) in [
      ("business", new, threeStages), ("renewals", renewed, renewalStages),
    ] {
      let alone = facts(board(deals, stages: stages))
      let part = facts(both, under: try Filter("pipeline:\(pipeline)"))
      for kpi in KPI.catalogue {
        let (own, limited) = (
          kpi.figureWithDeals(alone, "2025"), kpi.figureWithDeals(part, "2025")
        )
        #expect(limited.value == own.value, "\(kpi.id)")
        #expect(limited.n == own.n, "\(kpi.id)")
        #expect(limited.deals == own.deals, "\(kpi.id)")
      }
      #expect(
        alone.stageChances
          == part.stageChances.filter { chance in stages.contains { $0.id == chance.stage } })
    }
  }

  @Test(arguments: UInt64(0)..<30)
  func `all pipelines together count what each of them counts`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let (new, renewed) = (walked(&random, ""), walked(&random, "r-"))
    let both = board(new + renewed, stages: threeStages + renewalStages)
    let whole = facts(both)
    let parts = try ["business", "renewals"].map {
      facts(both, under: try Filter("pipeline=\($0)"))
    }
    for kpi in KPI.catalogue {
      let counts = parts.map { kpi.figureWithDeals($0, "2025").n }
      #expect(kpi.figureWithDeals(whole, "2025").n == counts.reduce(0, +), "\(kpi.id)")
    }
    for id in ["open-value", "weighted-value", "signed"] {
      let kpi = try #require(KPI.named(id))
      let values = parts.compactMap { kpi.figureWithDeals($0, "2025").value }
      #expect(
        (kpi.figureWithDeals(whole, "2025").value ?? Ratio(0)).reduced
          == values.reduce(Ratio(0)) { $0.plus($1) }.reduced)
    }
    // A stage is passed by deals of its own pipeline alone.
    let chances = whole.stageChances
    #expect(
      Set(chances.map(\.stage))
        == Set((threeStages + renewalStages).filter { $0.outcome == .open }.map(\.id)))
    for part in parts {
      for chance in part.stageChances where chance.decided > 0 {
        #expect(chances.contains(chance))
      }
    }
  }

  @Test func `a move between pipelines passes no gate and keeps the history`() throws {
    var stages = threeStages
    stages[0].gate = Gate(requirements: [.qualified])
    let deal = deal("d", [("A", "2025-03-01")], amount: .euros(10))
    var both = board([deal], stages: stages + renewalStages)
    #expect(both.settings.gatesPassed(from: "A", to: "r-C") == [])
    #expect(both.settings.gatesPassed(from: "A", to: "won") == ["A", "B", "C"])
    #expect(both.settings.gatesPassed(from: "A", to: "r-won") == [])
    let metadata = ChangeMetadata(id: "m", at: noon("2025-03-05"), by: "Léa")
    try both.apply(both.change(.move(to: "r-B"), on: "d", metadata: metadata))
    let moved = try #require(both["d"])
    #expect(moved.stage == "r-B" && moved.history.count == 2)
    let review = both.review(since: noon("2025-03-04"), until: noon("2025-03-06"), in: .utc)
    #expect(review.movements.map(\.event) == [.changedPipeline(from: "A", to: "r-B")])
    // It is won in the pipeline it is in.
    let close = ChangeMetadata(id: "w", at: noon("2025-03-07"), by: "Léa")
    try both.apply(both.change(.win(amount: nil, on: "2025-03-07"), on: "d", metadata: close))
    #expect(both["d"]?.stage == "r-won")
    // What it did in the other pipeline is no step of this one.
    let conversion = try #require(KPI.named("stage-conversion"))
    let parts = conversion.figureWithDeals(facts(both), "2025").parts.map(\.name)
    #expect(parts == [.stage("r-B"), .stage("r-C")])
  }

  @Test func `goals of one pipeline hold before those of the board`() throws {
    var both = board([], stages: threeStages + renewalStages)
    both.settings.panel.goals = [
      "win-rate": Panel.Goal(target: Ratio(30)),
      Panel.goalKey("win-rate", in: "renewals"): Panel.Goal(target: Ratio(90)),
    ]
    let limited = { (text: String) throws in
      both.restricted(
        to: try Filter(text), in: Filter.Context(both, at: noon("2025-06-30"), in: .utc, me: nil)
      ).settings.panel.goals["win-rate"]?.target
    }
    #expect(try limited("pipeline:renewals") == Ratio(90))
    #expect(try limited("pipeline:business") == Ratio(30))
  }

  @Test func `a stage belongs to a pipeline of the board, and each has an open one`() {
    var broken = board([], stages: threeStages)
    broken.settings.stages[0].pipeline = "partners"
    #expect(
      broken.integrityIssues(in: .utc).map(\.kind)
        == [.emptyPipeline("renewals"), .unknownPipeline("partners")])
    broken.settings.pipelines.append(Pipeline(id: "business", name: "Twice"))
    #expect(broken.integrityIssues(in: .utc).map(\.kind).contains(.duplicatePipeline("business")))
  }

  @Test func `a pipeline is added with stages of its own, and removed with them`() throws {
    var plain = boardOf([deal("d", [("A", "2025-03-01")])])
    let added = try plain.addingPipeline(named: "Renewals", besides: "New business")
    let settings = added.settings
    #expect(settings.pipelines.map(\.id.text) == ["new-business", "renewals"])
    #expect(settings.openStages(of: "renewals").map(\.name) == ["A", "B", "C"])
    #expect(Set(settings.stages.map(\.id)).count == 2 * threeStages.count)
    plain.settings = settings
    #expect(plain.integrityIssues(in: .utc) == [])
    #expect(settings.stage(matching: "renewals/B")?.pipeline == "renewals")
    #expect(settings.stage(matching: "B")?.id == "B")
    #expect(settings.stage(matching: "B", beside: "renewals-a")?.pipeline == "renewals")
    let renewals = try #require(settings.pipeline(matching: "RENEWALS"))
    #expect(throws: SetupRefusal.nameTaken("Renewals")) {
      try plain.addingPipeline(named: "renewals", besides: "")
    }
    let gone = try plain.removing(renewals).settings
    #expect(gone.pipelines.isEmpty && gone.stages == threeStages)
    let usual = try #require(settings.pipeline(matching: "new business"))
    #expect(throws: SetupRefusal.self) { try plain.removing(usual) }
  }

  @Test func `stages are ordered within their pipeline`() throws {
    let both = board([], stages: threeStages + renewalStages)
    let (one, other) = (threeStages[0], renewalStages[1])
    #expect(throws: SetupRefusal.pipelinesDiffer(one, other)) {
      try both.moving(one, to: .after(other.id))
    }
    let added = try both.addingStage(named: "D", at: .after("r-A"))
    #expect(added.settings.openStages(of: "renewals").map(\.name) == ["A", "D", "B", "C"])
    #expect(throws: SetupRefusal.nameTaken("B")) {
      try both.addingStage(named: "b", in: "renewals")
    }
  }

  @Test func `a clone is of the pipeline of its model`() throws {
    let both = board([deal("d", [("r-B", "2025-03-01")])], stages: threeStages + renewalStages)
    let model = try #require(both["d"])
    #expect(try both.clone(of: model, as: "c", titled: "Copy").stage == "r-A")
  }

  @Test func `a filter that names two pipelines is of no one's stages`() throws {
    var both = board([], stages: threeStages + renewalStages)
    both.settings.pipelines[1].name = "New business EU"
    let pipeline = { (text: String) in
      try Filter(text).expression.pipeline(in: both.settings)
    }
    #expect(try pipeline("pipeline:\"new business\"") == nil)
    #expect(try pipeline("pipeline:eu") == "renewals")
    #expect(try pipeline("pipeline=\"new business\"") == "business")
  }

  @Test func `a deal restored into a stage that was removed enters another of its outcome`() throws
  {
    var both = board(
      [deal("d", [("r-B", "2025-03-01")])], stages: threeStages + renewalStages)
    let metadata = { ChangeMetadata(id: HistoryEntry.ID($0), at: noon("2025-03-05"), by: "Léa") }
    try both.apply(both.change(.delete, on: "d", metadata: metadata("1")))
    let stage = try #require(both.settings.stage("r-B"))
    both.settings =
      try both.retiring(stage, into: nil, in: .utc) { metadata("2") }.settings
    try both.apply(both.change(.restore, on: "d", metadata: metadata("3")))
    #expect(both["d"]?.stage == "r-A")
    #expect(both.integrityIssues(in: .utc) == [])
  }
}

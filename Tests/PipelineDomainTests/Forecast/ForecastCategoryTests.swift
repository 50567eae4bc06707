import PipelineDomain
import Testing

/// Open deals of the quarter: c at 90%, b at 60%, a at 20%, and one won.
@Suite struct ForecastCategoryTests {
  private static func open(
    _ id: Deal.ID, _ stage: Stage.ID, _ euros: Int64, _ own: ForecastCategory? = nil
  ) -> Deal {
    var open = deal(id, [(stage, "2025-02-01")], amount: .euros(euros))
    open.expectedClose = "2025-12-01"
    open.forecastCategory = own
    return open
  }

  private let won = deal("w", [("B", "2025-09-01"), ("won", "2025-10-15")], amount: .euros(1_000))

  private func forecast(_ deals: [Deal]) -> Forecast {
    let board = Board(settings: Settings(name: "Test", stages: threeStages), deals: deals)
    return Forecast(
      of: board, PipelineFacts(board, asOf: noon("2025-11-20"), zone: .utc), over: "2025-Q4")
  }

  @Test func `the owner's word places a deal, its probability one without a word`() {
    let total = forecast([
      won, Self.open("c", "C", 400, .pipeline), Self.open("b", "B", 200),
      Self.open("a", "A", 100, .commit),
    ]).total
    #expect(total.commit == 1_100_00 && total.bestCase == 1_300_00 && total.pipeline == 1_700_00)
    #expect(total.probable.commit == 1_400_00 && total.probable.bestCase == 1_600_00)
    #expect(total.probable.pipeline == 1_700_00)
  }

  @Test func `an omitted deal is in no column, and named with its amount`() {
    let forecast = forecast([won, Self.open("c", "C", 400, .omitted), Self.open("b", "B", 200)])
    #expect(forecast.total.commit == 1_000_00 && forecast.total.pipeline == 1_200_00)
    #expect(forecast.total.omitted == 400_00 && forecast.total.probable.pipeline == 1_600_00)
    #expect(forecast.differences.map(\.deal) == ["c"])
  }

  @Test(arguments: ForecastCategory.allCases)
  func `no word moves a weighted value, a range or a likelihood`(word: ForecastCategory) {
    let silent = forecast([won, Self.open("c", "C", 400), Self.open("a", "A", 100)]).total
    let spoken = forecast([won, Self.open("c", "C", 400, word), Self.open("a", "A", 100, word)])
      .total
    #expect(spoken.weighted == silent.weighted && spoken.outcomes == silent.outcomes)
    #expect(spoken.weightedByHistory == silent.weightedByHistory)
    #expect(spoken.openCount == silent.openCount)
  }

  @Test func `deals that differ are told the largest first, and none where word and figure agree`()
  {
    let differing = forecast([
      Self.open("a", "A", 100, .commit), Self.open("c", "C", 400, .bestCase),
      Self.open("b", "B", 200, .bestCase),
    ]).differences
    #expect(differing.map(\.deal) == ["c", "a"])
    #expect(differing.map(\.own) == [.bestCase, .commit])
    #expect(differing.map(\.probable) == [.commit, .pipeline])
  }

  @Test func `months add up to the period, omitted amounts and those by probability too`() {
    var late = Self.open("n", "B", 50, .commit)
    late.expectedClose = "2025-11-25"
    let forecast = forecast([won, late, Self.open("a", "A", 100, .omitted)])
    #expect(forecast.months.map(\.omitted).reduce(0, +) == forecast.total.omitted)
    #expect(forecast.months.map(\.commit).reduce(0, +) == forecast.total.commit)
    #expect(
      forecast.months.map(\.probable.pipeline).reduce(0, +) == forecast.total.probable.pipeline)
  }

  @Test func `a forecast of the past takes the word of its time`() throws {
    let before = Self.open("a", "A", 100)
    var board = Board(settings: Settings(name: "Test", stages: threeStages), deals: [before])
    let edit = Action.edit([Action.Edit(.forecastCategory, .text("commit"))])
    let metadata = ChangeMetadata(id: "h", at: noon("2025-11-25"), by: "Léa")
    try board.apply(board.change(edit, on: "a", metadata: metadata))
    let totals = ["2025-11-24", "2025-11-26"].map { (day: Day) in
      Forecast(
        of: board, PipelineFacts(board, asOf: noon(day), zone: .utc), over: "2025-Q4"
      ).total.commit
    }
    #expect(totals == [0, 100_00])
  }

  @Test(arguments: [
    ("commit", ForecastCategory.commit), ("Best Case", .bestCase), ("best-case", .bestCase),
    ("Not forecasted", .omitted), ("Omitted", .omitted), ("hors prevision", .omitted),
    ("Engagé", .commit), ("optimiste", .bestCase), ("Pipeline", .pipeline),
  ])
  func `a category is understood in both languages and as other programs write it`(
    text: String, category: ForecastCategory
  ) {
    #expect(ForecastCategory(typed: text) == category)
    #expect(ForecastCategory(typed: text + "x") == nil)
  }

  @Test func `what is omitted does not cover the quota, and is named`() throws {
    let deals = [Self.open("c", "C", 120), Self.open("o", "B", 60, .omitted)]
    let coverage = try #require(
      ledgerOf(deals, on: "2025-11-15") { $0.team = [Member(name: "Léa", quota: .euros(90))] }
        .measured("coverage", over: "2025-Q4"))
    #expect(coverage.numerator == 120_00)
    #expect(coverage.excluded == [.init(deal: "o", reason: .omitted)])
  }

  @Test func `coverage tells commit by word, and by probability where it differs`() throws {
    let figures = { (deals: [Deal]) in
      ledgerOf(deals, on: "2025-11-15") { $0.team = [Member(name: "Léa", quota: .euros(90))] }
        .measured("coverage", over: "2025-Q4")
    }
    let spoken = try #require(figures([Self.open("c", "C", 120, .bestCase)]))
    #expect(spoken.part(.commitPipeline) == Ratio(0))
    #expect(spoken.part(.bestCasePipeline) == Ratio(120_00))
    #expect(spoken.part(.probableCommit) == Ratio(120_00))
    let silent = try #require(figures([Self.open("c", "C", 120)]))
    #expect(silent.part(.commitPipeline) == Ratio(120_00))
    #expect(silent.part(.probableCommit) == nil)
    #expect(silent.value == spoken.value)
  }

  @Test func `the review tells a changed word beside the probability`() throws {
    let before = Self.open("a", "A", 100, .bestCase)
    var board = Board(settings: Settings(name: "Test", stages: threeStages), deals: [before])
    let edit = Action.edit([Action.Edit(.forecastCategory, .text("commit"))])
    try board.apply(
      board.change(
        edit, on: "a", metadata: ChangeMetadata(id: "h", at: noon("2025-11-25"), by: "Léa")))
    let movements = board.review(
      since: noon("2025-11-24"), until: noon("2025-11-26"), in: .utc
    ).movements
    let percent = board.probability(of: before)
    let event = Movement.Event.recategorized(from: .bestCase, to: .commit, percent: percent)
    #expect(movements.map(\.event).contains(event))
    #expect(movements.first { $0.event == event }?.by == "Léa")
  }

  @Test func `a filter finds deals by their owner's word`() throws {
    let deals = [
      Self.open("c", "C", 1, .commit), Self.open("b", "B", 1, .bestCase),
      Self.open("a", "A", 1),
    ]
    let board = Board(settings: Settings(name: "Test", stages: threeStages), deals: deals)
    let context = Filter.Context(board, at: noon("2025-11-20"), in: .utc)
    let found = { (text: String) in
      let matcher = try Filter(text).matcher(in: context)
      return deals.filter { matcher.matches($0) }.map(\.id)
    }
    #expect(try found("category:commit") == ["c"])
    #expect(try found("catégorie:optimiste") == ["b"])
    #expect(try found("category:best-case or category:none") == ["b", "a"])
  }
}

import PipelineDomain
import PipelineExchange
import Testing

/// Files that other imports take silently wrong.
struct ImportCaseTests {
  private func plan(
    _ text: String, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    try ImportPlan(
      of: table(text),
      options: options {
        ($0.currency, $0.stages) = (nil, [:])
        // 20 November 2026, 9:00.
        $0.now = Instant(seconds: 1_795_165_200)
        change(&$0)
      })
  }

  private func deals(_ plan: ImportPlan) throws -> [Deal] {
    try plan.applied().deals.sorted { $0.title < $1.title }
  }

  private func amounts(_ plan: ImportPlan) throws -> [Int64?] {
    try deals(plan).map { $0.amount?.minorUnits }
  }

  @Test(arguments: ["$22,700.00", "22 700 kr", "¥5000"])
  func `the sign of several currencies is never taken for that of the board`(amount: String) throws
  {
    let text = "Deal Name,Deal Stage,Amount\nA,Proposal,\"\(amount)\"\n"
    guard
      case .sharedCurrencySign("Amount", amount, let shared)? = #expect(
        throws: ImportRefusal.self, performing: { try plan(text) })
    else {
      Issue.record("\(amount)")
      return
    }
    let currency = try #require(shared.first)
    let told = try plan(text) { $0.currency = currency }
    #expect(try deals(told).map { $0.amount?.currency } == [currency])
  }

  @Test func `the day of the present stage is its entry, and no stage of its own`() throws {
    let plan = try plan(
      """
      Record ID,Deal Name,Deal Stage,Create Date,Date entered current stage
      701,Alpha,Proposal,2026-01-05,2026-11-10
      702,Beta,Qualification,2026-02-05,2026-11-15
      """)
    let board = try plan.applied()
    #expect(board.settings.openStages.map(\.name) == ["Qualification", "Proposal"])
    #expect(plan.lines(of: .firstStageAssumed) == [2])
    let today = try #require(Day(year: 2026, month: 11, day: 20))
    #expect(
      try deals(plan).map { board.freshness(of: $0, on: today, in: .utc).stageDays } == [10, 288])
  }

  @Test(
    arguments: [
      (["0.5", "1"], [50, 100], true), (["0.5", "40"], [1, 40], false),
      (["50%", "1"], [50, 1], false),
      (["0", "1"], [0, 100], true), (["100", "30"], [100, 30], false),
    ])
  func `one is all of it where the column has shares, and that is told`(
    cells: [String], percent: [Int], areShares: Bool
  ) throws {
    let rows = cells.enumerated().map { "D\($0),Proposal,\($1)" }
    let plan = try plan("Deal Name,Deal Stage,Probability\n" + rows.joined(separator: "\n"))
    #expect(try deals(plan).map(\.probability) == percent)
    #expect(plan.issues.contains { $0.kind == .sharesRead } == areShares)
  }

  @Test func `a deal loaded after it was closed keeps its closing, without a creation`() throws {
    let plan = try plan(
      """
      Id,Name,StageName,Amount,IsWon,IsClosed,CreatedDate,CloseDate
      A1,Alpha,Closed Won,5000,1,1,2026-07-11T21:22:07.000+0000,2026-06-29
      A2,Beta,Closed Won,6000,1,1,2026-07-11T21:22:07.000+0000,2026-09-29
      """)
    #expect(try amounts(plan) == [500_000, 600_000] && plan.lines(of: .creationUnknown) == [2])
    #expect(try deals(plan).map { $0.created == nil } == [true, false])
  }

  @Test func `words that mean nothing are nothing, told by count`() throws {
    let plan = try plan(
      """
      Title,Company,Owner,Amount,Stage,Expected close date,Lost reason
      Alpha,NaN,None,NaN,Proposal,2026-12-01,
      Beta,None,nan,1000,Proposal,0000-00-00,
      Gamma,\\N,Unassigned,2000,Proposal,,None
      Delta,#REF!,--,3000,Proposal,1899-12-30,
      Epsilon,(blank),—,4000,Proposal,9999-12-31,
      """)
    let board = try plan.applied()
    #expect(board.organizations.isEmpty && board.settings.team.isEmpty)
    #expect(try amounts(plan) == [nil, 100_000, 300_000, 400_000, 200_000])
    #expect(board.deals.compactMap(\.expectedClose).count == 1)
    #expect(plan.lines(of: .meansNothing("NaN")) == [2, 2])
    #expect(plan.lines(of: .meansNothing("0000-00-00")) == [3])
  }

  @Test func `years of two digits get their century, told once a column`() throws {
    let plan = try plan(
      "Title,Stage,Created,Close Date\nAlpha,Won,20-10-16,01-03-17\nBeta,Lost,25-10-16,11-03-17\n"
    ) { $0.dateOrder = .dayFirst }
    #expect(
      try deals(plan).map { $0.closedOn?.description } == ["2017-03-01", "2017-03-11"])
    let told = plan.issues.filter { if case .datesRead(.century) = $0.kind { true } else { false } }
    #expect(told.map(\.column) == ["Created", "Close Date"])
  }

  @Test(
    arguments: [
      ("Last Activity Date,Last Modified Date", "2026-11-18,2026-11-19", 2, false),
      ("Last Modified Date", "2026-11-19", 1, true), ("Notes", "x", 319, false),
    ])
  func `a deal touched at its source is not stale on the first day`(
    columns: String, cells: String, idle: Int, isByChange: Bool
  ) throws {
    let plan = try plan(
      "Deal Name,Deal Stage,Create Date,\(columns)\nA,Proposal,2026-01-05,\(cells)\n")
    let board = try plan.applied()
    let today = try #require(Day(year: 2026, month: 11, day: 20))
    #expect(
      try deals(plan).map { board.freshness(of: $0, on: today, in: .utc).idleDays } == [idle])
    #expect(plan.issues.contains { $0.kind == .touchedByChange } == isByChange)
  }

  @Test func `a won deal without an amount is named, as an open one is`() throws {
    let plan = try plan(
      """
      Title,Stage,Created,Close Date,Amount
      Alpha,Won,2026-01-05,2026-02-05,
      Beta,Won,2026-01-05,2026-02-06,1000
      Gamma,Proposal,2026-01-05,,
      """)
    #expect(plan.lines(of: .noAmount) == [2, 4])
  }

  @Test func `pipelines that come into one are told, and one can be taken alone`() throws {
    let text =
      "Deal Name,Pipeline,Deal Stage\nAlpha,Sales,Proposal\nRenew,Renewals,Due soon\nC,Support,Proposal\n"
    let joined = try plan(text)
    #expect(
      joined.issues.contains { $0.kind == .pipelinesJoined(["Sales", "Renewals", "Support"]) })
    let alone = try plan(text) { $0.only = ["Pipeline": "Sales"] }
    #expect(try deals(alone).map(\.title) == ["Alpha"])
  }

  @Test func `a status of stages is the stage, beside amounts and shares of BoondManager`() throws {
    let plan = try plan(
      """
      Référence interne;Titre;Société - Nom;État;Date de clôture;CA Envisagé HT;Pondération;Responsable manager
      AO1;Mission A;Client A;Proposition;27/04/2026;74000;0,5;DURAND Anne
      AO2;Mission B;Client B;Fermé gagné;06/02/2026;700000;1;PETIT Luc
      """)
    let board = try plan.applied()
    #expect(try amounts(plan) == [7_400_000, 70_000_000])
    #expect(
      try deals(plan).map { board.stage(of: $0)?.outcome } == [.open, .won])
    #expect(plan.columns.filter { $0.certainty == .guessed }.map(\.heading).contains("État"))
  }

  @Test(arguments: [(["0", "", "-1"], [0, nil, nil]), (["5", "-1", "-2"], [500, nil, nil])])
  func `minus one is unknown where it alone is below zero, and refused otherwise`(
    cells: [String], amounts: [Int64?]
  ) throws {
    let plan = try plan(
      """
      Deal Name,Deal Stage,Amount,Create Date,Close Date
      A,Closed Won,\(cells[0]),2026-01-01,2026-02-01
      B,Closed Lost,\(cells[1]),2026-01-01,2026-02-01
      C,Proposal,\(cells[2]),2026-01-01,
      """)
    let isMark = !cells.contains("-2")
    #expect(try self.amounts(plan) == (isMark ? amounts : [500]))
    #expect(plan.lines(of: .meansNothing("-1")) == (isMark ? [4] : []))
  }
}

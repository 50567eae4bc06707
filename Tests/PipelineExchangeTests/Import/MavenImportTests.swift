import PipelineDomain
import PipelineExchange
import Testing

/// A small file in the shape of the Maven set, with the faults seen in it and some more.
struct MavenImportTests {
  static let header =
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value"

  static let deals =
    [
      header,
      "1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,2016-10-20,2017-03-01,1054",
      "Z063OYW0,Darcel Schlecht,GTXPro,Isdom,Won,2016-10-25,2017-03-11,4514",
      "UGVMC2UV,Moses Frase,MG Special,Cancity,Lost,2017-01-02,2017-02-03,0",
      "ENGAGING,Moses Frase,GTXPro,,Engaging,2017-05-01,,",
      "PROSPECT,Darcel Schlecht,GTX Plus Basic,Isdom,Prospecting,,,",
      "STRANGER,Zelda Nobody,MG Special,Isdom,Engaging,2017-05-02,,",
      "BADDATE1,Moses Frase,MG Special,Isdom,Won,2017-02-30,2017-03-01,55",
      "BADMONEY,Moses Frase,MG Special,Isdom,Won,2017-02-03,2017-03-01,12x3",
      "BACKWARD,Moses Frase,MG Special,Isdom,Won,2017-02-03,2017-02-02,55",
      "UNDATED1,Moses Frase,MG Special,Isdom,Won,2017-02-03,,55",
      "1C1I7A6R,Moses Frase,MG Special,Isdom,Engaging,2017-02-03,,",
    ].joined(separator: "\r\n") + "\r\n"

  static let sides = [
    (
      "accounts.csv", "account,sector,office_location\r\nCancity,retail,Kenya\r\nIsdom,medical,\r\n"
    ),
    ("products.csv", "product,series,sales_price\r\nGTX Pro,GTX,4821\r\nMG Special,MG,55\r\n"),
    (
      "sales_teams.csv",
      "sales_agent,manager,regional_office\r\nMoses Frase,Ann,Central\r\nDarcel Schlecht,Ann,East\r\n"
    ),
  ]

  func plan(
    onto board: Board? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    let table = try table(MavenImportTests.deals)
    let sides = try MavenImportTests.sides.map { try CSVTable(name: $0, bytes: Array($1.utf8)) }
    return try ImportPlan(of: table, beside: sides, onto: board, options: options(change))
  }

  @Test func `the format is recognised by its header`() throws {
    #expect(ImportFormat.recognizing(try table(MavenImportTests.deals).header) == .maven)
  }

  @Test func `rows that cannot be deals are refused with line and reason`() throws {
    #expect(
      try plan().refusals == [
        8: .unreadable(.day("2017-02-30")), 9: .unreadable(.amount("12x3")),
        11: .noClosingDay, 12: .sameKey(asLine: 2),
      ])
  }

  @Test func `a deal closed before the day of its creation keeps its closing alone`() throws {
    let plan = try plan()
    let deal = try #require(try plan.applied()["BACKWARD"])
    #expect(deal.closedOn == Day("2017-02-02") && deal.created == nil)
    #expect(plan.lines(of: .creationUnknown).contains(10))
  }

  @Test func `the board has no contradiction and every accepted row`() throws {
    let plan = try plan()
    let board = try plan.applied()
    #expect(board.integrityIssues(in: .utc).isEmpty)
    #expect(board.deals.count == 7)
    #expect(plan.dealCount == 7)
    #expect(board.settings.stages.map(\.name) == ["Prospecting", "Engaging", "Won", "Lost"])
  }

  @Test
  func `a won deal carries the dates, the value and the owner of the file, and who imported it`()
    throws
  {
    let deal = try #require(try plan().applied()["1C1I7A6R"])
    #expect(deal.title == "GTX Plus Basic · Cancity")
    #expect(deal.closedOn == Day("2017-03-01"))
    #expect(deal.amount == Money(minorUnits: 105_400, currency: .euro))
    #expect(deal.created == Instant("2016-10-20T00:00:00Z"))
    #expect(deal.visits.map(\.stage) == ["engaging", "won"])
    #expect(deal.history.map(\.by) == ["import", "Moses Frase"])
  }

  @Test func `days are those of the board's zone`() throws {
    let zone = Zone(name: "Test/East", initialOffset: 7_200, transitions: [])
    let board = try plan { $0.zone = zone }.applied()
    let deal = try #require(board["1C1I7A6R"])
    #expect(deal.created == Instant("2016-10-19T22:00:00Z"))
    #expect(board.integrityIssues(in: zone).isEmpty)
  }

  @Test func `a lost deal worth zero has no amount`() throws {
    let plan = try plan()
    let deal = try #require(try plan.applied()["UGVMC2UV"])
    #expect(deal.amount == nil)
    #expect(plan.lines(of: .zeroIsUnknown) == [4])
  }

  @Test func `an open deal is estimated only when asked, and marked`() throws {
    let plain = try #require(try plan().applied()["ENGAGING"])
    #expect(plain.amount == nil)
    let estimated = try plan { $0.estimatesAmounts = true }
    let deal = try #require(try estimated.applied()["ENGAGING"])
    #expect(deal.amount == Money(minorUnits: 482_100, currency: .euro))
    #expect(deal.tags == ["GTX Pro", "estimated"])
    #expect(estimated.lines(of: .estimated) == [5, 7])
    #expect(estimated.lines(of: .noAmount) == [6])
  }

  @Test func `spellings follow the side table and are told`() throws {
    let plan = try plan()
    #expect(plan.lines(of: .readAs(from: "GTXPro", to: "GTX Pro")) == [3, 5])
    #expect(plan.lines(of: .blank(.field(.organization))) == [5])
    #expect(try plan.applied()["ENGAGING"]?.title == "GTX Pro · ENGAGING")
  }

  @Test func `a deal without dates has no past`() throws {
    let plan = try plan()
    let deal = try #require(try plan.applied()["PROSPECT"])
    #expect(deal.created == nil)
    #expect(deal.lastTouch(by: .any) == nil)
    #expect(deal.history.allSatisfy { $0.changes.isEmpty })
    #expect(plan.lines(of: .undated) == [6])
  }

  @Test func `the team comes from the side table, strangers are added and told`() throws {
    let plan = try plan()
    let team = plan.base.settings.team
    #expect(team.map(\.name) == ["Moses Frase", "Darcel Schlecht", "Zelda Nobody"])
    #expect(team.first?.manager == "Ann")
    #expect(plan.lines(of: .newName(.owner, "Zelda Nobody")) == [7])
  }

  @Test func `importing the same file again adds nothing and changes nothing`() throws {
    let board = try plan().applied()
    let again = try plan(onto: board)
    #expect(again.changes.isEmpty)
    #expect(again.lines(of: .alreadyThere) == [2, 3, 4, 5, 6, 7, 10])
    #expect(try again.applied() == board)
  }

  @Test func `chance and thresholds come from twenty closed deals or more`() throws {
    var text = MavenImportTests.header + "\n"
    for day in 1...20 {
      text +=
        "WON000\(day + 10),A,P,X,Won,2017-01-01,\(Day("2017-01-01")?.adding(days: day) ?? Day(ordinal: 0)),10\n"
    }
    for day in 1...5 { text += "LOST00\(day + 10),A,P,X,Lost,2017-01-01,2017-01-09,0\n" }
    let plan = try ImportPlan(of: table(text), options: options())
    let stage = try #require(plan.base.settings.stage("engaging"))
    #expect(stage.probability == 80)
    // Type 7 on 1…20: 15.25 and 18.1, rounded up.
    #expect(stage.warmAfterDays == 16)
    #expect(stage.rotAfterDays == 19)
  }
}

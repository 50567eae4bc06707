import PipelineDomain
import Testing

/// A board whose closed deals stood in B for nine days, half of them pushed once there, and one open deal.
@Suite struct RiskTests {
  private static let entered: Day = "2025-01-06"

  private static func closed(_ number: Int, won: Bool, pushed: Bool) -> Deal {
    var deal = deal(
      Deal.ID("d\(number)"), [("B", entered), (won ? "won" : "lost", entered.adding(days: 9))])
    deal.closedOn = entered.adding(days: 9)
    if pushed { push(&deal, on: entered.adding(days: 3)) }
    return deal
  }

  /// Moves the close date later, before what followed.
  private static func push(_ deal: inout Deal, on day: Day) {
    let entry = HistoryEntry(
      id: HistoryEntry.ID("p-\(deal.id)-\(day)"), at: noon(day), by: "Léa",
      changes: [
        FieldChange(.expectedClose, from: .day("2025-03-01"), to: .day("2025-04-01"))
      ])
    let place = deal.history.firstIndex { $0.at > entry.at } ?? deal.history.endIndex
    deal.history.insert(entry, at: place)
    deal.expectedClose = "2025-04-01"
  }

  private static func open(pushed: Bool = true, since day: Day = "2025-05-01") -> Deal {
    var deal = deal("open", [("B", day)])
    if pushed { push(&deal, on: day) }
    return deal
  }

  /// Of those that were not pushed so many of `of` were won, and of those that were, others.
  private static func board(
    won: Int, of total: Int, pushedWon: Int, of pushedTotal: Int, _ open: Deal = open()
  ) -> Board {
    let plain = (0..<total).map { closed($0, won: $0 < won, pushed: false) }
    let pushed = (0..<pushedTotal).map { closed(total + $0, won: $0 < pushedWon, pushed: true) }
    return Board(
      settings: Settings(name: "Test", stages: threeStages), deals: plain + pushed + [open])
  }

  private func risk(_ board: Board, on day: Day = "2025-05-09") throws -> DealRisk {
    let open = try #require(board["open"])
    let table = RiskTable(of: board, in: .utc)
    return try #require(table.risk(of: open, at: noon(day)))
  }

  private func share(_ factor: RiskFactor, of risk: DealRisk) -> RiskShare? {
    risk.findings.first { $0.factor == factor }?.share
  }

  @Test func `a risk tells how the deals with it fared in the same stage at the same age`() throws {
    let risk = try risk(Self.board(won: 30, of: 40, pushedWon: 3, of: 40))
    #expect(risk.stage == "B" && risk.days == 8 && risk.age.start == 7)
    #expect(risk.base.won == 33 && risk.base.decided == 80)
    let pushed = try #require(share(.pushedOnce, of: risk))
    #expect((pushed.won, pushed.decided) == (3, 40))
    #expect(risk.percent == 34)
    #expect(risk.chance == Ratio(3, 40))
  }

  @Test func `a deal is compared with what was known on the day it was that old`() throws {
    // On the day of entry none of them was pushed yet.
    let risk = try risk(Self.board(won: 30, of: 40, pushedWon: 3, of: 40), on: "2025-05-02")
    #expect(risk.age.start == 0 && risk.base.decided == 80)
    #expect(share(.pushedOnce, of: risk)?.decided == 0)
    #expect(risk.percent == 0)
  }

  @Test func `below twenty closed deals nothing is said`() throws {
    let few = try risk(Self.board(won: 30, of: 40, pushedWon: 0, of: 19))
    #expect(share(.pushedOnce, of: few)?.rate == nil && few.percent == 0)
    let none = try risk(Self.board(won: 5, of: 9, pushedWon: 0, of: 10))
    #expect(none.percent == nil && none.chance == nil && none.base.decided == 19)
  }

  @Test func `a difference that chance may explain takes no points`() throws {
    let risk = try risk(Self.board(won: 20, of: 40, pushedWon: 9, of: 20))
    let finding = try #require(risk.findings.first { $0.factor == .pushedOnce })
    #expect(finding.share.rate == Ratio(9, 20) && finding.points == Ratio(0))
    #expect(risk.percent == 0)
  }

  @Test func `points add up to the rate of the deals compared with, and never exceed it`() throws {
    let risk = try risk(Self.board(won: 40, of: 40, pushedWon: 0, of: 40))
    #expect(risk.points == Ratio(1, 2) && risk.chance == Ratio(0))
  }

  @Test func `time in the stage is held against the won deals there`() throws {
    let open = Self.open(pushed: false, since: "2025-05-01")
    let board = Self.board(won: 40, of: 40, pushedWon: 0, of: 0, open)
    #expect(share(.timeInStage, of: try risk(board, on: "2025-05-10")) == nil)
    let late = try risk(board, on: "2025-05-20")
    #expect(late.findings.contains { $0.factor == .timeInStage })
    #expect(share(.timeInStage, of: late)?.decided == 0)
  }

  @Test func `closed deals and those of no dated stage have no risk`() throws {
    let board = Self.board(won: 30, of: 40, pushedWon: 3, of: 40)
    let table = RiskTable(of: board, in: .utc)
    let won = try #require(board.deals.first)
    #expect(table.risk(of: won, at: noon("2025-05-09")) == nil)
    #expect(table.risk(of: Deal(id: "n", title: "", stage: "B"), at: noon("2025-05-09")) == nil)
  }

  @Test func `disqualified deals are no precedents`() throws {
    var board = Self.board(won: 30, of: 40, pushedWon: 3, of: 40)
    let before = try risk(board)
    let change = try board.change(
      .disqualify(reason: "no need", on: "2025-05-02"), on: "open",
      metadata: ChangeMetadata(id: "x", at: noon("2025-05-02"), by: "Léa"))
    try board.apply(change)
    let table = RiskTable(of: board, in: .utc)
    #expect(table.risk(of: Self.open(), at: noon("2025-05-09")) == before)
  }

  @Test(arguments: [
    ("risk>30", true), ("risk>=34", true), ("risk>34", false), ("risque<34", false),
  ])
  func `a filter asks for points`(text: String, isFound: Bool) throws {
    let board = Self.board(won: 30, of: 40, pushedWon: 3, of: 40)
    let matcher = try Filter(text).matcher(
      in: Filter.Context(board, at: noon("2025-05-09"), in: .utc))
    #expect(board.deals.filter { matcher.matches($0) }.map(\.id) == (isFound ? ["open"] : []))
  }

  @Test func `a backtest on too few closings says so`() {
    let board = Self.board(won: 3, of: 8, pushedWon: 0, of: 2)
    var past = RiskPast(of: board, in: .utc)
    past.extend(from: board)
    #expect(past.backtest(on: board).verdict == .tooFew)
    let empty = Board(settings: Settings(name: "Test", stages: threeStages), deals: [])
    #expect(RiskPast(of: empty, in: .utc).backtest(on: empty).from == nil)
  }
}

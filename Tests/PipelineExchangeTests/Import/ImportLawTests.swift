import PipelineDomain
import PipelineExchange
import Testing

struct ImportLawTests {
  /// A file of forty rows whose cells are drawn from good and bad ones.
  private static func text(seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    func draw(_ choices: [String]) -> String { choices[Int(random.next() % UInt64(choices.count))] }
    var text = "ID,Title,Stage,Status,Amount,Created,Close date,Owner,Next activity date\n"
    for _ in 0..<40 {
      text +=
        [
          draw([
            "1", "2", "3", "", "AAAAAAAA", "deal-17", draw(["x", "y", "z"]) + draw(["1", "2"]),
          ]),
          draw(["A", "B", "", "\"C, D\""]), draw(["Lead", "Proposal", "Closed Won", "Perdu", ""]),
          draw(["Open", "won", "Lost", "", "odd"]), draw(["", "0", "12.50", "x", "-3"]),
          draw(["", "2026-01-31", "2026-02-30", "2026-03-01 10:00"]),
          draw(["", "2026-02-28", "2026-04-01"]), draw(["", "Ann", "Bob"]),
          draw(["", "2026-05-01"]),
        ].joined(separator: ",") + "\n"
    }
    return text
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `every row is a deal or is told why not`(_ seed: UInt64) throws {
    let table = try table(ImportLawTests.text(seed: seed))
    let plan = try ImportPlan(of: table, options: options())
    let board = try plan.applied()
    #expect(plan.rowCount == 40)
    #expect(board.deals.count == plan.dealCount)
    #expect(plan.dealCount + plan.leftOut == plan.rowCount)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `an import leaves no contradiction, and a second one leaves all as it is`(
    _ seed: UInt64
  ) throws {
    let table = try table(ImportLawTests.text(seed: seed))
    let board = try ImportPlan(of: table, options: options()).applied()
    #expect(board.integrityIssues(in: .utc).isEmpty)
    let again = try ImportPlan(of: table, onto: board, options: options())
    #expect(again.changes.isEmpty)
    #expect(again.dealCount + again.leftOut == again.rowCount)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `changes are in the order of what they record`(_ seed: UInt64) throws {
    let plan = try ImportPlan(of: table(ImportLawTests.text(seed: seed)), options: options())
    let moments = plan.changes.map(\.entry.at)
    #expect(moments == moments.sorted())
  }

  @Test func `an organization comes with the first deal made with it`() throws {
    let plan = try ImportPlan(
      of: table("Title,Company,Created\nLate,X,2026-02-01\nEarly,x,2026-01-01\n"),
      options: options())
    #expect(plan.changes.map(\.newDeal?.title) == ["Early", "Late"])
    #expect(plan.changes.map(\.newOrganization?.name) == ["X", nil])
  }
}

import PipelineDomain
import PipelineExchange
import Testing

/// The deals that rows are about, on the first import and on later ones.
struct IdentityTests {
  private static let week = """
    Deal Name,Company,Deal Stage,Amount,Create Date
    Alpha,Northmill,Qualification,10000,2026-09-01
    Beta,Oakline,Proposal,5000,2026-09-02
    """
  private static let nextWeek = """
    Deal Name,Company,Deal Stage,Amount,Create Date
    Alpha,Northmill,Proposal,10000,2026-09-01
    Beta,Oakline,Proposal,5500,2026-09-02
    """

  private func plan(
    _ text: String, onto board: Board? = nil, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportPlan {
    try ImportPlan(of: table(text), onto: board, options: options(change))
  }

  private func deal(_ title: String, on board: Board) throws -> Deal {
    try #require(board.deals.first { $0.title == title && !$0.isRemoved })
  }

  @Test func `without ids title, organization and creation tell a deal`() throws {
    let board = try plan(Self.week).applied()
    let again = try plan(Self.nextWeek, onto: board)
    #expect(again.changes.isEmpty && again.lines(of: .knownByName) == [2, 3])
    let other = try plan(
      Self.nextWeek.replacing("2026-09-01", with: "2026-09-08"), onto: board)
    #expect(other.changes.compactMap(\.newDeal?.title) == ["Alpha"])
  }

  @Test func `next week's file updates what it owns, in one entry a deal`() throws {
    let board = try plan(Self.week).applied()
    let plan = try plan(Self.nextWeek, onto: board) { $0.updates = true }
    #expect(plan.updateCount == 2 && plan.dealCount == 0 && plan.changes.count == 2)
    let updated = try plan.applied()
    #expect(try updated.stage(of: deal("Alpha", on: updated))?.name == "Proposal")
    #expect(try deal("Beta", on: updated).amount?.minorUnits == 550_000)
    #expect(try self.plan(Self.nextWeek, onto: updated) { $0.updates = true }.changes.isEmpty)
  }

  @Test func `a deal closed in next week's file is closed on its day`() throws {
    let board = try plan(Self.week + "\n").applied()
    let text = """
      Deal Name,Company,Deal Stage,Amount,Create Date,Close Date,Lost reason
      Alpha,Northmill,Closed Won,12000,2026-09-01,2026-09-15,
      Beta,Oakline,Closed Lost,5000,2026-09-02,2026-09-16,Price
      """
    let updated = try plan(text, onto: board) { $0.updates = true }.applied()
    let (alpha, beta) = (try deal("Alpha", on: updated), try deal("Beta", on: updated))
    #expect(updated.stage(of: alpha)?.outcome == .won && alpha.closedOn == Day("2026-09-15"))
    #expect(updated.stage(of: beta)?.outcome == .lost && beta.lossReason == "price")
    #expect(updated.integrityIssues(in: .utc).isEmpty)
  }

  @Test func `what was edited on the board since is kept, unless it is overwritten`() throws {
    var board = try plan(Self.week).applied()
    let beta = try deal("Beta", on: board)
    var edited = beta
    edited.amount = Money(minorUnits: 700_000, currency: .euro)
    try board.apply(
      Change(
        deal: beta.id,
        entry: HistoryEntry(
          id: "edited01", at: Instant(seconds: 1_790_000_500), by: "Léa",
          changes: edited.changes(from: beta))))
    let kept = try plan(Self.nextWeek, onto: board) { $0.updates = true }
    #expect(kept.lines(of: .editedHere(.amount)) == [3])
    #expect(try deal("Beta", on: kept.applied()).amount?.minorUnits == 700_000)
    let taken = try plan(Self.nextWeek, onto: board) {
      $0.updates = true
      $0.overwrites = true
    }
    #expect(try deal("Beta", on: taken.applied()).amount?.minorUnits == 550_000)
  }

  @Test func `a stage moved on the board stays, and with it all that belongs to a closing`() throws
  {
    var board = try plan(Self.week).applied()
    let beta = try deal("Beta", on: board)
    var moved = beta
    moved.stage = "qualification"
    try board.apply(
      Change(
        deal: beta.id,
        entry: HistoryEntry(
          id: "moved001", at: Instant(seconds: 1_790_000_500), by: "Léa",
          changes: moved.changes(from: beta))))
    let plan = try plan(
      "Deal Name,Company,Deal Stage,Amount,Create Date,Close Date\n"
        + "Beta,Oakline,Closed Lost,5000,2026-09-02,2026-09-16\n", onto: board
    ) { $0.updates = true }
    #expect(plan.lines(of: .editedHere(.stage)) == [2] && plan.changes.isEmpty)
  }

  @Test func `a stage moved on the board stays, the rest of the row is taken`() throws {
    var board = try plan(Self.week).applied()
    let alpha = try deal("Alpha", on: board)
    var moved = alpha
    moved.stage = "proposal"
    try board.apply(
      Change(
        deal: alpha.id,
        entry: HistoryEntry(
          id: "moved002", at: Instant(seconds: 1_790_000_500), by: "Léa",
          changes: moved.changes(from: alpha))))
    let plan = try plan(
      "Deal Name,Company,Deal Stage,Amount,Create Date,Close Date,Probability,Next step,Next step date\n"
        + "Alpha,Northmill,Qualification,12000,2026-09-01,2026-11-30,35,call,2026-10-02\n",
      onto: board
    ) { $0.updates = true }
    #expect(plan.lines(of: .editedHere(.stage)) == [2] && plan.updateCount == 1)
    let kept = try deal("Alpha", on: plan.applied())
    #expect(kept.stage == moved.stage && kept.amount?.minorUnits == 1_200_000)
    #expect(kept.probability == 35 && kept.expectedClose == Day("2026-11-30"))
    #expect(kept.nextStep?.what == "call")
  }

  @Test(arguments: ["Closed Won", "Proposal"])
  func `a lost deal that is lost no more keeps no loss reason`(stage: String) throws {
    let header = "Deal Name,Company,Deal Stage,Amount,Create Date,Close Date,Lost reason\n"
    let lost = header + "Alpha,Northmill,Closed Lost,10000,2026-09-01,2026-09-15,Price\n"
    let board = try plan(lost).applied()
    #expect(try deal("Alpha", on: board).lossReason?.isEmpty == false)
    let text = lost.replacing("Closed Lost", with: stage).replacing("Price", with: "")
    let updated = try plan(text, onto: board) { $0.updates = true }.applied()
    #expect(try deal("Alpha", on: updated).lossReason == nil)
    #expect(updated.integrityIssues(in: .utc).isEmpty)
  }

  @Test func `zero, labels, a product and a deleted deal change nothing the second time`() throws {
    let text =
      "Id,Title,Company,Stage,Value,Labels,Product,Close date,Lost reason\n"
      + "1,A,X,Proposal,0,\"hot, new\",Gold,,\n2,B,X,Closed Lost,0,,Gold,2026-05-01,Price\n"
      + "3,C,Y,Proposal,5,,,,\n"
    var board = try plan(text).applied()
    let gone = try deal("C", on: board)
    try board.apply(
      Change(
        deal: gone.id,
        entry: HistoryEntry(
          id: "removed1", at: Instant(seconds: 1_790_000_500), by: "Léa",
          changes: [FieldChange(.removed, from: .none, to: .flag(true))])))
    let again = try plan(text.replacing("C,Y,Proposal,5", with: "C,Y,Proposal,9"), onto: board) {
      $0.updates = true
    }
    #expect(again.changes.isEmpty && again.lines(of: .alreadyThere) == [2, 3, 4])
  }

  @Test func `a new organization comes with the deal that moves to it`() throws {
    let board = try plan("Id,Title,Company,Stage\n1,A,X,Proposal\n").applied()
    let moved = try plan("Id,Title,Company,Stage\n1,A,New Co,Proposal\n", onto: board) {
      $0.updates = true
    }.applied()
    #expect(try moved.organization(of: deal("A", on: moved))?.name == "New Co")
  }

  @Test func `an id of another program is another deal, and that is told`() throws {
    let board = try plan("ID,Title,Stage,Value\n1,Alpha,Proposal,1000\n2,Beta,Proposal,2000\n")
      .applied()
    let text = "ID,Title,Stage,Value\n1,Gamma,Proposal,70000\n2,Delta,Proposal,80000\n"
    let plan = try plan(text, onto: board)
    #expect(plan.dealCount == 2 && plan.lines(of: .sameKeyOtherDeal) == [2, 3])
    let both = try plan.applied()
    #expect(try self.plan(text, onto: both).changes.isEmpty)
    let named = try self.plan(text, onto: board) { $0.source = "Other CRM" }
    #expect(named.dealCount == 2 && named.lines(of: .sameKeyOtherDeal) == [])
  }

  @Test func `a title corrected in the source is still the deal of its id`() throws {
    let board = try plan("ID,Title,Company,Stage\n1,Alpha,X,Proposal\n").applied()
    let renamed = try plan("ID,Title,Company,Stage\n1,Alpha II,X,Proposal\n", onto: board) {
      $0.updates = true
    }
    #expect(renamed.updateCount == 1 && renamed.dealCount == 0)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `an import is one change, which undo takes back whole`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let first = try plan(Self.week).applied()
    var text = "Deal Name,Company,Deal Stage,Amount,Create Date,Close Date,Contact\n"
    for number in 0..<8 {
      let isWon = random.next() % 2 == 0
      text +=
        "D\(number),Co\(random.next() % 3),\(isWon ? "Closed Won" : "Proposal"),\(number)00,"
        + "2026-08-0\(1 + number),\(isWon ? "2026-09-01" : ""),\(number % 2 == 0 ? "Claire \(number)" : "")\n"
    }
    let plan = try plan(text + "Beta,Oakline,Proposal,5500,2026-09-02,,\n", onto: first) {
      $0.updates = true
      $0.author = "Léa"
    }
    var board = try plan.applied()
    #expect(board.deals.filter { !$0.isRemoved }.count == 10)
    let metadata = ChangeMetadata(
      id: "undoing0", at: Instant(seconds: 1_790_001_000), by: "Léa")
    let undo = try board.undo(by: "Léa", metadata: metadata)
    let all =
      [undo]
      + board.companions(of: undo).enumerated().map { place, change in
        var metadata = metadata
        metadata.id = HistoryEntry.ID("undo\(1_000 + place)")
        return change.inverse(metadata)
      }
    #expect(all.compactMap(board.conflict).isEmpty)
    for change in all { try board.apply(change) }
    #expect(board.deals.filter { !$0.isRemoved }.map(\.title).sorted() == ["Alpha", "Beta"])
    #expect(try deal("Beta", on: board).amount?.minorUnits == 500_000)
    // Made again, it adds its deals again, and then no more.
    let again = try self.plan(text, onto: board)
    #expect(again.dealCount == 8)
    #expect(try self.plan(text, onto: again.applied()).dealCount == 0)
  }
}

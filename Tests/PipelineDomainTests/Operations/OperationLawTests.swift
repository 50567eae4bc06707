import PipelineDomain
import Testing

@Suite struct OperationLawTests {
  @Test(arguments: UInt64(0)..<12)
  func `any walk of changes leaves a board without errors`(seed: UInt64) {
    let board = Walk(seed: seed, steps: 250).board
    #expect(board.integrityIssues(in: .utc).filter { $0.severity == .error } == [])
  }

  @Test(arguments: UInt64(0)..<12)
  func `history's last word on a field is what the field holds`(seed: UInt64) {
    let found = Walk(seed: seed, steps: 250).board.integrityIssues(in: .utc).map(\.kind)
    let disagreements = found.filter { if case .historyDisagrees = $0 { true } else { false } }
    #expect(disagreements == [])
  }

  @Test(arguments: UInt64(0)..<12)
  func `a change and its inverse leave every field as it was`(seed: UInt64) throws {
    var walk = Walk(seed: seed, steps: 60)
    for _ in 0..<60 {
      let before = walk.board
      let count = walk.changes.count
      walk.step()
      guard walk.changes.count > count, let change = walk.changes.last else { continue }
      var board = walk.board
      try board.apply(change.inverse(walk.metadata(by: "Léa")))
      let deal = try #require(board.deal(of: change))
      guard let old = before.deal(of: change) else {
        #expect(deal.isRemoved)
        continue
      }
      #expect(deal.fields == old.fields)
      #expect(deal.countedEvents == old.countedEvents)
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func `the changes make the same board again`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 200)
    var again = boardOf([])
    for change in walk.changes { try again.apply(change) }
    #expect(again == walk.board)
  }

  @Test(arguments: UInt64(0)..<8)
  func `applying a change twice is refused and changes nothing`(seed: UInt64) throws {
    let walk = Walk(seed: seed, steps: 80)
    let change = try #require(walk.changes.last { $0.newDeal == nil })
    var board = walk.board
    #expect(throws: Conflict.alreadyApplied(change.entry.id)) { try board.apply(change) }
    #expect(board == walk.board)
  }

  @Test func `a change of the same field since is a conflict that names all three values`() throws {
    var ours = boardOf([deal("d", [("A", "2025-03-01")], amount: .euros(1))])
    let edit = { (euros: Int64) in
      Action.edit([Action.Edit(.amount, .money(.euros(euros)))])
    }
    let stale = try ours.change(edit(2), on: "d", metadata: metadata("x"))
    try ours.apply(ours.change(edit(3), on: "d", metadata: metadata("y")))
    let before = ours
    #expect(
      throws: Conflict.changedSince(
        "d", .amount, expected: .money(.euros(1)), found: .money(.euros(3)),
        wanted: .money(.euros(2)))
    ) { try ours.apply(stale) }
    #expect(ours == before)
  }

  @Test func `changes of two fields of a deal do not conflict`() throws {
    var board = boardOf([deal("d", [("A", "2025-03-01")])])
    let move = try board.change(.move(to: "B"), on: "d", metadata: metadata("x"))
    let edit = try board.change(
      .edit([Action.Edit(.owner, .text("Léa"))]), on: "d", metadata: metadata("y"))
    try board.apply(move)
    try board.apply(edit)
    #expect(board["d"]?.stage == "B")
    #expect(board["d"]?.owner == "Léa")
  }

  @Test func `sequences ascend by one with every change`() {
    let walk = Walk(seed: 5, steps: 100)
    let sequences = walk.board.deals.flatMap { $0.history.map(\.sequence) }.sorted()
    #expect(sequences == Array(1...100))
    #expect(walk.board.sequence == 100)
  }

  @Test func `a change on a deal that is not there is a conflict`() {
    var board = boardOf([])
    let entry = HistoryEntry(id: "e", at: noon("2025-03-01"), by: "Léa", changes: [])
    #expect(throws: Conflict.missingDeal("d")) {
      try board.apply(Change(deal: "d", entry: entry))
    }
  }

  private func metadata(_ id: HistoryEntry.ID) -> ChangeMetadata {
    ChangeMetadata(id: id, at: noon("2025-04-01"), by: "Léa")
  }

  @Test func `a change is small, for a board holds ten of them a deal`() {
    #expect(MemoryLayout<FieldChange>.stride <= 48)
  }
}

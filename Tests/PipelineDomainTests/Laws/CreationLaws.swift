import PipelineDomain
import Testing

/// The laws of a creation dated before the day it was entered.
@Suite struct CreationLaws {
  private func figures(_ board: Board, at moment: Instant) -> [KPIValue] {
    let facts = PipelineFacts(board, asOf: moment, zone: .paris)
    return KPI.catalogue.map { $0.figureWithDeals(facts, "2025") }
  }

  /// The board with each creation dated some days back, and the one whose histories began then.
  private func boards(_ walk: inout Walk) throws -> (dated: Board, begun: Board) {
    var (dated, begun) = (walk.board, walk.board)
    for deal in walk.board.deals where !deal.isRemoved {
      let typedIn = try #require(deal.created)
      let back = Int.random(in: 1...40, using: &walk.random)
      let day = Zone.paris.day(of: typedIn).adding(days: -back)
      try dated.apply(
        dated.change(
          .edit([Action.Edit(.createdOn, .day(day))]), on: deal.id,
          metadata: walk.metadata(by: "Léa")))
      var early = try #require(dated[deal.id])
      early.history[0].at = Zone.paris.instant(of: day)
      begun.put(early)
    }
    return (dated, begun)
  }

  @Test(arguments: UInt64(0)..<8)
  func `figures are those of a board whose history began on that day`(seed: UInt64) throws {
    var walk = Walk(seed: seed, steps: 150)
    let moment = walk.clock
    let (dated, begun) = try boards(&walk)
    for moment in [moment, moment.adding(seconds: -40 * 86_400)] {
      #expect(figures(dated, at: moment) == figures(begun, at: moment))
      let past = dated.backdated(in: .paris).asOf(moment)
      #expect(figures(past, at: moment) == figures(dated, at: moment))
    }
    let today = Zone.paris.day(of: moment)
    for deal in dated.deals {
      let early = try #require(begun[deal.id])
      #expect(
        dated.freshness(of: deal, on: today, in: .paris)
          == begun.freshness(of: early, on: today, in: .paris))
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `what happened before a deal was typed in moves its creation back, and undo brings it back`(
    seed: UInt64
  ) throws {
    var walk = Walk(seed: seed, steps: 120)
    let today = Zone.paris.day(of: walk.clock)
    var moved = 0
    for deal in walk.board.deals where walk.board.stage(of: deal)?.outcome == .open {
      let day = Zone.paris.day(of: try #require(deal.created)).adding(days: -10)
      let action: Action = [
        .win(amount: nil, on: day), .lose(reason: "price", on: day),
        .log(
          Activity(
            id: Activity.ID(walk.random.identifier()), kind: .call,
            at: Zone.paris.instant(of: day), by: "Léa")),
      ][moved % 3]
      guard
        let plain = try? walk.board.change(action, on: deal.id, metadata: walk.metadata(by: "Léa"))
      else { continue }
      let change = walk.board.movingCreation(by: plain, in: .paris)
      try walk.board.checkCreation(by: change, on: today, in: .paris)
      var board = walk.board
      try board.apply(change)
      let after = try #require(board[deal.id])
      #expect(after.createdOn == day && after.creationDay(in: .paris) == day)
      #expect(after.history.count == deal.history.count + 1)
      #expect(after.history.last?.creationMoved == day)
      #expect(!board.integrityIssues(in: .paris).contains { $0.kind == .closedBeforeCreated })
      try board.apply(change.inverse(walk.metadata(by: "Léa")))
      #expect(board[deal.id]?.fields == deal.fields)
      moved += 1
    }
    #expect(moved > 0 || walk.board.deals.isEmpty)
  }

  @Test func `a creation after the day of entry or after the closing is refused`() throws {
    var walk = Walk(seed: 1)
    let day = Zone.paris.day(of: walk.clock)
    var deal = Deal(id: "late", title: "Late", stage: "A")
    deal.createdOn = day.adding(days: 1)
    let ahead = try walk.board.addition(of: deal, metadata: walk.metadata(by: "Léa"))
    #expect(throws: Refusal.createdAfterEntry(day)) {
      try walk.board.checkCreation(by: ahead, on: day, in: .paris)
    }
    deal.createdOn = day.adding(days: -9)
    var board = walk.board
    try board.apply(board.addition(of: deal, metadata: walk.metadata(by: "Léa")))
    let signed = day.adding(days: -5)
    try board.apply(
      board.change(.win(amount: nil, on: signed), on: "late", metadata: walk.metadata(by: "Léa")))
    let later = try board.change(
      .edit([Action.Edit(.createdOn, .day(signed.adding(days: 1)))]), on: "late",
      metadata: walk.metadata(by: "Léa"))
    #expect(throws: Refusal.createdAfterClosing(signed)) {
      try board.checkCreation(by: later, on: day, in: .paris)
    }
  }
}

import Testing

@testable import PipelineDomain

/// A board with deals deleted tells what the board without them tells.
@Suite struct DeletionLaws {
  /// A board of a walk, the deals deleted, and the moment after.
  private func board(_ seed: UInt64) throws -> (deleted: Board, without: Board, now: Instant) {
    var walk = Walk(seed: seed, steps: 250)
    var deleted = walk.board
    var gone: Set<Deal.ID> = []
    for deal in walk.board.deals where walk.random.next() % 3 == 0 && !deal.isRemoved {
      let metadata = walk.metadata(by: "Léa")
      try deleted.apply(deleted.change(.delete, on: deal.id, metadata: metadata))
      gone.insert(deal.id)
    }
    #expect(!gone.isEmpty)
    let without = boardOf(walk.board.deals.filter { !gone.contains($0.id) && !$0.isRemoved })
    return (deleted, without, walk.clock)
  }

  private func figures(_ board: Board, at moment: Instant, over period: Period) -> [KPIValue] {
    let figured = FiguredBoard(board, at: moment, in: .paris, me: "Léa", over: period)
    return KPI.catalogue.map { $0.figureWithDeals(figured.facts, period) }
  }

  @Test(arguments: UInt64(0)..<12)
  func `every KPI is the same, of ended periods too`(seed: UInt64) throws {
    let (deleted, without, now) = try board(seed)
    let month = Period(.month, containing: Zone.paris.day(of: now))
    for period in [month, month.previous, month.previous.previous, "2025"] {
      let values = figures(deleted, at: now, over: period)
      for (value, expected) in zip(values, figures(without, at: now, over: period)) {
        #expect(value == expected, "\(value.kpi) \(period)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func `triage, agenda, review, funnel, forecast and customers are the same`(seed: UInt64) throws {
    let (deleted, without, now) = try board(seed)
    let since = now.adding(seconds: -30 * 86_400)
    #expect(
      deleted.exceptions(at: now, in: .paris).map(\.deal)
        == without.exceptions(at: now, in: .paris).map(\.deal))
    #expect(
      deleted.agenda(at: now, in: .paris, days: 60) == without.agenda(at: now, in: .paris, days: 60)
    )
    let reviews = [deleted, without].map { $0.review(since: since, until: now, in: .paris) }
    #expect(reviews[0].movements == reviews[1].movements)
    #expect(reviews[0].waterfalls == reviews[1].waterfalls)
    #expect(deleted.customers(in: .paris) == without.customers(in: .paris))
    let boards = [deleted, without].map {
      FiguredBoard($0, at: now, in: .paris, me: "Léa", over: "2025")
    }
    for grouping in Grouping.allCases {
      #expect(
        boards[0].groups(by: grouping).map(\.key) == boards[1].groups(by: grouping).map(\.key))
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func `no past day brings a deleted deal up`(seed: UInt64) throws {
    let (deleted, without, now) = try board(seed)
    for days in [0, 1, 7, 30, 90] as [Int64] {
      let moment = now.adding(seconds: -days * 86_400)
      let shown = deleted.asOf(moment).deals.filter { !$0.isRemoved }.map(\.id)
      #expect(shown == without.asOf(moment).deals.map(\.id), "\(days)")
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func `undo restores every member but history, and so does the bin`(seed: UInt64) throws {
    var walk = Walk(seed: seed, steps: 120)
    for deal in walk.board.deals where !deal.isRemoved {
      var board = walk.board
      try board.apply(
        board.change(.delete, on: deal.id, metadata: walk.metadata(by: "Léa")))
      #expect(board[deal.id]?.isRemoved == true)
      #expect(board.bin.map(\.subject).contains(.deal(deal.id)))
      var undone = board
      try undone.apply(board.undo(by: "Léa", on: deal.id, metadata: walk.metadata(by: "Léa")))
      for change in try board.restoration(
        of: .deal(deal.id), metadata: { walk.metadata(by: "Karim") })
      {
        try board.apply(change)
      }
      for var restored in [undone[deal.id], board[deal.id]].compactMap(\.self) {
        #expect(restored.history.count == deal.history.count + 2)
        restored.history = deal.history
        #expect(restored == deal)
      }
    }
  }

  @Test func `a deleted deal takes no action, and is deleted once`() throws {
    var board = boardOf([deal("d", [("A", "2025-03-01")])])
    let metadata = { (id: String) in
      ChangeMetadata(id: HistoryEntry.ID(id), at: noon("2025-03-02"), by: "Léa")
    }
    try board.apply(board.change(.delete, on: "d", metadata: metadata("1")))
    for action in [
      .delete, .move(to: "B"), .edit([Action.Edit(.title, .text("x"))]), .snooze(until: nil),
    ] as [Action] {
      #expect(throws: Refusal.unknownDeal("d")) {
        try board.change(action, on: "d", metadata: metadata("2"))
      }
    }
    try board.apply(board.change(.restore, on: "d", metadata: metadata("3")))
    #expect(throws: Refusal.unknownDeal("d")) {
      try board.change(.restore, on: "d", metadata: metadata("4"))
    }
  }

  @Test func `the bin lists the latest first, with who and when`() throws {
    var desk = Desk([deal("a", [("A", "2025-03-01")]), deal("b", [("A", "2025-03-01")])])
    desk.board.put(Organization(id: "o", name: "Ostéa"))
    try desk.keep(.contact(desk.contact("c", "Claire")))
    for change in try desk.board.removal(of: "c", metadata: { desk.metadata("Bo") }) {
      try desk.board.apply(change)
    }
    try desk.board.apply(desk.board.change(.delete, on: "b", metadata: desk.metadata("Léa")))
    for change in try desk.board.removal(ofOrganization: "o", metadata: { desk.metadata() }) {
      try desk.board.apply(change)
    }
    #expect(desk.board.bin.map(\.subject) == [.organization("o"), .deal("b"), .contact("c")])
    #expect(desk.board.bin.map(\.by) == ["Ana", "Léa", "Bo"])
    #expect(desk.board.bin.allSatisfy { $0.at != nil })
    for item in desk.board.bin {
      let changes = try desk.board.restoration(of: item.subject) { desk.metadata() }
      for change in changes { try desk.board.apply(change) }
    }
    #expect(desk.board.bin == [])
  }

  @Test func `a restored contact plays its part on its deals again, unless it has another`() throws
  {
    var desk = Desk([deal("a", [("A", "2025-03-01")]), deal("b", [("A", "2025-03-01")])])
    try desk.keep(.contact(desk.contact("c", "Claire")))
    for id in ["a", "b"] as [Deal.ID] {
      try desk.board.apply(
        desk.board.change(.link("c", as: .champion), on: id, metadata: desk.metadata()))
    }
    for change in try desk.board.removal(of: "c", metadata: { desk.metadata() }) {
      try desk.board.apply(change)
    }
    for change in try desk.board.restoration(of: .contact("c"), metadata: { desk.metadata() }) {
      try desk.board.apply(change)
    }
    #expect(desk.board.deals.map(\.stakeholders) == [["c": .champion], ["c": .champion]])
    #expect(desk.board.settings.contacts.current("c") != nil)
  }
}

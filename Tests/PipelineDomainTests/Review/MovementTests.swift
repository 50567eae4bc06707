import PipelineDomain
import Testing

@Suite struct MovementTests {
  private let since = noon("2025-06-10")
  private let until = noon("2025-06-20")
  private let firstDay: Day = "2025-06-11"

  /// Returns the events in a review of a deal that was made and worked on through changes, an action a
  /// day from 11 June on. The deal itself is of 1 June.
  private func events(_ deal: Deal, _ actions: [Action]) throws -> [Movement.Event] {
    var board = boardOf([deal])
    for (place, action) in actions.enumerated() {
      let at = noon(firstDay.adding(days: place))
      let metadata = ChangeMetadata(id: HistoryEntry.ID("op\(place)"), at: at, by: "Karim")
      try board.apply(try board.change(action, on: deal.id, metadata: metadata))
    }
    return board.review(since: since, until: until, in: .utc).movements.map(\.event)
  }

  /// A deal in B with a close date within the quarter of the review.
  private var dated: Deal {
    var deal = deal("d", [("B", "2025-06-01")], amount: .euros(10))
    (deal.expectedClose, deal.owner) = ("2025-06-25", "Léa")
    return deal
  }

  /// The same in a stage where nothing stalls.
  private var unhurried: Deal {
    var deal = deal("d", [("C", "2025-06-01")], amount: .euros(10))
    (deal.expectedClose, deal.owner) = ("2025-06-25", "Léa")
    return deal
  }

  private func edit(_ field: Field, _ value: FieldValue) -> Action {
    .edit([Action.Edit(field, value)])
  }

  @Test func `moves are told by their two ends`() throws {
    #expect(try events(dated, [.move(to: "C")]) == [.advanced(from: "B", to: "C")])
    #expect(try events(dated, [.move(to: "A")]) == [.movedBack(from: "B", to: "A")])
    #expect(
      try events(dated, [.move(to: "C"), .move(to: "A")]) == [.movedBack(from: "B", to: "A")])
    #expect(try events(dated, [.move(to: "C"), .move(to: "B")]) == [])
  }

  @Test func `a closing that moves out of the period is told to leave it`() throws {
    let quarter = Period(.quarter, containing: "2025-06-20")
    var deal = unhurried
    var board = boardOf([])
    board.settings.panel.unit = .quarter
    let slip = edit(.expectedClose, .day("2025-07-02"))
    let metadata = ChangeMetadata(id: "s", at: noon("2025-06-12"), by: "Karim")
    board.put(deal)
    try board.apply(try board.change(slip, on: "d", metadata: metadata))
    let review = board.review(since: since, until: until, in: .utc)
    #expect(
      review.movements.map(\.event)
        == [.slipped(from: "2025-06-25", to: "2025-07-02", pushes: 1, leaving: quarter)])
    deal.expectedClose = "2025-07-02"
    board.put(deal)
    let pull = edit(.expectedClose, .day("2025-06-29"))
    try board.apply(try board.change(pull, on: "d", metadata: metadata))
    #expect(
      board.review(since: since, until: until, in: .utc).movements.map(\.event)
        == [.pulledIn(from: "2025-07-02", to: "2025-06-29", entering: quarter)])
  }

  @Test func `a closing that stays in the period leaves none`() throws {
    #expect(
      try events(unhurried, [edit(.expectedClose, .day("2025-06-30"))])
        == [.slipped(from: "2025-06-25", to: "2025-06-30", pushes: 1, leaving: nil)])
  }

  @Test func `amounts go up, down, appear, vanish and change currency`() throws {
    let dollars = Money(minorUnits: 1, currency: "USD")
    let to = { (money: Money?) in edit(.amount, money.map { .money($0) } ?? .none) }
    var unknown = unhurried
    unknown.amount = nil
    #expect(
      try events(unhurried, [to(.euros(11))]) == [.amountUp(from: .euros(10), to: .euros(11))])
    #expect(
      try events(unhurried, [to(.euros(9))]) == [.amountDown(from: .euros(10), to: .euros(9))])
    #expect(try events(unhurried, [to(nil)]) == [.amountDown(from: .euros(10), to: nil)])
    #expect(try events(unknown, [to(.euros(9))]) == [.amountUp(from: nil, to: .euros(9))])
    #expect(
      try events(unhurried, [to(dollars)]) == [.currencyChanged(from: .euros(10), to: dollars)])
  }

  @Test func `endings tell where the deal stood and why`() throws {
    let day: Day = "2025-06-11"
    #expect(try events(dated, [.win(amount: nil, on: day)]) == [.won(from: "B")])
    #expect(
      try events(dated, [.move(to: "C"), .lose(reason: "price", on: day)])
        == [.lost(from: "C", reason: "price")])
    #expect(
      try events(dated, [.disqualify(reason: "no budget", on: day)])
        == [.disqualified(from: "B", reason: "no budget")])
  }

  @Test func `a deal that was closed comes back, or ends otherwise`() throws {
    let lost = deal("d", [("A", "2025-06-01"), ("lost", "2025-06-05")])
    #expect(try events(lost, [.move(to: "B")]) == [.reopened(to: "B")])
    #expect(try events(lost, [.win(amount: nil, on: "2025-06-11")]) == [.won(from: "A")])
    #expect(try events(lost, [edit(.title, .text("Other"))]) == [])
  }

  @Test func `a deal that nobody touched stalls, unless somebody plans its next step`() throws {
    #expect(try events(dated, []) == [.stalled(idleDays: 19, isStale: true)])
    #expect(try events(dated, [.reorder(Rank.between(dated.rank, nil))]).count == 1)
    #expect(try events(dated, [edit(.notes, .text("called"))]).count == 1)
    let call = Activity(id: "c", kind: .call, at: noon(firstDay), by: "Karim")
    #expect(try events(dated, [.log(call)]) == [])
    var planned = dated
    planned.nextStep = NextStep(what: "Call", due: "2025-06-20")
    #expect(try events(planned, []) == [])
  }

  @Test(arguments: [("B", 7, false), ("B", 8, true), ("B", 14, true), ("C", 14, false)])
  func `an untouched deal stalls from the day its stage finds it cooling`(
    stage: Stage.ID, idle: Int, stalls: Bool
  ) {
    let today: Day = "2025-06-20"
    let board = boardOf([deal("d", [(stage, today.adding(days: -idle))])])
    let review = board.review(since: noon(today.adding(days: -1)), until: until, in: .utc)
    let stalled = [Movement.Event.stalled(idleDays: idle, isStale: false)]
    #expect(review.movements.map(\.event) == (stalls ? stalled : []))
  }

  @Test func `a deal too long in its stage that was touched is not stalled`() throws {
    var board = boardOf([dated])
    board.settings.stalenessClock = .inStage
    let metadata = ChangeMetadata(id: "op", at: noon(firstDay), by: "Karim")
    let call = Activity(id: "c", kind: .call, at: noon(firstDay), by: "Karim")
    try board.apply(try board.change(.log(call), on: dated.id, metadata: metadata))
    #expect(board.review(since: since, until: until, in: .utc).movements.isEmpty)
    #expect(board.review(since: noon(firstDay), until: until, in: .utc).movements.count == 1)
  }

  @Test func `a new owner is told with the old one`() throws {
    #expect(
      try events(unhurried, [edit(.owner, .text("Karim"))])
        == [.ownerChanged(from: "Léa", to: "Karim")])
  }

  @Test func `a deal created since is new, and nothing else`() {
    let board = boardOf([deal("d", [("A", "2025-06-11"), ("B", "2025-06-12")])])
    let movements = board.review(since: since, until: until, in: .utc).movements
    #expect(movements.map(\.event) == [.new])
    #expect(movements.map(\.by) == ["Léa"])
  }

  @Test func `what happened in the first moment is not told, in the last it is`() {
    let board = boardOf([deal("d", [("A", "2025-06-10"), ("C", "2025-06-20")])])
    let kinds = { (since: Instant, until: Instant) in
      board.review(since: since, until: until, in: .utc).movements.map(\.event.kind)
    }
    #expect(kinds(since, until) == [.advanced])
    #expect(kinds(since.adding(seconds: -1), until) == [.new])
    #expect(kinds(since, until.adding(seconds: -1)) == [.stalled])
  }

  @Test(arguments: UInt64(0)..<20)
  func `kinds come in their order, and new and closed deals are those of the waterfall`(
    seed: UInt64
  ) {
    let walk = Walk(seed: seed, steps: 200)
    let review = walk.board.review(
      since: walk.changes[80].entry.at, until: walk.clock, in: .utc)
    let kinds = review.movements.map(\.event.kind)
    #expect(kinds == kinds.sorted())
    for (kind, step) in [
      (Movement.Kind.new, Waterfall.Step.new), (.won, .won), (.lost, .lost),
      (.disqualified, .disqualified), (.removed, .removed), (.restored, .restored),
    ] {
      let count = review.waterfalls.reduce(0) { $0 + ($1.steps[step]?.count ?? 0) }
      #expect(kinds.count { $0 == kind } == count)
    }
  }
}

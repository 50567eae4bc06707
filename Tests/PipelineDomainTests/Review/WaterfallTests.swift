import PipelineDomain
import Testing

@Suite struct WaterfallTests {
  /// A walk at whose end some amounts are in dollars.
  private func mixed(seed: UInt64) throws -> (board: Board, moments: [Instant]) {
    var walk = Walk(seed: seed, steps: 120)
    var board = walk.board
    for deal in walk.board.deals where Bool.random(using: &walk.random) {
      let units = Int64.random(in: 0...9_999_999, using: &walk.random)
      let money = FieldValue.money(Money(minorUnits: units, currency: "USD"))
      let edit = Action.edit([Action.Edit(.amount, money)])
      let metadata = walk.metadata(by: "Léa")
      guard let change = try? board.change(edit, on: deal.id, metadata: metadata) else { continue }
      try board.apply(change)
    }
    let cuts = [0, 30, 60, 90].map { walk.changes[$0].entry.at.adding(seconds: -1) }
    return (board, cuts + [walk.clock])
  }

  /// The open pipeline of a moment by currency, added up from the board as it was.
  private func pipeline(_ board: Board, at moment: Instant) -> [Currency: Int] {
    var sums: [Currency: Int] = [:]
    let past = board.asOf(moment)
    for deal in past.deals where !deal.isRemoved && past.stage(of: deal)?.outcome == .open {
      guard let amount = deal.amount else { continue }
      sums[amount.currency, default: 0] += Int(amount.minorUnits)
    }
    return sums.filter { $0.value != 0 }
  }

  private func sums(_ falls: [Waterfall], _ end: KeyPath<Waterfall, Waterfall.Sum>)
    -> [Currency: Int]
  {
    Dictionary(uniqueKeysWithValues: falls.map { ($0.currency, Int($0[keyPath: end].minorUnits)) })
      .filter { $0.value != 0 }
  }

  @Test(arguments: UInt64(0)..<200)
  func `the steps lead from one pipeline to the other, to the cent`(seed: UInt64) throws {
    let (board, moments) = try mixed(seed: seed)
    for (place, since) in moments.enumerated() {
      for until in moments[place...] {
        let falls = board.review(since: since, until: until, in: .utc).waterfalls
        #expect(sums(falls, \.opening) == pipeline(board, at: since))
        #expect(sums(falls, \.closing) == pipeline(board, at: until))
        for fall in falls {
          let steps = fall.steps.values.reduce(0) { $0 + Int($1.minorUnits) }
          #expect(Int(fall.opening.minorUnits) + steps == Int(fall.closing.minorUnits))
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `over a change of rates the steps still lead from one pipeline to the other`(
    seed: UInt64
  ) throws {
    let (mixed, moments) = try mixed(seed: seed)
    var board = mixed
    let days = moments.map { Zone.utc.day(of: $0) }
    // No rate before the second moment, and other ones at the third and the last.
    board.settings.rates = [
      .rate("USD", .euro, 9, 10, from: days[1]), .rate(.euro, "USD", 4, 3, from: days[2]),
      .rate("USD", .euro, 2, 3, from: days[4]),
    ]
    let exchange = try #require(Exchange(board.settings))
    let worth = { (moment: Instant) -> [Currency: Int] in
      var sums: [Currency: Int] = [:]
      let past = board.asOf(moment)
      for deal in past.deals where !deal.isRemoved && past.stage(of: deal)?.outcome == .open {
        guard let amount = deal.amount else { continue }
        let money = exchange.amount(amount, on: Zone.utc.day(of: moment))
        sums[money.currency, default: 0] += Int(money.minorUnits)
      }
      return sums.filter { $0.value != 0 }
    }
    for (place, since) in moments.enumerated() {
      for until in moments[place...] {
        let falls = board.review(since: since, until: until, in: .utc).waterfalls
        #expect(sums(falls, \.opening) == worth(since))
        #expect(sums(falls, \.closing) == worth(until))
        for fall in falls {
          let steps = fall.steps.values.reduce(0) { $0 + Int($1.minorUnits) }
          #expect(Int(fall.opening.minorUnits) + steps == Int(fall.closing.minorUnits))
        }
      }
    }
  }

  @Test func `what rates alone made of a pipeline is a step of its own`() throws {
    var board = boardOf([deal("d", [("A", "2025-01-01")], amount: .dollars(100))])
    board.settings.rates = [
      .rate("USD", .euro, 9, 10, from: "2025-01-01"),
      .rate("USD", .euro, 8, 10, from: "2025-01-10"),
    ]
    let fall = try #require(
      board.review(since: noon("2025-01-05"), until: noon("2025-01-20"), in: .utc).waterfalls.first)
    #expect((fall.opening.minorUnits, fall.closing.minorUnits) == (90_00, 80_00))
    #expect(fall.steps.mapValues { Int($0.minorUnits) } == [.exchangeRates: -10_00])
    #expect(fall.steps[.exchangeRates]?.count == 1)
  }

  @Test(arguments: UInt64(0)..<20)
  func `the deals that came and went lead from one count to the other`(seed: UInt64) throws {
    let (board, moments) = try mixed(seed: seed)
    let falls = board.review(since: moments[1], until: moments[3], in: .utc).waterfalls
    let count = { (steps: [Waterfall.Step]) in
      falls.reduce(0) { sum, fall in
        steps.reduce(sum) { $0 + (fall.steps[$1]?.count ?? 0) }
      }
    }
    let opening = falls.reduce(0) { $0 + $1.opening.count }
    let closing = falls.reduce(0) { $0 + $1.closing.count }
    let came = count([.new, .reopened, .restored])
    #expect(opening + came - count([.won, .lost, .disqualified, .removed]) == closing)
  }

  @Test func `a deal won for more went up first, and left at what was signed`() throws {
    var board = boardOf([deal("d", [("A", "2025-01-01")], amount: .euros(40))])
    try board.apply(
      try board.change(
        .win(amount: .euros(50), on: "2025-01-10"), on: "d",
        metadata: ChangeMetadata(id: "w", at: noon("2025-01-10"), by: "Léa")))
    let review = board.review(since: noon("2025-01-05"), until: noon("2025-01-20"), in: .utc)
    let fall = try #require(review.waterfalls.first)
    #expect(fall.opening.minorUnits == 4_000)
    #expect(fall.steps.mapValues { Int($0.minorUnits) } == [.up: 1_000, .won: -5_000])
    #expect(fall.closing.count == 0)
  }

  @Test func `what came and went in between is told on both sides`() throws {
    let board = boardOf([
      deal("n", [("A", "2025-01-06"), ("lost", "2025-01-08")], amount: .euros(3)),
      deal(
        "r",
        [("A", "2025-01-01"), ("lost", "2025-01-02"), ("B", "2025-01-06"), ("won", "2025-01-07")],
        amount: .euros(7)),
      deal("c", [("A", "2025-01-01"), ("lost", "2025-01-02")], amount: .euros(9)),
    ])
    let review = board.review(since: noon("2025-01-05"), until: noon("2025-01-20"), in: .utc)
    let fall = try #require(review.waterfalls.first)
    #expect(
      fall.steps.mapValues { Int($0.minorUnits) }
        == [.new: 300, .lost: -300, .reopened: 700, .won: -700])
  }

  @Test func `a board without deals has one waterfall, of zero, in its currency`() {
    let falls = boardOf([]).review(since: noon("2025-01-05"), until: noon("2025-01-20"), in: .utc)
      .waterfalls
    #expect(falls.map(\.currency) == [.euro])
    #expect(falls.allSatisfy { $0.steps.isEmpty && $0.closing.count == 0 })
  }
}

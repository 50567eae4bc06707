import PipelineDomain
import Testing

/// The deals that a list of open deals shows under a filter.
@Suite struct ListedDealsTests {
  private static let board = FilterBoard.board

  private func listed(_ text: String) throws -> [String] {
    let filter = try Filter(text, views: Self.board.settings.views)
    let matcher = filter.matcher(in: FilterBoard.context())
    return Self.board.deals.filter(matcher.lists).map(\.id.text)
  }

  @Test(
    arguments: [
      ("", "fresh big old"), ("nurtured", "dollars"), ("-nurtured", "fresh big old"),
      ("won", "done"), ("-won", "fresh big old"), ("-open", "done missed dropped"),
      ("-stale", "fresh big"), ("-hot", "big old"), ("-late", "fresh old"),
      ("won or -nurtured", "fresh big old done"), ("owner:me (won or -nurtured)", "fresh done"),
      ("-(won or lost)", "fresh big old"), ("-(stale open)", "fresh big done missed dropped"),
      ("-(won -stale)", "fresh big old"), ("stage:lost or -stale", "fresh big missed"),
      ("closed:2025 -lost", "done dropped"),
    ])
  func `only what asks for deals that ended lists them`(text: String, keys: String) throws {
    #expect(try listed(text).joined(separator: " ") == keys)
  }

  @Test(arguments: Filter.Mark.allCases.filter { $0 != .open })
  func `a mark turned round never lists what has ended`(_ mark: Filter.Mark) throws {
    let open = try FilterBoard.keys("open -nurtured")
    for text in [
      "-\(mark.rawValue)", "not \(mark.rawValue)", "-\(mark.rawValue) -\(mark.rawValue)",
    ] {
      let listed = try listed(text)
      #expect(listed == open.filter(Set(listed).contains))
      let won = try self.listed("won or \(text)")
      #expect(Set(won).isSubset(of: Set(open + ["done"])))
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `amounts are held against the board's money as sorting does`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var settings = Settings(name: "Test", stages: threeStages)
    settings.rates = [
      .rate("USD", .euro, 8, 10, from: "2025-01-01"),
      .rate("USD", .euro, 9, 10, from: "2025-03-01"),
      .rate("JPY", .euro, 7, 1_000, from: "2025-01-01"),
    ]
    let ways: [[(stage: Stage.ID, day: Day)]] = [
      [("B", "2025-01-05")], [("B", "2025-01-05"), ("won", "2025-02-01")],
      [("B", "2025-01-05"), ("lost", "2025-03-05")],
    ]
    let all = (0..<60).map { place in
      let currency = ["EUR", "USD", "JPY", "CHF"].randomElement(using: &random) ?? "EUR"
      return deal(
        Deal.ID("d\(place)"), ways.randomElement(using: &random) ?? [],
        amount: Money(
          minorUnits: Int64.random(in: 0...200_000, using: &random),
          currency: Currency(currency) ?? .euro))
    }
    let board = Board(settings: settings, deals: all)
    let context = Filter.Context(board, at: noon("2025-06-01"), in: .utc)
    let least = Int64.random(in: 0...1_500, using: &random)
    let matcher = try Filter("amount>\(least)").matcher(in: context)
    for deal in all {
      let amount = try #require(deal.amount)
      let worth = settings.converted(
        amount, on: board.rateDay(of: deal, on: context.today, in: .utc))
      #expect(
        matcher.matches(deal) == (worth.map { Ratio(least * 100) < $0 } ?? false), "\(amount)")
    }
  }
}

import PipelineDomain
import Testing

/// The laws of the figures on acquisition and loyalty on any board.
@Suite struct CustomerLawTests {
  private static let ids = [
    "cac", "cpl", "roi", "ltv", "ltv-cac", "payback", "retention-6m", "retention-12m", "churn",
    "marketing-sourced", "marketing-influenced",
  ]

  /// A board of contracts made up at random: a few organizations, gaps and returns, costs each month.
  private func board(seed: UInt64, times factor: Int64 = 1, currency: Currency = .euro) -> Board {
    var random = SeededRandom(seed: seed)
    let first: Day = "2024-01-01"
    let deals = (0..<120).map { place in
      let signed = first.adding(days: Int.random(in: 0..<700, using: &random))
      let stays = Bool.random(using: &random)
      var deal = contract(
        Deal.ID("d\(place)"),
        of: Bool.random(using: &random) ? Organization.ID("o\(place % 17)") : nil, from: signed,
        to: stays ? nil : signed.adding(days: Int.random(in: 0..<500, using: &random)),
        source: ["web", "ads", "fair"].randomElement(using: &random))
      let units = (0..<3).map { _ in Int64.random(in: 1..<1_000_000, using: &random) * factor }
      deal.amount = Money(minorUnits: units[0], currency: currency)
      deal.recurring = place % 3 == 0 ? nil : Money(minorUnits: units[1], currency: currency)
      deal.cost = place % 2 == 0 ? nil : Money(minorUnits: units[2] / 2, currency: currency)
      return deal
    }
    var settings = boardOf([]).settings
    settings.currency = currency
    settings.marketing.sources = ["web"]
    settings.costs = (0..<24).flatMap { month in
      ["", "ads"].map { channel in
        var cost = spent(0, in: first.adding(months: month), on: channel)
        let units = Int64.random(in: 1..<100_000, using: &random) * factor
        cost.amount = Money(minorUnits: units, currency: currency)
        return cost
      }
    }
    return Board(settings: settings, deals: deals)
  }

  private func figures(_ board: Board, over period: Period = "2025") -> [KPIValue] {
    let facts = PipelineFacts(board, asOf: "2025-12-31T23:00:00Z", zone: .utc)
    return Self.ids.compactMap { KPI.named($0)?.figureWithDeals(facts, period) }
  }

  @Test(arguments: UInt64(0)..<8)
  func `every figure lives on a board that has all it takes`(seed: UInt64) {
    let found = figures(board(seed: seed))
    #expect(found.count == Self.ids.count)
    #expect(found.allSatisfy { $0.value != nil && $0.reason == nil && $0.n == $0.deals.count })
  }

  @Test(arguments: UInt64(0)..<8)
  func `the order of deals and of costs changes no figure`(seed: UInt64) {
    let board = board(seed: seed)
    var random = SeededRandom(seed: seed)
    var settings = board.settings
    settings.costs.shuffle(using: &random)
    let shuffled = Board(settings: settings, deals: board.deals.shuffled(using: &random))
    let (left, right) = (figures(board), figures(shuffled))
    #expect(left.map(\.value) == right.map(\.value) && left.map(\.parts) == right.map(\.parts))
    #expect(left.map { Set($0.deals) } == right.map { Set($0.deals) })
  }

  @Test(arguments: UInt64(0)..<8)
  func `scaling all amounts scales money and leaves everything else`(seed: UInt64) {
    // Deal costs are halved before they are rounded, so the factor is applied to even numbers.
    let (once, scaled) = (
      figures(board(seed: seed, times: 2)), figures(board(seed: seed, times: 14))
    )
    for (one, seven) in zip(once, scaled) {
      let isMoney = one.unit.currency != nil
      #expect(
        isMoney
          ? one.value?.scaled(by: 7)?.reduced == seven.value?.reduced
          : one.value?.reduced == seven.value?.reduced, "\(one.kpi)")
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `customers of the ledger are those of the board`(seed: UInt64) throws {
    let board = board(seed: seed)
    let (before, last): (Day, Day) = ("2024-12-31", "2025-12-31")
    let start = board.customers(on: before, in: .utc)
    let there = Set(board.customers(on: last, in: .utc).map(\.id))
    let kept = start.filter { there.contains($0.id) }.count
    let retention = try #require(figures(board).first { $0.kpi == "retention-12m" })
    #expect(retention.value == Ratio(Int128(kept), Int128(start.count)))
    let churn = try #require(figures(board).first { $0.kpi == "churn" })
    #expect(churn.value == Ratio(Int128(start.count - kept), Int128(start.count)))
  }

  @Test(arguments: UInt64(0)..<8)
  func `what a year cost is the sum of its months, pooled`(seed: UInt64) throws {
    let board = board(seed: seed)
    let year = try #require(figures(board).first { $0.kpi == "cac" })
    let last: Period = "2025-12"
    var (spent, customers) = (Int128(0), 0)
    for month in last.trail(12) {
      let figure = try #require(figures(board, over: month).first { $0.kpi == "cac" })
      customers += figure.n
      spent += try #require(figure.part(.spent(.marketing))).numerator
    }
    #expect(customers == year.n)
    #expect(year.value == Ratio(spent, Int128(year.n)))
  }

  @Test(arguments: UInt64(0)..<4)
  func `a ledger kept up deal by deal tells the same`(seed: UInt64) {
    let (board, other) = (board(seed: seed), board(seed: seed + 100))
    var kept = PipelineFacts(board, asOf: "2025-12-31T23:00:00Z", zone: .utc)
    for index in other.deals.indices { kept.update(other.deals[index], at: index, with: nil) }
    let anew = PipelineFacts(
      Board(settings: board.settings, deals: other.deals), asOf: kept.asOf, zone: .utc)
    #expect(kept == anew)
  }
}

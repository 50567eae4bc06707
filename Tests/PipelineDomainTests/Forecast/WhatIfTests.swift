import PipelineDomain
import Testing

@Suite struct WhatIfTests {
  private static let today: Day = "2025-11-20"
  private static let percents = [0, 20, 25, 40, 60, 80, 99, 100]

  /// A board of a year with won and lost deals, a quota, and open deals in and around its last quarter;
  /// few enough for exact totals, or more.
  private static func simulation(_ count: Int, seed: UInt64, over period: Period = "2025-Q4")
    -> ForecastSimulation
  {
    var random = SeededRandom(seed: seed)
    var all =
      deals(6, "w", [("B", "2025-08-01"), ("won", "2025-10-10")], amount: .euros(3_000))
      + deals(18, "l", [("B", "2025-08-01"), ("lost", "2025-10-10")], amount: .euros(2_000))
    for place in 0..<count {
      var open = deal(
        Deal.ID("o\(place)"), [("B", "2025-11-01")],
        amount: .euros(Int64.random(in: 1...90, using: &random) * 100))
      open.probability = percents.randomElement(using: &random)
      open.expectedClose = today.adding(days: Int.random(in: -5...90, using: &random))
      all.append(open)
    }
    var settings = Settings(name: "Test", stages: threeStages)
    settings.team = [Member(name: "Léa", quota: .euros(Int64(18_000 + 900 * count)))]
    let board = Board(settings: settings, deals: all)
    return ForecastSimulation(
      of: board, PipelineFacts(board, asOf: noon(today), zone: .utc), over: period)
  }

  private static let sizes = [12, 60]

  /// Expects the second outlook to be nowhere worse than the first, to a millionth of the probability.
  private func expectNoWorse(
    _ worse: WhatIf, _ better: WhatIf, in simulation: ForecastSimulation
  ) throws {
    let (left, right) = (
      try simulation.outlook(under: worse), try simulation.outlook(under: better)
    )
    let chances = (
      try #require(left.chance?.rounded(decimals: 6)),
      try #require(right.chance?.rounded(decimals: 6))
    )
    #expect(chances.0 <= chances.1)
    #expect(left.p10 <= right.p10 && left.p50 <= right.p50 && left.p90 <= right.p90)
    #expect(left.weighted <= right.weighted)
    #expect(try #require(left.gap) >= #require(right.gap))
  }

  @Test(arguments: sizes, UInt64(1)...4)
  func `no assumption changes nothing, nor does one of what is`(count: Int, seed: UInt64) throws {
    let simulation = Self.simulation(count, seed: seed)
    let total = simulation.forecast.total
    let now = try simulation.outlook(under: WhatIf())
    #expect(
      now.chance == total.chance && now.weighted == total.weighted.reduced
        && now.gap == total.missing)
    #expect(
      [now.p10, now.p50, now.p90] == [10, 50, 90].map { total.outcomes.quantile(percent: $0) })
    let baseline = simulation.baseline
    #expect(baseline.winRate == Ratio(6, 24) && baseline.dealSize?.rounded() == 3_000_00)
    #expect(baseline.salesCycle == Ratio(70))
    let same = WhatIf(
      winRate: Ratio(25, 100), dealSize: Ratio(3_000_00), salesCycle: 70)
    #expect(try simulation.outlook(under: same) == now)
  }

  /// Pairs of assumptions of which the second is the better.
  private static func steps(_ open: [Deal.ID]) -> [(WhatIf, WhatIf)] {
    let rates = [0, 10, 24, 25, 26, 30, 50, 99, 100].map { WhatIf(winRate: Ratio($0, 100)) }
    let amounts = [0, 1_000, 3_000, 3_001, 9_000].map { WhatIf(dealSize: Ratio($0 * 100)) }
    let days = [140, 90, 71, 70, 69, 30, 1].map { WhatIf(salesCycle: $0) }
    let added = [0, 1, 2, 7, 30].map { WhatIf(salesCycle: 20, newDeals: $0) }
    let decided = open.flatMap { id in
      [
        (WhatIf(decided: [id: .lost]), WhatIf()), (WhatIf(), WhatIf(decided: [id: .won])),
        (WhatIf(winRate: Ratio(1, 5), decided: [id: .lost]), WhatIf(decided: [id: .lost])),
      ]
    }
    return [rates, amounts, days, added].flatMap { Array(zip($0, $0.dropFirst())) } + decided
  }

  @Test(arguments: sizes, UInt64(1)...4)
  func `a better assumption never makes a worse forecast`(count: Int, seed: UInt64) throws {
    let simulation = Self.simulation(count, seed: seed)
    for (worse, better) in Self.steps(["o0", "o1", "o2", "o3"]) {
      try expectNoWorse(worse, better, in: simulation)
    }
  }

  @Test func `what is assumed is what changes`() throws {
    let simulation = Self.simulation(30, seed: 9)
    let now = try simulation.outlook(under: WhatIf())
    let won = try simulation.outlook(under: WhatIf(winRate: Ratio(1)))
    #expect(won.p10 == won.p90 && won.p90 > now.p10)
    let none = try simulation.outlook(under: WhatIf(winRate: Ratio(0)))
    #expect(none.weighted < now.weighted)
    // From 20 November to 31 December less ten days of cycle are 32 days, 1.0513 months.
    let more = try simulation.outlook(under: WhatIf(salesCycle: 10, newDeals: 10))
    let without = try simulation.outlook(under: WhatIf(salesCycle: 10))
    let gain = try #require(Ratio(-without.weighted.numerator, without.weighted.denominator))
    let sum = more.weighted.approximation + gain.approximation
    #expect(abs(sum - 10 * 32 / 30.4375 * 0.25 * 3_000_00) < 1_000)
  }

  @Test func `a deal past its close date or beyond the period can be taken as won`() throws {
    var settings = Settings(name: "Test", stages: threeStages)
    settings.team = [Member(name: "Léa", quota: .euros(1_000))]
    let open = [("past", "2025-11-01"), ("later", "2026-06-01")].map { id, close in
      var open = deal(Deal.ID(id), [("B", "2025-10-01")], amount: .euros(1_500))
      open.expectedClose = Day(close)
      return open
    }
    let board = Board(settings: settings, deals: open)
    let simulation = ForecastSimulation(
      of: board, PipelineFacts(board, asOf: noon(Self.today), zone: .utc), over: "2025-Q4")
    #expect(try simulation.outlook(under: WhatIf()).chance == Ratio(0))
    for id in open.map(\.id) {
      let won = try simulation.outlook(under: WhatIf(decided: [id: .won]))
      #expect(won.p10 == 1_500_00)
      #expect(try simulation.outlook(under: WhatIf(decided: [id: .lost])).p90 == 0)
    }
    #expect(throws: WhatIf.Refusal.noBaseline(.winRate)) {
      try simulation.outlook(under: WhatIf(winRate: Ratio(1, 2)))
    }
    #expect(throws: WhatIf.Refusal.newDealsNeed(.dealSize)) {
      try simulation.outlook(under: WhatIf(winRate: Ratio(1, 2), newDeals: 1))
    }
    #expect(throws: WhatIf.Refusal.notOpen("gone")) {
      try simulation.outlook(under: WhatIf(decided: ["gone": .won]))
    }
    let whole = WhatIf(
      winRate: Ratio(1), dealSize: Ratio(500_00), salesCycle: 5, newDeals: 30)
    #expect(try simulation.outlook(under: whole).p10 > 30 * 500_00)
  }

  @Test func `a period that is over has no what-if`() throws {
    let simulation = Self.simulation(12, seed: 1, over: "2025-Q3")
    #expect(
      try simulation.outlook(under: WhatIf()).weighted
        == simulation.forecast.total.weighted.reduced)
    #expect(throws: WhatIf.Refusal.periodOver) {
      try simulation.outlook(under: WhatIf(newDeals: 1))
    }
  }
}

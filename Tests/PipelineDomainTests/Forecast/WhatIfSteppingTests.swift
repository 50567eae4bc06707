import PipelineDomain
import Testing

@Suite struct WhatIfSteppingTests {
  private let baseline: WhatIf.Baseline = {
    let deals = (0..<4).map { place in
      deal(
        Deal.ID("d\(place)"),
        [("A", "2025-01-01"), ("B", "2025-02-01"), (place < 1 ? "won" : "lost", "2025-04-05")],
        amount: .euros(4_200))
    }
    let board = boardOf(deals)
    let facts = PipelineFacts(board, asOf: noon("2025-11-20"), zone: .utc)
    return ForecastSimulation(of: board, facts, over: "2025-Q4").baseline
  }()

  private func stepped(_ assumption: WhatIf.Assumption, _ steps: [Bool]) -> WhatIf {
    steps.reduce(into: WhatIf()) { $0.step(assumption, up: $1, from: baseline) }
  }

  @Test func `a step goes to the next round value`() throws {
    #expect(baseline.winRate == Ratio(1, 4) && baseline.dealSize == Ratio(4_200_00))
    #expect(stepped(.winRate, [true]).winRate == Ratio(26, 100))
    #expect(stepped(.winRate, [false, false]).winRate == Ratio(23, 100))
    #expect(stepped(.dealSize, [true]).dealSize == Ratio(4_400_00))
    #expect(stepped(.dealSize, [false]).dealSize == Ratio(4_000_00))
    #expect(stepped(.newDeals, [true, true, false]).newDeals == 1)
    #expect(stepped(.newDeals, [false]).newDeals == 0)
  }

  @Test(arguments: WhatIf.Assumption.allCases, 0..<UInt64(20))
  func `whatever is stepped, an assumption stays one that can be made`(
    assumption: WhatIf.Assumption, seed: UInt64
  ) {
    var random = SeededRandom(seed: seed)
    let leaning = random.next() % 3
    let whatIf = stepped(assumption, (0..<300).map { _ in random.next() % 3 < leaning })
    if let rate = whatIf.winRate { #expect(rate >= Ratio(0) && rate <= Ratio(1)) }
    if let size = whatIf.dealSize { #expect(size > Ratio(0)) }
    if let days = whatIf.salesCycle { #expect((1...WhatIf.longestCycle).contains(days)) }
    #expect((0...WhatIf.mostNewDeals).contains(whatIf.newDeals))
  }

  @Test func `without a present value nothing is assumed`() {
    let board = boardOf([])
    let facts = PipelineFacts(board, asOf: noon("2025-11-20"), zone: .utc)
    let baseline = ForecastSimulation(of: board, facts, over: "2025-Q4").baseline
    for assumption in [WhatIf.Assumption.winRate, .dealSize, .salesCycle] {
      var whatIf = WhatIf()
      whatIf.step(assumption, up: true, from: baseline)
      #expect(whatIf == WhatIf())
    }
  }

  @Test func `a deal goes from lost to open to won, and no further`() {
    var whatIf = WhatIf()
    let ends = [true, true, false, false, false].map { isUp in
      whatIf.step("d", up: isUp)
      return whatIf.decided["d"]
    }
    #expect(ends == [.won, .won, nil, .lost, .lost])
  }
}

import PipelineDomain
import Testing

@Suite struct OutcomesTests {
  private func chances(_ pairs: [(Int64, Int)]) -> [Outcomes.Chance] {
    pairs.map { Outcomes.Chance(amount: $0 * 100, percent: $1) }
  }

  private func quantiles(_ outcomes: Outcomes) -> [Int128] {
    [10, 50, 90].map { outcomes.quantile(percent: $0) / 100 }
  }

  @Test func `four deals give exact totals, spread and chance`() {
    let outcomes = Outcomes(
      chances([(100_000, 90), (50_000, 50), (20_000, 20), (300_000, 10)]))
    #expect(outcomes.method == .exact)
    #expect(quantiles(outcomes) == [100_000, 150_000, 170_000])
    #expect(outcomes.deviation?.rounded() == 98_432_72)
    #expect(outcomes.chance(ofReaching: 149_000_00).tenthsOfPercent == 505)
  }

  @Test func `nothing uncertain is certain`() {
    let outcomes = Outcomes(chances([(7, 100), (5, 0)]), onTopOf: 300)
    #expect(quantiles(outcomes) == [10, 10, 10])
    #expect(outcomes.chance(ofReaching: 1_000) == Ratio(1))
    #expect(outcomes.chance(ofReaching: 1_001) == Ratio(0))
    #expect(quantiles(Outcomes([])) == [0, 0, 0])
  }

  @Test func `equal totals are one`() {
    let coins = Outcomes(chances([(1, 50), (1, 50)]))
    #expect(quantiles(coins) == [0, 1, 2])
    #expect(coins.chance(ofReaching: 100) == Ratio(3, 4))
  }

  @Test(arguments: 18...20)
  func `up to twenty uncertain deals every combination is told`(count: Int) {
    let outcomes = Outcomes((0..<count).map { .init(amount: 1 << Int64($0), percent: 37) })
    #expect(outcomes.method == .exact)
    let all = outcomes.chance(ofReaching: (1 << Int128(count)) - 1)
    #expect(all > Ratio(0) && all.numerator < all.denominator)
    #expect(outcomes.chance(ofReaching: 0) == Ratio(1))
  }

  @Test func `more are drawn, the same deals always alike`() {
    let many = (1...21).map { Outcomes.Chance(amount: Int64($0) * 1_000, percent: 3 * $0) }
    let drawn = Outcomes(many)
    guard case .drawn(let draws, _) = drawn.method else { return #expect(Bool(false)) }
    #expect(draws == 10_000)
    #expect(drawn == Outcomes(many.reversed()))
    #expect(drawn != Outcomes(many.dropLast() + [.init(amount: 1, percent: 50)]))
  }

  @Test(arguments: UInt64(0)..<5)
  func `draws come near the exact answer`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let few = (0..<20).map { _ in
      Outcomes.Chance(
        amount: Int64.random(in: 1...90_000, using: &random),
        percent: Int.random(in: 1...99, using: &random))
    }
    let exact = Outcomes(few)
    let drawn = Outcomes(few + [.init(amount: 1, percent: 50)])
    for limit in stride(from: Int128(100_000), to: 900_000, by: 100_000) {
      let (left, right) = (exact.chance(ofReaching: limit), drawn.chance(ofReaching: limit))
      let gap = (left.tenthsOfPercent ?? 0) - (right.tenthsOfPercent ?? 0)
      #expect(gap.magnitude <= 30)
    }
  }

  @Test(arguments: UInt64(0)..<10)
  func `a higher share is never a lower total`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let outcomes = Outcomes(
      (0..<12).map { _ in
        Outcomes.Chance(
          amount: Int64.random(in: -5_000...90_000, using: &random),
          percent: Int.random(in: 0...100, using: &random))
      })
    let totals = (1...100).map { outcomes.quantile(percent: $0) }
    #expect(totals == totals.sorted())
  }

  @Test func `amounts at the limits of 64 bits are added`() {
    let outcomes = Outcomes([
      .init(amount: .max, percent: 50), .init(amount: .max, percent: 50),
    ])
    #expect(outcomes.quantile(percent: 90) == 2 * Int128(Int64.max))
    #expect(outcomes.deviation == nil)
  }
}

import PipelineDomain
import Testing

@Suite struct RatioTests {
  @Test(arguments: [
    (12, 52, 1, 2), (5, 2, 0, 3), (-5, 2, 0, -3), (1, 3, 2, 33), (2, 3, 2, 67), (-1, 3, 0, 0),
    (50_025, 10, 0, 5_003), (0, 7, 3, 0),
  ])
  func `rounding goes to the nearest, halves away from zero`(
    upper: Int, lower: Int, decimals: Int, expected: Int
  ) throws {
    let ratio = try #require(Ratio(Int128(upper), Int128(lower)))
    #expect(ratio.rounded(decimals: decimals) == Int128(expected))
  }

  @Test func `twelve of fifty-two is 23.1 percent`() {
    #expect(Ratio(12, 52)?.tenthsOfPercent == 231)
  }

  @Test func `nothing is divided by zero`() {
    #expect(Ratio(1, 0) == nil)
    #expect(Ratio(3).divided(by: Ratio(0)) == nil)
  }

  @Test func `the sign lives above the line`() throws {
    let ratio = try #require(Ratio(3, -6))
    #expect((ratio.numerator, ratio.denominator) == (-3, 6))
    #expect((ratio.reduced.numerator, ratio.reduced.denominator) == (-1, 2))
  }

  @Test func `terms stay as they were told until reduced`() throws {
    let told = try #require(Ratio(12, 52))
    #expect(told.numerator == 12)
    #expect(told.reduced == Ratio(3, 13))
  }

  @Test func `order is by value, not by terms`() throws {
    let half = try #require(Ratio(1, 2))
    let quarters = try #require(Ratio(2, 4))
    #expect(!(half < quarters) && !(quarters < half))
    #expect(try #require(Ratio(-1, 2)) < half)
  }

  @Test func `a product that 128 bits do not hold is none`() {
    let large = Ratio(Int128.max)
    #expect(large.multiplied(by: Ratio(2)) == nil)
    #expect(large.scaled(by: 2) == nil)
    #expect(large.rounded(decimals: 1) == nil)
  }

  @Test(arguments: UInt64(0)..<20)
  func `a quotient times its divisor is the dividend`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let term = { Int128(Int64.random(in: 1...1_000_000, using: &random)) }
    let left = try #require(Ratio(term(), term()))
    let right = try #require(Ratio(-term(), term()))
    let quotient = try #require(left.divided(by: right))
    #expect(quotient.multiplied(by: right) == left.reduced)
  }
}

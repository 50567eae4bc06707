import PipelineDomain
import Testing

/// The rises and falls in the articles, in points and in relative terms.
@Suite struct ChangeVectorTests {
  /// Values in hundredths of the unit for rates, whole for counts; what is expected in tenths.
  struct Vector: CustomTestStringConvertible, Sendable {
    let from: Int
    let to: Int
    /// In tenths of a point.
    var points: Int?
    /// In tenths of a percent.
    let relative: Int
    /// In thousandths.
    var factor: Int?

    var testDescription: String { "\(from) to \(to)" }
  }

  private static let rates: [Vector] = [
    Vector(from: 12, to: 23, points: 110, relative: 917, factor: 1_917),
    Vector(from: 8, to: 18, points: 100, relative: 1_250, factor: 2_250),
    Vector(from: 9, to: 26, points: 170, relative: 1_889, factor: 2_889),
    Vector(from: 12, to: 22, points: 100, relative: 833),
    Vector(from: 11, to: 19, points: 80, relative: 727),
  ]

  private static let amounts: [Vector] = [
    Vector(from: 12, to: 25, relative: 1_083, factor: 2_083),
    Vector(from: 200, to: 45, relative: -775),
    Vector(from: 120, to: 85, relative: -292),
    Vector(from: 14, to: 9, relative: -357),
    Vector(from: 3, to: 127, relative: 41_333),
    Vector(from: 4_200, to: 38_500, relative: 8_167),
    Vector(from: 380, to: 2_140, relative: 4_632),
    Vector(from: 2_250, to: 4_000, relative: 778),
    Vector(from: 80, to: 138, relative: 725),
  ]

  @Test(arguments: rates)
  func `a change of a rate has points and a relative part, which are not the same`(
    vector: Vector
  ) {
    let change = FigureChange(from: .percent(vector.from), to: .percent(vector.to))
    #expect(change.difference?.tenthsOfPercent == vector.points.map { Int128($0) })
    #expect(change.relative?.tenthsOfPercent == Int128(vector.relative))
    if let factor = vector.factor {
      #expect(change.factor?.rounded(decimals: 3) == Int128(factor))
    }
  }

  @Test(arguments: amounts)
  func `a change of a count or an amount is told relative to where it came from`(
    vector: Vector
  ) {
    let change = FigureChange(from: Ratio(vector.from), to: Ratio(vector.to))
    #expect(change.difference == Ratio(vector.to - vector.from))
    #expect(change.relative?.tenthsOfPercent == Int128(vector.relative))
    if let factor = vector.factor {
      #expect(change.factor?.rounded(decimals: 3) == Int128(factor))
    }
  }

  @Test func `from nothing there is a difference and no relative change`() {
    let change = FigureChange(from: Ratio(0), to: Ratio(5))
    #expect(change.difference == Ratio(5) && change.relative == nil && change.factor == nil)
  }

  @Test func `18 points are 180 percent, and 40 percent off the cycle two thirds more`() throws {
    let replies = FigureChange(from: .percent(10), to: .percent(28))
    #expect(replies.difference?.tenthsOfPercent == 180)
    #expect(replies.relative?.tenthsOfPercent == 1_800)
    #expect(try gain(fromCycle: 100, to: 60) == 667)
  }

  private static let cycles = [(45, 30, 500), (60, 45, 333), (120, 85, 412)]

  @Test(arguments: cycles)
  func `a shorter cycle brings its inverse in velocity`(
    from: Int, to: Int, tenths: Int
  ) throws {
    #expect(try gain(fromCycle: from, to: to) == Int128(tenths))
    let cycle = FigureChange(from: Ratio(from), to: Ratio(to))
    let product = try #require(cycle.factor?.scaled(by: Int128(1_000 + tenths)))
    #expect(product.rounded() == 1_000)
  }

  /// The gain of velocity in tenths of a percent, on boards that differ in the cycle alone.
  private func gain(fromCycle from: Int, to: Int) throws -> Int128? {
    let velocity = { (days: Int) in
      let close: Day = "2025-11-01"
      let won = deals(
        2, "w", [("B", close.adding(days: -days)), ("won", close)], amount: .euros(10_000))
      return try #require(measured("velocity", won + [deal("o", [("B", "2025-12-01")])])?.value)
    }
    return FigureChange(from: try velocity(from), to: try velocity(to)).relative?.tenthsOfPercent
  }

  @Test func `15 and 25 percent a quarter are 74.9 and 144.1 percent a year`() {
    for (percent, tenths) in [(15, 749), (25, 1_441)] as [(Int, Int128)] {
      let growth = Ratio.percent(100 + percent)
      let year = (1...4).reduce(Ratio(1)) { grown, _ in grown.multiplied(by: growth) ?? grown }
      #expect(FigureChange(from: Ratio(1), to: year).relative?.tenthsOfPercent == tenths)
    }
  }
}

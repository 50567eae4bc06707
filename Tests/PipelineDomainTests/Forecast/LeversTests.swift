import PipelineDomain
import Testing

@Suite struct LeversTests {
  private func levers(cycle: Int = 60) -> Levers? {
    Ratio(25, 100).map {
      Levers(
        opportunities: Ratio(100), winRate: $0, averageValue: Ratio(10_000_00),
        cycle: Ratio(cycle))
    }
  }

  @Test(arguments: [
    (Levers.Lever.opportunities, 10, 100), (.winRate, 10, 100), (.averageValue, 10, 100),
    (.cycle, -10, 111), (.cycle, 10, -91),
  ])
  func `ten percent of the cycle are more than ten percent of velocity`(
    lever: Levers.Lever, percent: Int, tenths: Int
  ) throws {
    let before = try #require(levers())
    #expect(before.velocity?.rounded() == 4_166_67)
    let share = try #require(Ratio(Int128(percent), 100))
    let after = try #require(before.changing(lever, by: share))
    #expect(before.gain(to: after)?.tenthsOfPercent == Int128(tenths))
  }

  @Test(arguments: [(45, 30, 500), (60, 45, 333), (100, 60, 667)])
  func `a shorter cycle gains the inverse`(from: Int, to: Int, tenths: Int) throws {
    let (before, after) = (try #require(levers(cycle: from)), try #require(levers(cycle: to)))
    #expect(before.gain(to: after)?.tenthsOfPercent == Int128(tenths))
  }

  @Test func `a cycle of no days has no velocity and no gain`() throws {
    let (none, some) = (try #require(levers(cycle: 0)), try #require(levers()))
    #expect(none.velocity == nil && none.gain(to: some) == nil && some.gain(to: none) == nil)
  }

  @Test func `the levers are those of the measure`() throws {
    let all = deals(
      2, "w", [("B", "2025-02-01"), ("won", "2025-03-01")], amount: .euros(1_000))
    let measure = try #require(measured("velocity", all + [deal("o", [("B", "2025-04-01")])]))
    #expect(try #require(Levers(measure)).velocity == measure.value)
    #expect(Levers(try #require(measured("velocity", []))) == nil)
  }
}

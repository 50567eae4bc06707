import PipelineDomain
import Testing

/// The contradictions of the articles with themselves or arithmetic: figures derived from one another.
@Suite struct FlaggedVectorTests {
  private func percent(_ upper: Int, _ lower: Int) -> Int128? {
    Ratio(Int128(upper), Int128(lower))?.tenthsOfPercent
  }

  @Test func `fewer started the form that was left less, at equal traffic`() throws {
    let before = try #require(Ratio(315).divided(by: .percent(100 - 78)))
    let after = try #require(Ratio(510).divided(by: .percent(100 - 41)))
    #expect(before.rounded(decimals: 1) == 1_431_8)
    #expect(after.rounded(decimals: 1) == 864_4)
    #expect(after < before)
  }

  @Test func `from opportunity to customer the rate fell while the article says it rose`()
    throws
  {
    let before = try #require(Ratio.percent(11).divided(by: .percent(23)))
    let after = try #require(Ratio.percent(19).divided(by: .percent(41)))
    #expect(before.tenthsOfPercent == 478 && after.tenthsOfPercent == 463)
    #expect(after < before)
    #expect(FigureChange(from: before, to: after).difference.map { $0 < Ratio(0) } == true)
  }

  @Test func `78 percent of the budget is not the 60,000 a month that fell by 30 percent`()
    throws
  {
    let budget = 720_000
    #expect(Ratio.percent(12).scaled(by: 720_000)?.rounded() == 86_400)
    #expect(
      FigureChange(from: Ratio(60_000), to: Ratio(42_000)).relative?.tenthsOfPercent == -300)
    #expect(Ratio.percent(78).scaled(by: 720_000)?.divided(by: Ratio(12))?.rounded() == 46_800)
    #expect(60_000 * 12 == budget && (60_000 + 7_000) * 12 > budget)
  }

  @Test func `92 organic leads a month are 40.9 percent of the leads, not 22`() {
    #expect(percent(92 * 12, 2_700) == 409)
  }

  @Test func `leads rose by 1,155.4 percent to more than all leads of a year`() {
    #expect(FigureChange(from: Ratio(92), to: Ratio(1_155)).relative?.tenthsOfPercent == 11_554)
    #expect(1_155 * 12 == 13_860 && 13_860 > 3_375)
  }

  @Test func `organic conversion was 2.19 percent and became 3.00`() {
    #expect(Ratio(92, 4_200)?.scaled(by: 100)?.rounded(decimals: 2) == 2_19)
    #expect(Ratio(1_155, 38_500)?.scaled(by: 100)?.rounded(decimals: 2) == 3_00)
  }

  @Test func `a quarter more leads, of which more than all became clients`() {
    #expect(FigureChange(from: Ratio(2_700), to: Ratio(3_375)).relative?.tenthsOfPercent == 250)
    #expect(percent(2_250, 2_700) == 833)
    #expect(percent(4_000, 3_375) == 1_185)
  }
}

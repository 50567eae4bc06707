import PipelineDomain
import Testing

/// Chains of counts and rates in the articles.
@Suite struct FunnelVectorTests {
  @Test func `18 percent of 120 calls is no whole number of meetings`() throws {
    let meetings = try #require(Ratio.percent(18).scaled(by: 120)?.reduced)
    #expect(meetings.rounded(decimals: 1) == 21_6)
    #expect(meetings.denominator != 1)
  }

  @Test func `2.1 and 3.4 percent of 15,000 visitors are 315 and 510 leads`() throws {
    let leads = try [21, 34].map { try #require(Ratio($0, 1_000)?.scaled(by: 15_000)) }
    #expect(leads.map { $0.rounded() } == [315, 510])
    let change = FigureChange(from: leads[0], to: leads[1])
    #expect(change.difference?.rounded() == 195)
    #expect(change.relative?.tenthsOfPercent == 619)
  }

  @Test func `195 leads more a month are 421 clients a year at 18 percent`() throws {
    let clients = try #require(Ratio.percent(18).scaled(by: 195 * 12))
    #expect(195 * 12 == 2_340 && clients.rounded(decimals: 1) == 421_2)
    let won = deals(420, "w", [("B", "2025-02-01"), ("won", "2025-03-01")], amount: .euros(0))
    let large = deal(
      "l", [("B", "2025-02-01"), ("won", "2025-03-01")], amount: .euros(1_800_000))
    #expect(measured("average-deal", won + [large])?.value?.rounded() == 4_275_53)
  }

  @Test func `1.2 million at 24,000 a deal are 50 deals`() throws {
    let won = deals(
      50, "w", [("B", "2025-02-01"), ("won", "2025-03-01")], amount: .euros(24_000))
    let signed = try #require(measured("signed", won)?.value)
    let average = try #require(measured("average-deal", won)?.value)
    #expect(signed == Ratio(1_200_000_00))
    #expect(signed.divided(by: average) == Ratio(50))
  }
}

import PipelineDomain
import Testing

@Suite struct StageChanceTests {
  private func chances(_ all: [Deal]) -> [StageChance] {
    PipelineFacts(boardOf(all), asOf: noon("2025-12-31"), zone: .utc).stageChances
  }

  private func decided(_ won: Int, _ lost: Int) -> [Deal] {
    deals(won, "w", [("A", "2025-01-01"), ("C", "2025-02-01"), ("won", "2025-03-01")])
      + deals(lost, "l", [("A", "2025-01-01"), ("B", "2025-02-01"), ("lost", "2025-03-01")])
  }

  @Test func `history counts won of decided among those that came that far`() {
    let all =
      decided(5, 20) + deals(9, "o", [("A", "2025-01-01")])
      + deals(9, "d", [("A", "2025-01-01"), ("disqualified", "2025-02-01")])
    #expect(chances(all).map(\.decided) == [25, 25, 5])
    #expect(chances(all).map(\.won) == [5, 5, 5])
    #expect(chances(all).map(\.configured) == [10, 50, 80])
  }

  @Test func `below twenty decided deals the configured chance stays`() throws {
    let few = try #require(chances(decided(5, 14)).first)
    #expect(few.suggested == nil && few.expected == Ratio(10, 100))
    let enough = try #require(chances(decided(5, 15)).first)
    #expect(enough.suggested?.rounded(decimals: 6) == 252_475)
    #expect(enough.expected == enough.suggested)
  }

  @Test func `nothing lost is not certain`() throws {
    let all = try #require(chances(decided(30, 0)).first)
    #expect(all.suggested.map { $0 < Ratio(1) } == true)
  }

  @Test func `the interval stands beside at any sample`() throws {
    let some = try #require(chances(decided(30, 70)).first?.interval)
    #expect(some.low.tenthsOfPercent == 219 && some.high.tenthsOfPercent == 396)
    #expect(chances([]).first?.interval == nil)
  }

  @Test func `a deal born late says nothing of the stages before`() {
    let born = deals(20, "b", [("C", "2025-01-01"), ("won", "2025-02-01")])
    #expect(chances(born).map(\.decided) == [0, 0, 20])
  }
}

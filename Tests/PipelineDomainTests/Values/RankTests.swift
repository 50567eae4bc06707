import PipelineDomain
import Testing

@Suite struct RankTests {
  @Test(arguments: UInt64(0)..<20)
  func `there is always room between two neighbours`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var ranks: [Rank] = []
    for _ in 0..<300 {
      let place = Int.random(in: 0...ranks.count, using: &random)
      let lower = place > 0 ? ranks[place - 1] : nil
      let upper = place < ranks.count ? ranks[place] : nil
      ranks.insert(Rank.between(lower, upper), at: place)
    }
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ranks.allSatisfy { Rank($0.digits) == $0 })
  }

  @Test func `a place can be taken at the same spot again and again`() {
    var (first, last) = (Rank.middle, Rank.middle)
    for _ in 0..<200 {
      let (lower, upper) = (Rank.between(nil, first), Rank.between(last, nil))
      #expect(lower < first && last < upper)
      (first, last) = (lower, upper)
    }
  }

  @Test func `between equals the answer follows the lower`() {
    #expect(Rank.middle < Rank.between(.middle, .middle))
  }

  @Test(arguments: [0, 1, 2, 34, 35, 36, 1_000])
  func `spread ranks ascend and leave room before and after`(count: Int) throws {
    let ranks = Rank.spread(count)
    #expect(ranks.count == count)
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ranks.allSatisfy { Rank($0.digits) == $0 })
    guard let first = ranks.first, let last = ranks.last else { return }
    #expect(Rank.between(nil, first) < first && last < Rank.between(last, nil))
  }

  @Test(arguments: ["", "0", "a0", "A", "é", "a b", "-"])
  func `other text is no rank`(text: String) {
    #expect(Rank(text) == nil)
  }
}

import Testing

@testable import PipelineDomain

@Suite struct KaplanMeierTests {
  @Test func `what still runs counts for as long as it was seen`() {
    let curve = KaplanMeier(ended: [10, 20, 30, 60], running: [20, 45, 90, 90])
    #expect(curve.steps.map(\.day) == [10, 20, 30, 60])
    #expect(curve.steps.map(\.atRisk) == [8, 7, 5, 3])
    #expect(
      curve.steps.map(\.lasting) == [(7, 8), (3, 4), (3, 5), (2, 5)].compactMap { Ratio($0, $1) })
    #expect(curve.median == 60 && curve.n == 8)
    #expect([Int64](arrayLiteral: 10, 20, 30, 60).quantile(1, 2) == Ratio(25))
  }

  @Test func `a curve that stays above half has no median`() {
    #expect(KaplanMeier(ended: [5], running: [9, 9]).median == nil)
    #expect(KaplanMeier(ended: [], running: [3]).median == nil)
    #expect(KaplanMeier(ended: [], running: []).median == nil)
  }

  @Test func `exactly half is reached`() {
    #expect(KaplanMeier(ended: [5, 8], running: [9, 9]).median == 8)
  }

  @Test func `an end on the first day counts`() {
    #expect(KaplanMeier(ended: [0, 0, 4], running: []).median == 0)
  }

  @Test(arguments: UInt64(0)..<20)
  func `when all have ended it is the share that lasted longer`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let days = (0..<60).map { _ in Int64.random(in: 0...40, using: &random) }
    for step in KaplanMeier(ended: days, running: []).steps {
      #expect(step.lasting == Ratio(Int128(days.count { $0 > step.day }), 60)?.reduced)
    }
  }

  @Test(arguments: UInt64(0)..<5)
  func `a long curve falls and stays between one and zero`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ended = (0..<3_000).map { _ in Int64.random(in: 0...4_000, using: &random) }
    let running = (0..<3_000).map { _ in Int64.random(in: 0...4_000, using: &random) }
    let lasting = KaplanMeier(ended: ended, running: running).steps.map(\.lasting)
    #expect(zip(lasting, lasting.dropFirst()).allSatisfy { $0 > $1 })
    #expect(lasting.allSatisfy { Ratio(0) <= $0 && $0 < Ratio(1) })
  }
}

import PipelineDomain
import Testing

/// The moment a prospect became hot, and the start of the clock of an urgent one.
@Suite struct ScoreRiseTests {
  private let warm = Evidence([.size, .sector], on: "2026-11-01")

  @Test func `the clock starts with the signal that reached the threshold`() {
    var evidence = warm
    evidence.see("pricing-page", at: "2026-11-18T09:00:00Z")
    evidence.see("roi-calculator", at: "2026-11-20T16:45:00Z")
    evidence.see("newsletter", at: "2026-11-20T17:00:00Z")
    let now: Instant = "2026-11-20T18:00:00Z"
    #expect(aimedModel.hotSince(evidence, at: now, in: .utc) == "2026-11-18T09:00:00Z")
    #expect(aimedModel.urgentSince(evidence, at: now, in: .utc) == "2026-11-20T16:45:00Z")
  }

  @Test func `who is not urgent at the moment has no clock`() {
    var evidence = warm
    evidence.see("pricing-page", at: "2026-11-18T09:00:00Z")
    evidence.see("roi-calculator", at: "2026-11-20T16:45:00Z")
    let before: Instant = "2026-11-20T16:44:59Z"
    #expect(aimedModel.urgentSince(evidence, at: before, in: .utc) == nil)
    #expect(aimedModel.hotSince(warm, at: before, in: .utc) == nil)
  }

  @Test func `a prospect that cooled down and came back is hot since it came back`() {
    let model = aimedModel.with { $0.halfLifeDays = 30 }
    var evidence = warm
    evidence.see("pricing-page", on: "2026-08-01")
    evidence.see("pricing-page", on: "2026-11-19")
    let now = noon(lookingDay)
    #expect(model.hotSince(evidence, at: noon("2026-08-01"), in: .utc) == noon("2026-08-01"))
    #expect(model.hotSince(evidence, at: noon("2026-11-18"), in: .utc) == nil)
    #expect(model.hotSince(evidence, at: now, in: .utc) == noon("2026-11-19"))
    #expect(aimedModel.hotSince(evidence, at: now, in: .utc) == noon("2026-08-01"))
  }

  @Test func `fit alone dates nothing`() {
    let model = aimedModel.with { $0.hot = ScoreThreshold(45) }
    #expect(model.score(warm).temperature == .hot)
    #expect(model.hotSince(warm, at: noon(lookingDay), in: .utc) == nil)
  }

  @Test(arguments: UInt64(0)..<50)
  func `a rise is the first moment it could be seen`(seed: UInt64) throws {
    let evidence = Evidence(seed: seed)
    let score = aimedModel.score(evidence)
    let rise = aimedModel.hotSince(evidence, at: noon(lookingDay), in: .utc)
    #expect((rise != nil) == (score.temperature == .hot))
    guard let rise else { return }
    #expect(aimedModel.score(evidence, at: rise, in: .utc).temperature == .hot)
    let before = rise.adding(seconds: -1)
    #expect(aimedModel.score(evidence, at: before, in: .utc).temperature != .hot)
  }
}

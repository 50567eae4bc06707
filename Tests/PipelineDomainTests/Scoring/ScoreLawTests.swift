import PipelineDomain
import Testing

/// The laws of every score, on random prospects.
@Suite struct ScoreLawTests {
  private let decaying = aimedModel.with { $0.halfLifeDays = 30 }
  private let tight = aimedModel.with {
    $0.fit.cap = 30
    $0.engagement.cap = 50
  }

  @Test(arguments: UInt64(0)..<50)
  func `another signal never lowers a score that does not wear off`(seed: UInt64) {
    let before = Evidence(seed: seed)
    for kind in SignalCatalogue.standard {
      var after = before
      after.see(kind.id, on: lookingDay)
      #expect(aimedModel.score(after).total >= aimedModel.score(before).total)
      #expect(aimedModel.score(after).temperature.rank >= aimedModel.score(before).temperature.rank)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `a signal of today never lowers a score that wears off`(seed: UInt64) {
    let before = Evidence(seed: seed)
    for kind in SignalCatalogue.standard {
      var after = before
      after.see(kind.id, on: lookingDay)
      #expect(decaying.score(after).total >= decaying.score(before).total)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `no dimension exceeds its cap, and the lines explain every point`(seed: UInt64) {
    for model in [aimedModel, decaying, tight] {
      let score = model.score(Evidence(seed: seed))
      for side in [score.fit, score.engagement] {
        #expect(side.lines.reduce(0) { $0 + $1.points } == side.earned)
        #expect(side.points == min(side.earned, side.cap))
        #expect(side.lines.allSatisfy { (0...$0.undecayed).contains($0.points) })
      }
      #expect(score.fit.points + score.engagement.points == score.total)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `a score without half-life keeps its points, one with it only loses some`(seed: UInt64) {
    let evidence = Evidence(seed: seed)
    for days in [1, 29, 30, 31, 400] {
      let later = lookingDay.adding(days: days)
      #expect(aimedModel.score(evidence, on: later) == aimedModel.score(evidence))
      #expect(decaying.score(evidence, on: later).total <= decaying.score(evidence).total)
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func `the order in which signals were written changes nothing`(seed: UInt64) {
    let evidence = Evidence(seed: seed)
    var shuffled = evidence
    var random = SeededRandom(seed: seed)
    shuffled.signals.shuffle(using: &random)
    #expect(decaying.score(shuffled) == decaying.score(evidence))
  }
}

extension Temperature {
  fileprivate var rank: Int { Temperature.allCases.firstIndex(of: self) ?? -1 }
}

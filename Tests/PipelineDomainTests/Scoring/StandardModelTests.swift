import PipelineDomain
import Testing

/// The defaults of article 003:83-92.
@Suite struct StandardModelTests {
  private let scores = (0..<128).map { aimedModel.score(Evidence(combination: $0)) }

  @Test func `of the 128 combinations 73 reach 70 and 55 reach 80`() {
    #expect(scores.count { $0.total >= 70 } == 73)
    #expect(scores.count { $0.total >= 80 } == 55)
    #expect(scores.map(\.total).max() == 145)
  }

  @Test func `two combinations reach 70 without any fit and are not hot`() {
    let misfits = scores.filter { $0.total >= 70 && $0.fit.points == 0 }
    #expect(misfits.map(\.total).sorted() == [75, 85])
    #expect(misfits.allSatisfy { $0.temperature == .warm && !$0.isUrgent })
    #expect(scores.count { $0.temperature == .hot } == 71)
  }

  @Test func `a team may let behaviour alone make a prospect hot`() {
    let lenient = aimedModel.with { $0.isHotWithoutFit = true }
    let scores = (0..<128).map { lenient.score(Evidence(combination: $0)) }
    #expect(scores.count { $0.temperature == .hot } == 73)
    #expect(scores.count(where: \.isUrgent) == 55)
  }

  @Test func `perfect fit alone is warm at most`() {
    let score = aimedModel.score(Evidence([.size, .sector, .position]))
    #expect(score.total == 60)
    #expect(score.temperature == .warm)
  }

  @Test(arguments: [
    ([Merit.size, .sector, .webinar], 65, Temperature.warm, false),
    ([.size, .position, .pricing], 70, .hot, false),
    ([.size, .calculator, .webinar, .opens], 80, .hot, true),
  ])
  func `65 is not hot, 70 is, and 80 starts the clock of thirty minutes`(
    merits: [Merit], total: Int, temperature: Temperature, isUrgent: Bool
  ) {
    let score = aimedModel.score(Evidence(merits))
    #expect(score.total == total)
    #expect(score.temperature == temperature)
    #expect(score.isUrgent == isUrgent)
    #expect(aimedModel.urgentMinutes == 30)
  }

  @Test func `targets that nobody gave match nobody`() {
    let score = ScoringModel.standard().score(Evidence(Merit.allCases))
    #expect(score.fit.points == 0)
    #expect(score.engagement.points == 85)
    #expect(score.temperature == .warm)
  }

  @Test func `the standard model and catalogue contradict nothing`() {
    #expect(aimedModel.problems(with: SignalCatalogue()).isEmpty)
  }

  @Test func `each temperature has its answer`() {
    #expect(Temperature.hot.response == .personalFollowUp)
    #expect(Temperature.warm.response == .informativeContent)
    #expect(Temperature.cold.response == .reactivation)
    #expect(aimedModel.score(Evidence([.size])).temperature == .cold)
    #expect(aimedModel.score(Evidence([.size, .position])).temperature == .warm)
  }

  @Test func `a score says which version of which model gave it`() {
    let revised = aimedModel.with { $0.version.number = 2 }
    #expect(revised.score(Evidence()).version == revised.version)
    #expect(revised.score(Evidence()).version != aimedModel.score(Evidence()).version)
  }
}

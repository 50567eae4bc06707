import PipelineDomain
import Testing

@Suite struct ScoringIssueTests {
  private func problems(_ change: (inout ScoringModel) -> Void) -> [ScoringModel.Issue] {
    aimedModel.with(change).problems(with: SignalCatalogue())
  }

  @Test func `a contradiction of a model is told`() {
    #expect(problems { $0.fit.rules[1].id = "webinar" } == [.duplicateRule("webinar")])
    #expect(
      problems { $0.engagement.rules[0].condition = .signals(["price-page"], atLeast: 1) }
        == [.unknownSignal("price-page", in: "pricing-page")])
    #expect(problems { $0.fit.cap = -1 } == [.negativeCap(-1)])
    #expect(problems { $0.halfLifeDays = 0 } == [.halfLifeBelowOneDay(0)])
    #expect(
      problems { $0.warm = ScoreThreshold(71) }
        == [.thresholdsReversed(lower: ScoreThreshold(71), upper: ScoreThreshold(70))])
    #expect(
      problems { $0.engagement.cap = 9 }
        == [.hotOutOfReach(ScoreThreshold(70), highest: 69)])
  }

  @Test func `caps of any size are added without harm`() {
    #expect(
      problems {
        $0.fit.cap = .max
        $0.engagement.cap = .max
      }.isEmpty)
  }
}

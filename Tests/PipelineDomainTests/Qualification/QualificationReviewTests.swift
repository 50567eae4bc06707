import PipelineDomain
import Testing

@Suite struct QualificationReviewTests {
  private let rule = Qualification.ReviewRule()

  private func answered(
    _ criterion: Qualification.Criterion.ID, _ state: Qualification.Answer.State, on day: Day
  ) -> Qualification {
    Qualification(answers: [criterion: Qualification.Answer(state, on: day, by: "Léa")])
  }

  @Test(arguments: [(89, false), (90, false), (91, true)])
  func `an answer of exactly ninety days is not yet old`(age: Int, isOld: Bool) {
    let budget = answered("budget", .yes, on: lookingDay.adding(days: -age))
    let prompts = budget.prompts(in: .bant, by: rule, on: lookingDay, stageEntry: nil)
    #expect(prompts.map(\.reasons) == (isOld ? [[.old(days: age, limit: 90)]] : []))
    #expect(budget.oldestAge(in: .bant, on: lookingDay) == age)
  }

  @Test(arguments: [("2026-11-09", true), ("2026-11-10", false), ("2026-11-11", false)])
  func `a stage entered on a later day puts an answer in question`(day: Day, asks: Bool) {
    let need = answered("need", .partly, on: day)
    let prompts = need.prompts(in: .bant, by: rule, on: lookingDay, stageEntry: "2026-11-10")
    #expect(prompts.map(\.reasons) == (asks ? [[.stageChanged(on: "2026-11-10")]] : []))
  }

  @Test func `an activity asks again only when the team wants it`() {
    let need = answered("need", .no, on: "2026-11-10")
    let strict = Qualification.ReviewRule(asksAfterActivity: true)
    let prompts = { (rule: Qualification.ReviewRule) in
      need.prompts(
        in: .bant, by: rule, on: lookingDay, stageEntry: nil, lastActivity: "2026-11-11")
    }
    #expect(prompts(rule).isEmpty)
    #expect(prompts(strict).map(\.reasons) == [[.activitySince("2026-11-11")]])
  }

  @Test func `an answer can be asked for again for several reasons`() {
    let need = answered("need", .yes, on: "2026-01-01")
    let prompts = need.prompts(in: .bant, by: rule, on: lookingDay, stageEntry: "2026-11-10")
    #expect(
      prompts.map(\.reasons) == [[.old(days: 323, limit: 90), .stageChanged(on: "2026-11-10")]])
  }

  @Test func `what is unknown or not asked for is not asked again`() {
    let unknown = answered("need", .unknown, on: "2020-01-01")
    let foreign = answered("challenges", .yes, on: "2020-01-01")
    for qualification in [Qualification(), unknown, foreign] {
      #expect(
        qualification.prompts(in: .bant, by: rule, on: lookingDay, stageEntry: lookingDay).isEmpty)
      #expect(qualification.oldestAge(in: .bant, on: lookingDay) == nil)
    }
  }

  @Test func `an answer dated after today is told, not counted as fresh`() {
    let ahead = answered("need", .yes, on: "2026-11-21")
    let prompts = ahead.prompts(in: .bant, by: rule, on: lookingDay, stageEntry: nil)
    #expect(prompts.map(\.reasons) == [[.datedAhead("2026-11-21")]])
  }

  @Test func `prompts come in the order of the grid`() {
    var old = answered("timing", .yes, on: "2025-01-01")
    old.answers["budget"] = Qualification.Answer(.no, on: "2026-01-01", by: "Léa")
    let prompts = old.prompts(in: .bant, by: rule, on: lookingDay, stageEntry: nil)
    #expect(prompts.map(\.criterion) == ["budget", "timing"])
    let never = Qualification.ReviewRule(maximumAgeDays: nil)
    #expect(old.prompts(in: .bant, by: never, on: lookingDay, stageEntry: nil).isEmpty)
  }
}

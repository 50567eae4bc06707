import PipelineDomain
import Testing

/// The points of rules, and the explanation of the score.
@Suite struct ScoreRuleTests {
  private func model(
    _ condition: ScoringRule.Condition, points: Int = 10, cap: Int = 100,
    isPerOccurrence: Bool = false, halfLifeDays: Int? = nil
  ) -> ScoringModel {
    let rule = ScoringRule(
      id: "r", name: "R", points: points, condition: condition, isPerOccurrence: isPerOccurrence)
    return ScoringModel(
      version: ScoringModel.Version(model: "m", number: 1),
      fit: ScoringModel.Dimension(rules: [], cap: 0),
      engagement: ScoringModel.Dimension(rules: [rule], cap: cap), halfLifeDays: halfLifeDays)
  }

  private func seen(_ days: Day...) -> Evidence {
    var evidence = Evidence()
    for day in days { evidence.see("webinar", on: day) }
    return evidence
  }

  @Test(arguments: [(1, false, 10), (3, false, 10), (0, true, 0), (1, true, 10), (3, true, 30)])
  func `a rule counts once unless it counts per occurrence`(
    count: Int, isPerOccurrence: Bool, points: Int
  ) {
    var evidence = Evidence()
    for _ in 0..<count { evidence.see("webinar", on: lookingDay) }
    let model = model(.signals(["webinar"], atLeast: 1), isPerOccurrence: isPerOccurrence)
    #expect(model.score(evidence).engagement.points == points)
  }

  @Test(arguments: [(2, 0), (3, 10), (5, 10), (6, 20)])
  func `a rule that takes three events gives its points for every three`(count: Int, points: Int) {
    var evidence = Evidence()
    for _ in 0..<count { evidence.see("email-open", on: lookingDay) }
    let model = model(.signals(["email-open"], atLeast: 3), isPerOccurrence: true)
    #expect(model.score(evidence).engagement.points == points)
  }

  @Test(arguments: [
    (ScoringRule.Test.present, "anything", true), (.equals("SaaS"), "saas", true),
    (.equals("SaaS"), "retail", false), (.oneOf(["a", "b"]), "B", true), (.oneOf([]), "", false),
    (.within(50...500), "50", true), (.within(50...500), "500", true),
    (.within(50...500), "501", false), (.within(50...500), "many", false),
    (.within(0...Int.max), "99999999999999999999", false),
  ])
  func `a test passes values`(test: ScoringRule.Test, value: String, passes: Bool) {
    #expect(test.passes(value) == passes)
  }

  @Test func `activities give points by their kind, withdrawn ones none`() {
    var evidence = Evidence()
    evidence.activities = [
      Activity(id: "1", kind: .demo, at: noon(lookingDay), by: "Léa"),
      Activity(id: "2", kind: .call, at: noon(lookingDay), by: "Léa"),
      Activity(id: "3", kind: .meeting, at: noon(lookingDay), by: "Léa", isWithdrawn: true),
    ]
    #expect(model(.activities([.demo, .meeting], atLeast: 1)).score(evidence).total == 10)
    #expect(model(.activities([.demo, .meeting], atLeast: 2)).score(evidence).total == 0)
  }

  @Test func `what is dated later counts nothing yet`() {
    let model = model(.signals(["webinar"], atLeast: 1))
    let evidence = seen("2026-11-20")
    #expect(model.score(evidence, on: "2026-11-19").total == 0)
    #expect(model.score(evidence, on: "2026-11-20").total == 10)
  }

  @Test func `an explanation has a line for every rule, with what was found and when`() throws {
    let evidence = seen("2026-09-01", "2026-11-01")
    let model = model(.signals(["webinar"], atLeast: 2))
    let line = try #require(model.score(evidence).engagement.lines.first)
    #expect(line.points == 10)
    #expect(line.latest == noon("2026-11-01"))
    #expect(line.ground == .events(2, needed: 2))

    let none = try #require(model.score(seen("2026-11-01")).engagement.lines.first)
    #expect(none.points == 0 && none.latest == nil)
    #expect(none.ground == .events(1, needed: 2))

    let fit = aimedModel.score(Evidence([.position])).fit
    #expect(fit.lines.map(\.ground) == [.values([]), .values([]), .values(["Sales director"])])
    #expect(fit.lines.map(\.points) == [0, 0, 15])
  }

  @Test func `an event counts as old as its latest, and per occurrence each as its own`() {
    let evidence = seen("2026-09-21", "2026-10-21")
    let once = model(.signals(["webinar"], atLeast: 1), halfLifeDays: 30)
    let each = model(.signals(["webinar"], atLeast: 1), isPerOccurrence: true, halfLifeDays: 30)
    #expect(once.score(evidence).total == 5)
    #expect(each.score(evidence).total == 5 + 2)
    #expect(each.score(evidence).engagement.lines.first?.undecayed == 20)
  }

  @Test func `fit does not wear off`() {
    let model = aimedModel.with { $0.halfLifeDays = 1 }
    let score = model.score(Evidence(Merit.allCases, on: "2026-11-10"))
    #expect(score.fit.points == 60)
    #expect(score.engagement.points == 0)
  }

  @Test(arguments: [
    (Int.max, 100, 100), (.max, Int.max, Int.max), (-10, 100, 0), (.min, 100, 0), (10, -5, 0),
  ])
  func `no points are too many or too few to count`(points: Int, cap: Int, expected: Int) {
    var evidence = Evidence()
    for _ in 0..<3 { evidence.see("webinar", on: "2026-11-01") }
    let model = model(
      .signals(["webinar"], atLeast: 0), points: points, cap: cap, isPerOccurrence: true)
    #expect(model.score(evidence).total == expected)
  }
}

import PipelineDomain
import Testing

@Suite struct GateTests {
  private static let item = ChecklistItem(id: "need-written", text: "Need confirmed in writing")

  /// Size 25, position 15, pricing page 30: exactly the threshold.
  private let exactly70: [Merit] = [.size, .position, .pricing]

  @Test func `at exactly the threshold the gate to the bottom of the funnel is open`() {
    #expect(Gate.bottomOfFunnel().shortfalls(of: Candidate(exactly70)).isEmpty)
  }

  @Test func `read strictly, the threshold must be exceeded`() {
    let strict = Gate.bottomOfFunnel(score: ScoreThreshold(70, .above))
    #expect(
      strict.shortfalls(of: Candidate(exactly70))
        == [Shortfall(.score(ScoreThreshold(70, .above)), found: 70)])
    #expect(strict.shortfalls(of: Candidate(exactly70 + [.opens])).isEmpty)
  }

  @Test(arguments: [
    ([Merit.size, .sector, .pricing], []),
    ([.size, .pricing], ["score"]),
    ([.pricing, .calculator, .webinar], ["fit"]),
    ([.size, .sector, .calculator], ["intent"]),
    ([.size], ["score", "intent"]),
    ([], ["score", "fit", "intent"]),
  ])
  func `score, fit and intention are all needed, and what is missing is named`(
    merits: [Merit], missing: [String]
  ) {
    let shortfalls = Gate.bottomOfFunnel().shortfalls(of: Candidate(merits))
    #expect(shortfalls.map(\.requirement.key) == missing)
  }

  @Test(arguments: [
    (Requirement.known(.field(.amount)), Candidate(attributes: [.field(.amount)]), nil),
    (.score(ScoreThreshold(25)), Candidate([.size]), 0),
    (.fit(ScoreThreshold(20)), Candidate([.sector]), 0),
    (.intent, Candidate([.pricing]), nil),
    (.signal(["event", "webinar"]), Candidate([.webinar]), nil),
    (.activity([.demo, .meeting]), Candidate(activities: [.meeting]), nil),
    (.qualified, Candidate(yes: 3), 0),
    (
      .checked(item),
      Candidate(marks: [ChecklistItem.Mark("need-written", on: lookingDay, by: "L")]),
      nil
    ),
  ])
  func `a requirement is met by what it asks for and by nothing else`(
    requirement: Requirement, candidate: Candidate, found: Int?
  ) {
    #expect(candidate.shortfall(of: requirement) == nil)
    #expect(Candidate().shortfall(of: requirement) == Shortfall(requirement, found: found))
  }

  @Test func `two yes of four are told when three are needed`() {
    #expect(
      Candidate(yes: 2).shortfall(of: .qualified) == Shortfall(.qualified, found: 2))
  }

  @Test func `what is ticked off on a later day is not done today`() {
    let mark = ChecklistItem.Mark("need-written", on: lookingDay.adding(days: 1), by: "Léa")
    #expect(Candidate(marks: [mark]).done.isEmpty)
  }

  @Test(arguments: UInt64(0)..<50)
  func `whoever meets more lacks no more`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let merits = Merit.allCases.filter { _ in Bool.random(using: &random) }
    let gate = Gate.bottomOfFunnel()
    let before = Set(gate.shortfalls(of: Candidate(merits)).map(\.requirement))
    for merit in Merit.allCases where !merits.contains(merit) {
      let after = gate.shortfalls(of: Candidate(merits + [merit])).map(\.requirement)
      #expect(before.isSuperset(of: after))
    }
  }
}

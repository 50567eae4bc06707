import PipelineDomain
import Testing

@Suite struct SLATriageTests {
  /// Returns a lead of Monday 16 June 2025 at noon in a stage, with a next step.
  private func lead(_ stage: Stage.ID = "A", _ change: (inout Deal) -> Void = { _ in }) -> Deal {
    var deal = deal("d", [(stage, "2025-06-16")])
    deal.nextStep = NextStep(what: "call", due: "2025-07-20")
    change(&deal)
    return deal
  }

  private func reasons(_ deal: Deal, at moment: Instant, stages: [Stage] = threeStages)
    -> [HygieneException.Reason]
  {
    boardOf([deal], stages: stages).exceptions(at: moment, in: .utc).flatMap(\.reasons)
  }

  @Test(
    arguments: [
      ("2025-06-17T11:42:00Z", 1_080, 0), ("2025-06-17T12:00:00Z", 0, 0),
      ("2025-06-20T12:00:00Z", -259_200, 3),
    ] as [(Instant, Int64, Int)])
  func `first contact with a lead is owed within a business day`(
    moment: Instant, left: Int64, days: Int
  ) throws {
    let reason = try #require(reasons(lead(), at: moment).first)
    let deadline: Instant = "2025-06-17T12:00:00Z"
    #expect(reason == .serviceLevel("first-contact", deadline: deadline, secondsLeft: left))
    #expect(reason.daysOver == days)
    #expect(reason.remedy == .contact)
  }

  @Test func `an answer closes a target, be it late`() {
    let answered = lead { deal in
      deal.activities = [Activity(id: "a", kind: .call, at: "2025-06-19T12:00:00Z", by: "Léa")]
    }
    #expect(reasons(answered, at: "2025-06-20T12:00:00Z") == [])
  }

  @Test func `nobody owes first contact to an opportunity`() {
    #expect(reasons(lead("C"), at: "2025-06-20T12:00:00Z") == [])
  }

  @Test func `a target that runs for days is not listed before its last one`() throws {
    let days = try #require(SLALimit(minutes: 4 * 1_440, clock: .aroundTheClock))
    let target = SLARule(id: "own", trigger: .leadCreated, limit: days)
    let board = boardOf([lead()], slaTargets: [target])
    #expect(board.exceptions(at: "2025-06-19T11:59:59Z", in: .utc) == [])
    #expect(board.exceptions(at: "2025-06-19T12:00:00Z", in: .utc).count == 1)
  }

  @Test func `answers are to be renewed when they are old or the stage is a later one`() throws {
    let answer = Qualification.Answer(.yes, on: "2025-06-16", by: "Léa")
    var qualified = lead("C") { $0.qualification.answers = ["budget": answer] }
    #expect(reasons(qualified, at: "2025-06-17T12:00:00Z") == [])
    var later = boardOf([qualified])
    #expect(
      later.exceptions(on: "2025-09-14", in: .utc).flatMap(\.reasons).map(\.kind).contains(
        .oldQualification) == false)
    let old = later.exceptions(on: "2025-09-20", in: .utc).flatMap(\.reasons)
    let reason = try #require(old.first { $0.kind == .oldQualification })
    #expect(reason.daysOver == 6 && reason.remedy == .qualify)
    qualified = deal("d", [("A", "2025-06-16"), ("C", "2025-06-18")])
    qualified.qualification.answers = ["budget": answer]
    later = boardOf([qualified], slaTargets: [])
    #expect(
      later.exceptions(on: "2025-06-18", in: .utc).flatMap(\.reasons).map(\.kind)
        == [.noNextStep, .oldQualification])
  }

  @Test func `what the gate of a stage wants to be known is missing there`() {
    var stages = threeStages
    stages[2].gate = Gate(requirements: [
      .known(.field(.source)), .known(.sector), .known(.field(.source)), .intent,
    ])
    #expect(
      reasons(lead("C"), at: "2025-06-17T12:00:00Z", stages: stages)
        == [.missing(.field(.source)), .missing(.sector)])
    let known = lead("C") { $0.source = "event" }
    let left = reasons(known, at: "2025-06-17T12:00:00Z", stages: stages)
    #expect(left == [.missing(.sector)])
    #expect(left.map(\.remedy) == [.find(.sector)])
  }
}

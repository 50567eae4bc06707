import PipelineDomain
import Testing

@Suite struct PassageTests {
  private let settings = Settings(name: "Test", stages: threeStages)
  private let gates: [Stage.ID: Gate] = [
    "A": Gate(requirements: [.known(.field(.owner))]),
    "B": Gate(requirements: [.known(.field(.owner)), .known(.field(.amount))]),
    "C": Gate(requirements: [.qualified]),
  ]

  @Test(arguments: [
    ("A", "B", ["A"]), ("A", "C", ["A", "B"]), ("A", "won", ["A", "B", "C"]),
    ("C", "won", ["C"]), ("B", "A", []), ("B", "B", []), ("B", "lost", []),
    ("B", "disqualified", []), ("lost", "C", []), ("won", "A", []), ("A", "gone", []),
    ("gone", "A", []),
  ])
  func `a move passes the gates of the stages it leaves and skips`(
    from: String, to: String, passed: [String]
  ) {
    #expect(
      settings.gatesPassed(from: Stage.ID(from), to: Stage.ID(to)).map(\.text) == passed)
  }

  @Test func `what is missing is named once, at the first gate that asks for it`() {
    let missing = settings.shortfalls(of: Candidate(), from: "A", to: "won", gates: gates)
    #expect(missing.map(\.stage) == ["A", "B", "C"])
    #expect(
      missing.map(\.shortfall.requirement.key) == ["known:owner", "known:amount", "qualified"])
  }

  @Test func `a move past unmetCriteria is recorded with what was overridden`() throws {
    let missing = settings.shortfalls(of: Candidate(), from: "B", to: "C", gates: gates)
    let passage = try #require(
      Passage(
        past: missing, from: "B", to: "C", at: noon(lookingDay), by: "Léa",
        because: "Signed order form"))
    #expect(passage.overridden == ["known:owner", "known:amount"])
    #expect(passage.reason == "Signed order form")
  }

  @Test func `a move without unmetCriteria overrides nothing`() {
    let ready = Candidate(attributes: [.field(.owner), .field(.amount)])
    let missing = settings.shortfalls(of: ready, from: "A", to: "C", gates: gates)
    #expect(missing.isEmpty)
    #expect(
      Passage(past: missing, from: "A", to: "C", at: noon(lookingDay), by: "Léa") == nil)
  }

  @Test func `a stage without a gate lets every deal pass`() {
    #expect(settings.shortfalls(of: Candidate(), from: "A", to: "won", gates: [:]).isEmpty)
  }

  @Test(arguments: [
    (Requirement.known(.sector), "known:sector"),
    (.signal(["webinar", "event"]), "signal:webinar,event"),
    (.activity([.call, .demo]), "activity:call,demo"),
    (.checked(ChecklistItem(id: "x", text: "Said one way")), "checked:x"),
  ])
  func `a requirement is recorded under its key`(requirement: Requirement, key: String) {
    #expect(requirement.key == key)
  }
}

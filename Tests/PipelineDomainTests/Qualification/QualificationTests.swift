import PipelineDomain
import Testing

@Suite struct QualificationTests {
  private typealias State = Qualification.Answer.State

  private func answered(_ states: [State], in grid: Qualification.Grid = .bant) -> Qualification {
    let pairs = zip(grid.criteria, states).map { criterion, state in
      (criterion.id, Qualification.Answer(state, on: lookingDay, by: "Léa"))
    }
    return Qualification(answers: Dictionary(uniqueKeysWithValues: pairs))
  }

  @Test(
    arguments: [
      ([], 0, .undecided), ([.yes, .yes, .yes], 3, .validated),
      ([.yes, .yes, .yes, .no], 4, .validated), ([.yes, .yes, .partly, .partly], 4, .undecided),
      ([.no], 1, .undecided), ([.no, .unknown, .no], 2, .ruledOut),
      ([.no, .no, .yes, .yes], 4, .ruledOut), ([.no, .yes, .yes, .partly], 4, .undecided),
      ([.unknown, .unknown, .unknown, .unknown], 0, .undecided),
    ] as [([Qualification.Answer.State], Int, Qualification.Verdict)])
  func `three yes of four validate, two no rule out`(
    states: [Qualification.Answer.State], known: Int, verdict: Qualification.Verdict
  ) {
    let tally = answered(states).tally(in: .bant)
    #expect(tally.known == known)
    #expect(tally.criteria == 4)
    #expect(tally.completeness == Ratio(Int128(known), 4))
    #expect(tally.verdict == verdict)
  }

  @Test func `unknown is not no`() {
    let unknown = answered([.yes, .yes, .unknown, .unknown]).tally(in: .bant)
    let refused = answered([.yes, .yes, .no, .no]).tally(in: .bant)
    #expect(unknown.verdict == .undecided)
    #expect(unknown.unknown == ["need", "timing"])
    #expect(refused.verdict == .ruledOut)
    #expect(refused.unknown.isEmpty)
  }

  @Test func `an answer outlives a change of grid where both ask for it`() {
    let bant = answered([.yes, .yes, .yes, .yes])
    let champ = bant.tally(in: .champ)
    #expect(champ.yes == 2)
    #expect(champ.unknown == ["challenges", "prioritization"])
    #expect(bant.tally(in: .bant).verdict == .validated)
  }

  @Test func `a team's own grid counts like the published ones`() {
    let own = Qualification.Grid(
      id: "own", name: "Ours",
      criteria: [
        Qualification.Criterion(id: "roof", name: "Owns the roof"),
        Qualification.Criterion(id: "roof", name: "Written twice"),
      ], neededYes: 1)
    let roof = Qualification(answers: ["roof": Qualification.Answer(.yes, on: lookingDay, by: "L")])
    #expect(roof.tally(in: own).criteria == 1)
    #expect(roof.tally(in: own).verdict == .validated)
  }

  @Test func `a grid without questions has no completeness`() {
    let empty = Qualification.Grid(id: "none", name: "", criteria: [], neededYes: 1)
    #expect(Qualification().tally(in: empty).completeness == nil)
    #expect(Qualification().tally(in: empty).verdict == .ruledOut)
  }

  @Test func `a short cycle asks BANT, a standard one CHAMP, a long one GPCT`() {
    #expect(
      Profile.allCases.map { Qualification.Grid.standard(for: $0).id.text } == [
        "bant", "champ", "gpct",
      ])
  }

  @Test(arguments: [
    (Qualification.Grid.bant, ["Budget", "Authority", "Need", "Timing"]),
    (.champ, ["Challenges", "Authority", "Money", "Prioritization"]),
    (.gpct, ["Goals", "Plans", "Challenges", "Timeline"]),
  ])
  func `a published grid asks its four questions and needs three yes`(
    grid: Qualification.Grid, questions: [String]
  ) {
    #expect(grid.criteria.map(\.name) == questions)
    #expect(Set(grid.criteria.map(\.id)).count == 4)
    #expect(grid.neededYes == 3)
    #expect(Qualification.Grid.published.contains(grid))
  }

  @Test(arguments: UInt64(0)..<50)
  func `learning a yes never hurts and learning a no never helps`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let worth: [Qualification.Verdict] = [.ruledOut, .undecided, .validated]
    let rank = { (states: [State]) in
      worth.firstIndex(of: answered(states).tally(in: .gpct).verdict) ?? -1
    }
    let states = (0..<4).map { _ in State.allCases.randomElement(using: &random) ?? .unknown }
    for place in states.indices where states[place] == .unknown {
      var (better, worse) = (states, states)
      better[place] = .yes
      worse[place] = .no
      #expect(rank(better) >= rank(states))
      #expect(rank(worse) <= rank(states))
    }
  }
}

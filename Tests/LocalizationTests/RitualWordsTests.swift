import PipelineDomain
import Testing
@testable import Localization

struct RitualWordsTests {
  private let result: Experiment.Result?

  init() throws {
    let day = try #require(Day("2026-12-11"))
    let control = try #require(Experiment.Arm(48, of: 80))
    let variant = try #require(Experiment.Arm(56, of: 70))
    result = Experiment.Result(control: control, variant: variant, on: day, by: "Ana")
  }

  @Test func `a result tells counts, difference, interval and what it is worth`() throws {
    let result = try #require(result)
    #expect(
      Language.english.words().result(result)
        == "48 of 80 → 56 of 70: +20.0 points (5.2 to 33.4), significant")
    #expect(
      Language.french.words().result(result).contains("+20,0 points (5,2 à 33,4), significatif"))
  }

  @Test func `a result without trials says that n is missing`() throws {
    var result = try #require(result)
    result.control = try #require(Experiment.Arm(0, of: 0))
    #expect(Language.english.words().result(result) == "0 of 0 → 56 of 70: sample size missing")
    #expect(Language.french.words().result(result).hasSuffix("effectif manquant"))
  }

  @Test(arguments: Language.allCases)
  func `everything a plan asks for has words of its own`(language: Language) throws {
    let day = try #require(Day("2026-11-20"))
    let plan = ActionPlan(id: "p", start: day, at: Instant(seconds: 0), by: "Ana")
    let words = language.words()
    let texts = plan.items(in: .standard).map(words.task)
    #expect(Set(texts).count == texts.count)
    #expect(Set(Experiment.State.allCases.map(words.state)).count == 4)
    #expect(Set(Experiment.Decision.Choice.allCases.map(words.decision)).count == 3)
    #expect(Set(Persona.Trait.allCases.map(words.trait)).count == 3)
  }
}

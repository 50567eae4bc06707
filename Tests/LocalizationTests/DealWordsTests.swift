import PipelineDomain
import Testing
@testable import Localization

struct DealWordsTests {
  private let words = Language.english.words()
  private let board = Board(
    settings: Settings(
      name: "", stages: [Stage(id: "d", name: "Discovery"), Stage(id: "p", name: "Proposal")]),
    organizations: [Organization(id: "o", name: "Borealis")])

  private func change(_ changes: [FieldChange], undoes: HistoryEntry.ID? = nil) throws -> String {
    let entry = HistoryEntry(
      id: "e", at: Instant(seconds: 0), by: "Léa", changes: changes, undoes: undoes)
    let deal = Deal(id: "deal", title: "", stage: "d")
    return words.change(entry, of: deal, on: board, near: try #require(Day("2026-11-20")))
  }

  @Test(arguments: Language.allCases)
  func `a demo, a trial, a meeting and a proposal are told apart`(language: Language) {
    let kinds = Activity.Kind.allCases
    #expect(Set(kinds).isSuperset(of: [.demo, .trial, .meeting, .proposal]))
    #expect(Set(kinds.map(language.words().activity)).count == kinds.count)
  }

  @Test func `a change tells the new value and the old one, with names in the place of keys`()
    throws
  {
    let moved = FieldChange(.stage, from: .text("d"), to: .text("p"))
    #expect(try change([moved]) == "stage Proposal (was Discovery)")
    let sold = FieldChange(.organization, from: .none, to: .text("o"))
    #expect(try change([moved, sold]) == "stage Proposal (was Discovery); organization Borealis")
    #expect(try change([moved.inverse], undoes: "x") == "undone: stage Discovery (was Proposal)")
  }

  @Test func `a place in the order is told only when nothing else is`() throws {
    let rank = FieldChange(.rank, from: .text("h"), to: .text("i"))
    #expect(try change([rank]) == "moved within its stage")
    let title = FieldChange(.title, from: .text("a"), to: .text("b"))
    #expect(try change([rank, title]) == "title b (was a)")
  }

  @Test func `the first entry is the creation`() throws {
    #expect(try change([FieldChange(.stage, from: .none, to: .text("d"))]) == "created")
  }

  @Test func `no two fields share a name`() {
    #expect(Set(Field.allCases.map(words.field)).count == Field.allCases.count)
  }

  @Test func `the playbook in one line leaves out what is not written`() {
    var stage = Stage(id: "d", name: "Discovery")
    #expect(words.playbook(of: stage).isEmpty)
    stage.playbook.nextStep = "propose a demo"
    #expect(words.playbook(of: stage) == "Discovery: propose a demo")
    stage.playbook.objective = "confirm the budget"
    stage.playbook.exitCriteria = ["need", "authority"]
    #expect(
      words.playbook(of: stage)
        == "Discovery: confirm the budget → propose a demo. Exit criteria: need, authority")
  }
}

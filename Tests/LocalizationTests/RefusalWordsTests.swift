import PipelineDomain
import Testing
@testable import Localization

struct RefusalWordsTests {
  private let words = Language.english.words()
  private let board = Board(
    settings: Settings(name: "", stages: [Stage(id: "p", name: "Proposal")]),
    deals: [Deal(id: "deal", title: "Audit SEO", stage: "p")])

  private static let refusals: [Refusal] = [
    .unknownDeal("x"), .unknownStage("x"), .retiredStage("p"), .noStage(.won), .alreadyThere("p"),
    .reasonNeeded,
    .emptyText(.title), .probabilityOutOfRange(101), .unfit(.amount),
    .negativeAmount(.amount), .nothingChanges,
    .closedAhead(Day(ordinal: 20_000)), .nothingToUndo, .nothingToRedo,
    .unknownRecord(Record.ID(.costs, "k")),
    .blankRecord(.personas),
    .tooMany(.pains), .tooMany(.objections), .experimentLength(days: 3),
    .stageUnderTest("p", "k"), .measuredTooSoon(Day(ordinal: 20_000)), .notMeasured,
  ]

  @Test(arguments: refusals)
  func `every refusal is a sentence of its own`(refusal: Refusal) {
    let text = words.refusal(refusal, on: board)
    #expect(text.hasSuffix("."))
    let others = RefusalWordsTests.refusals.filter { $0 != refusal }
    #expect(!others.map { words.refusal($0, on: board) }.contains(text))
  }

  @Test func `a stage is called by its name`() {
    #expect(words.refusal(.alreadyThere("p"), on: board) == "The deal is already in Proposal.")
  }

  @Test func `a conflict shows who, both values and what was there before`() throws {
    let today = try #require(Day("2026-11-20"))
    let money = [3_000_000, 4_200_000, 5_000_000].map { Money(minorUnits: $0, currency: .euro) }
    let values = money.map(FieldValue.money)
    let amounts = money.map { words.figures.exact($0) }
    let conflict = Conflict.changedSince(
      "deal", .amount, expected: values[0], found: values[1], wanted: values[2])
    #expect(
      words.conflict(conflict, by: "Karim", on: board, near: today)
        == "Karim set the amount of “Audit SEO” to \(amounts[1]); yours, \(amounts[2]),"
        + " was not saved (was \(amounts[0])). Repeat it to overwrite.")
  }
}

import PipelineDomain
import Testing
import Localization

@testable import BoardUI

/// Events entered on the board after they happened. Deals of the test board were entered on the 10th.
struct CreationTests {
  private static let signed = testDay.adding(days: -50)

  private func problem(_ model: Model) -> String? {
    if case .prompt(let prompt) = model.mode { prompt.problem } else { nil }
  }

  private func focused(_ model: Model) -> Prompt.Input? {
    if case .prompt(let prompt) = model.mode { prompt.focused } else { nil }
  }

  @Test(arguments: Language.allCases)
  func `a win before the deal was typed in moves its creation back, says so, and u takes both back`(
    language: Language
  ) throws {
    var model = testModel(language: language)
    play("w tab ^U", on: &model)
    type("2026-10-01", on: &model)
    let changes = committed(play("enter", on: &model))
    let deal = try #require(model.board["a"])
    #expect(changes.count == 1)
    #expect(deal.createdOn == Self.signed && deal.closedOn == Self.signed)
    #expect(model.status.text.contains(model.words.reply(.backdated(Self.signed))))
    play("u", on: &model)
    #expect(model.board["a"]?.fields == testBoard()["a"]?.fields)
  }

  @Test func `a deal is added with the day it came to be`() throws {
    var model = testModel()
    play("a", on: &model)
    type("Old one", on: &model)
    play("tab tab tab tab", on: &model)
    type("2026-10-01", on: &model)
    let added = try #require(committed(play("enter", on: &model)).first)
    #expect(model.board.deal(of: added)?.createdOn == Self.signed)
  }

  @Test(arguments: Language.allCases)
  func `a creation after the deal was typed in is refused at its field`(language: Language) throws {
    var model = testModel(language: language)
    play("a", on: &model)
    type("New one", on: &model)
    play("tab tab tab tab", on: &model)
    type("2026-12-01", on: &model)
    #expect(play("enter", on: &model) == [])
    #expect(problem(model) == model.words.refusal(.createdAfterEntry(testDay), on: model.board))
    #expect(focused(model)?.name == .field(.createdOn))
    play("esc e tab tab tab tab tab tab", on: &model)
    type("2026-11-15", on: &model)
    #expect(play("enter", on: &model) == [])
    let typedIn = testDay.adding(days: -10)
    #expect(problem(model) == model.words.refusal(.createdAfterEntry(typedIn), on: model.board))
  }
}

extension Deal {
  fileprivate var fields: [FieldValue] { Field.allCases.map { self[$0] } }
}

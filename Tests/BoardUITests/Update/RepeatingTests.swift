import PipelineDomain
import Testing
import Localization

@testable import BoardUI

/// Next steps that repeat, and deals cloned, by key.
struct RepeatingTests {
  @Test(arguments: [
    (Language.english, "call fri every 2 weeks"), (.french, "appel ven toutes les 2 semaines"),
  ])
  func `a repeating step is typed in one line, and finishing it proposes the next`(
    language: Language, text: String
  ) throws {
    var model = testModel(language: language)
    play("n", on: &model)
    type(text, on: &model)
    play("enter", on: &model)
    #expect(model.board["a"]?.repeats == Repetition("2w"))
    #expect(model.board["a"]?.nextStep?.due == testDay.adding(days: 7))
    play(".", on: &model)
    play("enter", on: &model)
    #expect(model.board["a"]?.nextStep?.due == testDay.adding(days: 21))
    #expect(model.board["a"]?.repeats == Repetition("2w"))
    #expect(model.board["a"]?.activities.count == 1)
    play("n", on: &model)
    type("demo mon", on: &model)
    play("enter", on: &model)
    #expect(model.board["a"]?.repeats == nil)
  }

  @Test func `a clone is under the cursor, and one undo takes it back`() throws {
    var model = testModel()
    let count = model.board.deals.count
    let effects = play("Y", on: &model)
    #expect(committed(effects).count == 1)
    let clone = try #require(model.board.deals.last)
    #expect(model.board.deals.count == count + 1)
    #expect(clone.title == "Audit (copy)" && clone.amount == model.board["a"]?.amount)
    #expect(model.subject?.id == clone.id)
    play("u", on: &model)
    #expect(model.board[clone.id]?.isRemoved == true)
  }
}

import PipelineDomain
import TerminalKit
import Localization
import Testing

@testable import BoardUI

/// A contact erased from the bin, by the count.
struct PurgePageTests {
  private func page() -> Model {
    var model = testModel()
    play("g x P", on: &model)
    return model
  }

  private func purges(_ effects: [Effect]) -> [(texts: Set<String>, count: Int)] {
    effects.compactMap { effect in
      if case .purge("gone", let texts, _, let count, _) = effect { (texts, count) } else { nil }
    }
  }

  @Test func `space chooses the texts, and the finds are asked for anew`() throws {
    var model = page()
    #expect(model.purge?.plan?.count == 3 && model.place == .purge)
    let effects = play("space", on: &model)
    guard case .planPurge("gone", ["ask Claire first"], let mark, _)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(mark == Contact.Purge(at: testNow, by: "Léa Martin"))
    #expect(model.purge?.plan?.count == 5)
    play("space j space", on: &model)
    #expect(model.purge?.plan?.count == 4)
  }

  @Test func `finds of another choice are not taken`() throws {
    var model = page()
    let plan = try #require(testPurgePlan(of: "gone", redacting: [], on: model.board))
    _ = model.update(.event(.key(.character(" "))))
    _ = model.update(.purgePlanned(plan, figures: []))
    #expect(model.purge?.isDue == true)
    #expect(play("enter", on: &model) == [] && model.place == .purge)
  }

  @Test func `it takes the count, typed`() {
    var model = page()
    play("space enter", on: &model)
    type("4", on: &model)
    #expect(purges(play("enter", on: &model)).isEmpty)
    guard case .prompt(let prompt) = model.mode else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.problem == "5 places would be erased: type 5.")
    play("^U", on: &model)
    type("5", on: &model)
    let asked = purges(play("enter", on: &model))
    #expect(asked.map(\.count) == [5] && asked.map(\.texts) == [["ask Claire first"]])
  }

  @Test func `once erased, no undo reaches back, and the page is left`() throws {
    var model = testModel()
    play("E E", on: &model)
    _ = model.update(
      .saved(model.pending, deals: [], isConfirmed: true))
    play("g x", on: &model)
    rest(&model)
    play("G P", on: &model)
    let plan = try #require(model.purge?.plan)
    #expect(model.update(.purged(plan, isConfirmed: true)) == [])
    #expect(model.place == .bin && model.purge == nil)
    #expect(model.undoStack.isEmpty && model.redoStack.isEmpty)
    #expect(model.status.text.contains("3 places erased"))
  }

  @Test func `a refusal is shown, and the page stays`() {
    var model = page()
    _ = model.update(.purgeRefused("The file changed"))
    #expect(model.place == .purge && model.status.text == "The file changed")
  }

  @Test func `nobody is erased while a change is not saved, or from a board that is only read`() {
    var model = testModel()
    play("E E g x", on: &model)
    rest(&model)
    #expect(play("G P", on: &model) == [] && model.place == .bin)
    var past = testModel(readOnly: .notWritable)
    play("g x", on: &past)
    #expect(play("P", on: &past) == [] && past.place == .bin)
  }
}

import PipelineDomain
import Testing
import Wording

@testable import BoardUI

struct DisputeTests {
  /// The model after Léa moved `a` to the second stage while Karim had put it into `stage`.
  private func disputed(
    _ stage: Stage.ID = "offer", after keys: String = "L", _ model: Model = testModel()
  ) throws -> Model {
    var model = model
    let operations = committed(play(keys, on: &model))
    var theirs = try #require(testBoard()["a"])
    theirs.stage = stage
    if stage == "won" { theirs.closedOn = testDay }
    let conflict = Conflict.changedSince(
      "a", .stage, expected: .text("lead"), found: .text(stage.text), wanted: .text("demo"))
    _ = model.update(.conflicted(operations, conflict, by: "Karim Benali", deals: [theirs]))
    return model
  }

  private func choices(_ model: Model) -> [String] {
    guard case .prompt(let prompt) = model.mode, case .choice(let choices) = prompt.focused.kind
    else { return [] }
    return choices
  }

  @Test func `a conflict shows both values and asks which one holds`() throws {
    let model = try disputed()
    #expect(choices(model) == ["keep Offer", "put Demo"])
    #expect(model.board["a"]?.stage == "offer")
  }

  @Test(arguments: ["esc", "enter", "k enter"])
  func `what somebody else saved stays unless the own value is asked for`(keys: String) throws {
    var model = try disputed()
    #expect(play(keys, on: &model) == [])
    #expect(model.board["a"]?.stage == "offer")
    #expect(model.mode == .board)
  }

  @Test(arguments: ["offer", "won"] as [Stage.ID])
  func `the own value is put over theirs, on the deal as it is now`(stage: Stage.ID) throws {
    var model = try disputed(stage)
    let operations = committed(play("p enter", on: &model))
    #expect(operations.first?.entry.change(of: .stage)?.before == .text(stage.text))
    #expect(model.board["a"]?.stage == "demo")
    #expect(model.board["a"]?.closedOn == nil)
    #expect(model.contradictions.isEmpty)
    play("u", on: &model)
    #expect(model.board["a"]?.stage == stage)
  }

  @Test func `the question waits for text that is typed into another one`() throws {
    var model = try disputed(after: "L / x")
    #expect(model.place == .search)
    play("esc", on: &model)
    #expect(choices(model) == ["keep Offer", "put Demo"])
  }

  @Test func `both having wanted the same asks nothing`() throws {
    let model = try disputed("demo")
    #expect(model.mode == .board)
  }

  @Test func `a change of somebody else stands out until the next key`() throws {
    var model = testModel()
    let theirs = try #require(model.board["b"])
    _ = model.update(.changedElsewhere([theirs], organizations: []))
    #expect(model.flashing == ["b"])
    play("j", on: &model)
    #expect(model.flashing.isEmpty)
  }

  @Test(
    arguments: [
      .unchanged, .reloaded(testBoard()), .changedElsewhere([], organizations: []),
    ] as [Message])
  func `a file that is no board is told until it is one`(good: Message) {
    var model = testModel()
    _ = model.update(.reloadFailed("broken", at: FileFault.Place(line: 12, column: 3)))
    play("j k", on: &model)
    #expect(ScreenFile(view(model)).text.contains("FILE INVALID: line 12, column 3"))
    _ = model.update(good)
    #expect(!ScreenFile(view(model)).text.contains("INVALID"))
  }
}

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

  /// The model with the form of `a` open and 5,000 typed, after Karim made the amount 7,000.
  private func typedMeanwhile() throws -> Model {
    var model = testModel()
    play("e tab tab ^U", on: &model)
    type("5000", on: &model)
    let stamp = Stamp(id: "k", at: testNow, by: "Karim Benali")
    let amount = Money(minorUnits: 700_000, currency: .euro)
    var theirs = testBoard()
    try theirs.apply(
      theirs.operation(.edit([Action.Edit(.amount, .money(amount))]), on: "a", stamp: stamp))
    _ = model.update(.changedElsewhere([try #require(theirs["a"])], organizations: []))
    return model
  }

  @Test func `a field that changed after its form was opened is asked about, exactly`() throws {
    var model = try typedMeanwhile()
    #expect(play("enter", on: &model) == [])
    #expect(choices(model) == ["keep 7,000.00 €", "put 5,000.00 €"])
    #expect(model.status.text.contains("Karim Benali changed “Audit”: amount 7,000.00 €"))
    play("p enter", on: &model)
    #expect(model.board["a"]?.amount == Money(minorUnits: 500_000, currency: .euro))
    #expect(model.contradictions.isEmpty)
  }

  @Test func `an edit of one field says what it holds and held`() {
    var model = testModel()
    play("e tab tab ^U", on: &model)
    type("5000", on: &model)
    play("enter", on: &model)
    #expect(
      model.status.text
        == "Changed “Audit”: amount 5,000.00 € (was 9,000.00 €). u undoes it.")
  }

  @Test func `a question about a deal that somebody else closed is left with who did it`() throws {
    var model = testModel()
    play("x", on: &model)
    var theirs = testBoard()
    let stamp = Stamp(id: "k", at: testNow, by: "Karim Benali")
    try theirs.apply(
      theirs.operation(.lose(reason: "price", on: testDay), on: "a", stamp: stamp))
    for message in [
      .changedElsewhere([try #require(theirs["a"])], organizations: []), .reloaded(theirs),
    ] as [Message] {
      var model = model
      _ = model.update(message)
      #expect(model.mode == .board)
      #expect(model.status.text.hasPrefix("Karim Benali changed “Audit”"))
    }
  }
}

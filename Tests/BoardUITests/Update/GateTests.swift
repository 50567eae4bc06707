import PipelineDomain
import Testing

@testable import BoardUI

struct GateTests {
  /// The test board, with a gate on the first stage that asks for a next step and a call.
  private var gated: Model {
    var settings = testSettings()
    settings.stages[0].gate = Gate(requirements: [.known(.field(.nextStep)), .activity([.call])])
    let board = testBoard()
    return testModel(
      Board(
        settings: settings, organizations: Array(board.organizations.values), deals: board.deals))
  }

  @Test(arguments: ["L", "m 2", "m 3"])
  func `what is missing at a gate is told, and the same key again moves the deal`(
    keys: String
  ) throws {
    var model = gated
    #expect(play(keys, on: &model) == [])
    #expect(
      model.status.text
        == "“Audit” doesn’t meet the exit criteria of Lead: next step; activity: call. Press again to "
        + "move it anyway.")
    #expect(model.board["a"]?.stage == "lead")
    let change = try #require(committed(play(keys, on: &model)).first)
    #expect(change.entry.overridden == ["known:nextStep", "activity:call"])
    #expect(model.board["a"]?.stage != "lead")
  }

  @Test(arguments: ["L j k L", "L m 3", "L z L"])
  func `another key between forgets that the move was asked for`(keys: String) {
    var model = gated
    play(keys, on: &model)
    #expect(model.board["a"]?.stage == "lead")
  }

  @Test func `a win passes the gates only by the same answer again`() throws {
    var model = gated
    play("w enter", on: &model)
    #expect(model.board["a"]?.stage == "lead")
    #expect(!committed(play("enter", on: &model)).flatMap(\.entry.overridden).isEmpty)
    #expect(model.board["a"]?.stage == "won")
  }

  @Test func `a gate does not stand in the way back, nor of a loss`() {
    var model = gated
    play("l H", on: &model)
    #expect(model.board["d"]?.stage == "lead")
    play("x p enter", on: &model)
    #expect(model.board["d"]?.stage == "lost")
  }
}

import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct LeavingTests {
  @Test(arguments: ["q", "Q", "enter Q", "i Q", "^C ^C", "m Q"])
  func `these keys leave the program`(keys: String) {
    var model = testModel()
    #expect(play(keys, on: &model) == [.quit])
  }

  @Test(arguments: ["esc", "esc esc esc", "enter q", "i q", "? q", "m q", "^C", "^C j ^C", "n q"])
  func `these do not`(keys: String) {
    var model = testModel()
    #expect(play(keys, on: &model) == [])
  }

  @Test func `being told to leave leaves at once`() {
    var model = testModel()
    play("e", on: &model)
    #expect(model.update(.event(.end(.hangUp))) == [.quit])
  }

  @Test(
    arguments: [
      ("^L", .redraw), ("^Z", .suspend), ("R", .reload), ("y", .copy("Audit · €9,000.00 · Lead")),
    ] as [(String, Effect)])
  func `these keys ask the shell for something`(key: String, effect: Effect) {
    var model = testModel()
    #expect(play(key, on: &model) == [effect])
    #expect(model.board == testBoard())
  }

  @Test func `a copy that the terminal refused says what to do`() {
    var model = testModel()
    play("y", on: &model)
    #expect(model.status.text == "Copied “Audit · €9,000.00 · Lead”.")
    _ = model.update(.copyFailed)
    #expect(model.status.tone == .problem)
  }

  @Test func `help over the detail comes back to the detail`() {
    var model = testModel()
    play("enter ? esc", on: &model)
    #expect(model.mode == .detail("a", line: 0))
    play("i esc h", on: &model)
    #expect(model.mode == .board)
    #expect(model.beneath.isEmpty)
  }

  @Test func `a command about the deal closes the reason of its mark`() {
    var model = testModel()
    play("i L", on: &model)
    #expect(model.mode == .board)
    #expect(model.board["a"]?.stage == "demo")
  }
}

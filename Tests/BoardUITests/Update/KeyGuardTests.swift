import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Keys that were meant for something that is not there.
struct KeyGuardTests {
  @Test(arguments: ["t #", "#", "g #", "enter ;", "r #", "tab ;"])
  func `what is typed after a key that means nothing runs no command`(keys: String) {
    var model = testModel()
    play(keys, on: &model)
    let mode = model.mode
    let effects =
      type("owner:me wxdL", on: &model)
      + [.enter, .tab, .backspace].flatMap {
        model.update(.event(.key(Key($0))))
      }
    #expect(effects == [])
    #expect(model.mode == mode)
    #expect(model.board == testBoard())
    #expect(model.status.text.hasSuffix(model.words.typingIgnored))
  }

  @Test func `keys act again once a second has passed without one, and the status says no more`() {
    var model = testModel()
    play("#", on: &model)
    let start = model.uptime
    _ = model.update(.uptime(start + 900))
    type("L", on: &model)
    _ = model.update(.uptime(start + 1_800))
    type("L", on: &model)
    #expect(model.board == testBoard())
    #expect(model.guardLeft == 1_000)
    _ = model.update(.uptime(start + 2_800))
    #expect(model.guardLeft == nil)
    #expect(model.status.text == model.words.meaningless("#"))
    type("L", on: &model)
    #expect(model.board["a"]?.stage == "demo")
  }

  @Test func `escape ends it and does nothing else`() {
    var model = testModel()
    play("t", on: &model)
    type(";", on: &model)
    _ = model.update(.event(.key(Key(.escape))))
    #expect(model.place == .triage)
    #expect(model.status.text == model.words.keysActAgain)
    type("q", on: &model)
    #expect(model.place == .board)
  }

  @Test func `arrows only look and act, control keys end it and act`() {
    var model = testModel()
    type("#", on: &model)
    _ = model.update(.event(.key(Key(.down))))
    #expect(model.cursor.deal == "b")
    type("L", on: &model)
    #expect(model.board == testBoard())
    _ = model.update(.event(.key(Key(.right, modifiers: .shift))))
    #expect(model.board == testBoard())
    #expect(model.update(.event(.key(.control("l")))) == [.redraw])
    type("L", on: &model)
    #expect(model.board["b"]?.stage == "demo")
  }

  @Test(arguments: ["n", "a", "x", "e"])
  func `what is typed into a question that is not asked runs no command`(key: String) {
    var model = testModel(readOnly: .notWritable)
    play(key, on: &model)
    let why = model.status.text
    #expect(why == model.words.keyRefusal(.notWritable))
    type("t", on: &model)
    #expect(model.place == .board)
    #expect(model.status.text == why + model.words.typingIgnored)
    pause(&model)
    #expect(model.status.text == why)
  }

  @Test func `what follows a refused paste runs no command`() {
    var model = testModel()
    _ = model.update(.event(.paste("Northwind renewal")))
    type("L", on: &model)
    _ = model.update(.event(.key(Key(.enter))))
    #expect(model.mode == .board)
    #expect(model.board == testBoard())
  }

  @Test func `a move that waits for its second key waits no longer after a key that means nothing`()
  {
    var model = testModel()
    play("space space L", on: &model)
    #expect(model.heldMoves != nil)
    play("# L", on: &model)
    #expect(model.board == testBoard())
    play("L", on: &model)
    #expect(model.board["a"]?.stage == "demo")
  }

  @Test func `a deal that goes from under the cursor takes the keys pressed for it along`() throws {
    var model = testModel()
    var gone = try #require(model.board["a"])
    gone.isRemoved = true
    _ = model.update(.changedElsewhere([gone]))
    #expect(model.cursor.deal == "b")
    // However long the frame takes, the keys before it do nothing.
    _ = model.update(.uptime(60_000))
    #expect(type("L", on: &model) == [])
    #expect(model.board["b"]?.stage == "lead")
    #expect(model.status.text == model.words.screenTurned + model.words.keyIgnored)
    _ = model.update(.shown)
    type("L", on: &model)
    #expect(model.board["b"]?.stage == "demo")
  }

  @Test func `what is typed into a question whose deal goes away runs no command`() throws {
    var model = testModel()
    play("n", on: &model)
    type("call", on: &model)
    var gone = try #require(model.board["a"])
    gone.isRemoved = true
    _ = model.update(.changedElsewhere([gone]))
    #expect(model.place == .board)
    _ = model.update(.shown)
    _ = model.update(.uptime(10))
    #expect(type(" Lwd", on: &model) == [])
    #expect(model.status.text == model.words.screenTurned + model.words.typingIgnored)
    #expect(model.mode == .board)
  }

  @Test func `a change that leaves the keys where they are lets them act`() throws {
    var model = testModel()
    var other = try #require(model.board["c"])
    other.title = "CRM 2"
    _ = model.update(.changedElsewhere([other]))
    type("L", on: &model)
    #expect(model.board["a"]?.stage == "demo")
  }

  @Test func `keys typed ahead of a list are for the list`() throws {
    var board = testBoard()
    for (id, days) in [("b", 1), ("c", 2)] as [(Deal.ID, Int)] {
      var deal = try #require(board[id])
      deal.nextStep = NextStep(what: "call", due: testDay.adding(days: days))
      board.put(deal)
    }
    var hasty = testModel(board)
    type("gaj", on: &hasty)
    _ = hasty.update(.event(.key(Key(.enter))))
    var calm = testModel(board)
    for keys in ["g a", "j", "enter"] {
      play(keys, on: &calm)
      rest(&calm)
    }
    #expect(hasty.mode == calm.mode)
    #expect(hasty.place == .detail)
  }
}

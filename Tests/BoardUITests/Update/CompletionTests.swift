import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

/// Texts typed for a choice or a name, and the completions that a key takes.
struct CompletionTests {
  private func prompt(_ model: Model) throws -> Prompt {
    guard case .prompt(let prompt) = model.mode else { throw Missing() }
    return prompt
  }

  private struct Missing: Error {}

  /// A board whose deals have everything that is asked for somewhere.
  private func board() -> Board {
    var board = testBoard()
    board.settings.sources = ["Salon", "LinkedIn"]
    return board
  }

  @Test(arguments: ["w", "x", "d", "n", "c", "A", "a", "e", "t enter", "enter enter"])
  func `tab goes through the fields of every question and changes none of them`(keys: String) throws
  {
    for typed in ["", "p", "k", "zz"] {
      var model = testModel(board())
      play(keys, on: &model)
      let count = try prompt(model).inputs.count
      for _ in 0..<count {
        type(typed, on: &model)
        let before = try prompt(model)
        play("tab", on: &model)
        let after = try prompt(model)
        #expect(after.focus == (before.focus + 1) % count)
        #expect(after.inputs.map(\.text) == before.inputs.map(\.text))
      }
    }
  }

  @Test(arguments: [("A", "kar", "im Benali"), ("e tab tab tab tab tab", "LINK", "edIn")])
  func `a name of the board is offered, and enter takes what stands there, a new one when asked`(
    keys: String, typed: String, rest: String
  ) throws {
    let name = typed == "kar" ? "Karim Benali" : "LinkedIn"
    for (key, taken) in [("", typed), ("right", name), ("end", name), ("^F", name)] {
      var model = testModel(board())
      play(keys, on: &model)
      type(typed, on: &model)
      #expect(model.completion?.shown == rest)
      play("\(key) enter", on: &model)
      #expect((model.mode == .board) == (taken == name))
      if taken != name {
        #expect(try prompt(model).problem?.contains("did you mean \(name)?") == true)
        play("enter", on: &model)
      }
      let deal = try #require(model.board["a"])
      #expect((keys == "A" ? deal.owner : deal.source) == taken)
    }
  }

  @Test func `a name that is whole in any spelling is the board's`() {
    var model = testModel(board())
    play("A", on: &model)
    type("LEA MARTIN", on: &model)
    #expect(model.completion == nil)
    play("enter", on: &model)
    #expect(model.board["a"]?.owner == "Léa Martin")
  }

  @Test(arguments: [
    ("p", "price"), ("t", "timing"), ("ti", "timing"), ("px", "px"), ("p", "price"),
  ])
  func `in a menu the choice that begins so stands there whole, and what begins none as it is`(
    typed: String, text: String
  ) throws {
    var model = testModel()
    play("x", on: &model)
    type(typed, on: &model)
    #expect(try prompt(model).focused.text == text)
    #expect(model.completion == nil)
    play(text == "px" ? "enter enter" : "enter", on: &model)
    #expect(model.board["a"]?.lossReason == text)
  }

  @Test(arguments: ["backspace", "del"])
  func `what a letter chose can be cut down to the letter`(key: String) throws {
    var model = testModel()
    play("x", on: &model)
    type("ti", on: &model)
    play(key, on: &model)
    #expect(try prompt(model).focused.text == "ti")
    play("enter enter", on: &model)
    #expect(model.board["a"]?.lossReason == "ti")
  }

  @Test(arguments: [
    ("ow", "ner:", "owner:"), ("owner:kar", " → \"Karim Benali\"", "owner:\"Karim Benali\" "),
    ("amount>5 stal", "e", "amount>5 stale "),
  ])
  func `a filter offers what its last word may become, and tab does nothing to it`(
    typed: String, shown: String, text: String
  ) throws {
    for key in ["right", "end", "^F"] {
      var model = testModel(board())
      play("f", on: &model)
      type(typed, on: &model)
      rest(&model)
      #expect(model.completion?.shown == shown)
      play("tab", on: &model)
      #expect(try prompt(model).focused.text == typed)
      play(key, on: &model)
      #expect(try prompt(model).focused.text == text)
    }
  }

  @Test func `a field that was taken goes on with its values`() throws {
    var model = testModel(board())
    play("f o w right", on: &model)
    rest(&model)
    play("down down right", on: &model)
    #expect(try prompt(model).focused.text == "owner:none")
    #expect(model.draft?.chosen == nil)
  }

  @Test func `enter takes a filter as it is typed`() {
    var model = testModel(board())
    play("f c r", on: &model)
    rest(&model)
    play("enter", on: &model)
    #expect(model.filter?.text == "cr")
  }
}

import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct OfferedTextTests {
  private func input(_ model: Model) throws -> Prompt.Input {
    guard case .prompt(let prompt) = model.mode else { throw Missing() }
    return prompt.focused
  }

  private struct Missing: Error {}

  @Test(arguments: [
    ("w", "5", "5"), ("w tab", "18/11", "18/11"), ("e", "Z", "Z"), ("c", "zzz", "zzz"),
    ("c right", "zzz", "zzz"), ("w tab tab", "5", "5"),
  ])
  func `the first character typed takes the place of what was offered`(
    keys: String, typed: String, text: String
  ) throws {
    var model = testModel()
    play(keys, on: &model)
    #expect(try input(model).isOffered)
    type(typed, on: &model)
    #expect(try input(model).text == text)
    #expect(try !input(model).isOffered)
  }

  @Test func `what is pasted takes the place of what was offered`() throws {
    var model = testModel()
    play("w", on: &model)
    _ = model.update(.event(.paste("12k")))
    #expect(try input(model).text == "12k")
  }

  @Test(arguments: [
    ("left", "90050"), ("right", "90005"), ("home", "59000"), ("end", "90005"),
    ("backspace", "9005"), ("del", "90005"),
  ])
  func `a key that edits begins to edit what was offered`(key: String, text: String) throws {
    var model = testModel()
    play("w \(key) 5", on: &model)
    #expect(try input(model).text == text)
  }

  @Test func `a question that comes back with what was typed goes on with it`() throws {
    var model = testModel()
    play("e", on: &model)
    type("Audit of", on: &model)
    play("esc e !", on: &model)
    #expect(try input(model).text == "Audit of!")
  }

  @Test func `a filter goes on where it ended`() throws {
    var model = testModel()
    play("f b enter f u", on: &model)
    #expect(try input(model).text == "bu")
  }
}

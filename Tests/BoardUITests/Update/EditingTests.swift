import PipelineDomain
import TerminalKit
import Testing

@testable import BoardUI

struct EditingTests {
  private func text(_ model: Model) -> String? {
    if case .prompt(let prompt) = model.mode { prompt.focused.text } else { nil }
  }

  @Test(arguments: [
    ("left x", "call frxi"), ("home x", "xcall fri"), ("^A del", "all fri"), ("^E x", "call frix"),
    ("backspace", "call fr"), ("^W", "call "), ("^W ^W", ""), ("^U", ""),
    ("left left ^K", "call f"),
    ("^A right right ^U", "ll fri"), ("home left backspace x", "xcall fri"),
    ("end right x", "call frix"),
  ])
  func `the caret keys do what shells do`(keys: String, expected: String) {
    var model = testModel()
    play("n", on: &model)
    type("call fri", on: &model)
    play(keys, on: &model)
    #expect(text(model) == expected)
  }

  @Test func `the caret counts characters, whatever they are made of`() {
    var model = testModel()
    play("n", on: &model)
    _ = model.update(.event(.paste("é👨‍👩‍👧北e\u{301}")))
    play("left backspace backspace", on: &model)
    #expect(text(model) == "ée\u{301}")
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\tb\u{1B}[31m", "a b[31m"), ("\u{0}\u{7F}\u{9B}", ""),
    ("a\u{2028}b", "a b"),
  ])
  func `a paste into a question is one line without controls`(pasted: String, expected: String) {
    var model = testModel()
    play("n", on: &model)
    _ = model.update(.event(.paste(pasted)))
    #expect(text(model) == expected)
  }

  @Test func `a field holds at most 64 KiB`() {
    var model = testModel()
    play("n", on: &model)
    _ = model.update(.event(.paste(String(repeating: "x", count: 65_536))))
    #expect(text(model)?.utf8.count == 65_536)
    play("y", on: &model)
    #expect(text(model)?.utf8.count == 65_536)
  }

  @Test(arguments: ["", "enter", "i", "m", "tab"])
  func `a paste outside a question runs no command and says what to do`(keys: String) {
    var model = testModel()
    rest(&model)
    play(keys, on: &model)
    let mode = model.mode
    #expect(model.update(.event(.paste("LLLw\nq"))) == [])
    #expect(model.board == testBoard())
    #expect(model.mode == mode)
    #expect(model.status.text.contains("Paste ignored"))
  }
}

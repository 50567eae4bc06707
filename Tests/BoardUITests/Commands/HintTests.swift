import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

struct HintTests {
  private func width(_ hints: [Hint]) -> Int {
    hints.reduce(0) { $0 + $1.width } + 3 * max(0, hints.count - 1)
  }

  @Test(arguments: 0...200)
  func `the hints fit the line, and the way to all keys is the last to go`(columns: Int) {
    let hints = testModel().hints(fitting: columns)
    #expect(width(hints) <= columns)
    #expect(hints.last?.keys == (columns >= 10 ? "?" : nil))
  }

  @Test func `a wider line only adds hints`() {
    let model = testModel()
    for columns in 10..<200 {
      let narrow = model.hints(fitting: columns).dropLast()
      #expect(model.hints(fitting: columns + 1).dropLast().starts(with: narrow))
    }
  }

  @Test func `what cannot act is not hinted at`() {
    let empty = testModel(Board(settings: testSettings()))
    let keys = empty.hints(fitting: 500).map(\.keys)
    #expect(keys.count == Set(keys).count)
    #expect(!keys.contains("w"))
    #expect(keys.contains("a"))
  }

  @Test func `a search that is lit puts its keys first`() {
    var model = testModel()
    play("/ c r m enter", on: &model)
    #expect(model.hints(fitting: 120).first?.keys == "NP")
  }
}

struct HelpPageTests {
  @Test func `the help is about where it was asked for`() {
    var model = testModel()
    play("enter ?", on: &model)
    let titles = model.helpPage(matching: "").sections.flatMap(\.entries).map(\.text.title)
    #expect(titles.contains("Back"))
    #expect(!titles.contains("Add a deal"))
  }

  @Test func `typing narrows the help, without regard to case`() {
    var model = testModel()
    play("?", on: &model)
    type("LOST", on: &model)
    #expect(model.mode == .help(query: "LOST", line: 0))
    let entries = model.helpPage(matching: "LOST").sections.flatMap(\.entries)
    #expect(entries.map(\.keys) == ["x", "X"])
  }

  @Test func `what cannot act stays in the help with its reason`() throws {
    let page = testModel().helpPage(matching: "previous stage")
    let entry = try #require(page.sections.first?.entries.first)
    #expect(entry.refusal == "Already in the first stage.")
  }

  @Test func `esc, and q or ? before anything is typed, close the help`() {
    for key in ["esc", "q", "?"] {
      var model = testModel()
      play("? \(key)", on: &model)
      #expect(model.mode == .board)
    }
    var model = testModel()
    play("? u q", on: &model)
    #expect(model.mode == .help(query: "uq", line: 0))
    play("backspace", on: &model)
    #expect(model.mode == .help(query: "u", line: 0))
  }
}

import PipelineDomain
import TerminalKit
import Testing
import Localization

@testable import BoardUI

/// Leaving a question, and pasting where nothing is asked.
struct DraftTests {
  /// Every question, by the keys that ask it, with the text typed and the choice made in it.
  private static let questions = [
    "w", "x", "d", "n", "c", "A", "e", "a", "t D", "t enter", "enter n", "i c", "l n",
    "r ;", "r C", "/", "f",
  ]
  private static let answers = [
    "", "p", "hello", "tab", "down right left", "tab abc tab 12", "^W xyz",
  ]

  private func asked(_ keys: String) throws -> Model {
    var model = testModel()
    for key in keys.split(separator: " ") {
      rest(&model)
      play(String(key), on: &model)
    }
    rest(&model)
    guard case .prompt = model.mode else {
      Issue.record("\(keys) asks nothing")
      return model
    }
    return model
  }

  private func answer(_ text: String, on model: inout Model) {
    for word in text.split(separator: " ") {
      if let key = Key(String(word)), word.count > 1 {
        _ = model.update(.event(.key(key)))
      } else {
        type(String(word), on: &model)
      }
      rest(&model)
    }
  }

  @Test(arguments: questions, answers)
  func `esc leaves every question, and the board as it was`(keys: String, text: String) throws {
    var model = try asked(keys)
    let before = model
    answer(text, on: &model)
    let effects = play("esc", on: &model)
    rest(&model)
    #expect(effects == [])
    #expect(model.board == before.board)
    #expect(model.undoStack == before.undoStack && model.redoStack == before.redoStack)
    #expect(model.saving == before.saving)
    #expect(model.cursor.deal == before.cursor.deal && model.cursor.column == before.cursor.column)
    #expect(model.filter == before.filter && model.search == before.search)
    #expect(model.beneath.count == max(0, before.beneath.count - 1))
    #expect(model.contradictions.isEmpty)
  }

  private static let typed = [
    ("c", "tab spoke with her boss"), ("n", "send the quote fri"), ("e", " and more"),
    ("a", "New roof"), ("r ;", "ask again"), ("r C", "a good week"),
    ("t enter", "tab tab long talk"),
  ]

  @Test(arguments: typed)
  func `what was typed into a question that was left is there again, once`(
    keys: String, text: String
  ) throws {
    var model = try asked(keys)
    answer(text, on: &model)
    guard case .prompt(let typed) = model.mode else { return }
    play("esc", on: &model)
    #expect(model.status.text == model.words.draftKept)
    let last = try #require(keys.split(separator: " ").last)
    play(String(last), on: &model)
    guard case .prompt(let again) = model.mode else {
      Issue.record("nothing is asked")
      return
    }
    #expect(again.inputs.map(\.text) == typed.inputs.map(\.text))
    #expect(again.inputs.map(\.initial) == typed.inputs.map(\.initial))
    #expect(model.status.text == model.words.draftBack)
  }

  @Test(arguments: typed)
  func `what stands in an open question is asked for in the next session`(
    keys: String, text: String
  ) throws {
    var model = try asked(keys)
    answer(text, on: &model)
    guard case .prompt(let typed) = model.mode else { return }
    var next = testModel()
    next.restoreDrafts(model.unfinished)
    #expect(next.unfinished == model.unfinished)
    for key in keys.split(separator: " ") {
      rest(&next)
      play(String(key), on: &next)
    }
    guard case .prompt(let again) = next.mode else {
      Issue.record("nothing is asked")
      return
    }
    #expect(again.inputs.map(\.text) == typed.inputs.map(\.text))
    play("esc", on: &model)
    #expect(model.unfinished == next.unfinished)
  }

  @Test(arguments: typed)
  func `what is typed is kept once in a pause, and stays so when the question is left`(
    keys: String, text: String
  ) throws {
    var model = try asked(keys)
    #expect(model.update(.rested) == [])
    answer(text, on: &model)
    #expect(model.update(.rested) == [.keepDrafts(model.unfinished)])
    #expect(model.unfinished.count == 1)
    #expect(model.update(.rested) == [])
    play("esc", on: &model)
    #expect(model.update(.rested) == [])
  }

  @Test func `what was kept is let go once it is answered`() throws {
    var model = try asked("c")
    answer("tab spoke with her", on: &model)
    _ = model.update(.rested)
    play("enter", on: &model)
    #expect(model.update(.rested) == [.keepDrafts([])])
  }

  @Test func `a remark is unfinished until its review is closed, and is one question`() throws {
    var model = try asked("r ;")
    answer("callback enter", on: &model)
    let drafts = model.unfinished
    #expect(drafts.map { $0.entries.map(\.text) } == [["callback"]])
    play(";", on: &model)
    answer("soon", on: &model)
    #expect(model.unfinished.map { $0.entries.map(\.text) } == [["soon"]])
    answer("enter", on: &model)
    play("C", on: &model)
    answer("done enter", on: &model)
    rest(&model)
    #expect(model.unfinished == [])
    var next = testModel()
    next.restoreDrafts(drafts)
    #expect(next.unfinished == drafts)
  }

  @Test(arguments: ["/", "f", "x", "c", "A"])
  func `a search, a filter and a choice leave nothing unfinished`(keys: String) throws {
    var model = try asked(keys)
    answer("hello", on: &model)
    #expect(model.unfinished == [])
  }

  @Test func `an answer that was taken leaves no draft, nor does one that was emptied`() throws {
    var model = try asked("c")
    answer("tab spoke enter", on: &model)
    play("c", on: &model)
    #expect(model.status.text.isEmpty)
    answer("tab spoke", on: &model)
    play("esc c ^U esc", on: &model)
    #expect(model.drafts.isEmpty)
  }

  @Test func `the draft of one deal is not offered for another`() throws {
    var model = try asked("n")
    answer("send the quote", on: &model)
    play("esc j n", on: &model)
    guard case .prompt(let prompt) = model.mode else { return }
    #expect(prompt.inputs.map(\.text) == [""])
  }

  private static let tenKilobytes = String(repeating: "q\nx\u{1B}[Ay! 1m2 ", count: 770)

  /// The places where a pasted table is planned as a file.
  private static let takingTables: Set<KeyPlace> = [.importFile, .importPlan]

  @Test(arguments: KeyPlace.allCases)
  func `ten thousand characters pasted outside a text change nothing`(place: KeyPlace) throws {
    var model = try #require(testModel().brought(to: place))
    let before = model
    let effects = model.update(.event(.paste(Self.tenKilobytes)))
    #expect(effects.count == (Self.takingTables.contains(place) ? 1 : 0))
    #expect(model.board == before.board)
    #expect(model.undoStack == before.undoStack)
    guard !Self.takingTables.contains(place) else { return }
    guard place.takesText else {
      #expect(model.mode == before.mode && model.beneath == before.beneath)
      #expect(model.cursor == before.cursor && model.marks == before.marks)
      #expect(model.panel == before.panel && model.filter == before.filter)
      #expect(model.status.text == model.words.pasteRefused)
      return
    }
    _ = model.update(.event(.paste(String(repeating: Self.tenKilobytes, count: 10))))
    rest(&model)
    if case .prompt(let prompt) = model.mode {
      #expect(prompt.focused.text.utf8.count <= TypedText.limit)
      #expect(
        prompt.focused.text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
    #expect(model.contradictions.isEmpty)
    #expect(model.flaws.isEmpty)
  }
}

import Diagnostics
import PipelineDomain
import Testing
import Localization

@testable import BoardUI

/// Notes that the user's editor writes.
struct NotesTests {
  @Test(arguments: ["^G", "enter ^G", "i ^G"])
  func `the deal at hand goes to the editor as a form`(keys: String) throws {
    var model = testModel()
    let form = model.words.form(
      of: try #require(model.board["a"]), on: model.board, model.fieldParser())
    #expect(play(keys, on: &model) == [.editForm("a", original: form, shown: form)])
    #expect(model.board == testBoard())
  }

  @Test func `what comes back is one change, which u takes back`() throws {
    var model = testModel()
    play("enter", on: &model)
    let mode = model.mode
    let effects = model.update(.notesEdited("a", "two\nlines\n"))
    #expect(committed(effects).count == 1)
    #expect(model.board["a"]?.notes == "two\nlines")
    #expect(model.mode == mode)
    play("u", on: &model)
    #expect(model.board["a"]?.notes == "")
  }

  @Test(arguments: ["", "\n", "\n\n"])
  func `notes that are as they were are no change`(text: String) {
    var model = testModel()
    #expect(model.update(.notesEdited("a", text)) == [])
    #expect(model.status.text == model.words.notesKept(.unchanged))
  }

  @Test(arguments: Language.allCases)
  func `an editor that left nothing to take changes nothing and says why`(language: Language) {
    let problems: [EditorFailure] = [
      .unchanged, .exited(3), .killed(9), .notStarted, .unreadable, .notText, .tooLong(65_536),
    ]
    var texts: Set<String> = []
    for problem in problems {
      var model = testModel(language: language)
      #expect(model.update(.notesKept(problem)) == [])
      #expect(model.board == testBoard())
      texts.insert(model.status.text)
      _ = model.update(.notesKept(problem, written: "/tmp/notes"))
      #expect(model.status.text.hasSuffix(" /tmp/notes"))
    }
    #expect(texts.count == problems.count)
  }

  @Test func `notes are not longer than a field`() {
    var model = testModel()
    let text = String(repeating: "é", count: Model.notesLimit / 2)
    #expect(model.update(.notesEdited("a", text + "x")) == [])
    #expect(model.board == testBoard())
    #expect(committed(model.update(.notesEdited("a", text))).count == 1)
  }

  @Test func `a note that is being typed goes to the editor and comes back into its field`() throws
  {
    var model = testModel()
    play("c tab", on: &model)
    type("said", on: &model)
    #expect(play("^G", on: &model) == [.editNotes("a", "said")])
    #expect(model.update(.notesEdited("a", "said\nyes\n")) == [])
    #expect(model.board == testBoard())
    #expect(committed(play("enter", on: &model)).count == 1)
    #expect(model.board["a"]?.activities.last?.note == "said yes")
  }

  @Test func `what is no note is typed at the spot`() {
    var model = testModel()
    #expect(play("e ^G", on: &model) == [])
    #expect(model.status.text == model.words.keyRefusal(.noNote))
  }

  @Test func `notes of several lines are opened in the editor, and keep their lines elsewhere`()
    throws
  {
    var board = testBoard()
    var deal = try #require(board["a"])
    deal.notes = "one\ntwo"
    board.put(deal)
    var model = testModel(board)
    play("enter", on: &model)
    let parts = Frame(model).detail(of: "a").rows.compactMap(\.part)
    model.mode = .detail("a", line: 0, row: try #require(parts.firstIndex(of: .field(.notes))))
    #expect(play("enter", on: &model) == [.editNotes("a", "one\ntwo")])
  }

  @Test func `notes that somebody else changed meanwhile are asked about`() throws {
    var model = testModel()
    let changes = committed(model.update(.notesEdited("a", "mine")))
    var theirs = try #require(testBoard()["a"])
    theirs.notes = "theirs"
    let conflict = Conflict.changedSince(
      "a", .notes, expected: .none, found: .text("theirs"), wanted: .text("mine"))
    _ = model.update(.conflicted(changes, conflict, by: "Karim Benali", deals: [theirs]))
    guard case .prompt(let prompt) = model.mode, case .overrule = prompt.purpose else {
      Issue.record("nothing is asked")
      return
    }
    #expect(model.board["a"]?.notes == "theirs")
  }
}

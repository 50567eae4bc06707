import Foundation
import Testing

/// A deal edited as a text form by the command.
@Suite(.serialized)
struct EditFormTests {
  private let editor: EditorRunner
  private var folder: Workspace { editor.folder }

  init() throws { editor = try EditorRunner() }

  private func run(
    _ arguments: String..., editor script: String = "true"
  ) throws -> Program.Outcome {
    try editor.run(arguments, editor: script)
  }

  private func kept() throws -> [String] { try editor.kept() }

  private func deal() throws -> String {
    let deals = try JSONAnswer(run("list", "--json").output)["deals"].items
    return try #require(deals.compactMap { $0["id"].text }.first)
  }

  @Test func `what was changed is saved together, and undo takes it back`() throws {
    let id = try deal()
    let before = try JSONAnswer(run("show", id, "--json").output)["deal"]
    let script = """
      sed -i -e 's/^title:.*/title: By form/' -e 's/^probability:.*/probability: 42/' \
        -e 's/^contacts:$/&\\n  Bo Li = champion/' "$1"; echo 'A note.' >>"$1"
      """
    let outcome = try run("edit", id, "--editor", "--json", editor: script)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    let after = try JSONAnswer(outcome.output)["deal"]
    #expect(after["title"].text == "By form" && after["probability"].integer == 42)
    #expect(after["notes"].text?.hasSuffix("A note.") == true)
    #expect(try run("contact", "list", "--json").output.contains("Bo Li"))
    #expect(try kept() == [])
    #expect(try run("undo").status == 0)
    #expect(
      try JSONAnswer(run("show", id, "--json").output)["deal"]["title"].text == before["title"].text
    )
  }

  @Test(arguments: [
    ("title:.*", "title:", 7), ("amount:.*", "amount:   lots", 11),
    ("close date:.*", "close date: someday", 13), ("owner:.*", "owner: Nobody At All", 8),
    ("contacts:", "contacts:\\n  Bo = boss", 3), ("title:.*", "colour: blue", 1),
  ])
  func `errors name file, line and column, and nothing that was typed is lost`(
    pattern: String, replacement: String, column: Int
  ) throws {
    let id = try deal()
    let before = try folder.text()
    let script = "sed -i 's/^\(pattern)$/\(replacement)/' \"$1\"; echo typed >>\"$1\""
    let outcome = try run("edit", id, "--editor", editor: script)
    #expect(outcome.status == 65 && outcome.diagnostics.split(separator: "\n").count == 1)
    let file = try #require(try kept().first)
    let text = try folder.text(of: "tmp/\(file)")
    #expect(text.hasSuffix("typed\n"))
    let written = try #require(replacement.components(separatedBy: "\\n").last)
    let lines = text.components(separatedBy: "\n")
    let line = try #require(lines.firstIndex(of: written)) + 1
    #expect(
      outcome.diagnostics.contains("/tmp/\(file):\(line):\(column): "), "\(outcome.diagnostics)")
    #expect(try folder.text() == before)
  }

  @Test func `a new name is created when asked for`() throws {
    let script = "sed -i 's/^source:.*/source: Fair of Lyon/' \"$1\""
    let outcome = try run("edit", deal(), "--editor", "--new", "--json", editor: script)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(try JSONAnswer(outcome.output)["deal"]["source"].text == "Fair of Lyon")
  }

  @Test func `a form that is left as it was changes nothing, and one of a failing editor is kept`()
    throws
  {
    let (id, before) = (try deal(), try folder.text())
    #expect(try run("edit", id, "--editor").output == "Deal unchanged.\n")
    let failed = try run("edit", id, "--editor", editor: "echo mine >>\"$1\"; exit 3")
    #expect(failed.status == 1 && failed.diagnostics.contains("code 3"))
    #expect(try kept().count == 1)
    #expect(try folder.text() == before)
  }
}

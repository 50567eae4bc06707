import Testing

/// A scanner that sees nothing would pass every rule: each rule is run on a violation it must find.
@Suite("The rules see what breaks them")
struct RulesTests {
  private func file(_ text: String, at path: String) -> [SourceFile] {
    [SourceFile(path: path, text: text)]
  }

  @Test(arguments: [
    "import Foundation", "public import Glibc", "@preconcurrency import Glibc",
    "  internal import struct Foundation.Date", "@_spi(Testing) import BoardUI",
  ])
  func `an import that is not allowed is found`(statement: String) {
    let files = file("\(statement)\n", at: "PipelineDomain/Deal.swift")
    #expect(Rules.forbiddenImports(in: files).count == 1)
  }

  @Test func `a target missing from the table is found`() {
    #expect(Rules.forbiddenImports(in: file("", at: "Helpers/Any.swift")).count == 1)
  }

  @Test(arguments: [
    "let day = Date()", "let now = Date.now", "begin(at: .now)", "Calendar.current",
    "Locale(identifier: name)",
    "TimeZone.current", "getenv(name)", "ProcessInfo.processInfo", "print(deal)",
    "FileHandle.standardOutput", "fopen(path, mode)", "let file = open(path, flags)",
    "Int.random(in: 0..<9)", "Bool.random()", "deals.shuffled()", "deals.randomElement()",
    "var generator = SystemRandomNumberGenerator()", "CommandLine.arguments",
  ])
  func `an effect in a pure target is found`(statement: String) {
    #expect(Rules.effects(in: file(statement, at: "TerminalKit/Cell.swift")).count == 1)
    #expect(Rules.effects(in: file(statement, at: "CursesTerminal/Theme.swift")) == [])
  }

  @Test(arguments: [
    "Int.random(in: 0..<9, using: &random)", "deals.shuffled(using: &random)", "blueprint(deal)",
    "canvas.print(deal)", "self.now = options.now", "case .open: open()",
    "// print(deal) at Date()",
    "/// Calendar days.", "let hint = \"print( Date() \"", "/* fopen( */ let deal = 1",
    "let text = \"\"\"\n  Locale\n  \"\"\"",
  ])
  func `what only looks like an effect is let through`(statement: String) {
    #expect(Rules.effects(in: file(statement, at: "TerminalKit/Cell.swift")) == [])
  }

  @Test func `lines are counted past comments and literals of several lines`() {
    let text = "/* one\ntwo */\nlet text = \"\"\"\n  four\n  \"\"\"\nprint(text)\n"
    let found = Rules.effects(in: file(text, at: "BoardUI/View.swift"))
    #expect(found.map(\.description) == ["BoardUI/View.swift: line 6 has an effect"])
  }

  @Test(arguments: [
    "Output.line(\"Saved.\")", "Output.diagnose(\"dealdeck: gone\")",
    "throw Failure.refused(\n  \"\\(path) is gone\")", "answer(id, done: \"Took it\", json: json)",
    "throw ValidationError(\"too many\")", "@Option(help: \"The day.\") var day",
    "let help: ArgumentHelp =\n  \"The day.\"", "CommandConfiguration(abstract: \"Add a deal.\")",
    "CommandConfiguration(discussion: \"\"\"\n  A deal.\n  \"\"\")",
    "CommandGroup(\n  name: \"Deals\", subcommands: [])",
  ])
  func `a sentence of the program's own is found`(statement: String) {
    #expect(Rules.ownSentences(in: file(statement, at: "dealdeck/Init.swift")).count == 1)
    #expect(Rules.ownSentences(in: file(statement, at: "Localization/Saying.swift")) == [])
  }

  @Test(arguments: [
    "Output.line(\"\")", "Output.diagnose(\"dealdeck: \\(words.complaint(.dealGone))\")",
    "@Option(help: .board(.asOf)) var asOf", "Output.line(words.reply(reply))",
    "Output.line(\"  \" + line)",
  ])
  func `what is put together from words is let through`(statement: String) {
    #expect(Rules.ownSentences(in: file(statement, at: "dealdeck/Init.swift")) == [])
  }

  @Test(arguments: [
    "@Suite(.timeLimit(.minutes(2)))", "usleep(1_000)", "try await Task.sleep(for: .seconds(1))",
    "while isRunning { sched_yield() }", "let clock = ContinuousClock()", "let start = Date()",
    "let start = DispatchTime.now()",
  ])
  func `a test that depends on time is found`(statement: String) {
    #expect(Rules.timing(in: file(statement, at: "StoreTests/Locks.swift")).count == 1)
    #expect(Rules.timing(in: file(statement, at: Rules.waitingTests)) == [])
  }

  @Test(arguments: [
    "files.pause(for: .seconds(1))", "let day = Date(timeIntervalSince1970: 0)",
    "// usleep(3)", "let script = \"sleep 1\"",
  ])
  func `what only looks like a matter of time is let through`(statement: String) {
    #expect(Rules.timing(in: file(statement, at: "StoreTests/Locks.swift")) == [])
  }

  @Test(arguments: [
    "open(path, O_WRONLY | O_CREAT)", "fopen(path, mode)", "rename(old, new)", "unlink(path)",
    "FileManager.default", "data.write(to: url)", "text.write(toFile: path)",
  ])
  func `a change of a file outside the file layer is found`(statement: String) {
    #expect(Rules.fileChanges(in: file(statement, at: "dealdeck/Export.swift")).count == 1)
    #expect(Rules.fileChanges(in: file(statement, at: "PipelineStore/Files/Disk.swift")) == [])
    #expect(Rules.fileChanges(in: file(statement, at: "dealdeck/Editor/Scratch.swift")) == [])
  }

  @Test func `curses outside its target is found`() {
    let files = file("private import CNcurses\n", at: "dealdeck/main.swift")
    #expect(Rules.cursesUsers(in: files).count == 1)
  }

  @Test func `an underscored member of a library is found`() {
    let path = "dealdeck/Help/Page.swift"
    let names = file("let name = command._commandName\n", at: path)
    #expect(Rules.underscoredMembers(in: names).count == 1)
    #expect(Rules.underscoredMembers(in: file("let (_, name) = pair.0\n", at: path)) == [])
  }

  @Test func `a type of a higher layer is found, and a folder of no layer`() {
    let layers = Layers("Kit", ["Low"], ["High"])
    let files = [
      SourceFile(path: "Kit/Low/Point.swift", text: "struct Point { var view: View }\n"),
      SourceFile(path: "Kit/High/View.swift", text: "struct View { var point: Point }\n"),
    ]
    #expect(layers.violations(in: files).map(\.path) == ["Kit/Low/Point.swift"])
    let stray = file("struct Page {}\n", at: "Kit/Other/Page.swift")
    #expect(layers.violations(in: stray).count == 1)
  }

  @Test func `a doc comment that opens with a question word is found, its other lines are not`() {
    let path = "BoardUI/View/Card.swift"
    #expect(
      Rules.vagueDocs(in: file("  /// How wide it is.\nlet width = 1\n", at: path)).count == 1)
    #expect(Rules.vagueDocs(in: file("/// The width.\n/// Where it is cut.\n", at: path)) == [])
  }

  @Test func `a public declaration outside the library is found`() {
    let text = "public struct Page {\n  package var name: String\n}\n"
    #expect(Rules.publicParts(in: file(text, at: "BoardUI/Page.swift")).count == 1)
    #expect(Rules.publicParts(in: file(text, at: "PipelineDomain/Page.swift")) == [])
  }

  @Test func `a domain type that knows its file format is found`() {
    let files = file("struct Deal: Codable {}\n", at: "PipelineDomain/Deal.swift")
    #expect(Rules.codableDomain(in: files).count == 1)
  }

  @Test func `a file of one line too many is found`() {
    let long = file(String(repeating: "//\n", count: 401), at: "BoardUI/View.swift")
    let full = file(String(repeating: "//\n", count: 400), at: "BoardUI/View.swift")
    #expect(Rules.longFiles(in: long).count == 1)
    #expect(Rules.longFiles(in: full) == [])
  }
}

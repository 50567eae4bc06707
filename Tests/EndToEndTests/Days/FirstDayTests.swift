import Foundation
import Testing

/// The first minutes of somebody with a terminal and nothing set up.
@Suite(.serialized)
struct FirstDayTests {
  /// An environment that names no user, no country and no board.
  private static let nobody =
    "env -u DEALDECK_USER TZ=UTC DEALDECK_NOW=2026-11-20T09:00:00Z LC_ALL=C.UTF-8"

  /// A window in an empty folder that runs the program with these arguments, and then shows its exit code.
  private func window(
    _ arguments: String, in folder: Workspace, _ columns: Int = 100, _ rows: Int = 30
  ) throws -> TerminalWindow {
    try TerminalWindow(
      columns, rows,
      running: "\(Self.nobody) '\(Program.path)' \(arguments); echo left $?; read -r _", in: folder)
  }

  /// Runs a command as the user whom the configuration names.
  private func run(_ arguments: [String], in folder: Workspace) throws -> Program.Outcome {
    try Program.run(
      "/usr/bin/env", ["-u", "DEALDECK_USER", Program.path] + arguments, in: folder)
  }

  @Test(arguments: [(160, 48, "en"), (80, 24, "en"), (80, 24, "fr"), (40, 12, "fr")])
  func `the first own deal is on the board within 15 keys beside the text`(
    columns: Int, rows: Int, language: String
  ) throws {
    let folder = try Workspace()
    let window = try window("--language \(language)", in: folder, columns, rows)
    let script = try KeyScript("first-day")
    // One more: Enter behind the name of the program.
    #expect(script.keyCount + 1 <= 15)
    try script.play(in: window)
    #expect(try window.quit() == 0)
    let board = try JSONAnswer(folder.text())
    #expect(board["name"].text == "Software")
    #expect(board["currency"].text == "USD")
    #expect(board["language"].text == language)
    #expect(board["team"].items.map { $0["name"].text } == ["Ana Costa"])
    let deal = try #require(board["deals"].members.values.first)
    #expect(deal["title"].text == "Acme licence" && deal["owner"].text == "Ana Costa")
    #expect(deal["history"].items.allSatisfy { $0["by"].text == "Ana Costa" })
    let mine = try run(["list", "--filter", "owner:me", "--json"], in: folder)
    #expect(try JSONAnswer(mine.output)["deals"].items.count == 1)
    let kept = try folder.text(of: ".config/dealdeck/config.toml")
    #expect(kept == "user = \"Ana Costa\"\n")
    let checked = try run(["check"], in: folder)
    #expect(checked.status == 0, "\(checked.diagnostics)")
  }

  @Test func `the page, the questions of init and its options make the same board`() throws {
    let (byKeys, byQuestions, byOptions) = (try Workspace(), try Workspace(), try Workspace())
    let page = try window("--language en", in: byKeys)
    try page.wait(for: "Welcome to dealdeck")
    try page.press("Enter")
    try page.enter("Software")
    try page.press("Tab")
    try page.enter("6")
    try page.press("Tab")
    try page.enter("usd")
    try page.press("Tab", "Tab")
    try page.enter("United S")
    try page.press("Tab")
    try page.enter("Ana Costa")
    try page.press("Enter")
    try page.wait(for: "No deals yet")
    #expect(try page.quit() == 0)

    let asked = try window("init", in: byQuestions)
    for (question, answer) in [
      ("What do you sell", "Software"), ("How long", "6"), ("Currency", "usd"), ("Language", ""),
      ("Public holidays", "united s"), ("Your name", "Ana Costa"),
    ] {
      try asked.wait(for: question)
      try asked.type(answer)
    }
    try asked.wait(for: "left 0")

    let made = try run(
      [
        "init", "--name", "Software", "--profile", "long", "--currency", "USD", "--holidays", "US",
        "--user", "Ana Costa", "--language", "en", "--time-zone", "UTC",
      ], in: byOptions)
    #expect(made.status == 0, "\(made.diagnostics)")
    #expect(try byKeys.text() == byOptions.text())
    #expect(try byQuestions.text() == byOptions.text())
  }

  @Test func `an export is imported from the first page, and its board opens`() throws {
    let folder = try Workspace()
    try folder.write("Title,Amount,Stage\nAcme,1200,Proposal\nBolt,300,Lead\n", to: "deals.csv")
    let window = try window("", in: folder)
    try window.wait(for: "Welcome to dealdeck")
    try window.press("j", "Enter")
    try window.enter("missing.csv")
    try window.press("Enter")
    try window.wait(for: "missing.csv:")
    try window.press("C-u")
    try window.enter("deals.csv")
    try window.press("Enter")
    try window.wait(for: "Acme")
    try window.wait(for: "First steps")
    #expect(try window.quit() == 0)
    #expect(try folder.document()["deals"].members.count == 2)
  }

  @Test func `nothing is made by leaving the first page, and a pipe is never asked`() throws {
    let folder = try Workspace()
    let window = try window("", in: folder)
    try window.wait(for: "Welcome to dealdeck")
    #expect(try window.quit() == 0)
    #expect(!FileManager.default.fileExists(atPath: folder.file("pipeline.json")))
    #expect(try run([], in: folder).status == 66)
    #expect(try run(["init"], in: folder).status == 0)
  }

  @Test func `the checklist stays hidden once it was hidden`() throws {
    let folder = try Workspace()
    #expect(try run(["init", "--user", "Ana"], in: folder).status == 0)
    for isFirst in [true, false] {
      let window = try window("pipeline.json", in: folder)
      try window.wait(for: "No deals yet")
      let picture = try window.picture()
      #expect(picture.contains("First steps") == isFirst)
      if isFirst { try window.press("C-x") }
      #expect(try window.quit() == 0)
    }
  }
}

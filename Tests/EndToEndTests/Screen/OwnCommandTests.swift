import Foundation
import Testing

/// Programs that keys of the user's start, on a real terminal.
@Suite(.serialized)
struct OwnCommandTests {
  private static let title = "$(touch x); `touch x` {id} \"'\\ -rf"

  private func board() throws -> (Workspace, TerminalWindow) {
    let folder = try Workspace()
    try #require(Program.run("init", "--currency", "EUR", in: folder).status == 0)
    try #require(Program.run("add", Self.title, in: folder).status == 0)
    try folder.write(
      "printf '%s\\n' $# \"$@\" >arguments.new; mv arguments.new arguments; echo \"All $# right\"",
      to: "keep")
    try folder.write(
      "stty -a >lent; echo type a line; read -r line; echo \"$line\" >line; exit 4", to: "ask")
    try folder.configure(
      """
      [commands.keep]
      key = "F3"
      title = "Keep the deal"
      run = ["sh", "\(folder.file("keep"))", "{title}", "x{title}y", "{file}"]
      [commands.ask]
      key = "F4"
      title = "Ask a line"
      run = ["sh", "\(folder.file("ask"))"]
      terminal = true
      [commands.slow]
      key = "F6"
      title = "Slow one"
      run = ["sleep", "1000"]
      timeout = 1
      """)
    return (folder, try TerminalWindow.board(120, 40, in: folder))
  }

  @Test func `a hostile title is one argument, starts nothing, and the first line is told`() throws
  {
    let (folder, window) = try board()
    try window.press("F3")
    try window.wait(for: "Keep the deal: All 3 right")
    let wanted = ["3", Self.title, "x\(Self.title)y", folder.file("pipeline.json")]
    #expect(try folder.text(of: "arguments").split(separator: "\n").map(String.init) == wanted)
    #expect(!FileManager.default.fileExists(atPath: folder.file("x")))
    try window.press("F6")
    try window.wait(for: "Running “Slow one”")
    try window.press("t")
    try window.wait(for: "Triage")
    try window.wait(for: "“Slow one” was stopped after 1 second, its time limit.")
    try window.press("Escape")
    // Escape and a key at once would be Alt with that key.
    try window.wait(for: "PROSPECTING")
    #expect(try window.quit() == 0)
  }

  @Test func `a command in the foreground has the terminal, and its failure is told`() throws {
    let (folder, window) = try board()
    try window.press("F4")
    try window.wait(for: "type a line")
    try window.type("qqq")
    try window.wait(for: "“Ask a line” exited with code 4.")
    #expect(try folder.text(of: "line") == "qqq\n")
    #expect(try folder.text(of: "lent").contains(" icanon"))
    #expect(try window.quit() == 0)
  }
}

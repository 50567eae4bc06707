import Foundation
import Testing

/// The mouse, in a terminal that reports it and in one that is not asked to.
@Suite(.serialized)
struct MouseTests {
  @Test func `a click selects a deal, and a drag moves it`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(100, 30, in: folder)
    #expect(try window.fact("mouse_button_flag") == "1")
    #expect(try window.fact("mouse_sgr_flag") == "1")
    // The cursor is on the title of the first card; the next card's is four rows below.
    let (column, row) = (try number("cursor_x", in: window), try number("cursor_y", in: window))
    try window.enter(report("0", column + 3, row + 4, "M"))
    try window.enter(report("0", column + 3, row + 4, "m"))
    try window.wait(forFact: "cursor_y", "\(row + 4)")

    try window.enter(report("0", column + 3, row + 4, "M"))
    try window.enter(report("32", column + 30, row + 6, "M"))
    try window.wait(for: "Drop on")
    try window.enter(report("0", column + 30, row + 6, "m"))
    try window.wait(for: "u undo")
    #expect(try window.quit() == 0)
    #expect(try folder.entries(by: "Tester").count == 1)
  }

  @Test func `with the mouse off no program asks for it, and one key turns it on`() throws {
    let folder = try Workspace()
    try folder.generate()
    try FileManager.default.createDirectory(
      atPath: folder.file(".config/dealdeck"), withIntermediateDirectories: true)
    try folder.write("mouse = \"off\"\n", to: ".config/dealdeck/config.toml")
    let window = try TerminalWindow(
      100, 30,
      running: "script -qfc \"'\(Program.path)' pipeline.json\" sent; echo left $?; read -r _",
      in: folder)
    try window.waitForBoard()
    try window.press("j", "k", "?", "q")
    try window.waitForBoard()
    try #require(try folder.text(of: "sent").contains("?2004h"))
    #expect(try !folder.text(of: "sent").contains("1002"))
    #expect(try window.fact("mouse_any_flag") == "0")
    try window.press("M")
    try window.wait(forFact: "mouse_button_flag", "1")
    try window.press("M")
    try window.wait(forFact: "mouse_any_flag", "0")
    #expect(try window.quit() == 0)
  }

  @Test(arguments: ["tmux-256color", "screen", "xterm"])
  func `reports of the terminal type nothing into a question`(name: String) throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow(
      100, 30, running: "TERM=\(name) '\(Program.path)' pipeline.json; echo left $?; read -r _",
      in: folder)
    try window.waitForBoard()
    try window.press("a")
    try window.wait(for: "esc cancel")
    let reports = [
      report("0", 90, 1, "M"), report("0", 90, 1, "m"), report("32", 91, 1, "M"),
      report("64", 5, 5, "M"), "\u{1B}[M !!", "\u{1B}[I", "\u{1B}[O", "\u{1B}[24;80R",
      "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[?2026;2$y",
      "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\", "\u{1B}]10;rgb:ffff/ffff/ffff\u{7}",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[0n",
    ]
    for (place, report) in reports.enumerated() {
      try window.enter("\(place) ")
      try window.enter(report)
    }
    let typed = reports.indices.map(String.init).joined(separator: " ")
    try window.enter("end")
    try window.wait(for: typed + " end")
    try window.press("Enter")
    try window.wait(for: "Added “\(typed) end”")
    #expect(try window.quit() == 0)
  }

  private func number(_ fact: String, in window: TerminalWindow) throws -> Int {
    try #require(Int(try window.fact(fact)))
  }

  /// Returns the report of a button at a cell, counted from zero.
  private func report(_ button: String, _ column: Int, _ row: Int, _ end: String) -> String {
    "\u{1B}[<\(button);\(column + 1);\(row + 1)\(end)"
  }
}

import Foundation
import Glibc
import Testing

/// A deal written in an editor of the user's, on a real terminal.
@Suite(.serialized)
struct EditorTests {
  /// A shell with the board in it, and an editor that is this script. A shell reads it: the system runs
  /// no file that a test beside this one still holds open.
  private func board(
    editor script: String, in folder: Workspace, variable: String = "EDITOR"
  ) throws -> TerminalWindow {
    try folder.write("#!/bin/sh\n\(script)\n", to: "my editor")
    try FileManager.default.createDirectory(
      atPath: folder.file("tmp"), withIntermediateDirectories: false)
    let window = try TerminalWindow.shell(120, 40, in: folder)
    try window.type("stty -a >before; export TMPDIR=\"$PWD/tmp\"; unset VISUAL EDITOR; echo here")
    try window.wait(for: "\nhere")
    try window.type("clear; export \(variable)=\"sh '$PWD/my editor' --wait\"")
    try window.type("'\(Program.path)' pipeline.json")
    try window.waitForBoard()
    return window
  }

  /// Leaves the board, and finds the shell as it was and no file of the editor's but what is kept.
  private func expectNothingLeft(
    _ window: TerminalWindow, _ folder: Workspace, butKept kept: Int = 0
  ) throws {
    try window.press("q")
    try window.wait(forFact: "alternate_on", "0")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.file("tmp"))
    #expect(left.count == kept)
    try window.type("clear; stty -a >after; echo after $?")
    try window.wait(for: "after 0")
    #expect(try folder.text(of: "after") == folder.text(of: "before"))
  }

  @Test(arguments: ["EDITOR", "VISUAL"])
  func `what the editor leaves is in the file as one change, and u takes it back`(
    variable: String
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let script = """
      echo "arguments $#: $1"; stat -c 'mode %a' "$2"; stty -a >lent
      echo "type a line"; read -r line; printf 'first\\n%s\\n' "$line" >>"$2"
      """
    let window = try board(editor: script, in: folder, variable: variable)
    try window.press("Enter")
    try window.wait(for: "Timeline")
    try window.press("C-g")
    let picture = try window.wait(for: "type a line")
    #expect(picture.contains("arguments 2: --wait"))
    #expect(picture.contains("mode 600"))
    #expect(try folder.text(of: "lent") == folder.text(of: "before"))
    // A board that read the terminal meanwhile would quit.
    try window.type("qqq second")
    try window.wait(for: "Updated “")
    try window.press("u")
    try window.wait(for: "Undid")
    try window.press("Escape")
    try window.wait(for: "PROSPECTING")
    try expectNothingLeft(window, folder)
    let notes = try folder.entries(by: "Tester").map { $0["changes"]["notes"][1].text }
    #expect(notes.first == "first\nqqq second")
    #expect(notes.count == 2)
  }

  @Test(arguments: [
    ("exit 1", "exited with code 1", 0), ("echo mine >\"$2\"; kill -9 $$", "killed by signal 9", 1),
    ("echo mine >\"$2\"; exit 3", "exited with code 3", 1), ("exit 127", "start the editor", 0),
    ("printf '\\377\\376' >\"$2\"", "isn’t UTF-8", 1),
    ("rm \"$2\"", "read the text of the editor", 0),
    (
      "rm \"$2\"; mkdir \"$2\"; rmdir \"$2\"; ln -s /etc/passwd \"$2\"",
      "read the text of the editor", 0
    ),
    ("head -c 140000 /dev/zero | tr '\\0' x >\"$2\"", "limited to 131,072 bytes", 1),
    ("touch \"$2\"", "Deal unchanged", 0), ("stty raw -echo; kill $$", "killed by signal 15", 0),
  ])
  func `an editor that fails keeps the old text, says so, and leaves only what was written`(
    script: String, why: String, kept: Int
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    let window = try board(editor: script, in: folder)
    try window.press("C-g")
    let told = try window.wait(for: why)
    #expect(told.contains("Your text is in") == (kept > 0))
    try window.waitForBoard()
    try expectNothingLeft(window, folder, butKept: kept)
    #expect(try folder.trace() == before)
  }

  @Test func `an interrupt in the editor is the editor's`() throws {
    let folder = try Workspace()
    try folder.generate()
    let script = """
      trap 'echo caught; stop=1' INT
      echo ready; until [ -n "$stop" ]; do :; done
      echo interrupted >>"$2"; read -r _
      """
    let window = try board(editor: script, in: folder)
    try window.press("C-g")
    try window.wait(for: "ready")
    try window.press("C-c")
    try window.wait(for: "caught")
    try window.press("Enter")
    try window.wait(for: "Updated “")
    try expectNothingLeft(window, folder)
  }

  @Test func `a stop in the editor stops the board too, and fg continues both`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try board(
      editor: "echo ready; read -r line; echo \"$line\" >>\"$2\"", in: folder)
    try window.press("C-g")
    try window.wait(for: "ready")
    try window.press("C-z")
    try window.wait(for: "Stopped")
    try window.type("clear; fg")
    try window.wait(for: "pipeline.json")
    try window.type("after the stop")
    try window.wait(for: "Updated “")
    try expectNothingLeft(window, folder)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `told to end while the editor runs, the board lets it finish, saves and ends`(
    signal: Int32
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try board(
      editor: "echo $PPID >pid; echo it runs; read -r line; echo \"$line\" >>\"$2\"", in: folder)
    try window.press("C-g")
    try window.wait(for: "it runs")
    kill(try #require(pid_t(folder.text(of: "pid").dropLast())), signal)
    try window.type("last words")
    try window.wait(for: "ready>")
    try window.type("clear; echo left $?; stty -a >after; echo after $?")
    try window.wait(for: "after 0")
    #expect(try folder.text(of: "after") == folder.text(of: "before"))
    #expect(try window.fact("mouse_any_flag") == "0" && window.fact("keypad_flag") == "0")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("tmp")) == [])
    let notes = try folder.entries(by: "Tester").map { $0["changes"]["notes"][1].text }
    #expect(notes == ["last words"])
  }

  @Test func `a window closed while the editor runs ends both, and leaves nothing`() throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    var window: TerminalWindow? = try board(
      editor: "echo $PPID >pid; echo it runs; read -r line; exit 1", in: folder)
    try window?.press("C-g")
    try window?.wait(for: "it runs")
    let process = try #require(pid_t(folder.text(of: "pid").dropLast()))
    window = nil
    try Waiting.wait(forEndOf: process)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("tmp")) == [])
    #expect(try folder.trace() == before)
  }
}

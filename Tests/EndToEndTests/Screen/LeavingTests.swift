import Foundation
import Glibc
import Testing

/// Ways out of the board, and the shell they lead back to.
@Suite(.serialized)
struct LeavingTests {
  /// A way out: how, and the exit code the shell sees.
  enum Way: CaseIterable {
    case key, termination, hangUp, crash

    var code: Int32 {
      switch self {
      case .key: 0
      case .termination: 128 + SIGTERM
      case .hangUp: 128 + SIGHUP
      case .crash: 128 + SIGSEGV
      }
    }
  }

  @Test(arguments: Way.allCases)
  func `however the board is left, the shell is as it was`(way: Way) throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    let window = try TerminalWindow.shell(100, 30, in: folder)
    try window.type("stty -a >before; echo here before")
    try window.wait(for: "\nhere before")
    // A crash would otherwise wait for a key, with a report of its own on the screen.
    try window.type("export SWIFT_BACKTRACE=enable=no")
    try window.type("sh -c 'echo $$ >pid; exec \"\(Program.path)\" pipeline.json'; echo left $?")
    try window.waitForBoard()
    #expect(try window.fact("alternate_on") == "1")

    let process = try #require(pid_t(folder.text(of: "pid").dropLast()))
    switch way {
    case .key: try window.press("q")
    case .termination: kill(process, SIGTERM)
    case .hangUp: kill(process, SIGHUP)
    case .crash: kill(process, SIGSEGV)
    }
    try window.wait(for: "\nleft \(way.code)")
    try expectTheShellAsItWas(window, folder)
    #expect(try folder.trace() == before)
  }

  @Test func `a board that is stopped comes back, in a window of another size too`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.shell(100, 30, in: folder)
    try window.type("stty -a >before; echo here before")
    try window.wait(for: "\nhere before")
    try window.type("'\(Program.path)' pipeline.json")
    try window.waitForBoard()

    try window.press("C-z")
    try window.wait(for: "Stopped")
    try expectTheShellAsItWas(window, folder)

    try window.type("clear")
    try window.resize(to: 120, 40)
    try window.type("fg")
    try window.waitForBoard()
    #expect(try window.fact("alternate_on") == "1")
    try window.press("l", "L")
    try window.wait(for: "to Discovery (was Qualification)")
    try window.press("q")
    try window.wait(forFact: "alternate_on", "0")
    #expect(try folder.entries(by: "Tester").count == 1)
  }

  @Test func `a board whose window is closed saves what was asked and ends`() throws {
    let folder = try Workspace()
    try folder.generate()
    var window: TerminalWindow? = try TerminalWindow(
      100, 30, running: "echo $$ >pid; exec '\(Program.path)' pipeline.json", in: folder)
    try window?.waitForBoard()
    let process = try #require(pid_t(folder.text(of: "pid").dropLast()))
    try window?.press("L")
    try window?.wait(for: "to Qualification (was Prospecting)")
    window = nil
    try Waiting.wait(forEndOf: process)
    #expect(try folder.entries(by: "Tester").count == 1)
  }

  @Test func `what could not be saved is told after leaving, with an exit code`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.shell(120, 40, in: folder)
    try window.type("'\(Program.path)' pipeline.json; echo left $?")
    try window.waitForBoard()
    try folder.write("")
    try window.wait(for: "empty file")
    try window.press("L")
    try window.wait(for: "NOT SAVED")
    try window.press("q")
    try window.wait(for: "again quits")
    try window.press("q")
    let picture = try window.wait(for: "\nleft 74")
    #expect(picture.contains("1 change not saved"))
    #expect(try folder.text() == "")
  }

  @Test func `what somebody else changed first is told after leaving, with an exit code`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.shell(160, 40, in: folder)
    try window.type("sh -c 'echo $$ >pid; exec \"\(Program.path)\" pipeline.json'; echo left $?")
    try window.waitForBoard()
    let title = try #require(Cards(picture: try window.picture()).titleAtCursor)
    try folder.write(try folder.text(), to: "theirs.json")
    let other = ["DEALDECK_USER": "Other"]
    let moved = try Program.run(
      "move", title, "proposal", "--file", "theirs.json", in: folder, environment: other)
    try #require(moved.status == 0, "\(moved.diagnostics)")

    // The save waits for the lock, and the way out for the save.
    let lock = open(folder.file(".pipeline.json.lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    try window.press("L", "q")
    let process = try folder.text(of: "pid").dropLast()
    try Waiting.wait(for: "a way out that waits for the save") {
      try String(contentsOfFile: "/proc/\(process)/wchan", encoding: .utf8).hasPrefix("futex")
    }
    try #require(rename(folder.file("theirs.json"), folder.file("pipeline.json")) == 0)
    close(lock)

    let picture = try window.wait(for: "\nleft 1")
    #expect(picture.contains("Other set the stage of “\(title)” to Proposal"))
    #expect(try folder.entries(by: "Tester").isEmpty)
  }

  private func expectTheShellAsItWas(_ window: TerminalWindow, _ folder: Workspace) throws {
    try window.type("stty -a >after; echo here after")
    // The line before the program is still there: it drew on a screen of its own.
    let picture = try window.wait(for: "\nhere after")
    #expect(picture.contains("\nhere before"))
    let (before, after) = (try folder.text(of: "before"), try folder.text(of: "after"))
    #expect(after == before)
    for (fact, value) in [
      ("alternate_on", "0"), ("cursor_flag", "1"), ("keypad_flag", "0"),
      ("keypad_cursor_flag", "0"), ("mouse_any_flag", "0"),
    ] {
      #expect(try window.fact(fact) == value, "\(fact)")
    }
  }
}

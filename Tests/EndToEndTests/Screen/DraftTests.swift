import Foundation
import Glibc
import Testing

/// Text typed into a question when the board is left, however that happens.
@Suite(.serialized)
struct DraftTests {
  private static let text = "send the quote fri"
  private static let file = ".local/state/dealdeck/drafts"

  /// A way to leave a board with words in it that nobody saved.
  enum Way: CaseIterable {
    case leftQuestion, termination, hangUp, closedWindow, crash
  }

  /// Opens a board and types into the question for the next step.
  private func board(in folder: Workspace) throws -> (TerminalWindow, pid_t) {
    let window = try TerminalWindow(
      100, 30,
      running:
        "sh -c 'echo $$ >pid; exec \"\(Program.path)\" pipeline.json'; echo left $?; read -r _",
      in: folder)
    try window.waitForBoard()
    try window.press("n")
    try window.wait(for: "esc cancel")
    try window.enter(Self.text)
    try window.wait(for: Self.text)
    return (window, try #require(pid_t(folder.text(of: "pid").dropLast())))
  }

  @Test(arguments: Way.allCases)
  func `what was typed is there in the next session, until it is answered`(way: Way) throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    var (window, process): (TerminalWindow?, pid_t) = try board(in: folder)
    switch way {
    case .leftQuestion:
      try window?.press("Escape")
      try window?.wait(for: "draft kept")
      #expect(try window?.quit() == 0)
    case .termination, .hangUp:
      kill(process, way == .hangUp ? SIGHUP : SIGTERM)
      try window?.wait(for: "left \(128 + (way == .hangUp ? SIGHUP : SIGTERM))")
    case .crash:
      try wait(forDraft: Self.text, in: folder)
      kill(process, SIGKILL)
      try window?.wait(for: "left \(128 + SIGKILL)")
    case .closedWindow:
      window = nil
      try Waiting.wait(forEndOf: process)
    }
    #expect(try folder.trace() == before)
    #expect(try folder.trace(of: Self.file).mode == 0o600)

    let again = try TerminalWindow.board(100, 30, in: folder)
    try again.wait(for: "1 draft from the last session")
    try again.press("n")
    try again.wait(for: Self.text)
    try again.press("Enter")
    try again.waitForBoard()
    #expect(try again.quit() == 0)
    let steps = try folder.entries(by: "Tester").map { $0["changes"]["nextStep"][1]["what"].text }
    #expect(steps == ["send the quote"])
    #expect(try folder.text(of: Self.file) == "")
  }

  /// Looks until the text is in the file of drafts.
  private func wait(forDraft text: String, in folder: Workspace) throws {
    try Waiting.wait(for: "a draft that is kept while it is typed") {
      (try? folder.text(of: Self.file))?.contains(text) == true
    }
  }

  @Test func `what is typed once more is kept in the place of what was kept before`() throws {
    let folder = try Workspace()
    try folder.generate()
    let (window, process) = try board(in: folder)
    try wait(forDraft: Self.text, in: folder)
    let longer = String(repeating: " and the terms", count: 40)
    try window.enter(longer)
    try wait(forDraft: Self.text + longer, in: folder)
    kill(process, SIGKILL)
    try window.wait(for: "left \(128 + SIGKILL)")
    let again = try TerminalWindow.board(100, 30, in: folder)
    try again.wait(for: "1 draft from the last session")
    try again.press("n")
    try again.wait(for: "and the terms")
    try again.press("C-u")
    try again.enter("call fri")
    try again.press("Enter")
    try again.waitForBoard()
    #expect(try again.quit() == 0)
    #expect(try folder.text(of: Self.file) == "")
  }

  @Test func `the words of one board are not those of another, and what one session left stays`()
    throws
  {
    let folder = try Workspace()
    try folder.generate()
    try folder.generate(seed: 4, to: "other.json")
    let (first, process) = try board(in: folder)
    let second = try TerminalWindow.board(100, 30, in: folder)
    try second.press("a")
    try second.wait(for: "esc cancel")
    try second.enter(#"A\new roof"#)
    try second.wait(for: #"A\new roof"#)
    try second.press("Escape")
    try second.wait(for: "draft kept")
    kill(process, SIGTERM)
    try first.wait(for: "left")
    #expect(try second.quit() == 0)
    #expect(try folder.text(of: Self.file).split(separator: "\n").count == 2)

    let other = try TerminalWindow.board(100, 30, of: "other.json", in: folder)
    try other.press("n")
    #expect(try !other.wait(for: "esc cancel").contains(Self.text))
    try other.press("Escape")
    try other.waitForBoard()
    #expect(try other.quit() == 0)
    let third = try TerminalWindow.board(100, 30, in: folder)
    try third.wait(for: "2 drafts from the last session")
    try third.press("a")
    try third.wait(for: #"A\new roof"#)
  }

  @Test func `what cannot be kept is told after leaving`() throws {
    let folder = try Workspace()
    try folder.generate()
    try folder.write("", to: ".local")
    let (window, process) = try board(in: folder)
    kill(process, SIGTERM)
    let picture = try window.wait(for: "left \(128 + SIGTERM)")
    #expect(picture.contains("draft not kept: \(Self.text)"))
  }
}

import Testing

/// Windows that change their size, and places that are no terminal.
@Suite(.serialized)
struct ResizingTests {
  @Test func `a window made small and large again shows the same, cell for cell`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(160, 48, in: folder)
    try window.press("l")
    let before = try window.wait(until: "all is drawn, the trends too, which come last") {
      $0.contains("Qualification:") && $0.split(separator: "▄▄▄▄▄▄▄▄").count > 2
    }
    let styled = try looks(of: window)

    try window.resize(to: 40, 12)
    try window.wait(for: "‹ QUALIFICATION")
    try window.resize(to: 1, 1)
    try window.resize(to: 160, 48)
    try window.wait(until: "the same text") { $0 == before }
    #expect(try looks(of: window) == styled)
    #expect(try window.quit() == 0)
  }

  @Test func `a terminal that cannot place its cursor is told the plain commands`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.shell(200, 24, in: folder)
    try window.type("TERM=dumb '\(Program.path)' pipeline.json; echo left $?")
    let picture = try window.wait(for: "\nleft 1")
    #expect(picture.contains("“dumb” can’t position the cursor; `dealdeck --plain`"))
    #expect(picture.contains("dealdeck list"))
  }

  @Test(arguments: [[], ["pipeline.json"], ["open", "pipeline.json"], ["demo"]])
  func `without a terminal one line names the plain commands`(arguments: [String]) throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(outcome.diagnostics.contains("dealdeck list"))
    #expect(try folder.trace() == before)
  }

  /// Returns the picture with its colours, except after the last text of a line, where tmux reports them
  /// only for blanks that were drawn, else at the start of the next line.
  private func looks(of window: TerminalWindow) throws -> String {
    try window.picture(styled: true).replacing("\u{1B}[39m\n", with: "\n")
      .replacing("\n\u{1B}[39m", with: "\n")
  }
}

import Testing

/// Keys pressed on a real terminal, and what is in the file after them.
@Suite(.serialized)
struct ChangingTests {
  static let sizes = [(80, 24), (160, 48)]

  @Test(arguments: sizes)
  func `the board shows its stages`(columns: Int, rows: Int) throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(columns, rows, in: folder)
    let picture = try window.picture()
    let names = ["PROSPECTING", "QUALIFICATION", "DISCOVERY", "PROPOSAL"]
    for name in columns < 100 ? names : names + ["NEGOTIATION"] {
      #expect(picture.contains(name), "\(picture)")
    }
    #expect(try window.quit() == 0)
  }

  @Test(arguments: sizes)
  func `a move is in the file, signed, and u takes it back in a later session`(
    columns: Int, rows: Int
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let moving = try TerminalWindow.board(columns, rows, in: folder)
    try moving.press("l", "L")
    try moving.wait(for: "to Discovery (was Qualification)")
    #expect(try moving.quit() == 0)

    let move = try #require(try folder.entries(by: "Tester").first)
    #expect(move["changes"]["stage"].items.map(\.text) == ["qualification", "discovery"])
    #expect(move["at"].text == "2026-11-20T09:00:00Z")

    let undoing = try TerminalWindow.board(columns, rows, in: folder)
    try undoing.press("u")
    try undoing.wait(for: "Undid: ")
    #expect(try undoing.quit() == 0)

    let entries = try folder.entries(by: "Tester")
    #expect(entries.count == 2)
    #expect(entries.last?["undoes"].text == move["id"].text)
    #expect(
      entries.last?["changes"]["stage"].items.map(\.text) == ["discovery", "qualification"])
  }

  @Test func `a deal is lost only with a reason`() throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    let window = try TerminalWindow.board(80, 24, in: folder)
    try window.press("x")
    try window.wait(for: "Loss reason")
    try window.press("Enter")
    try window.wait(for: "Enter a reason")
    #expect(try folder.trace() == before)

    try window.press("c", "Enter")
    try window.wait(for: "marked as lost: competitor")
    #expect(try window.quit() == 0)
    let entry = try #require(try folder.entries(by: "Tester").first)
    #expect(entry["changes"]["lossReason"][1].text == "competitor")
    #expect(entry["changes"]["closedOn"][1].text == "2026-11-20")
  }

  @Test func `a question left by Escape changes no byte, and Escape never quits`() throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    let window = try TerminalWindow.board(120, 40, in: folder)
    for key in ["w", "x", "d", "n", "c", "a", "e"] {
      try window.press(key)
      try window.wait(for: "esc cancel")
      try window.press("z", "Escape")
      try window.waitForBoard()
    }
    try window.press("Escape")
    try window.wait(for: "q quits")
    #expect(try window.quit() == 0)
    #expect(try folder.trace() == before)
  }

  @Test func `a paste outside a question runs no command`() throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.trace()
    let window = try TerminalWindow.board(80, 24, in: folder)
    try window.paste("L\nw\n\nq\nQ")
    try window.wait(for: "Paste ignored")
    try window.press("Escape")
    try window.wait(for: "Keys are active again")
    #expect(try window.quit() == 0)
    #expect(try folder.trace() == before)
  }

  @Test func `a paste into a question is its text, on one line`() throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(120, 40, in: folder)
    try window.press("a")
    try window.wait(for: "esc cancel")
    try window.paste("Two\nlines \u{1B}[31m")
    try window.press("Enter")
    try window.wait(for: "Added “Two lines")
    #expect(try window.quit() == 0)
    #expect(try !folder.entries(by: "Tester").isEmpty)
    let titles = try folder.document()["deals"].members.values.compactMap { $0["title"].text }
    #expect(titles.contains { $0.hasPrefix("Two lines") && !$0.contains("\u{1B}") })
  }

  @Test
  func `what was done to several deals is undone as one by the command, by name or as a whole`()
    throws
  {
    let folder = try Workspace()
    try folder.generate()
    let window = try TerminalWindow.board(160, 48, in: folder)
    try window.press("Space", "Space", "A")
    try window.press("C-u")
    try window.enter("Nova")
    try window.press("Enter")
    try window.wait(for: "“Nova” is a new owner")
    try window.press("Enter")
    try window.wait(for: "Assigned 2 deals to Nova")
    try window.wait(for: "· saved")
    #expect(try window.quit() == 0)
    let done = try folder.entries(by: "Tester")
    #expect(done.count == 2)
    #expect(Set(done.compactMap { $0["bulk"].text }) == [done[0]["id"].text ?? ""])

    let undone = try Program.run("undo", in: folder)
    #expect(undone.status == 0, "\(undone.diagnostics)")
    #expect(undone.output.contains("2 deals"))
    let redone = try Program.run("redo", "--json", in: folder)
    #expect(try JSONAnswer(redone.output)["deals"].items.count == 2)
    let entries = try folder.entries(by: "Tester")
    #expect(entries.count == 6)
    let owners = try folder.document()["deals"].members.values.count { $0["owner"].text == "Nova" }
    #expect(owners == 2)
  }

  @Test func `an undo that somebody overtook says how to go on, and does so`() throws {
    let folder = try Workspace()
    try folder.generate()
    let deals = try folder.deals("--stage", "1")
    let run = { (arguments: [String], user: String) in
      try Program.run(Program.path, arguments, in: folder, environment: ["DEALDECK_USER": user])
    }
    for (arguments, user) in [
      (["edit", deals[1], "--title", "Before"], "Ana"),
      (["edit", deals[0], "--title", "Mine"], "Ana"),
      (["edit", deals[0], "--title", "Theirs"], "Bo"),
    ] { #expect(try run(arguments, user).status == 0) }
    let refused = try run(["undo"], "Ana")
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains("Bo has since set the title"))
    #expect(refused.diagnostics.contains("--anyway") && refused.diagnostics.contains("--skip"))
    #expect(try run(["undo", "--skip"], "Ana").output.contains("Before"))
    #expect(try run(["undo", "--anyway"], "Ana").status == 0)
    #expect(try folder.document()["deals"][deals[0]]["title"].text != "Theirs")
  }
}

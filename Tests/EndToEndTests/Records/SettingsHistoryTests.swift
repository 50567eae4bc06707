import Testing

/// Settings changed by path have a history as deals do: on the board and in the commands.
@Suite(.serialized)
struct SettingsHistoryTests {
  private static let path = "stages.discovery.rotAfterDays"
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate()
  }

  @discardableResult
  private func run(_ arguments: String..., by user: String? = nil, now: String? = nil) throws
    -> Program.Outcome
  {
    var environment: [String: String] = [:]
    environment["DEALDECK_USER"] = user
    environment["DEALDECK_NOW"] = now
    return try Program.run(Program.path, arguments, in: folder, environment: environment)
  }

  private func value() throws -> String { try run("settings", "get", Self.path).output }

  @Test func `undo and redo turn a setting as they turn a deal, and leave the file sound`() throws {
    let before = try folder.text()
    try #require(run("settings", "set", Self.path, "33").status == 0)
    #expect(try run("undo").output == "Undid: \(Self.path) 21.\n")
    #expect(try value() == "21\n")
    #expect(try run("redo").output == "Redid: \(Self.path) 33.\n")
    let answer = try JSONAnswer(run("undo", "--json").output)
    #expect(answer["path"].text == Self.path)
    #expect([answer["before"].text, answer["after"].text] == ["33", "21"])
    #expect(try run("check", "--strict").status == 0)
    // Everything but the end of the history is unchanged.
    let lines = try folder.text().replacing("},\n", with: "}\n").split(separator: "\n")
    let kept = before.replacing("},\n", with: "}\n").split(separator: "\n")
    #expect(kept.allSatisfy(Set(lines).contains))
  }

  @Test func `a change since by somebody else is told, and overruled only when asked to`() throws {
    try #require(run("settings", "set", Self.path, "33").status == 0)
    try #require(run("settings", "set", Self.path, "40", by: "Other").status == 0)
    let refused = try run("undo")
    #expect(refused.status == 1)
    #expect(refused.diagnostics.contains("Other has since set \(Self.path) to 40"))
    #expect(try value() == "40\n")
    #expect(try run("undo", "--anyway").status == 0)
    #expect(try value() == "21\n")
  }

  @Test func `a past day is seen with the settings it had`() throws {
    func share(_ day: String) throws -> Double? {
      try JSONAnswer(
        run(
          "kpi", "stale-share", "--as-of", day, "--json", now: "2026-11-25T09:00:00Z"
        ).output)["kpis"].items[0]["value"].number
    }
    let before = try share("2026-11-22")
    for stage in ["prospecting", "qualification", "discovery", "proposal", "negotiation"] {
      try #require(
        run("settings", "set", "stages.\(stage).rotAfterDays", "1", now: "2026-11-24T09:00:00Z")
          .status == 0)
      try #require(
        run("settings", "unset", "stages.\(stage).warmAfterDays", now: "2026-11-24T09:00:00Z")
          .status == 0)
    }
    #expect(try share("2026-11-22") == before)
    #expect(try share("2026-11-24") != before)
  }

  @Test func `u takes a setting back in a later session, and U makes it again`() throws {
    try #require(run("settings", "set", Self.path, "33", by: "Tester").status == 0)
    let window = try TerminalWindow.board(160, 48, in: folder)
    try window.press("u")
    try window.wait(for: "Undid: \(Self.path) 21.")
    try window.wait(until: "the file has it") { _ in try value() == "21\n" }
    #expect(try window.picture().contains("Undid: \(Self.path) 21."))
    try window.press("U")
    try window.wait(for: "Redid: \(Self.path) 33.")
    #expect(try window.quit() == 0)
    #expect(try value() == "33\n")
  }

  @Test func `u on what somebody else set since asks which of the two holds`() throws {
    try #require(run("settings", "set", Self.path, "33", by: "Tester").status == 0)
    try #require(run("settings", "set", Self.path, "40", by: "Other").status == 0)
    let window = try TerminalWindow.board(160, 48, in: folder)
    try window.press("u")
    let question = try window.wait(for: "keep 40")
    #expect(question.contains("set 21"))
    #expect(try value() == "40\n")
    try window.press("s", "Enter")
    try window.wait(for: "Saved your change")
    #expect(try window.quit() == 0)
    #expect(try value() == "21\n")
    #expect(try run("check", "--strict").status == 0)
  }
}

import Testing

/// The settings of a board, shown and changed by path.
struct SettingsCommandTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try #require(Program.run("init", in: folder).status == 0)
  }

  private func play(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(Program.path, ["settings"] + arguments, in: folder)
  }

  @Test func `a setting is told, changed and reset, and the file stays sound`() throws {
    let path = "stages.discovery.rotAfterDays"
    #expect(try play("get", path).output == "21\n")
    #expect(try play("set", path, "33").output == "Set \(path) to 33 (was 21).\n")
    #expect(try play("get", path).output == "33\n")
    #expect(try play("list").output.contains("\(path) = 33\n"))
    #expect(try JSONAnswer(play("get", path, "--json").output)["value"].integer == 33)
    #expect(try play("unset", path).status == 0)
    #expect(try play("get", path).output == "")
    #expect(try Program.run("check", "--strict", in: folder).status == 0)
  }

  @Test(
    arguments: [
      (["set", "kpis.most", "99"], "kpis.most: “99” isn’t a whole number from 3 to 10"),
      (["get", "stages.discvery"], "no setting “stages.discvery”; did you mean stages.discovery?"),
      (["set", "stages", "[]"], "a board needs one"),
      (["set", "marketing", "web"], "marketing has several values"),
      (["unset", "name"], "name"),
      (["set", "timeZone", "Mars/Phobos"], "no time zone “Mars/Phobos”"),
      (["set", "language", "xx"], "“xx” isn’t one of en, fr"),
      (["set", "kpis.order", "win-rte"], "did you mean “win-rate”?"),
      (["set", "kpis.goals.win-rte.target", "3"], "did you mean “win-rate”?"),
    ])
  func `what cannot be is refused in one line, and changes nothing`(
    arguments: [String], told: String
  ) throws {
    let before = try folder.text()
    let outcome = try Program.run(Program.path, ["settings"] + arguments, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.diagnostics.contains(told))
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(try folder.text() == before)
  }

  @Test func `the same is told in French`() throws {
    let changed = try play("set", "kpis.most", "5", "--language", "fr")
    #expect(changed.output == "kpis.most\u{A0}: 5 (avant\u{A0}: 7).\n")
    let refused = try play("get", "kpis.mots", "--language", "fr")
    #expect(refused.diagnostics.contains("aucun réglage «\u{A0}kpis.mots\u{A0}»"))
    #expect(refused.diagnostics.contains("vouliez-vous dire kpis.most"))
  }
}

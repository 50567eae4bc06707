import Testing

/// Settings edited as text, tried before they are saved, and completed by the shell.
@Suite(.serialized)
struct SettingsEditTests {
  private let editor: EditorRunner
  private var folder: Workspace { editor.folder }

  init() throws { editor = try EditorRunner() }

  private func run(
    _ arguments: String..., editor script: String = "true"
  ) throws -> Program.Outcome {
    try editor.run(arguments, editor: script)
  }

  private func kept() throws -> [String] { try editor.kept() }

  @Test func `a section is edited as text, saved as one change, and undone`() throws {
    let before = try run("settings", "get", "stages", "--json").output
    let script = "sed -i 's/\"rotAfterDays\": 21/\"rotAfterDays\": 25/' \"$1\""
    let edited = try run("settings", "edit", "stages", editor: script)
    #expect(edited.status == 0, "\(edited.diagnostics)")
    #expect(edited.output.hasPrefix("stages: "))
    #expect(try run("settings", "get", "stages", "--json").output != before)
    #expect(try kept() == [])
    #expect(try run("undo").status == 0)
    #expect(try run("settings", "get", "stages", "--json").output == before)
    #expect(try run("settings", "edit", "stages").output == "stages: unchanged.\n")
  }

  @Test(arguments: [
    ("stages", "echo '[' >\"$1\""), ("stages", "echo '[]' >\"$1\""),
    ("sla", "echo '[{\"id\": \"x\"}]' >\"$1\""), ("timeZone", "echo Mars/Phobos >\"$1\""),
  ])
  func `a text that is wrong changes nothing, and is kept`(path: String, script: String) throws {
    let before = try folder.text()
    let outcome = try run("settings", "edit", path, editor: script)
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(try kept().count == 1)
    #expect(outcome.diagnostics.contains(try kept()[0]))
    #expect(try folder.text() == before)
  }

  @Test func `an editor that fails changes nothing`() throws {
    let before = try folder.text()
    let script = "echo '[]' >\"$1\"; exit 3"
    let outcome = try run("settings", "edit", "stages", editor: script)
    #expect(outcome.status == 1 && outcome.diagnostics.contains("code 3"))
    #expect(try folder.text() == before)
  }

  @Test func `a trial tells the effect and saves nothing`() throws {
    let before = try folder.text()
    let path = "stages.discovery.rotAfterDays"
    let tried = try run("settings", "set", path, "1", "--dry-run")
    #expect(tried.status == 0, "\(tried.diagnostics)")
    #expect(tried.output.hasPrefix("Dry run: Set \(path) to 1"))
    #expect(tried.output.contains("would become stale"))
    let answer = try JSONAnswer(run("settings", "set", path, "1", "--dry-run", "--json").output)
    #expect(answer["saved"].flag == false)
    #expect((answer["preview"]["becomeStale"].integer ?? 0) > 0)
    #expect(try folder.text() == before)
  }

  @Test func `a member who is renamed by path is renamed on the deals`() throws {
    let team = try JSONAnswer(run("member", "--json").output)["team"].items
    let name = try #require(team.compactMap { $0["name"].text }.first)
    let owned = try JSONAnswer(run("list", "--json", "--owner", name).output)["deals"].items.count
    let changed = try run("settings", "set", "team.\(name).name", "Zoé Renamed")
    #expect(changed.status == 0, "\(changed.diagnostics)")
    let now = try JSONAnswer(run("list", "--json", "--owner", "Zoé Renamed").output)
    #expect(owned > 0 && now["deals"].items.count == owned)
    #expect(try run("check").status == 0)
  }

  @Test func `a name is merged into another on its deals, and undone as one`() throws {
    let sources = try JSONAnswer(run("source", "--json").output)["sources"].items
    let names = sources.compactMap { $0["name"].text }
    let before = try run("source", "--json").output
    let merged = try run("source", "remove", names[0], "--into", names[1])
    #expect(merged.status == 0, "\(merged.diagnostics)")
    let after = try JSONAnswer(run("source", "--json").output)["sources"].items
    let count = { (items: [JSONAnswer], name: String) in
      items.first { $0["name"].text == name }?["deals"].integer ?? 0
    }
    #expect(count(after, names[0]) == 0 && !after.contains { $0["name"].text == names[0] })
    #expect(count(after, names[1]) == count(sources, names[0]) + count(sources, names[1]))
    #expect(try run("undo").status == 0)
    #expect(try JSONAnswer(run("source", "--json").output)["sources"].items.count == names.count)
    #expect(try JSONAnswer(before)["sources"].items.count == names.count)
  }

  @Test(arguments: [
    (["settings", "set"], "stages.discovery.rotAfterDays"), (["stage", "remove"], "discovery"),
    (["reason", "rename"], "price"), (["goal", "set"], "win-rate"),
  ])
  func `the shell completes what the board names`(command: [String], name: String) throws {
    let outcome = try Program.run(
      Program.path, ["---completion"] + command + ["--", "positional@0", "0", "0", ""],
      in: folder)
    #expect(outcome.output.split(separator: "\n").contains(Substring(name)), "\(outcome)")
  }
}

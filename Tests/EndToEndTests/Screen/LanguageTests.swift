import Testing

/// The language of the board: that asked for, else the file's, else the locale's, else English.
@Suite(.serialized)
struct LanguageTests {
  @Test(arguments: [
    ("--language fr", "en", "en_GB.UTF-8", "? aide"),
    ("--language en", "fr", "fr_FR.UTF-8", "? all keys"),
    ("", "fr", "en_GB.UTF-8", "? aide"),
    ("", "en", "fr_FR.UTF-8", "? all keys"),
    ("", nil, "fr_FR.UTF-8", "? aide"),
    ("", "eo", "fr_FR.UTF-8", "? aide"),
    ("", nil, "C.UTF-8", "? all keys"),
  ])
  func `the nearest wish decides`(
    option: String, file: String?, locale: String, expected: String
  ) throws {
    let folder = try Workspace()
    try folder.generate(deals: 3)
    if let file {
      let text = try folder.text()
      let start = try #require(text.firstIndex(of: "{"))
      try folder.write("{\n  \"language\": \"\(file)\"," + text[text.index(after: start)...])
    }
    let window = try TerminalWindow(
      100, 30, running: "LC_ALL=\(locale) '\(Program.path)' \(option) pipeline.json", in: folder)
    try window.wait(for: expected)
  }

  @Test func `a language that is not spoken is a usage error`() throws {
    let folder = try Workspace()
    let outcome = try Program.run("--language", "de", "pipeline.json", in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.diagnostics.contains("choose en, fr"))
  }
}

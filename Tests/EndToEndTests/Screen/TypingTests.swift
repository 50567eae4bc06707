import Testing

/// Typed text goes to its target, or nowhere: played by keys, in both languages.
@Suite(.serialized)
struct TypingTests {
  private struct Language: Sendable, CustomTestStringConvertible {
    let name: String
    /// The end of the last line, and the status of a key without a meaning.
    let help, nothing, ignored: String

    var testDescription: String { name }

    static let all = [
      Language(
        name: "en", help: "? all keys", nothing: "/ does nothing here", ignored: "Typing ignored"
      ),
      Language(
        name: "fr", help: "? aide", nothing: "/ ne fait rien ici", ignored: "Saisie ignorée"),
    ]
  }

  private func open(_ language: Language, in folder: Workspace) throws -> TerminalWindow {
    let window = try TerminalWindow(
      120, 40,
      running:
        "'\(Program.path)' --language \(language.name) pipeline.json; echo left $?; read -r _",
      in: folder)
    try window.wait(for: language.help)
    return window
  }

  /// Types keys at once, again if a slow machine missed their effect, until a text appears.
  @discardableResult
  private func type(
    _ keys: String, until text: String, in window: TerminalWindow
  ) throws -> String {
    try window.wait(until: "it shows “\(text)”") { picture in
      guard !picture.contains(text) else { return true }
      try window.enter(keys)
      return false
    }
  }

  @Test(arguments: Language.all)
  private func `tab goes from field to field, and a completion is taken by going right`(
    language: Language
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let name = "Zéphyr Industrie"
    let made = try Program.run("add", "First", "--organization", name, in: folder)
    try #require(made.status == 0, "\(made.diagnostics)")
    let window = try open(language, in: folder)

    // The text is taken as it was typed, past every Tab.
    try window.press("a")
    try window.enter("Second")
    try window.press("Tab")
    try window.enter("zeph")
    try window.wait(for: "zephyr Industrie")
    try window.press("Tab", "Tab", "Tab", "Tab", "Enter")
    try window.wait(for: "Second")
    try window.wait(
      for: "“zeph”".replacing("“", with: language.name == "fr" ? "«\u{A0}" : "“")
        .replacing("”", with: language.name == "fr" ? "\u{A0}»" : "”"))

    // Right takes it.
    try window.press("a")
    try window.enter("Third")
    try window.press("Tab")
    try window.enter("zephy")
    try window.wait(for: "zephyr Industrie")
    try window.press("Right")
    try window.wait(for: name)
    try window.press("Enter")
    try window.wait(for: "Third")
    #expect(try window.quit() == 0)

    let document = try folder.document()
    let organizations = document["organizations"].members
    let organization = { (title: String) -> String? in
      let deal = document["deals"].members.values.first { $0["title"].text == title }
      return deal?["organization"].text.flatMap { organizations[$0]?["name"].text }
    }
    #expect(organization("Second") == "zeph")
    #expect(organization("Third") == name)
  }

  @Test(arguments: Language.all)
  private func `a search typed where there is none changes nothing, and keys act after a pause`(
    language: Language
  ) throws {
    let folder = try Workspace()
    try folder.generate()
    let before = try folder.text()
    let window = try open(language, in: folder)
    try window.press("t")
    try window.wait(until: "triage is open") { !$0.contains("PROSPECTING") }
    let picture = try type("/owner:me\r", until: language.ignored, in: window)
    #expect(picture.contains(language.nothing))

    // Nobody types for a second: the same keys act again.
    try window.wait(until: "keys act again") { !$0.contains(language.ignored) }
    try window.press("Escape")
    try window.wait(for: "PROSPECTING")
    #expect(try window.quit() == 0)
    #expect(try folder.text() == before)
  }

  @Test(arguments: Language.all)
  private func `escape has keys act again at once`(language: Language) throws {
    let folder = try Workspace()
    try folder.generate()
    let window = try open(language, in: folder)
    try type("#", until: language.ignored, in: window)
    try window.press("Escape")
    try window.wait(until: "keys act again") { !$0.contains(language.ignored) }
    try window.press("L")
    try window.wait(for: "Qualification")
    try window.wait(until: "it is saved") { $0.contains("· saved") || $0.contains("· enregistré") }
    #expect(try window.quit() == 0)
    #expect(try folder.entries(by: "Tester").count == 1)
  }
}

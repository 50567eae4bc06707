import Testing

/// A stale deal and the actions that make it fresh again: played by keys, in both languages.
@Suite(.serialized)
struct StalenessTests {
  private struct Language: Sendable, CustomTestStringConvertible {
    let name: String
    let stale, tags, reason, call: String

    var testDescription: String { name }

    static let all = [
      Language(
        name: "en", stale: "1 stale", tags: "▌Tags",
        reason: "No activity since creation",
        call: "‹ call ›"),
      Language(
        name: "fr", stale: "1 dormante", tags: "▌Étiquettes",
        reason: "Aucune activité depuis la création",
        call: "‹ appel ›"),
    ]
  }

  /// One deal that was created long ago, and two who may own it.
  private let board = """
    {"version": 1, "name": "Team", "timeZone": "UTC", "team": [{"name": "Ana"}, {"name": "Bob"}],
     "stages": [
      {"id": "first", "name": "First", "outcome": "open", "warmAfterDays": 7, "rotAfterDays": 14}],
     "deals": {"aaaaaaaa": {"title": "Only", "stage": "first", "rank": "m", "history": [
      {"at": "2026-01-05T09:00:00Z", "by": "Ana", "id": "h1", "seq": 1,
       "changes": {"stage": [null, "first"]}}]}}}
    """

  @Test(arguments: Language.all)
  private func `assigning, editing and tagging leave a deal stale, a logged call makes it fresh`(
    language: Language
  ) throws {
    let folder = try Workspace()
    try folder.write(board)
    let window = try TerminalWindow(
      120, 40,
      running:
        "'\(Program.path)' --language \(language.name) pipeline.json; echo left $?; read -r _",
      in: folder, environment: ["DEALDECK_USER": "Ana"])
    try window.wait(for: language.stale)
    let deal = { try folder.document()["deals"]["aaaaaaaa"] }

    try window.press("A")
    try window.enter("Bob")
    try window.wait(for: "‹ Bob ›")
    try window.press("Enter")
    try window.wait(until: "it is Bob's") { _ in try deal()["owner"].text == "Bob" }

    try window.press("e")
    try window.wait(until: "the form is open") { $0.contains("┌") && $0.contains("Bob") }
    try window.press("End")
    try window.enter(" one")
    try window.press("Enter")
    try window.wait(until: "it has its title") { _ in try deal()["title"].text == "Only one" }

    // In full: the tags are fourteen rows down.
    try window.press("Enter")
    try window.wait(for: language.reason)
    for _ in 0..<13 { try window.press("j") }
    try window.wait(for: language.tags)
    try window.press("Enter")
    try window.enter("big")
    try window.press("Enter")
    try window.wait(until: "it has its tag") { _ in try deal()["tags"].items.first?.text == "big" }
    try window.wait(for: language.reason)
    try window.press("Escape")
    try window.wait(for: language.stale)

    try window.press("c")
    try window.wait(for: language.call)
    try window.press("Enter")
    try window.wait(until: "it is fresh") { !$0.contains(language.stale) }
    #expect(try window.quit() == 0)
    #expect(try !deal()["activities"].items.isEmpty)
  }
}

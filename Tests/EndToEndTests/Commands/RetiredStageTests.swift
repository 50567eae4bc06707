import Foundation
import Testing

/// A stage that the team no longer uses, from its removal to its place in the past.
struct RetiredStageTests {
  /// A deal that was in Old in October and moved on in November.
  private static let board = """
    {
      "version": 1, "name": "Small", "currency": "EUR", "timeZone": "UTC",
      "stages": [
        OLD{"id": "next", "name": "Next", "outcome": "open", "probability": 50},
        {"id": "won", "name": "Won", "outcome": "won", "probability": 100}
      ],
      "organizations": {},
      "deals": {
        "aaaaaaaa": {
          "amount": {"currency": "EUR", "minor": 100000},
          "history": [
            {"at": "2026-10-01T09:00:00Z", "by": "Ana", "id": "h1", "seq": 1,
              "changes": {"stage": [null, "old"]}},
            {"at": "2026-11-10T09:00:00Z", "by": "Ana", "id": "h2", "seq": 2,
              "changes": {"stage": ["old", "next"]}}
          ],
          "rank": "m",
          "stage": "next",
          "title": "Only"
        }
      }
    }

    """

  private static let retired =
    #"{"id": "old", "name": "Old", "outcome": "open", "probability": 20, "retired": true},\#n    "#

  private func folder(_ old: String) throws -> Workspace {
    let folder = try Workspace()
    try folder.write(Self.board.replacing("OLD", with: old))
    return folder
  }

  @Test func `check names the stage that history alone knows, with its remedy`() throws {
    let folder = try folder("")
    let outcome = try Program.run(Program.path, ["check", "pipeline.json"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.contains("pipeline.json:3:3: error: "))
    #expect(outcome.diagnostics.contains("“old”"))
    #expect(outcome.diagnostics.contains(#""retired": true"#))
  }

  @Test(arguments: ["", Self.retired])
  func `the open pipeline of October stays what it was`(old: String) throws {
    let folder = try folder(old)
    let arguments = ["kpi", "open-value", "--as-of", "2026-10-31", "--json"]
    let outcome = try Program.run(Program.path, arguments, in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("100000"))
    let list = ["list", "--as-of", "2026-10-31"]
    #expect(try Program.run(Program.path, list, in: folder).output.contains("Only"))
  }

  @Test func `a retired stage is sound, has no column, and nothing moves there`() throws {
    let folder = try folder(Self.retired)
    #expect(try Program.run(Program.path, ["check", "pipeline.json"], in: folder).status == 0)
    let board = try Program.run(Program.path, ["pipeline.json", "--plain"], in: folder)
    #expect(board.output.contains("Next") && !board.output.contains("Old"))
    let move = try Program.run(Program.path, ["move", "Only", "old"], in: folder)
    #expect(move.status != 0)
    #expect(move.diagnostics.contains("Stage “Old” is retired"))
  }

  @Test func `a deal in a retired stage is an error with a remedy`() throws {
    let folder = try folder(Self.retired.replacing("old", with: "gone"))
    let text = try folder.text(of: "pipeline.json")
    try folder.write(
      text.replacing(#""stage": "next""#, with: #""stage": "gone""#)
        .replacing(#""old""#, with: #""gone""#))
    let outcome = try Program.run(Program.path, ["check", "pipeline.json"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.contains("retired stage “gone”; move the deal"))
  }
}

import Foundation
import Testing

/// Files that are not boards: each command's error, and that it leaves them alone.
struct BadFileTests {
  /// A fault, its edit of a good board, and the line that reports it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let spoil: @Sendable (String) -> String
    /// Line, column and the beginning of the sentence, as after `path:`.
    let told: String
    let remedy: String

    var testDescription: String { name }
  }

  static let board = """
    {
      "version": 1, "name": "Small", "currency": "EUR", "timeZone": "UTC",
      "stages": [
        {"id": "first", "name": "First", "outcome": "open", "probability": 10},
        {"id": "won", "name": "Won", "outcome": "won", "probability": 100}
      ],
      "organizations": {},
      "deals": {
        "aaaaaaaa": {
          "amount": {"currency": "EUR", "minor": 100},
          "expectedClose": "2026-12-01",
          "rank": "m",
          "stage": "first",
          "title": "Only"
        }
      }
    }

    """

  static func replacing(_ old: String, _ new: String) -> @Sendable (String) -> String {
    { $0.replacingOccurrences(of: old, with: new) }
  }

  static let faults = [
    Fault(name: "empty", spoil: { _ in "" }, told: "1:1: empty file", remedy: "restore it"),
    Fault(
      name: "truncated", spoil: { String($0.prefix(90)) }, told: "4:4: unexpected end",
      remedy: "restore it"),
    Fault(
      name: "duplicate key", spoil: replacing(#""rank": "m""#, #""title": "Twice""#),
      told: "14:7: duplicate “title”", remedy: "keep one"),
    Fault(
      name: "unknown stage", spoil: replacing(#""stage": "first""#, #""stage": "second""#),
      told: "13:7: deal aaaaaaaa: no stage “second”", remedy: "correct the deal"),
    Fault(
      name: "bad date", spoil: replacing("2026-12-01", "2026-02-30"),
      told: "11:24: “2026-02-30” isn’t a date", remedy: "(2026-11-20)"),
    Fault(
      name: "amount with a point", spoil: replacing(#""minor": 100"#, #""minor": 1.5"#),
      told: "10:46: 1.5 isn’t a whole number", remedy: "in cents"),
    Fault(
      name: "amount beyond counting",
      spoil: replacing(#""minor": 100"#, #""minor": 99999999999999999999"#),
      told: "10:46: 99999999999999999999 is out of range", remedy: "18 digits"),
    Fault(
      name: "trailing comma", spoil: replacing(#""title": "Only""#, #""title": "Only","#),
      told: "14:22: trailing comma", remedy: "remove it"),
  ]

  static let commands = [
    ["check", "pipeline.json"], ["list"], ["move", "Only", "first"], ["kpi"], ["undo"],
    ["pipeline.json"],
  ]

  @Test(arguments: faults, commands)
  func `a spoilt board is told with its place, and left as it is`(
    fault: Fault, command: [String]
  ) throws {
    let folder = try Workspace()
    try folder.write(fault.spoil(Self.board))
    let before = try folder.trace()
    let outcome = try Program.run(Program.path, command, in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    let lines = outcome.diagnostics.split(separator: "\n")
    #expect(lines.count == 1)
    let line = lines.first?.replacing("error: ", with: "") ?? ""
    #expect(line.contains("pipeline.json:\(fault.told)"), "\(line)")
    #expect(line.contains(fault.remedy), "\(line)")
    #expect(try folder.trace() == before)
  }

  @Test(arguments: commands)
  func `a good board is none of these`(command: [String]) throws {
    let folder = try Workspace()
    try folder.write(Self.board)
    #expect(try Program.run(Program.path, command, in: folder).status != 65)
  }

  @Test(arguments: commands.map { $0.map { $0.replacing("pipeline.json", with: "missing.json") } })
  func `a missing file is told, and not made`(command: [String]) throws {
    let folder = try Workspace()
    let outcome = try Program.run(
      Program.path, command, in: folder, environment: ["DEALDECK_FILE": "missing.json"])
    #expect(outcome.status == 66)
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(outcome.diagnostics.contains("missing.json: no such file; `dealdeck init"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(arguments: commands)
  func `a directory is not a board`(command: [String]) throws {
    let folder = try Workspace()
    try FileManager.default.createDirectory(
      atPath: folder.file("pipeline.json"), withIntermediateDirectories: false)
    let outcome = try Program.run(Program.path, command, in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(outcome.diagnostics.contains("a directory, not a board"))
  }

  @Test(arguments: commands)
  func `a file that may not be read is told`(command: [String]) throws {
    let folder = try Workspace()
    try folder.write(Self.board)
    let before = try folder.trace()
    try setMode(0, of: folder)
    let outcome = try Program.runUnprivileged(command, in: folder)
    try setMode(before.mode, of: folder)
    #expect(outcome.status == 66)
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    #expect(outcome.diagnostics.contains("Permission denied"))
    #expect(try folder.trace() == before)
  }

  @Test func `a file that may only be read is listed and not changed`() throws {
    let folder = try Workspace()
    try folder.generate()
    try setMode(0o444, of: folder)
    let before = try folder.trace()
    let deal = try #require(try folder.deals("--stage", "1").first)
    let outcome = try Program.runUnprivileged(["move", deal, "2"], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.diagnostics.contains("read-only"))
    #expect(try folder.trace() == before)
  }

  @Test func `a board of a later version is shown and not changed`() throws {
    let folder = try Workspace()
    try folder.write(Self.board.replacing("\"version\": 1", with: "\"version\": 2"))
    let before = try folder.trace()
    #expect(try folder.deals() == ["aaaaaaaa"])
    let outcome = try Program.run("won", "Only", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.contains("from a newer dealdeck"))
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
    let checked = try Program.run("check", in: folder)
    #expect(checked.status == 65)
    #expect(checked.diagnostics.contains("pipeline.json:2:"))
    #expect(try folder.trace() == before)
  }

  private func setMode(_ mode: Int, of folder: Workspace) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.file("pipeline.json"))
  }
}

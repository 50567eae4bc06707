import Foundation
import Glibc
import Testing

/// The behaviour with boards that may not be written, locks of others, and numbers at their limits.
struct StoreMannersTests {
  static let full = BadFileTests.board.replacing(
    #""title": "Only""#,
    with: """
      "title": "Only", "history": [{"at": "2026-11-02T09:14:00Z", "by": "Ana", "changes": {"stage":
      [null, "first"]}, "id": "v3n8x5tq", "seq": \(Int.max)}]
      """)

  @Test(arguments: [
    ["move", "Only", "won"], ["won", "Only"], ["edit", "Only", "--title", "New"],
  ])
  func `a board whose last change has the highest number is named, and not changed`(
    command: [String]
  ) throws {
    let folder = try Workspace()
    try folder.write(Self.full)
    let before = try folder.trace()
    let outcome = try Program.run(Program.path, command, in: folder)
    #expect((1...74).contains(outcome.status), "\(outcome)")
    #expect(outcome.diagnostics.split(separator: "\n").count == 1, "\(outcome.diagnostics)")
    #expect(try folder.trace() == before)
    let checked = try Program.run("check", in: folder)
    #expect(checked.status == 65)
    #expect(checked.diagnostics.contains("v3n8x5tq has the highest possible seq, \(Int.max)"))
  }

  @Test func `a directory that may not be written makes its board read-only, in its own name`()
    throws
  {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    let outcome = try Program.runUnprivileged(["edit", "Only", "--title", "New"], in: folder)
    #expect(outcome.status == 73)
    #expect(outcome.diagnostics.hasPrefix("dealdeck: "))
    #expect(!outcome.diagnostics.contains(".lock") && !outcome.diagnostics.contains(".tmp"))
    #expect(outcome.diagnostics.contains("pipeline.json: "))
  }

  @Test(.enabled(if: geteuid() == 0))
  func `a lock that somebody else left is no bar to who may write the board`() throws {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    try folder.write("", to: ".pipeline.json.lock")
    chmod(folder.file(".pipeline.json.lock"), 0o600)
    chown(folder.file(".pipeline.json.lock"), 4_711, 4_711)
    let outcome = try Program.runUnprivileged(["edit", "Only", "--title", "New"], in: folder)
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
  }

  @Test func `a directory in the place of the lock is told in one line`() throws {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    mkdir(folder.file(".pipeline.json.lock"), 0o700)
    let outcome = try Program.run("edit", "Only", "--title", "New", in: folder)
    #expect(outcome.status == 73)
    #expect(
      outcome.diagnostics.hasSuffix(
        "pipeline.json: lock .pipeline.json.lock is a directory; remove it\n"))
  }

  @Test func `an init that is refused leaves no lock`() throws {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    #expect(try Program.run("init", in: folder).status == 73)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pipeline.json"])
  }

  @Test func `a board notices another directory in the place of its own, and a later version`()
    throws
  {
    let folder = try Workspace()
    mkdir(folder.file("sub"), 0o700)
    try folder.write(BadFileTests.board, to: "sub/pipeline.json")
    let window = try TerminalWindow.board(120, 40, of: "sub/pipeline.json", in: folder)
    rename(folder.file("sub"), folder.file("old"))
    mkdir(folder.file("sub"), 0o700)
    try folder.write(
      BadFileTests.board.replacing("\"Only\"", with: "\"Elsewhere\""), to: "sub/pipeline.json")
    try window.wait(for: "Elsewhere")
    try folder.write(
      BadFileTests.board.replacing("\"version\": 1", with: "\"version\": 9"),
      to: "sub/pipeline.json")
    try window.wait(for: "Read-only:")
    try window.wait(for: "read-only")
    #expect(try window.quit() == 0)
  }

  @Test func `without UTF-8 quotes are those of ASCII`() throws {
    let folder = try Workspace()
    try folder.write(BadFileTests.board)
    let outcome = try Program.run(
      Program.path, ["move", "Nobody", "first"], in: folder, environment: ["LC_ALL": "C"])
    #expect(outcome.diagnostics.contains("\"Nobody\""))
    #expect(outcome.diagnostics.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a megabyte of notes is shown without work for its width`() throws {
    let folder = try Workspace()
    let notes = String(repeating: "note ", count: 200_000)
    try folder.write(
      BadFileTests.board.replacing(#""rank": "m""#, with: #""notes": "\#(notes)", "rank": "m""#))
    // Processor time, not elapsed time: the padding of every other row to this width took minutes.
    let outcome = try Program.run(
      "sh", ["-c", "ulimit -t 20; exec \"$0\" show Only", Program.path], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.utf8.count < 1_010_000)
  }
}

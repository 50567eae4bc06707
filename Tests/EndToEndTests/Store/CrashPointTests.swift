import Foundation
import Testing

/// The program killed, by the kernel, at every system call of a save, one after the other.
@Suite(.serialized)
struct CrashPointTests {
  /// Every call the save protocol or the C library may make on the way.
  static let calls = [
    "openat", "flock", "pwrite64", "write", "writev", "ftruncate", "fchmod", "fchown", "fsync",
    "fdatasync", "close", "rename", "renameat", "renameat2", "unlink", "unlinkat", "linkat",
  ]

  /// Those it makes on every system.
  static let certain: Set = ["openat", "flock", "write", "fsync", "close"]

  /// The board that a killed save left.
  enum Board {
    case old, new
  }

  @Test(arguments: calls)
  func `killed at any call of a save, the board is the old one or the new one`(call: String) throws
  {
    let folder = try Workspace()
    let made = try Program.run(
      "generate", "--deals", "40", "--seed", "3", "--file", "pipeline.json", in: folder)
    try #require(made.status == 0, "\(made.diagnostics)")
    let listed = try Program.run("list", "--stage", "1", in: folder)
    let deal = try #require(listed.output.split(separator: " ").first.map(String.init))
    let old = try folder.text()

    var boards: [Board] = []
    while try !move(deal, killedAt: call, boards.count + 1, in: folder) {
      let checked = try Program.run("check", in: folder)
      #expect(checked.status == 0, "\(call) \(boards.count + 1): \(checked.diagnostics)")
      let text = try folder.text()
      boards.append(text == old ? .old : .new)
      #expect(text == old || text.contains("\"Killed\""), "\(call) \(boards.count)")
      // Back to the start; it also proves that nobody has to clear up first.
      try folder.write(old)
    }
    #expect(!boards.isEmpty || !Self.certain.contains(call), "nothing was killed")
    // The file is flushed, put in its place, and its directory is flushed.
    #expect(call != "fsync" || boards == [.old, .new])
    #expect(try folder.text().contains("\"Killed\""))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.contains(".tmp.") } == [])
  }

  /// Moves the deal with the program killed at the n-th such call; `true` when it made fewer and ended well.
  private func move(
    _ deal: String, killedAt call: String, _ occurrence: Int, in folder: Workspace
  ) throws -> Bool {
    let outcome = try Program.run(
      "/usr/bin/env",
      [
        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
        "inject=\(call):signal=KILL:when=\(occurrence)", Program.path, "move", deal, "2",
      ], in: folder, environment: ["DEALDECK_USER": "Killed"])
    return outcome.status == 0
  }
}

import Foundation
import Glibc
import Testing

/// Answers that do not go where they should.
struct OutputTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try folder.generate()
  }

  private func shell(_ line: String) throws -> Program.Outcome {
    try Program.run(
      "bash", ["-c", line], in: folder, environment: ["DEALDECK": Program.path])
  }

  @Test(arguments: [
    ("list --json", "output truncated: No space left on device"),
    ("list", "output truncated: No space left on device"),
    ("list --help", "output truncated: No space left on device"),
    ("list --language fr", "sortie tronquée\u{A0}: disque plein"),
  ])
  func `an answer that finds no room is a failure, told in one line`(
    command: String, told: String
  ) throws {
    let outcome = try shell("\"$DEALDECK\" \(command) > /dev/full")
    #expect(outcome.status == 74)
    let text =
      command.contains("--json")
      ? try JSONAnswer(outcome.diagnostics)["error"]["message"].text
      : outcome.diagnostics.hasPrefix("dealdeck: ")
        ? String(outcome.diagnostics.dropFirst(10)) : nil
    #expect(text?.hasPrefix(told) == true)
    #expect(outcome.diagnostics.split(separator: "\n").count == 1)
  }

  @Test func `an answer to nowhere is a failure`() throws {
    let outcome = try shell("\"$DEALDECK\" list >&-")
    #expect(outcome.status == 74 && outcome.diagnostics.contains("Bad file descriptor"))
  }

  @Test(arguments: ["list", "list --json", "generate --deals 2000"])
  func `a reader that has enough ends the answer without a word`(command: String) throws {
    let outcome = try shell("\"$DEALDECK\" \(command) | head -1; exit ${PIPESTATUS[0]}")
    #expect(outcome.status == 0 && outcome.diagnostics.isEmpty)
    #expect(outcome.output.split(separator: "\n").count == 1)
  }

  @Test func `a pipe that cannot take all at once gets all`() throws {
    let whole = try Program.run("generate", "--deals", "300", in: folder).output
    try #require(whole.utf8.count > 1 << 17)
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { try #require(fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
    try #require(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
    let process = try Program.start(["generate", "--deals", "300"], into: ends[1], in: folder)
    close(ends[1])
    let reader = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    // Nothing is taken away before the pipe is full.
    var waiting: Int32 = 0
    repeat { _ = ioctl(ends[0], UInt(FIONREAD), &waiting) } while waiting < 1 << 16
    let taken = try reader.readToEnd() ?? Data()
    #expect(String(decoding: taken, as: UTF8.self) == whole)
    #expect(Program.status(of: process) == 0)
  }

  @Test func `a limit on the size of files is told, and leaves the board as it was`() throws {
    let before = try folder.trace()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let outcome = try shell("ulimit -f 4; \"$DEALDECK\" add New")
    #expect(outcome.status == 74 && outcome.output.isEmpty)
    #expect(outcome.diagnostics.contains("File too large"))
    #expect(try folder.trace() == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left.filter { !$0.hasSuffix(".lock") } == files.filter { !$0.hasSuffix(".lock") })
  }
}

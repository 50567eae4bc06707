import Foundation
import Glibc
import Testing

struct RepairTests {
  @Test func `check repairs line ends, keeps what was there, and is silent afterwards`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 12)
    let sound = try folder.text()
    let foreign = sound.replacingOccurrences(of: "\n", with: "\r\n")
    try folder.write(foreign)
    #expect(try Program.run("check", "--strict", in: folder).status == 65)
    #expect(try Program.run("check", "--strict", "--repair", in: folder).status == 0)
    #expect(try folder.text() == sound)
    #expect(try folder.text(of: "pipeline.json.before-repair") == foreign)
    let again = try Program.run("check", "--strict", in: folder)
    #expect(again.status == 0 && again.output.isEmpty && again.diagnostics.isEmpty)
  }

  @Test func `without the lock neither a copy is made nor the file repaired`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 12)
    let foreign = try folder.text().replacingOccurrences(of: "\n", with: "\r\n")
    try folder.write(foreign)
    let lock = open(folder.file(".pipeline.json.lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(lock) }
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let refused = try Program.run(
      "check", "--repair", in: folder, environment: Program.withoutLockWait)
    #expect(refused.status != 0)
    #expect(try folder.text() == foreign)
    #expect(throws: (any Error).self) { try folder.text(of: "pipeline.json.before-repair") }
  }

  @Test func `what would take a guess is not repaired, and the file is left alone`() throws {
    let folder = try Workspace()
    try folder.write("{\"version\": 1, \"version\": 1}")
    let before = try folder.trace()
    #expect(try Program.run("check", "--repair", in: folder).status == 65)
    #expect(try folder.trace() == before)
  }

  @Test func `the board as of a past day holds only what was known then`() throws {
    let folder = try Workspace()
    try folder.generate(deals: 60)
    let now = try folder.deals("--all")
    let then = try folder.deals("--all", "--as-of", "2026-09-01")
    #expect(now.count == 60)
    #expect(!then.isEmpty && then.count < 60 && Set(then).isSubset(of: now))
  }
}

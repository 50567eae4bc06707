import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

/// Power is cut after every call of a save, with every subset of what was not flushed lost.
struct CrashStateTests {
  enum Scenario: CaseIterable {
    case replacement, creation, secondSave, saveAfterUnconfirmedOne, saveAfterFailedOne, goneFile
  }

  @Test(arguments: Scenario.allCases)
  func `a power cut leaves the old file or the new one, whole, and the new one once saved`(
    scenario: Scenario
  ) throws {
    let files = ModelFileSystem()
    var allowed: Set<ModelDisk.Content?> = [nil]
    if scenario != .creation {
      files.place(oldBytes, mode: 0o640, at: boardPath)
      files.flushAll()
      allowed = [files.visible[boardPath]]
    }
    files.writeLimit = 4
    let board = try BoardFile(boardPath, in: files)
    switch scenario {
    case .replacement, .creation: break
    case .secondSave:
      #expect(try board.save("1st text") == .durable)
      allowed = [files.visible[boardPath]]
    case .saveAfterUnconfirmedOne:
      files.fault = { _, call in
        call == .fsync && files.calls.contains(.rename) ? .refusal(EIO) : nil
      }
      let reason = IOFailure.call(.fsync, path: "/b", ErrorNumber(rawValue: EIO))
      #expect(try board.save("1st text") == .renamedButUnconfirmed(reason))
      allowed.insert(files.visible[boardPath])
    case .saveAfterFailedOne:
      files.fault = { _, call in call == .fsync || call == .unlink ? .refusal(EIO) : nil }
      #expect(throws: SaveFailure<Never>.self) { try board.save("1st text") }
    case .goneFile:
      _ = try board.read()
      try files.unlink(boardPath)
      files.flushAll()
      allowed = [nil]
    }
    files.fault = { _, _ in nil }

    var survivors: Set<ModelDisk> = []
    files.afterCall = { _ in survivors.formUnion(files.crashStates) }
    #expect(try board.save("2nd, longer") == .durable)
    let new = files.visible[boardPath]
    let acknowledged = files.crashStates
    #expect(
      new
        == ModelDisk.Content(
          bytes: Array("2nd, longer".utf8), mode: scenario == .creation ? 0o600 : 0o640))
    #expect(acknowledged.allSatisfy { $0[boardPath] == new })
    #expect(survivors.allSatisfy { allowed.contains($0[boardPath]) || $0[boardPath] == new })
    #expect(survivors.contains { allowed.contains($0[boardPath]) })
    #expect(survivors.contains { $0[boardPath] == new })

    for disk in survivors.union(acknowledged) {
      let rebooted = ModelFileSystem(disk)
      rebooted.processID = 2
      #expect(try BoardFile(boardPath, in: rebooted).save("after the power cut") == .durable)
      #expect(Set(rebooted.visible.names.keys) == [boardPath, lockPath])
    }
  }

  @Test func `without the flushes the enumeration finds torn and lost files`() throws {
    let files = ModelFileSystem()
    files.place(oldBytes, at: boardPath)
    files.flushAll()
    files.place(Array("never flushed".utf8), at: boardPath)
    let found = Set(files.crashStates.map { $0[boardPath]?.bytes })
    #expect(found == [oldBytes, Array("never flushed".utf8), []])
  }
}

let boardPath = "/b/p.json"
let lockPath = "/b/.p.json.lock"
let oldBytes = Array("old text".utf8)

extension BoardFile {
  /// Replaces the text, whatever it was.
  func save(_ text: String) throws(SaveFailure<Never>) -> SaveOutcome {
    let bytes = Array(text.utf8)
    return try transact { _ in [bytes[..<3], bytes[3...]] }
  }
}

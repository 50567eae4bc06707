import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

struct BoardFileTests {
  let files = ModelFileSystem()

  @Test func `a transaction reads again only what changed since it was last seen`() throws {
    files.place(oldBytes, at: boardPath)
    let board = try BoardFile(boardPath, in: files)
    #expect(try fresh(board) == .changed(board.read()))
    #expect(try fresh(board) == .unchanged)
    _ = try board.save("mine")
    #expect(try fresh(board) == .unchanged)
    _ = try BoardFile(boardPath, in: files).save("theirs")
    #expect(try !board.isUnchanged())
    guard case .changed(let contents) = try fresh(board) else {
      Issue.record("the other's save was not seen")
      return
    }
    #expect(contents.bytes == Array("theirs".utf8))
    #expect(try board.isUnchanged())
  }

  @Test func `a save by an editor while ours is written is not overwritten`() throws {
    files.place(oldBytes, at: boardPath)
    let board = try BoardFile(boardPath, in: files)
    var rounds: [FreshContents] = []
    let outcome = try board.transact { fresh in
      rounds.append(fresh)
      if rounds.count == 1 { files.place(Array("by hand".utf8), at: boardPath) }
      return [oldBytes[...]]
    }
    #expect(outcome == .durable)
    let byHand = rounds.last.flatMap {
      if case .changed(let contents) = $0 { contents } else { nil }
    }
    #expect(rounds.count == 2)
    #expect(byHand?.bytes == Array("by hand".utf8))
    #expect(Set(files.visible.names.keys) == [boardPath, lockPath])
  }

  @Test func `a file that never comes to rest is given up, unchanged`() throws {
    files.place(oldBytes, at: boardPath)
    let board = try BoardFile(boardPath, in: files)
    let failure = SaveFailure<Never>.failed(.changedWhileSaving(path: boardPath))
    #expect(throws: failure) {
      try board.transact { _ in
        files.place(Array("by hand".utf8), at: boardPath)
        return [oldBytes[...]]
      }
    }
    #expect(files.visible[boardPath]?.bytes == Array("by hand".utf8))
  }

  @Test func `a refusal or no answer leaves the file alone and lets go of the lock`() throws {
    struct Refusal: Error, Equatable {}
    files.place(oldBytes, at: boardPath)
    let board = try BoardFile(boardPath, in: files)
    #expect(throws: SaveFailure<Refusal>.refused(Refusal())) {
      try board.transact { _ throws(Refusal) in throw Refusal() }
    }
    #expect(try board.transact { _ in nil } == .untouched)
    #expect(files.visible[boardPath]?.bytes == oldBytes)
    #expect(try BoardFile(boardPath, in: files).save("new text") == .durable)
  }

  @Test func `a lock held for the whole wait is given up with its holder`() throws {
    files.place(oldBytes, at: boardPath)
    _ = try BoardFile(boardPath, in: files).save("new text")
    files.setLocked(true, lockPath)
    let board = try BoardFile(boardPath, in: files)
    let start = files.uptime()
    let failure = SaveFailure<Never>.failed(.locked(path: boardPath, by: .running(1)))
    #expect(throws: failure) {
      try board.transact(patience: .milliseconds(150)) { _ in [] }
    }
    #expect(files.uptime() - start == .milliseconds(150))
    #expect(files.openCount == 0)
    files.setLocked(false, lockPath)
    #expect(try board.save("and again") == .durable)
  }

  @Test(arguments: [(LockHolder.stopped(1), 5), (.gone(1), 60)])
  func `a holder that is stopped or gone is named, and one that is stopped not waited for`(
    holder: LockHolder, seconds: Int
  ) throws {
    files.place(oldBytes, at: boardPath)
    _ = try BoardFile(boardPath, in: files).save("new text")
    files.setLocked(true, lockPath)
    files.processID = 2
    if holder == .stopped(1) { files.stopped = [1] }
    let start = files.uptime()
    let board = try BoardFile(boardPath, in: files)
    #expect(throws: SaveFailure<Never>.failed(.locked(path: boardPath, by: holder))) {
      try board.transact(patience: .seconds(60)) { _ in nil }
    }
    #expect(((files.uptime() - start) / .seconds(1)).rounded() == Double(seconds))
  }

  @Test func `patience grows with the size of the file`() throws {
    let sizes = [0, 1, 1 << 20, 130 << 20, 1 << 30] as [Int64]
    let patience = sizes.map(BoardLock.patience)
    #expect(patience == patience.sorted() && patience[0] == .seconds(5))
    #expect(patience[3] == .seconds(135))
    #expect(BoardLock.patience(forBytes: .max) > patience[4])
    files.place([UInt8](repeating: 0x20, count: 3 << 20), at: boardPath)
    let board = try BoardFile(boardPath, in: files)
    _ = try board.transact { _ in nil }
    files.setLocked(true, lockPath)
    let start = files.uptime()
    #expect(throws: SaveFailure<Never>.self) { try board.transact(patience: nil) { _ in nil } }
    #expect(files.uptime() - start == BoardLock.patience(forBytes: 3 << 20))
  }

  @Test func `what would be larger than may be read is not written`() throws {
    files.place(oldBytes, at: boardPath)
    let board = try BoardFile(boardPath, limit: 10, in: files)
    let slices = [ArraySlice([UInt8](repeating: 1, count: 6)), [2, 3, 4, 5][...]]
    #expect(try board.transact { _ in slices } == .durable)
    let before = files.visible
    let failure = IOFailure.wouldBeTooLarge(path: boardPath, limit: 10)
    #expect(throws: SaveFailure<Never>.failed(failure)) {
      try board.transact { _ in slices + [[6][...]] }
    }
    #expect(files.visible[boardPath] == before[boardPath])
    #expect(Set(files.visible.names.keys) == [boardPath, lockPath])
  }

  @Test(arguments: [FileCall.fsync, .write, .link])
  func `a board that could not be made leaves nothing behind`(call: FileCall) throws {
    files.fault = { [files] _, made in
      made == call && files.visible.names.count > 1 ? .refusal(EIO) : nil
    }
    #expect(throws: IOFailure.self) { try BoardFile(boardPath, in: files).create([[1]]) }
    #expect(files.visible.names.isEmpty)
    #expect(files.openCount == 0)
  }

  @Test func `what fails beside the board is told of the board`() throws {
    files.place(oldBytes, at: boardPath)
    files.fault = { [files] _, call in
      call == .fsync && files.visible.names.count > 2 ? .refusal(EIO) : nil
    }
    let failure = IOFailure.call(.fsync, path: boardPath, ErrorNumber(rawValue: EIO))
    #expect(throws: SaveFailure<Never>.failed(failure)) {
      try BoardFile(boardPath, in: files).save("new text")
    }
  }

  @Test func `a lock that is replaced while it is held stops the save`() throws {
    files.place(oldBytes, at: boardPath)
    let board = try BoardFile(boardPath, in: files)
    #expect(throws: SaveFailure<Never>.failed(.changedWhileSaving(path: boardPath))) {
      try board.transact { _ in
        files.place([], at: lockPath)
        return [[1][...]]
      }
    }
    #expect(files.visible[boardPath]?.bytes == oldBytes)
  }

  @Test func `a lock file that loses its name before it is locked does not count`() throws {
    files.place(oldBytes, at: boardPath)
    var isRemoved = false
    files.afterCall = { [files] call in
      guard call == .open, !isRemoved, files.visible.names[lockPath] != nil else { return }
      isRemoved = true
      try? files.unlink(lockPath)
    }
    let board = try BoardFile(boardPath, in: files)
    #expect(try board.transact(patience: .seconds(1)) { _ in [oldBytes[...]] } == .durable)
    #expect(files.calls.count { $0 == .flock } == 2)
    #expect(files.visible.names[lockPath] != nil)
  }

  @Test func `creation refuses a name that is taken, even while it writes`() throws {
    let board = try BoardFile(boardPath, in: files)
    #expect(try board.create([oldBytes[...]]) == .durable)
    #expect(files.visible[boardPath] == ModelDisk.Content(bytes: oldBytes, mode: 0o600))
    #expect(throws: IOFailure.alreadyExists(path: boardPath)) { try board.create([]) }

    let other = ModelFileSystem()
    other.afterCall = { [unowned other] call in
      if call == .fsync, other.visible[boardPath] == nil { other.place([1], at: boardPath) }
    }
    let late = try BoardFile(boardPath, in: other)
    #expect(throws: IOFailure.alreadyExists(path: boardPath)) { try late.create([[2]]) }
    #expect(other.visible[boardPath]?.bytes == [1])
  }

  @Test func `without hard links a file is created by a rename`() throws {
    files.fault = { _, call in call == .link ? .refusal(EPERM) : nil }
    #expect(try BoardFile(boardPath, in: files).create([oldBytes[...]]) == .durable)
    #expect(Set(files.visible.names.keys) == [boardPath, lockPath])
  }

  @Test func `nothing is saved in a directory where anyone may rename files`() throws {
    files.place(oldBytes, at: boardPath)
    files.isWritableByAll = true
    #expect(throws: SaveFailure<Never>.failed(.unsafeDirectory(path: "/b"))) {
      try BoardFile(boardPath, in: files).save("new text")
    }
    #expect(files.visible.names.count == 1)
  }

  @Test func `a file that grants nobody the right to write is not replaced`() throws {
    files.place(oldBytes, mode: 0o444, at: boardPath)
    #expect(throws: SaveFailure<Never>.failed(.readOnly(path: boardPath))) {
      try BoardFile(boardPath, in: files).save("new text")
    }
    #expect(files.visible[boardPath]?.bytes == oldBytes)
  }

  @Test(arguments: [
    (".p.json.tmp.7.ab", true), (".p.json.tmp.1.ab", true), (".p.json.tmp.9.ab", false),
    (".p.json.tmp.7", false), (".p.json.tmp.7.ab.json", false), (".p.json.tmp.7.xyz", false),
    (".p.json.tmp.-7.ab", false), (".other.json.tmp.7.ab", false), ("p.json.tmp.7.ab", false),
  ])
  func `only the temporary files of writers that are gone are removed`(
    name: String, isRemoved: Bool
  ) throws {
    files.place(oldBytes, at: boardPath)
    files.place([], at: "/b/\(name)")
    files.running = [9]
    _ = try BoardFile(boardPath, in: files).transact { _ in nil }
    #expect((files.visible["/b/\(name)"] == nil) == isRemoved)
  }

  private func fresh(_ board: BoardFile) throws -> FreshContents {
    var seen = FreshContents.missing
    _ = try board.transact { fresh in
      seen = fresh
      return nil
    }
    return seen
  }
}

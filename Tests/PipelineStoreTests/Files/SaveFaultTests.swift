import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

/// Each call of a save fails in turn, once or from then on.
struct SaveFaultTests {
  struct Case: CustomTestStringConvertible {
    var fault: ModelFileSystem.Fault
    var isLasting: Bool
    var isCreation: Bool
    var testDescription: String {
      "\(fault)\(isLasting ? ", lasting" : "")\(isCreation ? ", creation" : "")"
    }
  }

  static let cases: [Case] = [EIO, ENOSPC, EINTR, EDQUOT].map(ModelFileSystem.Fault.refusal)
    .appending(.shortWrite).flatMap { fault in
      [false, true].flatMap { isLasting in
        [false, true].map { Case(fault: fault, isLasting: isLasting, isCreation: $0) }
      }
    }

  @Test(arguments: cases)
  func `a call that fails leaves the old file or the new one and never a false acknowledgement`(
    _ test: Case
  ) throws {
    var number = 0
    var isDone = false
    while !isDone {
      number += 1
      let files = ModelFileSystem()
      if !test.isCreation { files.place(oldBytes, at: boardPath) }
      files.flushAll()
      isDone = try saveFails(test, at: number, in: files) == false
      try saveAgain(in: files)
      #expect(files.openCount == 0)
    }
    #expect(number > 15)
  }

  /// Saves with a fault at the given call of the save; returns true when the save came that far.
  private func saveFails(
    _ test: Case, at number: Int, in files: ModelFileSystem
  ) throws -> Bool {
    let old = files.visible[boardPath]
    let board = try BoardFile(boardPath, in: files)
    if !test.isCreation { _ = try board.read() }
    let first = files.calls.count + number
    var isReached = false
    files.fault = { count, _ in
      guard test.isLasting ? count >= first : count == first else { return nil }
      isReached = true
      return test.fault
    }
    let outcome = Result { () throws(SaveFailure<Never>) in try board.save("new text") }
    files.fault = { _, _ in nil }
    let isNew = files.visible[boardPath]?.bytes == Array("new text".utf8)
    switch outcome {
    case .success(.durable):
      #expect(isNew)
      #expect(files.crashStates.allSatisfy { $0[boardPath] == files.visible[boardPath] })
    case .success(.renamedButUnconfirmed): #expect(isNew)
    case .success(.untouched): Issue.record("there was something to write")
    case .failure:
      #expect(files.visible[boardPath] == old)
      if !test.isLasting { #expect(!files.visible.names.keys.contains { $0.contains(".tmp.") }) }
    }
    return isReached
  }

  /// The next save works and removes what the failed one left.
  private func saveAgain(in files: ModelFileSystem) throws {
    let board = try BoardFile(boardPath, in: files)
    #expect(try board.save("and again") == .durable)
    #expect(Set(files.visible.names.keys) == [boardPath, lockPath])
    #expect(files.visible[boardPath]?.bytes == Array("and again".utf8))
  }

  @Test func `a flush that failed is not tried again on the same file`() throws {
    let files = ModelFileSystem()
    files.place(oldBytes, at: boardPath)
    files.fault = { _, call in call == .fsync ? .refusal(EIO) : nil }
    #expect(throws: SaveFailure<Never>.self) {
      try BoardFile(boardPath, in: files).save("new text")
    }
    #expect(files.calls.count { $0 == .fsync } == 1)
  }

  @Test func `the bytes are flushed before the rename and the name before the acknowledgement`()
    throws
  {
    let files = ModelFileSystem()
    files.place(oldBytes, at: boardPath)
    _ = try BoardFile(boardPath, in: files).save("new text")
    let protocolCalls = files.calls.filter { [.flock, .write, .fsync, .rename].contains($0) }
    #expect(protocolCalls == [.flock, .write, .write, .fsync, .rename, .fsync])
  }
}

extension Array {
  fileprivate func appending(_ element: Element) -> [Element] { self + [element] }
}

import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

/// Several writers on one file, in one process and in several.
struct ContentionTests {
  let directory: TemporaryDirectory
  private var path: String { directory.path("p.json") }

  init() throws {
    directory = try TemporaryDirectory()
    directory.write("0", to: "p.json")
  }

  @Test func `two processes lose none of their three hundred increments each`() async throws {
    let path = path
    async let first = #expect(processExitsWith: .success) { [path = path as String] in
      try increment(path, times: 300)
    }
    async let second = #expect(processExitsWith: .success) { [path = path as String] in
      try increment(path, times: 300)
    }
    _ = await (first, second)
    #expect(try directory.text("p.json") == "600")
    #expect(directory.entries == ["p.json", ".p.json.lock"])
  }

  @Test func `four threads lose none of their increments`() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { try increment(path, times: 100) } }
      try await group.waitForAll()
    }
    #expect(try directory.text("p.json") == "400")
  }

  @Test func `a reader without a lock always sees a whole file`() async throws {
    let path = path
    async let writer: Void = Task.detached { try increment(path, times: 300) }.value
    let reader = Task.detached {
      let board = try BoardFile(path)
      var last = 0
      while last < 300 {
        let count = try #require(Int(String(decoding: board.read().bytes, as: UTF8.self)))
        #expect(count >= last)
        last = count
      }
    }
    try await writer
    try await reader.value
  }

  @Test func `a writer killed while it holds the lock blocks nobody`() async throws {
    let path = path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      _ = try BoardFile(path).transact { _ in
        raise(SIGKILL)
        return nil
      }
    }
    #expect(try BoardFile(path).save("next") == .durable)
    #expect(try directory.text("p.json") == "next")
  }

  @Test func `a holder that lives keeps others out and is named`() throws {
    let path = path
    _ = try BoardFile(path).transact { _ in
      let failure = IOFailure.locked(path: path, by: .running(getpid()))
      #expect(throws: SaveFailure<Never>.failed(failure)) { try BoardFile(path).save("new text") }
      return nil
    }
  }
}

/// Adds one to the number in the file, again and again.
private func increment(_ path: String, times: Int) throws {
  let board = try BoardFile(path)
  var count = 0
  for _ in 0..<times {
    _ = try board.transact(patience: .seconds(3_600)) { fresh in
      if case .changed(let contents) = fresh {
        count = Int(String(decoding: contents.bytes, as: UTF8.self)) ?? -1
      }
      count += 1
      return [Array(String(count).utf8)[...]]
    }
  }
}

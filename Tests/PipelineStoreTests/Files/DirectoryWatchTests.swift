import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

struct DirectoryWatchTests {
  enum Change: CaseIterable {
    case boardSave, renameOver, copy, inPlaceWrite, deletion, creation, moveAway
  }

  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    directory.write("old", to: "p.json")
    directory.write("other", to: "other.json")
  }

  @Test(arguments: Change.allCases)
  func `each way of changing the file is told`(change: Change) throws {
    if change == .creation { unlink(directory.path("p.json")) }
    let watch = try DirectoryWatch(directory: directory.path, name: "p.json")
    switch change {
    case .boardSave: _ = try BoardFile(directory.path("p.json")).save("new text")
    case .renameOver: rename(directory.path("other.json"), directory.path("p.json"))
    case .copy, .inPlaceWrite, .creation: directory.write("new text", to: "p.json")
    case .deletion: unlink(directory.path("p.json"))
    case .moveAway: rename(directory.path("p.json"), directory.path("away.json"))
    }
    #expect(isReady(watch))
    #expect(watch.drain())
    #expect(!watch.drain())
  }

  @Test func `every save is told, not only the first`() throws {
    let watch = try DirectoryWatch(directory: directory.path, name: "p.json")
    let board = try BoardFile(directory.path("p.json"))
    for number in 0..<5 {
      _ = try board.save("save \(number)")
      #expect(isReady(watch))
      #expect(watch.drain())
    }
  }

  @Test func `another name in the directory does not concern the board`() throws {
    let watch = try DirectoryWatch(directory: directory.path, name: "p.json")
    directory.write("new", to: "p.json~")
    directory.write("new", to: "p.jso")
    directory.write("new", to: ".p.json.lock")
    #expect(isReady(watch))
    #expect(!watch.drain())
  }

  @Test func `a directory that goes away is worth a look`() throws {
    let watch = try DirectoryWatch(directory: directory.path, name: "p.json")
    for entry in directory.entries { unlink(directory.path(entry)) }
    #expect(watch.drain())
    rmdir(directory.path)
    #expect(isReady(watch))
    #expect(watch.drain())
  }

  @Test func `a directory that took the place of another is watched once that is asked for`() throws
  {
    let away = try TemporaryDirectory()
    rmdir(away.path)
    let watch = try DirectoryWatch(directory: directory.path, name: "p.json")
    rename(directory.path, away.path)
    mkdir(directory.path, 0o700)
    #expect(watch.drain())
    #expect(watch.renew())
    _ = watch.drain()
    directory.write("new text", to: "p.json")
    #expect(isReady(watch))
    #expect(watch.drain())
    away.write("of no concern", to: "p.json")
    #expect(!watch.drain())
  }

  @Test func `events beyond the queue's end are not lost sight of`() throws {
    let limit = try BoardFile("/proc/sys/fs/inotify/max_queued_events").read().bytes
    let length = try #require(Int(String(decoding: limit.dropLast(), as: UTF8.self)))
    let watch = try DirectoryWatch(directory: directory.path, name: "p.json")
    // Two names in turn, because the queue merges an event with an equal one before it.
    for number in 0...length { directory.write("", to: number % 2 == 0 ? "a" : "b") }
    #expect(watch.drain())
  }

  @Test func `a directory that is not there cannot be watched`() {
    #expect(throws: IOFailure.self) {
      _ = try DirectoryWatch(directory: "/nowhere/at/all", name: "p.json")
    }
  }

  /// Returns true when anything is reported; the ceiling, of five minutes, only ends a vain wait.
  private func isReady(_ watch: DirectoryWatch) -> Bool {
    var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 300_000) == 1
  }
}

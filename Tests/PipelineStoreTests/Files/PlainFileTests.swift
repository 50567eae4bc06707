import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

struct PlainFileTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test func `what is written is what is read, with nothing else left beside it`() throws {
    let path = directory.path("report.html")
    #expect(try PlainFile.write([[65], [66, 67]], to: path, replacing: false) == .durable)
    #expect(try PlainFile.read(path) == [65, 66, 67])
    #expect(try directory.status("report.html")?.mode == 0o600)
    #expect(directory.entries == ["report.html"])
  }

  @Test(arguments: [-1, 0, 1, 9])
  func `a file so large that two threads read it is read whole`(more: Int) throws {
    let path = directory.path("large.csv")
    let bytes = (0..<8 << 20 + more).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8 ^ $0 >> 16) }
    #expect(try PlainFile.write([bytes[...]], to: path, replacing: false) == .durable)
    #expect(try PlainFile.read(path) == bytes)
  }

  @Test func `a file in the way is replaced only when asked, and keeps its mode`() throws {
    directory.write("old", to: "report.html", mode: 0o644)
    let path = directory.path("report.html")
    #expect(throws: IOFailure.alreadyExists(path: path)) {
      try PlainFile.write([[65]], to: path, replacing: false)
    }
    #expect(try PlainFile.write([[65]], to: path, replacing: true) == .durable)
    #expect(try directory.text("report.html") == "A")
    #expect(try directory.status("report.html")?.mode == 0o644)
  }

  @Test func `a directory or a read-only file in the way stays`() throws {
    mkdir(directory.path("there"), 0o700)
    #expect(throws: IOFailure.notRegularFile(path: directory.path("there"), .directory)) {
      try PlainFile.write([], to: directory.path("there"), replacing: true)
    }
    directory.write("old", to: "kept", mode: 0o400)
    #expect(throws: IOFailure.readOnly(path: directory.path("kept"))) {
      try PlainFile.write([], to: directory.path("kept"), replacing: true)
    }
    #expect(directory.entries == ["there", "kept"])
  }

  @Test func `missing directories are created private, again without complaint`() throws {
    let path = directory.path("a/b")
    try PlainFile.createDirectories(path)
    try PlainFile.createDirectories("\(path)/")
    #expect(try directory.status("a/b")?.kind == .directory)
    #expect(try directory.status("a")?.mode == 0o700)
    rmdir(path)

    directory.write("", to: "file")
    #expect(throws: IOFailure.self) {
      try PlainFile.createDirectories(directory.path("file/b"))
    }
  }
}

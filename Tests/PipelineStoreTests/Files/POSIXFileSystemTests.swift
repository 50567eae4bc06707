import Diagnostics
import Glibc
import Testing

@testable import PipelineStore

struct POSIXFileSystemTests {
  @Test func `a call interrupted by signals is made again until it answers`() throws {
    var answers: [Int32] = [-1, -1, -1, 7]
    let answer = try retried(.write, "p.json") {
      errno = EINTR
      return answers.removeFirst()
    }
    #expect(answer == 7)
    #expect(answers.isEmpty)
  }

  @Test func `a call refused for another reason is made once and says why`() {
    var count = 0
    let expected = IOFailure.call(.write, path: "p.json", ErrorNumber(rawValue: ENOSPC))
    #expect(throws: expected) {
      try retried(.write, "p.json") { () -> Int in
        count += 1
        errno = ENOSPC
        return -1
      }
    }
    #expect(count == 1)
  }

  @Test func `no descriptor is inherited by a child process`() throws {
    let directory = try TemporaryDirectory()
    let files = POSIXFileSystem()
    let path = directory.path("file")
    let opened = try [
      files.open(path, for: .creation), files.open(path, for: .reading),
      files.open(path, for: .locking), files.open(directory.path, for: .directory),
    ]
    for file in opened {
      #expect(fcntl(file.descriptor, F_GETFD) & FD_CLOEXEC != 0)
      try files.close(file)
    }
    let watch = try DirectoryWatch(directory: directory.path, name: "file")
    #expect(fcntl(watch.descriptor, F_GETFD) & FD_CLOEXEC != 0)
  }

  @Test func `a process is known to run until it is gone`() {
    let files = POSIXFileSystem()
    #expect(files.state(of: files.processID) == .running)
    #expect(files.state(of: 1) == .running)
    #expect(files.state(of: .max) == .gone)
  }
}

import Foundation
import Glibc
import Testing

/// The demo board, which leaves nothing behind.
@Suite(.serialized)
struct DemoTests {
  private let folder: Workspace

  init() throws {
    folder = try Workspace()
    try FileManager.default.createDirectory(
      atPath: folder.file("tmp"), withIntermediateDirectories: false)
  }

  private var scratch: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.file("tmp")) }
  }

  private func start() throws -> (TerminalWindow, pid_t) {
    let window = try TerminalWindow.shell(100, 30, in: folder)
    try window.type(
      "TMPDIR=\"$PWD/tmp\" sh -c 'echo $$ >pid; exec \"\(Program.path)\" demo'; echo left $?")
    try window.waitForBoard()
    #expect(try scratch.count == 1)
    return (window, try #require(pid_t(folder.text(of: "pid").dropLast())))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a demo that is told to end takes its file away`(signal: Int32) throws {
    let (window, process) = try start()
    kill(process, signal)
    try window.wait(for: "\nleft \(128 + signal)")
    #expect(try scratch.isEmpty)
  }

  @Test func `a demo whose window is closed takes its file away`() throws {
    var (window, process): (TerminalWindow?, pid_t) = try start()
    #expect(window != nil)
    window = nil
    try Waiting.wait(forEndOf: process)
    #expect(try scratch.isEmpty)
  }
}

import Foundation
import Glibc

/// A terminal that is the test itself: it keeps every byte the program sends, and answers nothing of
/// its own accord.
final class RawTerminal {
  private let master: Int32
  private let process: pid_t
  private var isRunning = true
  private var bytes: [UInt8] = []

  /// The text that did not come, and the one sent instead.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs the program with these arguments on a terminal of that size and name.
  init(
    _ columns: Int, _ rows: Int, _ name: String = "xterm-256color", _ arguments: String...,
    in folder: Workspace, environment: [String: String] = [:]
  ) throws {
    var (master, device): (Int32, Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    var size = RawTerminal.window(columns, rows)
    guard openpty(&master, &device, &path, nil, &size) == 0 else {
      throw Missing(description: "no terminal: errno \(errno)")
    }
    defer { close(device) }
    for end in [master, device] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.master = master
    process = try Program.start(
      [Program.path, "pipeline.json"] + arguments,
      on: String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self),
      in: folder, environment: environment.merging(["TERM": name]) { $1 })
  }

  deinit {
    if isRunning {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// All that was sent so far.
  var sent: String { String(decoding: bytes, as: UTF8.self) }

  /// Sends a signal to the program.
  func signal(_ number: Int32) { kill(process, number) }

  func resize(to columns: Int, _ rows: Int) {
    var size = RawTerminal.window(columns, rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  private static func window(_ columns: Int, _ rows: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  /// Types bytes.
  func type(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Types, and returns the output from then on, up to a text.
  @discardableResult
  func type(_ keys: String = "", until text: String) throws -> String {
    type(keys)
    return try read(from: bytes.count, until: text)
  }

  /// Returns the output, from the first byte on, up to a text.
  @discardableResult
  func wait(for text: String) throws -> String {
    try read(from: 0, until: text)
  }

  /// Types, and gives back what is sent up to the end of a frame; frames have marks once the terminal
  /// answered that it can hold them back.
  func frame(after keys: String = "") throws -> String {
    try type(keys, until: "\u{1B}[?2026l")
  }

  /// Reads to the end of the program, and returns its exit code.
  func exit() -> Int32 {
    while receive() {}
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    isRunning = false
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func read(from start: Int, until text: String) throws -> String {
    while true {
      if let range = bytes[start...].firstRange(of: Array(text.utf8)) {
        return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
      }
      guard receive() else {
        let news = String(decoding: bytes[start...], as: UTF8.self).debugDescription
        throw Missing(description: "never came: \(text.debugDescription); it sent \(news)")
      }
    }
  }

  /// Takes in the output so far; `false` when the terminal is closed, or nothing ever comes.
  private func receive() -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, Waiting.ceiling * 1_000) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk.prefix(count)
    return true
  }
}

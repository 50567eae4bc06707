import Diagnostics
import Glibc

@testable import PipelineStore

/// A directory of its own for one test, removed with everything in it.
final class TemporaryDirectory {
  let path: String

  init() throws {
    var template = Array("/tmp/dealdeck-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw IOFailure.call(.mkdir, path: "/tmp", ErrorNumber(rawValue: errno))
    }
    path = template.withUnsafeBytes { String(decoding: $0.dropLast(), as: UTF8.self) }
  }

  deinit {
    for entry in entries {
      let path = path(entry)
      if unlink(path) != 0 { rmdir(path) }
    }
    rmdir(path)
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  var entries: Set<String> {
    Set((try? POSIXFileSystem().entries(of: path)) ?? []).subtracting([".", ".."])
  }

  /// Writes in place, as an editor or `cp` may; no lock, no rename.
  func write(_ text: String, to name: String, mode: UInt32 = 0o600) {
    let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    defer { close(descriptor) }
    fchmod(descriptor, mode)
    _ = Glibc.write(descriptor, text, text.utf8.count)
  }

  func text(_ name: String) throws -> String {
    try String(decoding: BoardFile(path(name)).read().bytes, as: UTF8.self)
  }

  func status(_ name: String) throws -> FileStatus? {
    try POSIXFileSystem().status(at: path(name))
  }
}

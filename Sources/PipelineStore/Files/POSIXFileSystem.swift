import Diagnostics
import Glibc

/// The file system of the machine.
///
/// A call that a signal interrupts is repeated, except `fsync` and `close`: their effect before the signal is
/// not known, so `fsync` fails and the save with it, while `close` counts as done, as Linux documents.
struct POSIXFileSystem: FileSystem, Sendable {
  func open(_ path: String, for purpose: OpenPurpose) throws(IOFailure) -> OpenFile {
    if purpose == .locking { return try openLock(path) }
    return try open(path, purpose.flags, purpose == .creation ? .create : .open)
  }

  /// Opens an existing lock without `O_CREAT`, with which the kernel refuses files of others in directories
  /// that many may write to (`fs.protected_regular`).
  private func openLock(_ path: String) throws(IOFailure) -> OpenFile {
    while true {
      do {
        return try open(path, O_RDWR | O_NONBLOCK, .open)
      } catch .call(_, path: _, let error) where error.rawValue == EACCES {
        return try open(path, O_RDONLY | O_NONBLOCK, .open)
      } catch .call(_, path: _, let error) where error.rawValue == ENOENT {
        do {
          return try open(path, O_RDWR | O_CREAT | O_EXCL, .create)
        } catch .call(_, path: _, let error) where error.rawValue == EEXIST {
          continue
        }
      }
    }
  }

  private func open(
    _ path: String, _ flags: Int32, _ call: FileCall
  ) throws(IOFailure) -> OpenFile {
    let descriptor = try retried(call, path) {
      Glibc.open(path, O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(IOFailure) -> Int {
    try retried(.read, file.path) {
      pread(file.descriptor, buffer.baseAddress, buffer.count, offset)
    }
  }

  func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(IOFailure) -> Int {
    try retried(.write, file.path) {
      Glibc.write(file.descriptor, bytes.baseAddress, bytes.count)
    }
  }

  func synchronize(_ file: OpenFile) throws(IOFailure) {
    guard fsync(file.descriptor) == 0 else { throw failure(.fsync, file.path) }
  }

  func close(_ file: OpenFile) throws(IOFailure) {
    guard Glibc.close(file.descriptor) == 0 || errno == EINTR else {
      throw failure(.close, file.path)
    }
  }

  func rename(_ source: String, to destination: String) throws(IOFailure) {
    _ = try retried(.rename, destination) { Glibc.rename(source, destination) }
  }

  func link(_ existing: String, to name: String) throws(IOFailure) {
    _ = try retried(.link, name) { Glibc.link(existing, name) }
  }

  func unlink(_ path: String) throws(IOFailure) {
    _ = try retried(.unlink, path) { Glibc.unlink(path) }
  }

  func makeDirectory(_ path: String) throws(IOFailure) {
    _ = try retried(.mkdir, path) { mkdir(path, 0o700) }
  }

  func status(at path: String) throws(IOFailure) -> FileStatus? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw failure(.stat, path)
    }
    return FileStatus(status)
  }

  func status(of file: OpenFile) throws(IOFailure) -> FileStatus {
    var status = stat()
    _ = try retried(.stat, file.path) { fstat(file.descriptor, &status) }
    return FileStatus(status)
  }

  func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(IOFailure) {
    _ = try retried(.fchmod, file.path) { fchmod(file.descriptor, mode) }
  }

  func setOwner(_ owner: UInt32?, group: UInt32, of file: OpenFile) throws(IOFailure) {
    _ = try retried(.fchown, file.path) { fchown(file.descriptor, owner ?? .max, group) }
  }

  func lock(_ file: OpenFile) throws(IOFailure) -> Bool {
    do {
      _ = try retried(.flock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch .call(_, path: _, let error) where error.rawValue == EWOULDBLOCK {
      return false
    }
  }

  var processID: Int32 { getpid() }

  var userID: UInt32 { geteuid() }

  func state(of process: Int32) -> ProcessState {
    guard kill(process, 0) == 0 || errno == EPERM else { return .gone }
    let text = (try? text(of: "/proc/\(process)/stat")) ?? ""
    // The name before it, in parentheses, can hold anything.
    let state = text.suffix(from: text.lastIndex(of: ")") ?? text.startIndex).dropFirst(2).first
    return switch state {
    case "T", "t": .stopped
    case "Z", "X": .gone
    default: .running
    }
  }

  func isLocked(inode: UInt64) -> Bool? {
    // 1: FLOCK  ADVISORY  WRITE 1234 08:01:131 0 EOF; the device is not that of `stat` everywhere.
    (try? text(of: "/proc/locks"))?.split(separator: "\n").contains { line in
      line.split(separator: " ").contains { $0.split(separator: ":").last == "\(inode)"[...] }
    }
  }

  private func text(of path: String) throws(IOFailure) -> String {
    let file = try ReadableFile(path, in: self)
    defer { file.close() }
    return try String(decoding: file.contents(limit: 1 << 24).bytes, as: UTF8.self)
  }

  func randomBits() -> UInt64 {
    UInt64.random(in: .min ... .max)
  }

  func uptime() -> Duration {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
  }

  func pause(for duration: Duration) {
    let (seconds, attoseconds) = duration.components
    var span = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&span, nil)
  }
}

extension OpenPurpose {
  fileprivate var flags: Int32 {
    switch self {
    case .reading: O_RDONLY | O_NONBLOCK
    case .creation: O_WRONLY | O_CREAT | O_EXCL
    case .locking: O_RDWR | O_NONBLOCK
    case .directory: O_RDONLY | O_DIRECTORY
    }
  }
}

/// Repeats a call until no signal interrupts it.
func retried<Answer: SignedInteger>(
  _ call: FileCall, _ path: String, _ body: () -> Answer
) throws(IOFailure) -> Answer {
  while true {
    let answer = body()
    if answer != -1 { return answer }
    if errno != EINTR { throw failure(call, path) }
  }
}

/// Returns the error of the call just made, from `errno`.
func failure(_ call: FileCall, _ path: String) -> IOFailure {
  .call(call, path: path, ErrorNumber(rawValue: errno))
}

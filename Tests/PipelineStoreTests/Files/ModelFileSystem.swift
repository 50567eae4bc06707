import Diagnostics
import Glibc

@testable import PipelineStore

/// A directory `/b` in memory, whose disk keeps only what was flushed, and whose calls fail on demand.
///
/// Its clock ticks once per change; its random numbers and its time are those of the calls made so
/// far, so every run is the same.
final class ModelFileSystem: FileSystem {
  enum Fault: Hashable {
    case refusal(Int32)
    case shortWrite
  }

  var processID: Int32 = 1
  var isWritableByAll = false
  /// Other processes that are alive.
  var running: Set<Int32> = []
  /// Those that are stopped, this one perhaps.
  var stopped: Set<Int32> = []
  /// Called before each call that can fail, with its number from 1.
  var fault: (_ number: Int, _ call: FileCall) -> Fault? = { _, _ in nil }
  /// Called after each call that can fail.
  var afterCall: (_ call: FileCall) -> Void = { _ in }
  /// At most this many bytes a write.
  var writeLimit = Int.max
  private(set) var calls: [FileCall] = []

  private var live: ModelDisk
  private var durable: ModelDisk
  private var pending: [ModelDisk.Effect] = []
  private var times: [Int: (modified: Int64, changed: Int64)] = [:]
  private var opened: [Int32: (inode: Int?, written: Int)] = [:]
  private var locks: [Int: Int32] = [:]
  private var clock: Int64 = 0
  private var nextInode: Int
  private var nextDescriptor: Int32 = 3
  private var elapsed = Duration.zero

  init(_ disk: ModelDisk = ModelDisk()) {
    live = disk
    durable = disk
    nextInode = (disk.names.values.max() ?? 0) + 1
  }

  /// Everything a power cut now could leave.
  var crashStates: Set<ModelDisk> { durable.states(after: pending) }
  /// The disk visible to every process.
  var visible: ModelDisk { live }
  var openCount: Int { opened.count }

  /// Another program's doing, outside the calls: saves by rename, without a flush.
  func place(_ bytes: [UInt8], mode: UInt32 = 0o600, at path: String) {
    let inode = nextInode
    nextInode += 1
    for effect in [.mode(inode, mode), .write(inode, at: 0, bytes), .name(path, inode)]
      as [ModelDisk.Effect]
    {
      perform(effect)
    }
  }

  /// Has another open file hold the lock of a path, or let go of it.
  func setLocked(_ isLocked: Bool, _ path: String) {
    guard let inode = live.names[path] else { return }
    locks[inode] = isLocked ? -1 : nil
  }

  func flushAll() {
    for effect in pending { durable.apply(effect) }
    pending = []
  }

  private func perform(_ effect: ModelDisk.Effect) {
    clock += 1
    live.apply(effect)
    pending.append(effect)
    switch effect {
    case .name(_, let inode), .mode(let inode, _):
      times[inode, default: (clock, clock)].changed = clock
    case .write(let inode, at: _, _): times[inode] = (clock, clock)
    case .unname: break
    }
  }

  /// Counts a call and makes it, or fails as set.
  private func call<Answer>(
    _ call: FileCall, _ path: String, _ body: () throws(IOFailure) -> Answer
  ) throws(IOFailure) -> Answer {
    calls.append(call)
    defer { afterCall(call) }
    if case .refusal(let number) = fault(calls.count, call) { throw refusal(call, path, number) }
    return try body()
  }

  private func refusal(_ call: FileCall, _ path: String, _ number: Int32) -> IOFailure {
    .call(call, path: path, ErrorNumber(rawValue: number))
  }

  private func status(_ inode: Int) -> FileStatus {
    let content = live.contents[inode] ?? ModelDisk.Content()
    let time = times[inode] ?? (0, 0)
    return FileStatus(
      kind: .regular, mode: content.mode, owner: 0, group: 0,
      linkCount: live.names.values.count { $0 == inode },
      identity: FileIdentity(
        device: 1, inode: UInt64(inode), size: Int64(content.bytes.count),
        modified: time.modified, changed: time.changed))
  }

  private func inode(of file: OpenFile) throws(IOFailure) -> Int {
    guard let inode = opened[file.descriptor]?.inode else {
      throw refusal(.read, file.path, EBADF)
    }
    return inode
  }
}

extension ModelFileSystem {
  func open(_ path: String, for purpose: OpenPurpose) throws(IOFailure) -> OpenFile {
    try call(.open, path) { () throws(IOFailure) in
      var inode = live.names[path]
      switch purpose {
      case .creation where inode != nil: throw refusal(.open, path, EEXIST)
      case .reading where inode == nil: throw refusal(.open, path, ENOENT)
      case .creation, .locking:
        if inode == nil {
          inode = nextInode
          perform(.name(path, nextInode))
          nextInode += 1
        }
      case .reading, .directory: break
      }
      nextDescriptor += 1
      opened[nextDescriptor] = (inode, 0)
      return OpenFile(descriptor: nextDescriptor, path: path)
    }
  }

  func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(IOFailure) -> Int {
    try call(.read, file.path) { () throws(IOFailure) in
      let bytes = try live.contents[inode(of: file)]?.bytes.dropFirst(offset).prefix(buffer.count)
      buffer.copyBytes(from: bytes ?? [])
      return bytes?.count ?? 0
    }
  }

  func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(IOFailure) -> Int {
    let isShort = fault(calls.count + 1, .write) == .shortWrite
    return try call(.write, file.path) { () throws(IOFailure) in
      let inode = try inode(of: file)
      let some = Array(bytes.prefix(isShort ? 1 : writeLimit))
      let offset = opened[file.descriptor]?.written ?? 0
      perform(.write(inode, at: offset, some))
      opened[file.descriptor]?.written += some.count
      return some.count
    }
  }

  func synchronize(_ file: OpenFile) throws(IOFailure) {
    try call(.fsync, file.path) { () throws(IOFailure) in
      let inode = opened[file.descriptor]?.inode
      for effect in pending where effect.inode == inode { durable.apply(effect) }
      pending.removeAll { $0.inode == inode }
    }
  }

  func close(_ file: OpenFile) throws(IOFailure) {
    if let inode = opened[file.descriptor]?.inode, locks[inode] == file.descriptor {
      locks[inode] = nil
    }
    opened[file.descriptor] = nil
    try call(.close, file.path) { () throws(IOFailure) in }
  }

  func rename(_ source: String, to destination: String) throws(IOFailure) {
    try call(.rename, destination) { () throws(IOFailure) in
      guard let inode = live.names[source] else { throw refusal(.rename, source, ENOENT) }
      perform(.name(destination, inode))
      perform(.unname(source))
    }
  }

  func link(_ existing: String, to name: String) throws(IOFailure) {
    try call(.link, name) { () throws(IOFailure) in
      guard let inode = live.names[existing] else { throw refusal(.link, existing, ENOENT) }
      guard live.names[name] == nil else { throw refusal(.link, name, EEXIST) }
      perform(.name(name, inode))
    }
  }

  func unlink(_ path: String) throws(IOFailure) {
    try call(.unlink, path) { () throws(IOFailure) in
      guard live.names[path] != nil else { throw refusal(.unlink, path, ENOENT) }
      perform(.unname(path))
    }
  }

  func makeDirectory(_ path: String) throws(IOFailure) {
    throw refusal(.mkdir, path, EROFS)
  }

  func status(at path: String) throws(IOFailure) -> FileStatus? {
    try call(.stat, path) { () throws(IOFailure) in
      guard path != "/b" else {
        let mode: UInt32 = isWritableByAll ? 0o777 : 0o755
        let identity = FileIdentity(device: 1, inode: 0, size: 0, modified: 0, changed: 0)
        return FileStatus(
          kind: .directory, mode: mode, owner: 0, group: 0, linkCount: 2, identity: identity)
      }
      return live.names[path].map { status($0) }
    }
  }

  func status(of file: OpenFile) throws(IOFailure) -> FileStatus {
    try call(.stat, file.path) { () throws(IOFailure) in try status(inode(of: file)) }
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(IOFailure) {
    try call(.fchmod, file.path) { () throws(IOFailure) in
      try perform(.mode(inode(of: file), mode))
    }
  }

  func setOwner(_ owner: UInt32?, group: UInt32, of file: OpenFile) throws(IOFailure) {
    try call(.fchown, file.path) { () throws(IOFailure) in }
  }

  func entries(of directory: String) throws(IOFailure) -> [String] {
    try call(.readdir, directory) { () throws(IOFailure) in
      live.names.keys.map { String($0.dropFirst(directory.count + 1)) }
    }
  }

  func lock(_ file: OpenFile) throws(IOFailure) -> Bool {
    try call(.flock, file.path) { () throws(IOFailure) in
      let inode = try inode(of: file)
      guard locks[inode] == nil else { return false }
      locks[inode] = file.descriptor
      return true
    }
  }

  func realPath(_ path: String) throws(IOFailure) -> String {
    path == "/b/" ? "/b" : path
  }

  func linkTarget(_ path: String) throws(IOFailure) -> String? { nil }
  func isWritable(_ path: String) -> Bool { true }
  var userID: UInt32 { 0 }
  func state(of process: Int32) -> ProcessState {
    if stopped.contains(process) { return .stopped }
    return process == processID || running.contains(process) ? .running : .gone
  }
  func isLocked(inode: UInt64) -> Bool? { locks[Int(inode)] != nil }
  func randomBits() -> UInt64 { UInt64(calls.count) &* 0x9E37_79B9_7F4A_7C15 }
  func uptime() -> Duration { elapsed }
  func pause(for duration: Duration) { elapsed += duration }
}

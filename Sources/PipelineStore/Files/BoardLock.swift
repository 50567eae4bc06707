import Diagnostics
import Glibc

/// The exclusive right to save one board, among all the processes of this machine.
///
/// It is a `flock(2)` on a file beside the board: the system releases it when its holder dies, however it
/// dies, so nobody ever has to delete a lock by hand.
struct BoardLock {
  /// The wait after which a stopped holder is given up on.
  static let patienceWithStopped = Duration.seconds(5)

  private let file: OpenFile
  private let path: ResolvedPath
  private let files: any FileSystem
  private let identity: FileIdentity

  /// Returns the time to wait for the saves of others on a board of that size: five seconds, and one more for
  /// each mebibyte, which is what a queue of ten on a slow disk takes.
  static func patience(forBytes size: Int64) -> Duration {
    .seconds(5 + max(0, size) >> 20)
  }

  /// Takes the lock, trying again with growing, uneven pauses until `patience` is over.
  ///
  /// - Parameter board: the status of the board, if known; whoever may write it may take its lock.
  /// - Throws: `.locked` when another process held it all along; it is tried at least once. `.unusableLock`
  ///   and `.lockDenied` when it cannot be taken at all.
  static func acquire(
    of path: ResolvedPath, _ board: FileStatus?, patience: Duration, in files: any FileSystem
  ) throws(IOFailure) -> BoardLock {
    let start = files.uptime()
    var pause = Duration.microseconds(200)
    while true {
      guard let file = try open(path, board, isReplacing: true, in: files) else { continue }
      do throws(IOFailure) {
        if let identity = try identity(ofTaken: file, path, in: files) {
          let lock = BoardLock(file: file, path: path, files: files, identity: identity)
          lock.sign(sharedLike: board)
          return lock
        }
        let waited = files.uptime() - start
        let left = patience - waited
        guard left > .zero, waited < patienceWithStopped || !isStopped(file, in: files) else {
          throw .locked(path: path.file, by: holder(of: file, in: files))
        }
        // Between a half and three halves, so that two waiters do not keep colliding.
        files.pause(for: min(left, pause * Int(500 + files.randomBits() % 1000) / 1000))
        pause = min(pause * 2, .milliseconds(4))
      } catch {
        try? files.close(file)
        throw error
      }
      try? files.close(file)
    }
  }

  /// Returns the reason the lock cannot be taken, whoever holds it; nil when it can, or when there is none
  /// yet.
  static func readOnlyReason(
    to path: ResolvedPath, _ board: FileStatus?, in files: any FileSystem
  ) -> IOFailure? {
    do throws(IOFailure) {
      guard try files.status(at: path.lock) != nil else { return nil }
      if let file = try open(path, board, in: files) { try files.close(file) }
      return nil
    } catch {
      return error.described(of: path)
    }
  }

  /// Returns the check of the lock, which is held for no longer than it takes to see that it is free; `nil` when it
  /// cannot be opened, for which ``readOnlyReason(to:_:in:)`` has the reason.
  static func check(of path: ResolvedPath, in files: any FileSystem) -> HealthCheck? {
    do throws(IOFailure) {
      let exists = try files.status(at: path.lock) != nil
      // Before the first save, its directory shows that the system has locks.
      let file = try files.open(
        exists ? path.lock : path.directory, for: exists ? .locking : .directory)
      defer { try? files.close(file) }
      let isFree = try files.lock(file)
      return isFree || !exists
        ? .lockFree : .lockHeld(path: path.file, by: holder(of: file, in: files))
    } catch {
      // Some systems lock only what is open for writing, which a directory never is.
      guard case .call(.flock, path: _, let number) = error, number.rawValue != EBADF else {
        return nil
      }
      return .noLocks(number)
    }
  }

  /// Releases the lock to the next process.
  func release() {
    try? files.close(file)
  }

  /// Removes a lock that no board needs, and releases it to the next process, which will find that it has
  /// lost its name.
  func remove() {
    if isNamed { try? files.unlink(path.lock) }
    release()
  }

  /// True when the locked file still has the lock's name, so that no process can lock another file.
  var isNamed: Bool {
    (try? files.status(at: path.lock))?.identity.isSameFile(as: identity) ?? false
  }

  /// Returns the lock, open; nil when we may not open it and it was replaced, or with `isReplacing` unset
  /// could be.
  private static func open(
    _ path: ResolvedPath, _ board: FileStatus?, isReplacing: Bool = false, in files: any FileSystem
  ) throws(IOFailure) -> OpenFile? {
    do throws(IOFailure) {
      let file = try files.open(path.lock, for: .locking)
      do throws(IOFailure) {
        let kind = try files.status(of: file).kind
        guard kind == .regular else {
          throw .unusableLock(path: path.file, lock: path.lock, kind)
        }
        return file
      } catch {
        try? files.close(file)
        throw error
      }
    } catch {
      guard case .call(_, path: _, let number) = error,
        let found = try? files.status(at: path.lock)
      else { throw error }
      guard found.kind == .regular else {
        throw .unusableLock(path: path.file, lock: path.lock, found.kind)
      }
      guard number.rawValue == EACCES else { throw error }
      let takeOver = LockTakeOver(path: path, board: board, files: files)
      guard try isReplacing ? takeOver.replace(found) : takeOver.isPossible(for: found) else {
        throw .lockDenied(path: path.file, lock: path.lock)
      }
      return nil
    }
  }

  /// Tries once and returns the identity; nil when another process holds it, or when the locked file has lost
  /// its name meanwhile.
  private static func identity(
    ofTaken file: OpenFile, _ path: ResolvedPath, in files: any FileSystem
  ) throws(IOFailure) -> FileIdentity? {
    guard try files.lock(file) else { return nil }
    let identity = try files.status(of: file).identity
    guard let named = try files.status(at: path.lock), named.identity.isSameFile(as: identity)
    else { return nil }
    return identity
  }

  /// Writes the holder's id for waiting processes, in a fixed width that covers the one before.
  ///
  /// It is a hint only: an error is ignored. A file with several names is left alone, because one of them may
  /// be someone else's file.
  private func sign(sharedLike board: FileStatus?) {
    guard let status = try? files.status(of: file), status.linkCount == 1,
      status.identity.size <= Self.signatureLength
    else { return }
    if let board { LockTakeOver.share(file, status, like: board, in: files) }
    let digits = String(files.processID).utf8
    let padding = repeatElement(UInt8(ascii: " "), count: Self.signatureLength - 1 - digits.count)
    let signature = Array(padding) + digits + [UInt8(ascii: "\n")]
    _ = signature.withUnsafeBytes { try? files.write(file, $0) }
  }

  private static func isStopped(_ file: OpenFile, in files: any FileSystem) -> Bool {
    if case .stopped = holder(of: file, in: files) { true } else { false }
  }

  private static func holder(of file: OpenFile, in files: any FileSystem) -> LockHolder {
    var signature = [UInt8](repeating: 0, count: signatureLength)
    let count = signature.withUnsafeMutableBytes { try? files.read(file, into: $0, at: 0) } ?? 0
    let digits = signature.prefix(count).filter {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n")
    }
    guard let process = Int32(String(decoding: digits, as: UTF8.self)), process > 0 else {
      return .unknown
    }
    return switch files.state(of: process) {
    case .running: .running(process)
    case .stopped: .stopped(process)
    case .gone: .gone(process)
    }
  }

  private static let signatureLength = 12
}

/// Keeps the lock of a board accessible to all who may write the board.
struct LockTakeOver {
  let path: ResolvedPath
  let board: FileStatus?
  let files: any FileSystem

  /// Gives a lock the owner, group and mode of its board, as far as permitted; does nothing when it has them.
  ///
  /// Only the superuser can give a file away; so a lock that root leaves beside somebody's board becomes
  /// theirs.
  static func share(
    _ file: OpenFile, _ status: FileStatus, like board: FileStatus, in files: any FileSystem
  ) {
    let (mode, owner) = (mode(like: board), files.userID == 0 ? board.owner : status.owner)
    guard status.mode != mode || status.group != board.group || status.owner != owner else {
      return
    }
    guard files.userID == 0 || files.userID == status.owner else { return }
    var isShared = status.group == board.group && status.owner == owner
    if !isShared {
      isShared =
        (try? files.setOwner(owner == status.owner ? nil : owner, group: board.group, of: file))
        != nil
    }
    // The bits of another group would open the lock to that group.
    try? files.setMode(isShared ? mode : mode & ~0o070, of: file)
  }

  /// Replaces a lock that we may not open with one of our own, when nobody holds it.
  ///
  /// - Returns: false when somebody holds it, when that is unknown, or when the directory does not permit it.
  func replace(_ found: FileStatus) throws(IOFailure) -> Bool {
    guard let board, isPossible(for: found) else { return false }
    // Two processes that replace it at once would each end up with a lock: the directory's own is taken
    // first.
    let directory = try files.open(path.directory, for: .directory)
    defer { try? files.close(directory) }
    guard try files.lock(directory), let now = try files.status(at: path.lock),
      now.identity.isSameFile(as: found.identity),
      files.isLocked(inode: found.identity.inode) == false
    else { return false }
    let fresh = path.temporary(of: files.processID, random: files.randomBits())
    do throws(IOFailure) {
      let file = try files.open(fresh, for: .creation)
      defer { try? files.close(file) }
      LockTakeOver.share(file, try files.status(of: file), like: board, in: files)
      try files.rename(fresh, to: path.lock)
      return true
    } catch {
      try? files.unlink(fresh)
      return false
    }
  }

  /// Returns true when no reason against a replacement is known.
  func isPossible(for found: FileStatus) -> Bool {
    board != nil && found.linkCount == 1 && files.isWritable(path.file)
      && files.isWritable(path.directory) && files.isLocked(inode: found.identity.inode) == false
  }

  /// Returns the mode of the lock: whoever may write the board may read and write its lock.
  private static func mode(like board: FileStatus) -> UInt32 {
    let group = board.mode & 0o020 == 0 ? 0 : 0o060 as UInt32
    let others = board.mode & 0o002 == 0 ? 0 : 0o006 as UInt32
    return 0o600 | group | others
  }
}

/// The exclusive right to save one board, among all the processes of this machine.
///
/// It is a `flock(2)` on a file beside the board: the system lets go of it when its holder dies,
/// however it dies, so nobody ever has to delete a lock by hand.
struct BoardLock {
  private let file: OpenFile
  private let files: any FileSystem

  /// Takes the lock, trying again with growing, uneven pauses until `patience` is over.
  ///
  /// - Parameter board: what is known of the board; whoever may write it may take its lock.
  /// - Throws: `.locked` when another process held it all along; it is tried at least once.
  static func acquire(
    _ path: String, of board: FileStatus?, patience: Duration, in files: any FileSystem
  ) throws(FileFailure) -> BoardLock {
    let deadline = files.uptime() + patience
    var pause = Duration.microseconds(200)
    while true {
      let lock = try BoardLock(file: files.open(path, for: .locking), files: files)
      do throws(FileFailure) {
        if try lock.isTaken(sharedLike: board) { return lock }
        let left = deadline - files.uptime()
        guard left > .zero else { throw .locked(path: path, holder: lock.holder()) }
        // Between a half and three halves, so that two waiters do not keep colliding.
        files.pause(for: min(left, pause * Int(500 + files.randomBits() % 1000) / 1000))
        pause = min(pause * 2, .milliseconds(4))
      } catch {
        lock.release()
        throw error
      }
      lock.release()
    }
  }

  /// Lets the next one in.
  func release() {
    try? files.close(file)
  }

  /// Tries once; false when another holds it, or when the file locked has lost its name meanwhile.
  private func isTaken(sharedLike board: FileStatus?) throws(FileFailure) -> Bool {
    let status = try files.status(of: file)
    guard status.kind == .regular else { throw .notRegularFile(path: file.path, status.kind) }
    guard try files.lock(file) else { return false }
    guard let named = try files.status(at: file.path),
      named.identity.isSameFile(as: status.identity)
    else { return false }
    sign(status, sharedLike: board)
    return true
  }

  /// Leaves the holder's id for those who wait, in a fixed width that covers the one before.
  ///
  /// Only a help: what fails here is passed over. A file with several names is left alone, because
  /// one of them may be someone else's file.
  private func sign(_ status: FileStatus, sharedLike board: FileStatus?) {
    guard status.linkCount == 1, status.identity.size <= Self.signatureLength else { return }
    if status.identity.size == 0, let board { try? share(like: board) }
    let digits = String(files.processID).utf8
    let padding = repeatElement(UInt8(ascii: " "), count: Self.signatureLength - 1 - digits.count)
    let signature = Array(padding) + digits + [UInt8(ascii: "\n")]
    _ = signature.withUnsafeBytes { try? files.write(file, $0) }
  }

  /// A board that its group may write needs a lock that its group may take.
  private func share(like board: FileStatus) throws(FileFailure) {
    guard board.mode & 0o022 != 0 else { return }
    try files.setOwner(nil, group: board.group, of: file)
    let group = board.mode & 0o020 == 0 ? 0 : 0o060 as UInt32
    let others = board.mode & 0o002 == 0 ? 0 : 0o006 as UInt32
    try files.setMode(0o600 | group | others, of: file)
  }

  private func holder() -> Int32? {
    var signature = [UInt8](repeating: 0, count: Self.signatureLength)
    let count = signature.withUnsafeMutableBytes { try? files.read(file, into: $0, at: 0) } ?? 0
    let digits = signature.prefix(count).filter {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n")
    }
    return Int32(String(decoding: digits, as: UTF8.self))
  }

  private static let signatureLength = 12
}

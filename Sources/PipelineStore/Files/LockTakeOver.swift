import Diagnostics

/// Keeps the lock of a board open to all who may write the board.
struct LockTakeOver {
  let path: ResolvedPath
  let board: FileStatus?
  let files: any FileSystem

  /// Gives a lock the owner, group and mode of its board, as far as we may; nothing when it has them.
  ///
  /// Only the superuser can give a file away; so what root leaves beside somebody's board is theirs.
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
    // The bits of a group that is out of reach would open the lock to another one.
    try? files.setMode(isShared ? mode : mode & ~0o070, of: file)
  }

  /// Puts a lock of our own in the place of one that we may not open, when nobody holds that.
  ///
  /// - Returns: false when somebody does, when that cannot be told, or when the directory does not let
  ///   us.
  func replace(_ found: FileStatus) throws(IOFailure) -> Bool {
    guard let board, isPossible(for: found) else { return false }
    // Two who replace it at once would end up with a lock each: the directory's own is taken first.
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

  /// Whether nothing is known that stands against that.
  func isPossible(for found: FileStatus) -> Bool {
    board != nil && found.linkCount == 1 && files.isWritable(path.file)
      && files.isWritable(path.directory) && files.isLocked(inode: found.identity.inode) == false
  }

  /// Whoever may write the board may read and write its lock.
  private static func mode(like board: FileStatus) -> UInt32 {
    let group = board.mode & 0o020 == 0 ? 0 : 0o060 as UInt32
    let others = board.mode & 0o002 == 0 ? 0 : 0o006 as UInt32
    return 0o600 | group | others
  }
}

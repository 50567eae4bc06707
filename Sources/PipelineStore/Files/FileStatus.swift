/// What `stat(2)` says of a file.
public struct FileStatus: Hashable, Sendable {
  /// What the entry is.
  public var kind: FileKind
  /// The permission bits, set-id and sticky bits included (`0o7777`).
  public var mode: UInt32
  /// The id of the user who owns it.
  public var owner: UInt32
  /// The id of the group it belongs to.
  public var group: UInt32
  /// The number of names it has; 0 when the last one is gone and a descriptor keeps it.
  public var linkCount: Int
  /// Which file it is and which version of it.
  public var identity: FileIdentity

  /// Gathers the facts; nothing is checked.
  public init(
    kind: FileKind, mode: UInt32, owner: UInt32, group: UInt32, linkCount: Int,
    identity: FileIdentity
  ) {
    self.kind = kind
    self.mode = mode
    self.owner = owner
    self.group = group
    self.linkCount = linkCount
    self.identity = identity
  }
}

/// Which file, and which version of it: equal identities mean the bytes are the ones last seen.
///
/// That holds on two conditions. The inode number must not have been given to another file, which
/// ``BoardFile`` ensures by keeping the file it last saw open. And the clock of the file system must
/// tick between two in-place writes of the same length: always so since Linux 6.13, within 4 ms
/// before. A save by rename is always seen: it brings another inode.
public struct FileIdentity: Hashable, Sendable {
  /// The device that holds the file.
  public var device: UInt64
  /// The file's number on that device.
  public var inode: UInt64
  /// The length in bytes.
  public var size: Int64
  /// When the bytes last changed, in nanoseconds since 1970; programs can set it.
  public var modified: Int64
  /// When the bytes, the mode or the name last changed, in nanoseconds since 1970; nobody can set it.
  public var changed: Int64

  /// Gathers the facts; nothing is checked.
  public init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// Whether both are the same file, whatever its version.
  func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode
  }
}

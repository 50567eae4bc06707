import Diagnostics

/// What `stat(2)` says of a file.
struct FileStatus: Hashable, Sendable {
  /// What the entry is.
  var kind: FileKind
  /// The permission bits, set-id and sticky bits included (`0o7777`).
  var mode: UInt32
  /// The id of the user who owns it.
  var owner: UInt32
  /// The id of the group it belongs to.
  var group: UInt32
  /// The number of names it has; 0 when the last one is gone and a descriptor keeps it.
  var linkCount: Int
  /// Which file it is and which version of it.
  var identity: FileIdentity
}

/// Which file, and which version of it: equal identities mean the bytes are the ones last seen.
///
/// That holds on two conditions. The inode number must not have been given to another file, which
/// ``BoardFile`` ensures by keeping the file it last saw open. And the clock of the file system must
/// tick between two in-place writes of the same length: always so since Linux 6.13, within 4 ms
/// before. A save by rename is always seen: it brings another inode.
package struct FileIdentity: Hashable, Sendable {
  /// The device that holds the file.
  package var device: UInt64
  /// The file's number on that device.
  package var inode: UInt64
  /// The length in bytes.
  package var size: Int64
  /// When the bytes last changed, in nanoseconds since 1970; programs can set it.
  package var modified: Int64
  /// When the bytes, the mode or the name last changed, in nanoseconds since 1970; nobody can set it.
  package var changed: Int64

  /// Whether both are the same file, whatever its version.
  func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode
  }
}

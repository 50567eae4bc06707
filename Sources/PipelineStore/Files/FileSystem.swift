import Diagnostics

/// The calls the store makes to the system: the only way it touches files, the clock or randomness.
///
/// Each is one system call or the thinnest layer over one, so that a test can make any of them fail, or lose
/// power between any two. Short reads and writes are passed on; the callers loop.
protocol FileSystem {
  /// Opens a file; never inherited by a child process, and never through a symbolic link.
  func open(_ path: String, for purpose: OpenPurpose) throws(IOFailure) -> OpenFile
  /// Reads up to `buffer.count` bytes from `offset` on; 0 only at the end of the file.
  func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(IOFailure) -> Int
  /// Writes some of the bytes, at least one unless there are none, after those already written.
  func write(_ file: OpenFile, _ bytes: UnsafeRawBufferPointer) throws(IOFailure) -> Int
  /// Returns when the file's bytes, or the directory's names, are on the disk.
  ///
  /// A failure is final for this descriptor: the system forgets which pages it could not write,
  /// and a second call would succeed over lost bytes.
  func synchronize(_ file: OpenFile) throws(IOFailure)
  /// Closes the descriptor, even when it throws.
  func close(_ file: OpenFile) throws(IOFailure)

  /// Puts `source` in the place of `destination`, atomically for every observer.
  func rename(_ source: String, to destination: String) throws(IOFailure)
  /// Gives a file a second name; refused with `EEXIST` when the name is taken.
  func link(_ existing: String, to name: String) throws(IOFailure)
  /// Removes a name that is not a directory.
  func unlink(_ path: String) throws(IOFailure)
  /// Creates a directory of mode 0700.
  func makeDirectory(_ path: String) throws(IOFailure)

  /// Returns the status of a name without following a symbolic link; nil when nothing has it.
  func status(at path: String) throws(IOFailure) -> FileStatus?
  /// Returns the status of an open file, whatever its name has become.
  func status(of file: OpenFile) throws(IOFailure) -> FileStatus
  /// Returns true when the permissions and the mount allow us to write there.
  func isWritable(_ path: String) -> Bool
  /// Sets the permission bits exactly, whatever the umask.
  func setMode(_ mode: UInt32, of file: OpenFile) throws(IOFailure)
  /// Gives the file to a user and a group; nil leaves that one alone.
  func setOwner(_ owner: UInt32?, group: UInt32, of file: OpenFile) throws(IOFailure)
  /// Returns the names in a directory, in no order.
  func entries(of directory: String) throws(IOFailure) -> [String]
  /// Returns the absolute path without symbolic links, of something that exists.
  func realPath(_ path: String) throws(IOFailure) -> String
  /// Returns the target of a symbolic link, as written; nil when the name is free or not a link.
  func linkTarget(_ path: String) throws(IOFailure) -> String?

  /// Takes the exclusive `flock(2)` of this open file until it is closed; false when it is taken.
  func lock(_ file: OpenFile) throws(IOFailure) -> Bool
  /// The id of this process.
  var processID: Int32 { get }
  /// The effective user of this process; 0 may do everything.
  var userID: UInt32 { get }
  /// Returns the state of a process, ours or not.
  func state(of process: Int32) -> ProcessState
  /// Returns true when some process holds a `flock(2)` of a file of this number; nil when it is unknown.
  func isLocked(inode: UInt64) -> Bool?
  /// Returns bits nobody else can guess.
  func randomBits() -> UInt64
  /// Returns the time since some fixed moment; never goes back.
  func uptime() -> Duration
  /// Waits for a time.
  func pause(for duration: Duration)
}

/// An open descriptor with the path it was opened by, which failures name.
struct OpenFile: Hashable, Sendable {
  /// The number of the descriptor.
  var descriptor: Int32
  /// The path given to ``FileSystem/open(_:for:)``.
  var path: String
}

/// The purpose a file is opened for; there is none to open an existing board for writing.
enum OpenPurpose: Hashable, Sendable {
  /// To read a file, without waiting for a writer should it be a pipe.
  case reading
  /// To write a file that must not exist yet, of mode 0600 at most.
  case creation
  /// To lock a file and note its holder, creating it with mode 0600 at most; a read-only one is locked all
  /// the same.
  case locking
  /// To flush the names of a directory.
  case directory
}

/// The state of a process.
enum ProcessState: Hashable, Sendable {
  case running, stopped, gone
}

/// The `stat(2)` of a file.
struct FileStatus: Hashable, Sendable {
  /// The kind of the entry.
  var kind: FileKind
  /// The permission bits, set-id and sticky bits included (`0o7777`).
  var mode: UInt32
  /// The id of the user who owns it.
  var owner: UInt32
  /// The id of the group it belongs to.
  var group: UInt32
  /// The number of names it has; 0 when the last one is gone and a descriptor keeps it.
  var linkCount: Int
  /// The file and its version.
  var identity: FileIdentity
}

/// The identity of a file and its version: equal identities mean the bytes are the ones last seen.
///
/// That holds on two conditions. The inode number must not have been given to another file, which
/// ``BoardFile`` ensures by keeping the file it last saw open. And the clock of the file system must tick
/// between two in-place writes of the same length: always so since Linux 6.13, within 4 ms before. A save by
/// rename is always seen: it brings another inode.
package struct FileIdentity: Hashable, Sendable {
  /// The device that holds the file.
  package var device: UInt64
  /// The file's number on that device.
  package var inode: UInt64
  /// The length in bytes.
  package var size: Int64
  /// The time the bytes last changed, in nanoseconds since 1970; programs can set it.
  package var modified: Int64
  /// The time the bytes, the mode or the name last changed, in nanoseconds since 1970; nobody can set it.
  package var changed: Int64

  /// Returns true when both are the same file, in any version.
  func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode
  }
}

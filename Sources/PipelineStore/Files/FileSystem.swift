import Diagnostics

/// The calls the store makes to the system: the only way it touches files, the clock or chance.
///
/// Each is one system call or the thinnest layer over one, so that a test can make any of them fail,
/// or lose power between any two. Short reads and writes are passed on; the callers loop.
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
  /// Gives the descriptor back, even when it throws.
  func close(_ file: OpenFile) throws(IOFailure)

  /// Puts `source` in the place of `destination`, in one step for every observer.
  func rename(_ source: String, to destination: String) throws(IOFailure)
  /// Gives a file a second name; refused with `EEXIST` when the name is taken.
  func link(_ existing: String, to name: String) throws(IOFailure)
  /// Removes a name that is not a directory.
  func unlink(_ path: String) throws(IOFailure)
  /// Creates a directory of mode 0700.
  func makeDirectory(_ path: String) throws(IOFailure)

  /// Looks at a name without following a symbolic link; nil when nothing has it.
  func status(at path: String) throws(IOFailure) -> FileStatus?
  /// Looks at an open file, whatever its name has become.
  func status(of file: OpenFile) throws(IOFailure) -> FileStatus
  /// Whether the permissions and the mount allow us to write there.
  func isWritable(_ path: String) -> Bool
  /// Sets the permission bits exactly, whatever the umask.
  func setMode(_ mode: UInt32, of file: OpenFile) throws(IOFailure)
  /// Gives the file to a user and a group; nil leaves that one alone.
  func setOwner(_ owner: UInt32?, group: UInt32, of file: OpenFile) throws(IOFailure)
  /// The names in a directory, in no order.
  func entries(of directory: String) throws(IOFailure) -> [String]
  /// The absolute path without symbolic links, of something that exists.
  func realPath(_ path: String) throws(IOFailure) -> String
  /// What a symbolic link points to, as written; nil when the name is free or not a link.
  func linkTarget(_ path: String) throws(IOFailure) -> String?

  /// Takes the exclusive `flock(2)` of this open file until it is closed; false when it is taken.
  func lock(_ file: OpenFile) throws(IOFailure) -> Bool
  /// The id of this process.
  var processID: Int32 { get }
  /// The effective user of this process; 0 may do everything.
  var userID: UInt32 { get }
  /// How a process with this id is, ours or not.
  func state(of process: Int32) -> ProcessState
  /// Whether some process holds a `flock(2)` of a file of this number; nil when the system does not
  /// tell.
  func isLocked(inode: UInt64) -> Bool?
  /// Bits nobody else can guess.
  func randomBits() -> UInt64
  /// The time since some fixed moment; never goes back.
  func uptime() -> Duration
  /// Lets the time pass.
  func pause(for duration: Duration)
}

/// An open descriptor with the path it was opened by, which failures name.
struct OpenFile: Hashable, Sendable {
  /// The number of the descriptor.
  var descriptor: Int32
  /// The path given to ``FileSystem/open(_:for:)``.
  var path: String
}

/// What a file is opened for; there is no way to open an existing board for writing.
enum OpenPurpose: Hashable, Sendable {
  /// To read a file, without waiting for a writer should it be a pipe.
  case reading
  /// To write a file that must not exist yet, of mode 0600 at most.
  case creation
  /// To lock a file and note who did, creating it with mode 0600 at most; one that may only be read is
  /// locked all the same.
  case locking
  /// To flush the names of a directory.
  case directory
}

/// How a process is.
enum ProcessState: Hashable, Sendable {
  case running, stopped, gone
}

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

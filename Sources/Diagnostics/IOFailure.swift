/// The reason a file was not read or not written, as facts; the texts are stated elsewhere.
///
/// In every case the former file is still there, whole.
package enum IOFailure: Error, Hashable, Sendable {
  /// The system refused a call.
  case call(FileCall, path: String, ErrorNumber)
  /// Nothing has this name; not the same as an empty file.
  case missing(path: String)
  /// The name belongs to something that is never read as a board nor overwritten.
  case notRegularFile(path: String, FileKind)
  /// The file holds more than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// A save would make the file hold more than `limit` bytes.
  case wouldBeTooLarge(path: String, limit: Int)
  /// The file grants nobody, or not us, the right to write; replacing it would override that.
  case readOnly(path: String)
  /// The directory does not permit us to replace the file.
  case readOnlyDirectory(path: String)
  /// Anyone may rename files in this directory: writable by all, without the sticky bit.
  case unsafeDirectory(path: String)
  /// Another process kept the lock of the board for the whole wait.
  case locked(path: String, by: LockHolder)
  /// The name of the board's lock belongs to something other than a regular file.
  case unusableLock(path: String, lock: String, FileKind)
  /// The lock of the board belongs to somebody else, and we may not take it.
  case lockDenied(path: String, lock: String)
  /// The file to be created exists already.
  case alreadyExists(path: String)
  /// A program that takes no lock replaced the file again and again while it was being saved.
  case changedWhileSaving(path: String)

  /// The path of the file.
  package var path: String {
    switch self {
    case .call(_, let path, _), .missing(let path), .notRegularFile(let path, _),
      .tooLarge(let path, _), .wouldBeTooLarge(let path, _), .readOnly(let path),
      .readOnlyDirectory(let path), .unsafeDirectory(let path), .locked(let path, _),
      .unusableLock(let path, _, _), .lockDenied(let path, _), .alreadyExists(let path),
      .changedWhileSaving(let path):
      path
    }
  }
}

/// The reason the system gave for refusing a call.
package struct ErrorNumber: Hashable, Sendable {
  /// The causes a system reports.
  package enum Cause: Hashable, Sendable {
    case denied, notPermitted, readOnlySystem, noSpace, overQuota, hardware, notADirectory
    case nameTooLong, tooManyOpen
    /// Anything else, in the words of the system.
    case other(String)
  }

  /// The consequences for the user.
  package enum Consequence: Sendable, CaseIterable {
    case notReadable, notWritable, full, unchanged
  }

  /// The number, as in `errno.h`; its meaning is that of this platform.
  package var rawValue: Int32
  /// The meaning of the number.
  package var cause: Cause

  /// Creates a number with its meaning.
  package init(rawValue: Int32, cause: Cause) {
    self.rawValue = rawValue
    self.cause = cause
  }

  /// Returns the consequence of the refusal of that call for the user.
  package func consequence(of call: FileCall) -> Consequence {
    switch (call, cause) {
    case (.open, .denied), (.stat, .denied), (.read, .denied): .notReadable
    case (_, .denied), (_, .notPermitted), (_, .readOnlySystem): .notWritable
    case (_, .noSpace), (_, .overQuota): .full
    default: .unchanged
    }
  }
}

/// A call of ``FileSystem``, named after its system call.
package enum FileCall: String, Hashable, Sendable {
  /// `open(2)` of a file that must not exist yet.
  case create = "creat"
  case open, read, write, fsync, close, rename, link, unlink, stat, flock, fchmod, fchown, readdir
  case realpath, readlink, mkdir, inotify
}

/// The kind of a directory entry.
package enum FileKind: Hashable, Sendable {
  /// An ordinary file.
  case regular
  /// A directory.
  case directory
  /// A symbolic link, looked at without following it.
  case symbolicLink
  /// A named pipe, socket or device.
  case special
}

/// The holder of the lock of a board, according to the note of the last one to take it.
package enum LockHolder: Hashable, Sendable {
  /// There is no note.
  case unknown
  /// A running process.
  case running(Int32)
  /// A stopped process, as by Ctrl-Z, which releases nothing until it continues or ends.
  case stopped(Int32)
  /// The last process to take it is gone; one that it started, or that left no note, holds it.
  case gone(Int32)
}

/// Why a file was not read or not written, as facts; the words are found elsewhere.
///
/// Whatever the case, the file that was there is still there, whole.
package enum IOFailure: Error, Hashable, Sendable {
  /// The system refused a call.
  case call(FileCall, path: String, ErrorNumber)
  /// Nothing has this name. Not the same thing as an empty file.
  case missing(path: String)
  /// The name belongs to something a board is never read from nor written over.
  case notRegularFile(path: String, FileKind)
  /// The file holds more than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// A save would make the file hold more than `limit` bytes.
  case wouldBeTooLarge(path: String, limit: Int)
  /// The file grants nobody, or not us, the right to write; replacing it would overrule that.
  case readOnly(path: String)
  /// The directory does not let us put a new version in the place of the file.
  case readOnlyDirectory(path: String)
  /// Anyone may rename files in this directory: writable by all, without the sticky bit.
  case unsafeDirectory(path: String)
  /// Another process kept the lock of the board for the whole wait.
  case locked(path: String, by: LockHolder)
  /// What has the name of the board's lock is no ordinary file.
  case unusableLock(path: String, lock: String, FileKind)
  /// The lock of the board belongs to somebody else, and may not be taken by us.
  case lockDenied(path: String, lock: String)
  /// A file to be created is there already.
  case alreadyExists(path: String)
  /// Someone who takes no lock replaced the file again and again while it was being saved.
  case changedWhileSaving(path: String)

  /// The file it is about.
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
  /// What the system says.
  package enum Cause: Hashable, Sendable {
    case denied, notPermitted, readOnlySystem, noSpace, overQuota, hardware, notADirectory
    case nameTooLong, tooManyOpen
    /// Anything else, in the words of the system.
    case other(String)
  }

  /// What follows from it.
  package enum Consequence: Sendable, CaseIterable {
    case notReadable, notWritable, full, unchanged
  }

  /// The number, as in `errno.h`; its meaning is that of this platform.
  package var rawValue: Int32
  /// What it means.
  package var cause: Cause

  /// A number and its meaning.
  package init(rawValue: Int32, cause: Cause) {
    self.rawValue = rawValue
    self.cause = cause
  }

  /// What follows for the user from its refusing that call.
  package func consequence(of call: FileCall) -> Consequence {
    switch (call, cause) {
    case (.open, .denied), (.stat, .denied), (.read, .denied): .notReadable
    case (_, .denied), (_, .notPermitted), (_, .readOnlySystem): .notWritable
    case (_, .noSpace), (_, .overQuota): .full
    default: .unchanged
    }
  }
}

/// A call of ``FileSystem``, named after the system call it stands for.
package enum FileCall: String, Hashable, Sendable {
  /// `open(2)` of a file that must not exist yet.
  case create = "creat"
  case open, read, write, fsync, close, rename, link, unlink, stat, flock, fchmod, fchown, readdir
  case realpath, readlink, mkdir, inotify
}

/// What a directory entry is.
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

/// Who holds the lock of a board, as far as the note of the last one to take it tells.
package enum LockHolder: Hashable, Sendable {
  /// Nobody left a note.
  case unknown
  /// A process that goes on.
  case running(Int32)
  /// A process that is stopped, as by Ctrl-Z, and lets go of nothing until it goes on or ends.
  case stopped(Int32)
  /// The process that took it last is gone; one that it started, or that left no note, holds it.
  case gone(Int32)
}

/// Why a file was not read or not written, as facts; the words are found elsewhere.
///
/// Whatever the case, the file that was there is still there, whole.
public enum FileFailure: Error, Hashable, Sendable {
  /// The system refused a call.
  case call(FileCall, path: String, ErrorNumber)
  /// Nothing has this name. Not the same thing as an empty file.
  case missing(path: String)
  /// The name belongs to something a board is never read from nor written over.
  case notRegularFile(path: String, FileKind)
  /// The file holds more than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// The file grants nobody, or not us, the right to write; replacing it would overrule that.
  case readOnly(path: String)
  /// Anyone may rename files in this directory: writable by all, without the sticky bit.
  case unsafeDirectory(path: String)
  /// Another process kept the lock for the whole wait; its id, when it left one.
  case locked(path: String, holder: Int32?)
  /// A file to be created is there already.
  case alreadyExists(path: String)
  /// Someone who takes no lock replaced the file again and again while it was being saved.
  case changedWhileSaving(path: String)
}

/// A call of ``FileSystem``, named after the system call it stands for.
public enum FileCall: String, Hashable, Sendable {
  case open, read, write, fsync, close, rename, link, unlink, stat, flock, fchmod, fchown, readdir
  case realpath, readlink, mkdir, inotify
}

/// What a directory entry is.
public enum FileKind: Hashable, Sendable {
  /// An ordinary file.
  case regular
  /// A directory.
  case directory
  /// A symbolic link, looked at without following it.
  case symbolicLink
  /// A named pipe, socket or device.
  case special
}

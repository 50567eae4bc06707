import Diagnostics
import Glibc

extension POSIXFileSystem {
  func entries(of directory: String) throws(IOFailure) -> [String] {
    guard let stream = opendir(directory) else { throw failure(.readdir, directory) }
    defer { closedir(stream) }
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      // The record is only as long as its name: copying the whole field would read past it.
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset)
      names.append(String(cString: name.assumingMemoryBound(to: CChar.self)))
      errno = 0
    }
    guard errno == 0 else { throw failure(.readdir, directory) }
    return names
  }

  func realPath(_ path: String) throws(IOFailure) -> String {
    guard let resolved = realpath(path, nil) else { throw failure(.realpath, path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  func linkTarget(_ path: String) throws(IOFailure) -> String? {
    guard try status(at: path)?.kind == .symbolicLink else { return nil }
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try retried(.readlink, path) { readlink(path, &target, target.count) }
    return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension FileStatus {
  /// Reads the fields of a `struct stat`.
  init(_ status: stat) {
    let kind: FileKind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .special
      }
    self.init(
      kind: kind, mode: status.st_mode & 0o7777, owner: status.st_uid, group: status.st_gid,
      linkCount: Int(status.st_nlink),
      identity: FileIdentity(
        device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
        modified: status.st_mtim.nanoseconds, changed: status.st_ctim.nanoseconds))
  }
}

extension timespec {
  /// Nanoseconds since 1970, wrapped around outside 1677–2262: only compared for equality.
  fileprivate var nanoseconds: Int64 {
    Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec)
  }
}

package import Diagnostics
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

extension ErrorNumber {
  /// Creates a number with the meaning that this platform gives it; any number is accepted.
  package init(rawValue: Int32) {
    let cause: Cause =
      switch rawValue {
      case EACCES: .denied
      case EPERM: .notPermitted
      case EROFS: .readOnlySystem
      case ENOSPC: .noSpace
      case EDQUOT: .overQuota
      case EIO: .hardware
      case ENOTDIR: .notADirectory
      case ENAMETOOLONG: .nameTooLong
      case EMFILE, ENFILE: .tooManyOpen
      default: .other(String(cString: strerror(rawValue)))
      }
    self.init(rawValue: rawValue, cause: cause)
  }
}

/// The type of file system a directory is on, as `/proc/self/mountinfo` names it.
package struct Mount: Hashable, Sendable {
  /// The type, such as `ext4`, `nfs4`, `cifs`, `fuse.sshfs` or `9p`.
  package var type: String

  /// Creates a mount of a type; nothing is checked.
  package init(type: String) {
    self.type = type
  }

  /// True when other machines, or a program of the user, may be behind it.
  ///
  /// Locks and renames are then less reliable: two machines may not exclude each other.
  package var isShared: Bool {
    let networks = [
      "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "virtiofs", "afs", "ceph", "coda",
      "glusterfs", "lustre", "beegfs", "ocfs2", "gfs2", "vboxsf", "prl_fs", "fuse",
    ]
    return networks.contains(type) || type.hasPrefix("fuse.")
  }

  /// Looks a device up in the table of mounts; nil when it is not there.
  ///
  /// - Throws: when the system has no such table to read.
  init?(ofDevice device: UInt64, in files: any FileSystem) throws(IOFailure) {
    let table = try ReadableFile("/proc/self/mountinfo", in: files)
    defer { table.close() }
    let text = try String(decoding: table.contents(limit: 1 << 24).bytes, as: UTF8.self)
    // The halves of `dev_t` as the kernel's <sys/sysmacros.h> splits them.
    let major = (device >> 8) & 0xfff | (device >> 32) & ~0xfff
    let minor = device & 0xff | (device >> 12) & ~0xff
    for line in text.split(separator: "\n") {
      // id parent major:minor root point options [tags…] - type source options
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == "\(major):\(minor)",
        let dash = fields.firstIndex(of: "-"), fields.indices.contains(dash + 1)
      else { continue }
      self.type = String(fields[dash + 1])
      return
    }
    return nil
  }
}

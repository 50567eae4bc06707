package import Diagnostics
import Glibc
package import PipelineDomain

/// A file or folder in a folder, as a list shows it.
package struct FolderEntry: Sendable {
  /// The name.
  package let name: String
  /// True for a folder, and a link to one.
  package let isFolder: Bool
  /// The moment of its last change.
  package let modified: Instant
  /// The device and inode, which tell whether two paths lead to the same file.
  package let identity: Identity

  /// The device and inode of a file, which no other has.
  package struct Identity: Equatable, Sendable {
    fileprivate let device: UInt64
    fileprivate let inode: UInt64

    fileprivate init(_ status: stat) {
      (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
    }
  }

  /// Returns the regular files and the folders in a folder, in no order.
  package static func all(in folder: String) throws(IOFailure) -> [FolderEntry] {
    try POSIXFileSystem().entries(of: folder).compactMap { name in
      guard name != ".", name != "..", let status = status(of: "\(folder)/\(name)") else {
        return nil
      }
      let kind = status.st_mode & S_IFMT
      guard kind == S_IFDIR || kind == S_IFREG else { return nil }
      return FolderEntry(
        name: name, isFolder: kind == S_IFDIR,
        modified: Instant(seconds: Int64(status.st_mtim.tv_sec)), identity: Identity(status))
    }
  }

  /// Returns the identity of the file at a path; `nil` when there is none.
  package static func identity(of path: String) -> Identity? { status(of: path).map(Identity.init) }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}

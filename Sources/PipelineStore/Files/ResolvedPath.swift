import Diagnostics
import Glibc

/// A file's directory and name, free of symbolic links, and the names the store uses beside it.
///
/// Resolved once, when the file is first named: a save then replaces the target of a symbolic link and leaves
/// the link alone.
struct ResolvedPath: Hashable, Sendable {
  /// Absolute, without symbolic links.
  let directory: String
  /// The last component; nothing need have that name yet.
  let name: String

  /// Follows symbolic links to the end, which may be a free name.
  ///
  /// - Throws: `.call` when the directory does not exist or the links form a cycle; `.notRegularFile` for a
  ///   path that can only be a directory (`""`, `/`, `..`, `boards/`).
  init(_ path: String, in files: some FileSystem) throws(IOFailure) {
    var path = path
    for _ in 0..<40 {
      let bytes = path.utf8
      let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:))
      let name = String(path[(nameStart ?? path.startIndex)...])
      guard !["", ".", ".."].contains(name) else { throw .notRegularFile(path: path, .directory) }
      let parent = nameStart.map { String(path[..<$0]) } ?? "."
      let directory = try files.realPath(parent)
      guard let target = try files.linkTarget(Self.join(directory, name)) else {
        self.directory = directory
        self.name = name
        return
      }
      path = target.utf8.first == UInt8(ascii: "/") ? target : Self.join(directory, target)
    }
    throw .call(.readlink, path: path, ErrorNumber(rawValue: ELOOP))
  }

  /// The file itself.
  var file: String { Self.join(directory, name) }

  /// The permanent side lock. It is never removed: a writer that waits on a removed lock and one that creates
  /// it anew would both hold a lock.
  var lock: String { Self.join(directory, ".\(name).lock") }

  /// Returns the path a process writes the next version to.
  func temporary(of process: Int32, random: UInt64) -> String {
    Self.join(directory, "\(temporaryPrefix)\(process).\(String(random, radix: 16))")
  }

  /// Returns the process that left a directory entry behind, if it is a temporary file of this one.
  func temporaryOwner(of entry: String) -> Int32? {
    // Compared as bytes: two names that differ only in composition are two files.
    guard entry.utf8.starts(with: temporaryPrefix.utf8) else { return nil }
    let parts = entry.utf8.dropFirst(temporaryPrefix.utf8.count).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, let owner = Int32(Substring(parts[0])), owner > 0,
      UInt64(Substring(parts[1]), radix: 16) != nil
    else { return nil }
    return owner
  }

  /// Returns true when some process may write the next version to a path.
  func isTemporary(_ path: String) -> Bool {
    path.utf8.starts(with: Self.join(directory, temporaryPrefix).utf8)
  }

  /// Returns the path of an entry of the directory.
  func sibling(_ entry: String) -> String { Self.join(directory, entry) }

  private var temporaryPrefix: String { ".\(name).tmp." }

  private static func join(_ directory: String, _ name: String) -> String {
    directory == "/" ? "/\(name)" : "\(directory)/\(name)"
  }
}

extension IOFailure {
  /// Returns the same failure of the file that is saved, when it is of one that the save needs beside it.
  func described(of board: ResolvedPath) -> IOFailure {
    guard case .call(let call, let path, let error) = self,
      path == board.lock || board.isTemporary(path)
    else { return self }
    return .call(call, path: board.file, error)
  }
}

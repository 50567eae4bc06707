package import Diagnostics
import Glibc

/// The checks of the place a board is saved in: nothing is changed, nothing waited for.
package enum StorageChecks {
  /// Returns the checks of a board, which need not exist yet.
  package static func all(of path: String) -> [HealthCheck] {
    all(of: path, in: POSIXFileSystem()) { (directory, name) throws(IOFailure) in
      _ = try DirectoryWatch(directory: directory, name: name)
    }
  }

  /// Returns the checks of a board in any file system.
  ///
  /// - Parameter watch: Begins to watch a name in a directory.
  static func all(
    of path: String, in files: some FileSystem,
    watching watch: (_ directory: String, _ name: String) throws(IOFailure) -> Void
  ) -> [HealthCheck] {
    let (place, board): (ResolvedPath, BoardFile)
    do throws(IOFailure) {
      (place, board) = (try ResolvedPath(path, in: files), try BoardFile(path, in: files))
    } catch {
      return [.notWritable(error)]
    }
    let reason =
      board.readOnlyReason
      ?? (files.isWritable(place.directory) ? nil : .readOnlyDirectory(path: place.file))
    var checks = [reason.map(HealthCheck.notWritable) ?? .writable(path: place.file)]
    if let lock = BoardLock.check(of: place, in: files) { checks.append(lock) }
    do throws(IOFailure) {
      try watch(place.directory, place.name)
      checks.append(.watched)
    } catch {
      if case .call(_, path: _, let number) = error { checks.append(.unwatched(number)) }
    }
    let mount = board.mount()
    checks.append(
      mount.map { $0.isShared ? .sharedFileSystem($0.type) : .fileSystem($0.type) }
        ?? .fileSystem(nil))
    if let folder = SyncFolder(around: place.directory, in: files) {
      checks.append(.syncFolder(folder.path, service: folder.service))
    }
    let entries = (try? files.entries(of: place.directory)) ?? []
    return checks
      + entries.filter { SyncFolder.isConflictedCopy($0, of: place.name) }.sorted()
      .map { .conflictedCopy(place.sibling($0)) }
  }
}

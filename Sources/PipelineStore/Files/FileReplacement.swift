import Diagnostics
import Glibc

/// Puts new bytes in the place of a file, all of them or none.
struct FileReplacement {
  let path: ResolvedPath
  let files: any FileSystem

  /// Writes the next version and makes it the file.
  ///
  /// The order is what a crash at any moment asks for: the bytes are on the disk before their name
  /// changes, and the name is on the disk before the save is acknowledged.
  ///
  /// - Parameters:
  ///   - original: the file to replace, whose mode and owner are kept; nil to create one.
  ///   - model: what a file that is created looks like; nil for mode 0600.
  ///   - isCurrent: asked last before the change, once the new bytes are on the disk.
  /// - Returns: nil when `isCurrent` said no.
  /// - Throws: `.alreadyExists` when the file to create exists. The old file is in place, and no
  ///   temporary file is left unless it could not be removed.
  func commit(
    _ slices: [ArraySlice<UInt8>], over original: FileStatus?, like model: FileStatus? = nil,
    ifStill isCurrent: () throws(IOFailure) -> Bool
  ) throws(IOFailure) -> (staged: StagedFile, outcome: SaveOutcome)? {
    // Opened first: past the rename, only the flush itself may still fail.
    let directory = try files.open(path.directory, for: .directory)
    defer { try? files.close(directory) }
    let staged = try StagedFile(slices, beside: path, like: original ?? model, in: files)
    do throws(IOFailure) {
      guard try isCurrent() else {
        staged.discard()
        return nil
      }
      if original == nil {
        try create(from: staged.path)
      } else {
        try files.rename(staged.path, to: path.file)
      }
    } catch {
      staged.discard()
      throw error
    }
    do throws(IOFailure) {
      try files.synchronize(directory)
    } catch {
      return (staged, .renamedButUnconfirmed(error))
    }
    return (staged, .durable)
  }

  /// Removes the temporary files of writers that died.
  ///
  /// - Parameter isAlone: whether the caller holds the lock under which all of them are written; one
  ///   of this very process is then a left-over too.
  func removeLeftovers(isAlone: Bool) {
    for entry in (try? files.entries(of: path.directory)) ?? [] {
      guard let owner = path.temporaryOwner(of: entry) else { continue }
      guard owner == files.processID ? isAlone : files.state(of: owner) == .gone else { continue }
      try? files.unlink(path.sibling(entry))
    }
  }

  /// Takes a name nobody has; unlike a rename, a link never replaces what came there meanwhile.
  private func create(from temporary: String) throws(IOFailure) {
    do {
      try files.link(temporary, to: path.file)
    } catch .call(.link, path: _, let error) {
      if error.rawValue == EEXIST { throw .alreadyExists(path: path.file) }
      // File systems without hard links, such as FAT, say one of these.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(error.rawValue) else {
        throw .call(.link, path: path.file, error)
      }
      guard try files.status(at: path.file) == nil else { throw .alreadyExists(path: path.file) }
      try files.rename(temporary, to: path.file)
      return
    }
    // The second name is only a left-over now; the next save removes what is not removed here.
    try? files.unlink(temporary)
  }
}

import Diagnostics
import Glibc

/// The next version of a file: complete and on the disk, under a temporary name beside it.
struct StagedFile {
  /// The temporary name.
  let path: String
  /// Its status at the moment it was flushed.
  let status: FileStatus
  /// A descriptor for reading, so that the inode number stays taken.
  let reader: OpenFile
  private let files: any FileSystem

  /// Writes, flushes and closes a temporary file, or leaves nothing behind.
  ///
  /// It is created with mode 0600 under a name that cannot be guessed and must be free, then given the mode
  /// and owner of `original`.
  init(
    _ slices: [ArraySlice<UInt8>], beside path: ResolvedPath, like original: FileStatus?,
    in files: any FileSystem
  ) throws(IOFailure) {
    self.path = path.temporary(of: files.processID, random: files.randomBits())
    self.files = files
    let file = try files.open(self.path, for: .creation)
    var reader: OpenFile?
    do throws(IOFailure) {
      do throws(IOFailure) {
        try Self.dress(file, like: original, in: files)
        try Self.write(slices, to: file, in: files)
        try files.synchronize(file)
        status = try files.status(of: file)
        let opened = try files.open(self.path, for: .reading)
        reader = opened
        self.reader = opened
      } catch {
        try? files.close(file)
        throw error
      }
      try files.close(file)
    } catch {
      if let reader { try? files.close(reader) }
      try? files.unlink(self.path)
      throw error
    }
  }

  /// Removes the temporary file; one that cannot be removed is left to the next save.
  func discard() {
    try? files.close(reader)
    try? files.unlink(path)
  }

  /// Gives the file the owner, group and mode of the one it will replace, as far as permitted.
  ///
  /// Only the superuser can give a file away. When the group cannot be set either, its bits are dropped: they
  /// would open the file to another group.
  private static func dress(
    _ file: OpenFile, like original: FileStatus?, in files: any FileSystem
  ) throws(IOFailure) {
    guard let original else { return try files.setMode(0o600, of: file) }
    var mode = original.mode & 0o777
    let own = try files.status(of: file)
    if own.owner != original.owner || own.group != original.group {
      do throws(IOFailure) {
        try files.setOwner(original.owner, group: original.group, of: file)
      } catch {
        do throws(IOFailure) {
          try files.setOwner(nil, group: original.group, of: file)
        } catch {
          if own.group != original.group { mode &= ~0o070 }
        }
      }
    }
    try files.setMode(mode, of: file)
  }

  /// Writes the slices one after the other; small ones are joined to save system calls.
  private static func write(
    _ slices: [ArraySlice<UInt8>], to file: OpenFile, in files: any FileSystem
  ) throws(IOFailure) {
    let batch = 1 << 16
    var gathered: [UInt8] = []
    gathered.reserveCapacity(batch)
    for slice in slices {
      if gathered.count + slice.count > batch {
        try write(gathered[...], to: file, in: files)
        gathered.removeAll(keepingCapacity: true)
      }
      if slice.count > batch {
        try write(slice, to: file, in: files)
      } else {
        gathered += slice
      }
    }
    try write(gathered[...], to: file, in: files)
  }

  private static func write(
    _ slice: ArraySlice<UInt8>, to file: OpenFile, in files: any FileSystem
  ) throws(IOFailure) {
    try slice.withUnsafeBufferPointer { bytes throws(IOFailure) in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = try files.write(file, rest)
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}

/// Puts new bytes in the place of a file, all of them or none.
struct FileReplacement {
  let path: ResolvedPath
  let files: any FileSystem

  /// Writes the next version and makes it the file.
  ///
  /// The order makes a crash at any moment safe: the bytes are on the disk before their name changes, and the
  /// name is on the disk before the save is acknowledged.
  ///
  /// - Parameters:
  ///   - original: the file to replace, whose mode and owner are kept; nil to create one.
  ///   - model: the status a created file takes; nil for mode 0600.
  ///   - isCurrent: called last before the change, once the new bytes are on the disk.
  /// - Returns: nil when `isCurrent` returned false.
  /// - Throws: `.alreadyExists` when the file to create exists. The old file is in place, and no temporary
  ///   file is left unless it could not be removed.
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
  /// - Parameter isAlone: true when the caller holds the lock under which all of them are written; one of
  ///   this very process is then a left-over too.
  func removeLeftovers(isAlone: Bool) {
    for entry in (try? files.entries(of: path.directory)) ?? [] {
      guard let owner = path.temporaryOwner(of: entry) else { continue }
      guard owner == files.processID ? isAlone : files.state(of: owner) == .gone else { continue }
      try? files.unlink(path.sibling(entry))
    }
  }

  /// Takes a free name; unlike a rename, a link never replaces a file that appeared meanwhile.
  private func create(from temporary: String) throws(IOFailure) {
    do {
      try files.link(temporary, to: path.file)
    } catch .call(.link, path: _, let error) {
      if error.rawValue == EEXIST { throw .alreadyExists(path: path.file) }
      // File systems without hard links, such as FAT, return one of these.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(error.rawValue) else {
        throw .call(.link, path: path.file, error)
      }
      guard try files.status(at: path.file) == nil else { throw .alreadyExists(path: path.file) }
      try files.rename(temporary, to: path.file)
      return
    }
    // The second name is only a left-over now; the next save removes it if this fails.
    try? files.unlink(temporary)
  }
}

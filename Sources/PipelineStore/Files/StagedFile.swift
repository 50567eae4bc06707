import Diagnostics

/// The next version of a file: complete and on the disk, under a temporary name beside it.
struct StagedFile {
  /// The temporary name.
  let path: String
  /// As of the moment it was flushed.
  let status: FileStatus
  /// Open for reading, so that the inode number stays taken.
  let reader: OpenFile
  private let files: any FileSystem

  /// Writes, flushes and closes a temporary file, or leaves nothing behind.
  ///
  /// It is created with mode 0600 under a name nobody can guess and nothing may have, then made to
  /// look like `original`.
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

  /// Gives the file the owner, group and mode of the one it will replace, as far as it may.
  ///
  /// Only the superuser can give a file away. Should the group be out of reach too, its bits are
  /// dropped: they would open the file to another group.
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

  /// Writes the slices one after the other; small ones are gathered to spare system calls.
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

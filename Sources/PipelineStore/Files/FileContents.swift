package import Diagnostics
import Glibc

/// The bytes of a file and the identity of their version.
package struct FileContents: Hashable, Sendable {
  /// The whole file; empty when it is empty.
  package var bytes: [UInt8]
  /// The version these bytes were read from.
  package var identity: FileIdentity
}

/// A regular file open for reading.
struct ReadableFile {
  let file: OpenFile
  let status: FileStatus
  let files: any FileSystem

  /// Opens a file after checking that it is a regular one: opening a device can act on it.
  ///
  /// - Throws: `.missing` when nothing has the name, `.notRegularFile`, or the error of the system.
  init(_ path: String, in files: any FileSystem) throws(IOFailure) {
    guard let listed = try files.status(at: path) else { throw .missing(path: path) }
    guard listed.kind == .regular else { throw .notRegularFile(path: path, listed.kind) }
    do {
      file = try files.open(path, for: .reading)
    } catch .call(.open, path: _, let error) where error.rawValue == ENOENT {
      throw .missing(path: path)
    }
    self.files = files
    do throws(IOFailure) {
      status = try files.status(of: file)
      guard status.kind == .regular else { throw .notRegularFile(path: path, status.kind) }
    } catch {
      try? files.close(file)
      throw error
    }
  }

  /// Reads to the end, again if the file changes meanwhile, three times at most.
  ///
  /// The identity is the one from before the bytes were read. If the file keeps changing, the bytes may be
  /// torn, and the next check reports it as changed.
  ///
  /// - Throws: `.tooLarge` when there are more than `limit` bytes.
  func contents(limit: Int) throws(IOFailure) -> FileContents {
    var before = status.identity
    for _ in 0..<2 {
      let bytes = try bytes(expecting: before.size, limit: limit)
      let after = try files.status(of: file).identity
      if after == before { return FileContents(bytes: bytes, identity: before) }
      before = after
    }
    return try FileContents(bytes: bytes(expecting: before.size, limit: limit), identity: before)
  }

  func close() {
    try? files.close(file)
  }

  private func bytes(expecting size: Int64, limit: Int) throws(IOFailure) -> [UInt8] {
    guard size <= limit else { throw .tooLarge(path: file.path, limit: limit) }
    // One byte more than expected, so that the read that fills the array also reaches its end.
    let expected = max(Int(size), 4095) + 1
    var bytes = try chunk(at: 0, capacity: expected)
    var isFull = bytes.count == expected
    while isFull {
      let next = try chunk(at: bytes.count, capacity: 1 << 16)
      bytes += next
      isFull = next.count == 1 << 16
      guard bytes.count <= limit else { throw .tooLarge(path: file.path, limit: limit) }
    }
    return bytes
  }

  /// Lets the system back a large buffer with large pages: one fault instead of five hundred.
  ///
  /// It is advice; without it everything works, only slower.
  private func adviseLargePages(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    let size = 2 << 20
    guard buffer.count >= 2 * size, let base = UnsafeMutableRawPointer(buffer.baseAddress) else {
      return
    }
    let start = base.alignedUp(toMultipleOf: size)
    let length = (base + buffer.count - start) / size * size
    madvise(start, length, MADV_HUGEPAGE)
  }

  /// Returns as many bytes as there are, up to `capacity`.
  private func chunk(at offset: Int, capacity: Int) throws(IOFailure) -> [UInt8] {
    var failure: IOFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      adviseLargePages(buffer)
      let room = UnsafeMutableRawBufferPointer(buffer)
      do throws(IOFailure) {
        count = try fill(room, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads until the buffer is full or the file ends, and returns the number of bytes.
  ///
  /// The room for a large file takes longer to allocate than its bytes to copy, and two threads do it in half
  /// the time.
  private func fill(
    _ room: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(IOFailure) -> Int {
    guard room.count >= 8 << 20 else { return try fillAlone(room, at: offset) }
    let middle = room.count / 2
    let second = Aside {
      Result { () throws(IOFailure) in
        try fillAlone(.init(rebasing: room[middle...]), at: offset + middle)
      }
    }
    let count = try fillAlone(.init(rebasing: room[..<middle]), at: offset)
    return count < middle ? count : try middle + second.value().get()
  }

  private func fillAlone(
    _ room: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(IOFailure) -> Int {
    var count = 0
    while count < room.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: room[count...])
      let read = try files.read(file, into: rest, at: offset + count)
      if read == 0 { break }
      count += read
    }
    return count
  }
}

/// Files that are not boards: imports, exports and reports.
///
/// Written as safely as a board, but without a lock: the last one to write wins.
package enum PlainFile {
  /// Reads a regular file to the end.
  ///
  /// - Throws: `.missing`, `.notRegularFile`, `.tooLarge` above `limit` bytes, or the error of the system.
  package static func read(_ path: String, limit: Int = 1 << 30) throws(IOFailure) -> [UInt8] {
    let files = POSIXFileSystem()
    let file = try ReadableFile(ResolvedPath(path, in: files).file, in: files)
    defer { file.close() }
    return try file.contents(limit: limit).bytes
  }

  /// Writes a whole file or leaves everything unchanged; a new one has mode 0600.
  ///
  /// - Parameter replacing: true to replace a regular file that has the name, keeping its mode.
  /// - Throws: `.alreadyExists`, `.notRegularFile`, `.readOnly`, or the error of the system.
  package static func write(
    _ slices: [ArraySlice<UInt8>], to path: String, replacing: Bool
  ) throws(IOFailure) -> SaveOutcome {
    let files = POSIXFileSystem()
    let place = try ResolvedPath(path, in: files)
    let original = try files.status(at: place.file)
    if let original {
      guard replacing else { throw .alreadyExists(path: place.file) }
      guard original.kind == .regular else {
        throw .notRegularFile(path: place.file, original.kind)
      }
      guard original.mode & 0o222 != 0, files.isWritable(place.file) else {
        throw .readOnly(path: place.file)
      }
    }
    let replacement = FileReplacement(path: place, files: files)
    replacement.removeLeftovers(isAlone: false)
    let committed = try replacement.commit(slices, over: original) { true }
    guard let (staged, outcome) = committed else { return .untouched }
    try? files.close(staged.reader)
    return outcome
  }

  /// Creates a directory of mode 0700 and those above it that are missing.
  ///
  /// Those that exist, whatever their mode, stay as they are.
  package static func createDirectories(_ path: String) throws(IOFailure) {
    let files = POSIXFileSystem()
    let separators = path.indices.dropFirst().filter { path[$0] == "/" }
    for end in separators + [path.endIndex] {
      do throws(IOFailure) {
        try files.makeDirectory(String(path[..<end]))
      } catch .call(.mkdir, path: _, let error) where error.rawValue == EEXIST {
        continue
      }
    }
  }
}

/// A temporary directory for files that nobody keeps, mode 0700.
package struct ScratchFolder {
  /// Its path.
  package let path: String

  /// Creates one with a fresh name in an existing directory.
  package init(in base: String) throws(IOFailure) {
    var template = Array((base + "/dealdeck-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw failure(.mkdir, base) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it with the files in it; directories in it, and it with them, stay.
  package func remove() {
    let files = POSIXFileSystem()
    for name in (try? files.entries(of: path)) ?? [] { try? files.unlink(path + "/" + name) }
    rmdir(path)
  }
}

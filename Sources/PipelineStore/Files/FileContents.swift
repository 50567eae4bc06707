import Diagnostics
import Glibc

/// The bytes of a file and which version of it they are.
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

  /// Opens a file after making sure that it is one: opening a device can act on it.
  ///
  /// - Throws: `.missing` when nothing has the name, `.notRegularFile`, or what the system said.
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
  /// The identity is the one from before the bytes were read. Should the file never come to rest,
  /// the bytes may be torn, and the next look at it says that it changed.
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
    // One byte more than expected, so that the read that fills the array also sees its end.
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

  /// As many bytes as there are, up to `capacity`.
  private func chunk(at offset: Int, capacity: Int) throws(IOFailure) -> [UInt8] {
    var failure: IOFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      do throws(IOFailure) {
        while count < capacity {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let read = try files.read(file, into: rest, at: offset + count)
          if read == 0 { return }
          count += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

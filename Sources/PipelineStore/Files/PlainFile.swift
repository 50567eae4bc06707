package import Diagnostics
import Glibc

/// Files that are not boards: what is imported, and the exports and reports that are written.
///
/// Written as carefully as a board, but without a lock: the last one to write wins.
package enum PlainFile {
  /// Reads a regular file to the end.
  ///
  /// - Throws: `.missing`, `.notRegularFile`, `.tooLarge` above `limit` bytes, or what the system said.
  package static func read(_ path: String, limit: Int = 1 << 30) throws(IOFailure) -> [UInt8] {
    let files = POSIXFileSystem()
    let file = try ReadableFile(ResolvedPath(path, in: files).file, in: files)
    defer { file.close() }
    return try file.contents(limit: limit).bytes
  }

  /// Writes a whole file or leaves everything as it was; a new one has mode 0600.
  ///
  /// - Parameter replacing: whether to replace a regular file that has the name, keeping its mode.
  /// - Throws: `.alreadyExists`, `.notRegularFile`, `.readOnly`, or what the system said.
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

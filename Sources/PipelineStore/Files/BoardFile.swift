package import Diagnostics

/// One board file: read without a lock, saved under one, whole at every moment.
///
/// It keeps the version it last read or wrote open, so that no other file can be given the same inode
/// number and be mistaken for it. Not `Sendable`: one thread at a time uses it, and hands it over
/// entirely. Several of them on the same path, in one process or many, exclude each other.
package final class BoardFile {
  /// The absolute path of the file, symbolic links followed when it was last looked at.
  package var path: String { place.file }
  /// The absolute path of the directory that holds the file.
  package var directory: String { place.directory }
  /// The file's name in its directory.
  package var name: String { place.name }

  private var place: ResolvedPath
  private let given: String
  private let files: any FileSystem
  private let limit: Int
  private var seen: (identity: FileIdentity, file: OpenFile)?
  private var mayHaveLeftovers = true

  /// Creates the handle of a board file, existing or not; nothing is read or created.
  ///
  /// - Parameters:
  ///   - limit: the largest number of bytes read or written; 1 GiB by default.
  /// - Throws: the ``IOFailure`` of a directory that does not exist or a path that cannot be a file.
  package convenience init(_ path: String, limit: Int = 1 << 30) throws(IOFailure) {
    try self.init(path, limit: limit, in: POSIXFileSystem())
  }

  /// Creates the handle of a board file in any file system.
  init(
    _ path: String, limit: Int = 1 << 30, in files: some FileSystem
  ) throws(IOFailure) {
    place = try ResolvedPath(path, in: files)
    given = path
    self.limit = limit
    self.files = files
  }

  deinit {
    if let seen { try? files.close(seen.file) }
  }

  /// Reads the whole file; takes no lock and changes nothing.
  ///
  /// - Throws: `.missing`, `.notRegularFile`, `.tooLarge`, or the error of the system. The version last seen
  ///   stays the one ``isUnchanged()`` compares with.
  package func read() throws(IOFailure) -> FileContents {
    follow()
    return try readPlace()
  }

  private func readPlace() throws(IOFailure) -> FileContents {
    let readable = try ReadableFile(path, in: files)
    do throws(IOFailure) {
      let contents = try readable.contents(limit: limit)
      see(contents.identity, readable.file)
      return contents
    } catch {
      readable.close()
      throw error
    }
  }

  /// Returns true when the file is the version last read or written: one `stat`.
  ///
  /// False before the first ``read()``, and when the file is missing.
  package func isUnchanged() throws(IOFailure) -> Bool {
    follow()
    return try isPlaceUnchanged()
  }

  private func isPlaceUnchanged() throws(IOFailure) -> Bool {
    guard let seen else { return false }
    return try files.status(at: path)?.identity == seen.identity
  }

  /// The reason a save would be refused, as far as it is known without one; nil when none is known, as when
  /// there is no file.
  package var readOnlyReason: IOFailure? {
    follow()
    do throws(IOFailure) {
      guard let board = try files.status(at: path) else { return nil }
      guard board.mode & 0o222 != 0, files.isWritable(path) else { return .readOnly(path: path) }
      let parent = try safeDirectory()
      let isOurs = [0, parent.owner, board.owner].contains(files.userID)
      guard files.isWritable(directory), isOurs || parent.mode & 0o1000 == 0 else {
        return .readOnlyDirectory(path: path)
      }
      return BoardLock.readOnlyReason(to: place, board, in: files)
    } catch {
      return error
    }
  }

  /// Flushes the last save to the disk, when that could not be confirmed before.
  ///
  /// - Throws: the error of the system; then a power cut may still bring the former file back.
  package func confirm() throws(IOFailure) {
    for (path, purpose) in [(path, OpenPurpose.reading), (directory, .directory)] {
      let file = try files.open(path, for: purpose)
      defer { try? files.close(file) }
      try files.synchronize(file)
    }
  }

  /// Changes the file under the lock, from its present contents.
  ///
  /// `body` receives the contents, read again only if they changed since they were last seen, and returns the
  /// new bytes, in slices so that a large board need not be copied, or nil to leave the file unchanged. It is
  /// called again, with newer contents, when a program that takes no lock (an editor) replaces the file while
  /// the new bytes are written; so it must not have side effects.
  ///
  /// The file keeps its mode, group and, where permitted, owner, also when it is gone and is written anew:
  /// those of the version last seen. One that was never seen has mode 0600.
  ///
  /// - Parameter patience: the time to wait for the lock, whose holder keeps it for one save. With zero it is
  ///   tried once; nil is as long as a few saves of a file of this size take.
  /// - Throws: `.refused` with the error of `body`, `.failed` otherwise; the file is not changed.
  package func transact<Reason: Error>(
    patience: Duration? = nil,
    _ body: (FreshContents) throws(Reason) -> [ArraySlice<UInt8>]?
  ) throws(SaveFailure<Reason>) -> SaveOutcome {
    let result: Result<SaveOutcome, Reason>
    do throws(IOFailure) {
      result = try transactLocked(patience, body)
    } catch {
      throw .failed(error.described(of: place))
    }
    switch result {
    case .success(let outcome): return outcome
    case .failure(let refusal): throw .refused(refusal)
    }
  }

  /// Creates the file with mode 0600; never replaces one, even one that appears meanwhile.
  ///
  /// - Throws: `.alreadyExists` when anything has the name.
  package func create(
    _ slices: [ArraySlice<UInt8>], patience: Duration? = nil
  ) throws(IOFailure) -> SaveOutcome {
    guard try files.status(at: path) == nil else { throw .alreadyExists(path: path) }
    do throws(SaveFailure<IOFailure>) {
      return try transact(patience: patience) { fresh throws(IOFailure) in
        guard fresh == .missing else { throw .alreadyExists(path: path) }
        return slices
      }
    } catch {
      switch error {
      case .refused(let failure), .failed(let failure): throw failure
      }
    }
  }

  /// Returns the type of file system the board is on; nil when it is unknown.
  package func mount() -> Mount? {
    guard let status = try? files.status(at: directory) else { return nil }
    return try? Mount(ofDevice: status.identity.device, in: files)
  }
}

extension BoardFile {
  private func transactLocked<Reason: Error>(
    _ patience: Duration?, _ body: (FreshContents) throws(Reason) -> [ArraySlice<UInt8>]?
  ) throws(IOFailure) -> Result<SaveOutcome, Reason> {
    follow()
    let lock = try acquire(patience)
    defer {
      // A lock without a board is of no use, as after a board that could not be created.
      if isGone { lock.remove() } else { lock.release() }
    }
    for _ in 0..<4 {
      let (fresh, original) = try freshContents()
      let answer: [ArraySlice<UInt8>]?
      do throws(Reason) {
        answer = try body(fresh)
      } catch {
        return .failure(error)
      }
      guard let slices = answer else { return .success(.untouched) }
      if let outcome = try commit(slices, over: original, under: lock) { return .success(outcome) }
    }
    throw .changedWhileSaving(path: path)
  }

  private var replacement: FileReplacement { FileReplacement(path: place, files: files) }

  private var isGone: Bool {
    do throws(IOFailure) { return try files.status(at: path) == nil } catch { return false }
  }

  /// Follows symbolic links again: the file may have become one, or its link may have changed.
  private func follow() {
    if let found = try? ResolvedPath(given, in: files) { place = found }
  }

  /// Returns the directory, unless anyone may rename files in it.
  private func safeDirectory() throws(IOFailure) -> FileStatus {
    let parent = try files.status(at: directory)
    guard let parent, parent.kind == .directory else { throw .missing(path: directory) }
    let isWritableByAll = parent.mode & 0o002 != 0
    let isSticky = parent.mode & 0o1000 != 0
    guard isSticky || !isWritableByAll else { throw .unsafeDirectory(path: directory) }
    return parent
  }

  private func acquire(_ patience: Duration?) throws(IOFailure) -> BoardLock {
    _ = try safeDirectory()
    let board = try files.status(at: path)
    let size = board?.identity.size ?? 0
    let lock = try BoardLock.acquire(
      of: place, board, patience: patience ?? BoardLock.patience(forBytes: size), in: files)
    if mayHaveLeftovers {
      replacement.removeLeftovers(isAlone: true)
      mayHaveLeftovers = false
    }
    return lock
  }

  /// Returns the present contents of the file, with its status.
  private func freshContents() throws(IOFailure) -> (FreshContents, FileStatus?) {
    guard let status = try files.status(at: path) else { return (.missing, nil) }
    let isSeen = status.identity == seen?.identity
    let fresh: FreshContents = isSeen ? .unchanged : .changed(try readPlace())
    return (fresh, status)
  }

  private func commit(
    _ slices: [ArraySlice<UInt8>], over original: FileStatus?, under lock: BoardLock
  ) throws(IOFailure) -> SaveOutcome? {
    guard slices.reduce(0, { $0 + $1.count }) <= limit else {
      throw .wouldBeTooLarge(path: path, limit: limit)
    }
    if let original {
      guard original.mode & 0o222 != 0, files.isWritable(path) else { throw .readOnly(path: path) }
    }
    mayHaveLeftovers = true
    // Still open, so that its status is known even when it has lost its name.
    let model = original == nil ? seen.flatMap { try? files.status(of: $0.file) } : nil
    let committed = try replacement.commit(slices, over: original, like: model) {
      () throws(IOFailure) in
      // Without its name the lock excludes nobody.
      guard lock.isNamed else { throw .changedWhileSaving(path: path) }
      return original == nil ? try files.status(at: path) == nil : try isPlaceUnchanged()
    }
    mayHaveLeftovers = false
    guard let (staged, outcome) = committed else { return nil }
    adopt(staged)
    return outcome
  }

  /// Records the version just put in place as seen, with the time of the rename in its identity; unless it
  /// was written to since it was flushed, which the old identity will show.
  private func adopt(_ staged: StagedFile) {
    var identity = staged.status.identity
    if let placed = try? files.status(of: staged.reader).identity,
      placed.size == identity.size, placed.modified == identity.modified
    {
      identity = placed
    }
    see(identity, staged.reader)
  }

  private func see(_ identity: FileIdentity, _ file: OpenFile) {
    if let seen { try? files.close(seen.file) }
    seen = (identity, file)
  }
}

/// The certainty of a save.
package enum SaveOutcome: Hashable, Sendable {
  /// Nothing had to be written; the file was not touched.
  case untouched
  /// The new bytes and their name are on the disk: they survive a power cut from now on.
  case durable
  /// The new bytes are in place and every process reads them, but a power cut may still bring the old ones
  /// back, whole: the directory could not be flushed. The next `durable` save confirms it.
  case renamedButUnconfirmed(IOFailure)
}

/// The contents of a board file when its turn to be saved comes.
package enum FreshContents: Hashable, Sendable {
  /// The bytes last read or written through this ``BoardFile``.
  case unchanged
  /// Bytes not seen before; from now on they count as seen.
  case changed(FileContents)
  /// There is no file. Writing now creates it.
  case missing
}

/// The reason a save did not happen; the file is unchanged.
package enum SaveFailure<Reason: Error>: Error {
  /// The caller's own reason.
  case refused(Reason)
  /// The file's reason.
  case failed(IOFailure)
}

extension SaveFailure: Equatable where Reason: Equatable {}
extension SaveFailure: Sendable where Reason: Sendable {}

/// One board file: read without a lock, saved under one, whole at every moment.
///
/// It keeps the version it last read or wrote open, so that no other file can be given the same inode
/// number and be mistaken for it. Not `Sendable`: one thread at a time uses it, and hands it over
/// entirely. Several of them on the same path, in one process or many, exclude each other.
public final class BoardFile {
  /// The absolute path of the file, symbolic links followed when this value was made.
  public var path: String { place.file }
  /// The absolute path of the directory that holds the file.
  public var directory: String { place.directory }
  /// The file's name in its directory.
  public var name: String { place.name }

  private let place: ResolvedPath
  private let files: any FileSystem
  private let limit: Int
  private var seen: (identity: FileIdentity, file: OpenFile)?
  private var mayHaveLeftovers = true

  /// Names a board file, there or not; nothing is read or created.
  ///
  /// - Parameters:
  ///   - limit: the largest number of bytes read; 1 GiB unless told.
  /// - Throws: what ``FileFailure`` says of a directory that does not exist or a path that cannot be
  ///   a file.
  public convenience init(_ path: String, limit: Int = 1 << 30) throws(FileFailure) {
    try self.init(path, limit: limit, in: POSIXFileSystem())
  }

  /// Names a board file of any file system.
  init(
    _ path: String, limit: Int = 1 << 30, in files: some FileSystem
  ) throws(FileFailure) {
    place = try ResolvedPath(path, in: files)
    self.limit = limit
    self.files = files
  }

  deinit {
    if let seen { try? files.close(seen.file) }
  }

  /// Reads the whole file; takes no lock and changes nothing.
  ///
  /// - Throws: `.missing`, `.notRegularFile`, `.tooLarge`, or what the system said. The version last
  ///   seen stays the one ``isUnchanged()`` compares with.
  public func read() throws(FileFailure) -> FileContents {
    let readable = try ReadableFile(path, in: files)
    do throws(FileFailure) {
      let contents = try readable.contents(limit: limit)
      see(contents.identity, readable.file)
      return contents
    } catch {
      readable.close()
      throw error
    }
  }

  /// Whether the file is the version last read or written: one `stat`.
  ///
  /// False before the first ``read()``, and when the file is missing.
  public func isUnchanged() throws(FileFailure) -> Bool {
    guard let seen else { return false }
    return try files.status(at: path)?.identity == seen.identity
  }

  /// Whether the file and its directory may be written, as far as can be told without trying.
  public var isWritable: Bool {
    let mode = (try? files.status(at: path))?.mode ?? 0o200
    return mode & 0o222 != 0 && files.isWritable(path) && files.isWritable(directory)
  }

  /// Changes the file under the lock, from what it holds now.
  ///
  /// `body` is given what the file holds, read again only if it changed since it was last seen, and
  /// answers with the new bytes, in slices so that a large board need not be copied, or nil to leave
  /// the file as it is. It is called again, with newer contents, when someone who takes no lock (an
  /// editor) replaces the file while the answer is written; so it must not act on anything else.
  ///
  /// The file keeps its mode, group and, where permitted, owner, also when it is gone and is written
  /// anew: those of the version last seen. One that was never seen has mode 0600.
  ///
  /// - Parameter patience: how long to wait for the lock, whose holder keeps it for one save. With
  ///   zero it is tried once.
  /// - Throws: `.refused` with what `body` threw, `.failed` otherwise; the file is not changed.
  public func transact<Refusal: Error>(
    patience: Duration = .zero,
    _ body: (FreshContents) throws(Refusal) -> [ArraySlice<UInt8>]?
  ) throws(SaveFailure<Refusal>) -> SaveOutcome {
    let result: Result<SaveOutcome, Refusal>
    do throws(FileFailure) {
      result = try transactLocked(patience, body)
    } catch {
      throw .failed(error)
    }
    switch result {
    case .success(let outcome): return outcome
    case .failure(let refusal): throw .refused(refusal)
    }
  }

  /// Creates the file with mode 0600; never replaces one, even one that appears meanwhile.
  ///
  /// - Throws: `.alreadyExists` when anything has the name.
  public func create(
    _ slices: [ArraySlice<UInt8>], patience: Duration = .zero
  ) throws(FileFailure) -> SaveOutcome {
    do throws(SaveFailure<FileFailure>) {
      return try transact(patience: patience) { fresh throws(FileFailure) in
        guard fresh == .missing else { throw .alreadyExists(path: path) }
        return slices
      }
    } catch {
      switch error {
      case .refused(let failure), .failed(let failure): throw failure
      }
    }
  }

  /// The type of file system the board is on; nil when the system does not tell.
  public func mount() -> Mount? {
    guard let status = try? files.status(at: directory) else { return nil }
    return try? Mount(ofDevice: status.identity.device, in: files)
  }
}

extension BoardFile {
  private func transactLocked<Refusal: Error>(
    _ patience: Duration, _ body: (FreshContents) throws(Refusal) -> [ArraySlice<UInt8>]?
  ) throws(FileFailure) -> Result<SaveOutcome, Refusal> {
    let lock = try acquire(patience)
    defer { lock.release() }
    for _ in 0..<4 {
      let (fresh, original) = try freshContents()
      let answer: [ArraySlice<UInt8>]?
      do throws(Refusal) {
        answer = try body(fresh)
      } catch {
        return .failure(error)
      }
      guard let slices = answer else { return .success(.untouched) }
      if let outcome = try commit(slices, over: original) { return .success(outcome) }
    }
    throw .changedWhileSaving(path: path)
  }

  private var replacement: FileReplacement { FileReplacement(path: place, files: files) }

  private func acquire(_ patience: Duration) throws(FileFailure) -> BoardLock {
    let parent = try files.status(at: directory)
    guard let parent, parent.kind == .directory else { throw .missing(path: directory) }
    let isWritableByAll = parent.mode & 0o002 != 0
    let isSticky = parent.mode & 0o1000 != 0
    guard isSticky || !isWritableByAll else { throw .unsafeDirectory(path: directory) }
    let board = try files.status(at: path)
    let lock = try BoardLock.acquire(place.lock, of: board, patience: patience, in: files)
    if mayHaveLeftovers {
      replacement.removeLeftovers(isAlone: true)
      mayHaveLeftovers = false
    }
    return lock
  }

  /// What the file holds now, with the status of the file that holds it.
  private func freshContents() throws(FileFailure) -> (FreshContents, FileStatus?) {
    guard let status = try files.status(at: path) else { return (.missing, nil) }
    let isSeen = status.identity == seen?.identity
    let fresh: FreshContents = isSeen ? .unchanged : .changed(try read())
    return (fresh, status)
  }

  private func commit(
    _ slices: [ArraySlice<UInt8>], over original: FileStatus?
  ) throws(FileFailure) -> SaveOutcome? {
    if let original {
      guard original.mode & 0o222 != 0, files.isWritable(path) else { throw .readOnly(path: path) }
    }
    mayHaveLeftovers = true
    // Still open, so that it tells what it looks like even when it has lost its name.
    let model = original == nil ? seen.flatMap { try? files.status(of: $0.file) } : nil
    let committed = try replacement.commit(slices, over: original, like: model) {
      () throws(FileFailure) in
      original == nil ? try files.status(at: path) == nil : try isUnchanged()
    }
    mayHaveLeftovers = false
    guard let (staged, outcome) = committed else { return nil }
    adopt(staged)
    return outcome
  }

  /// Counts the version just put in place as seen, with the time of the rename in its identity;
  /// unless it was written to since it was flushed, which the old identity will tell.
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

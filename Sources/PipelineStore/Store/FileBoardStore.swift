package import Diagnostics
package import PipelineDomain

/// A store of a board in one JSON file, shared with other processes of the same machine.
package struct FileBoardStore: BoardStore {
  private let file: BoardFile
  private let patience: Duration?
  private let listener: SaveListener?
  /// The saves that the disk did not confirm, to be told of once it does.
  private var untold: [SaveNotice] = []
  var shared = SharedDocument()

  /// Creates a store on a file, which is neither read nor created.
  ///
  /// - Parameters:
  ///   - patience: The time to wait for others to finish their saves; nil is as long as a few saves of a file
  ///     of this size take.
  ///   - listener: The function that is told of each save.
  package init(
    _ file: BoardFile, patience: Duration? = nil, telling listener: SaveListener? = nil
  ) {
    self.file = file
    self.patience = patience
    self.listener = listener
  }

  /// Writes a new board to a file that must not exist.
  ///
  /// - Returns: true when no power cut can undo it any more.
  /// - Throws: `alreadyExists` of the file, among others.
  @discardableResult
  package static func create(
    _ board: Board, in file: BoardFile, patience: Duration? = nil,
    telling listener: SaveListener? = nil
  ) throws(StoreError) -> Bool {
    do throws(IOFailure) {
      let outcome = try file.create(JSONText.pieces(of: board), patience: patience)
      guard outcome == .durable else { return false }
      listener?(
        SaveNotice(
          event: .created, path: file.path, changes: [], board: Board(settings: board.settings)))
      return true
    } catch {
      throw .file(error)
    }
  }

  /// Reads the file.
  package mutating func load() throws(StoreError) -> Snapshot {
    try shared.load(contents())
  }

  /// Applies changes to the contents of the file when its turn has come, under the lock.
  package mutating func commit(_ changes: [Change]) throws(StoreError) -> Commit {
    var written: Revision?
    let outcome = try transact { (shared) throws(StoreError) in
      guard !changes.isEmpty else { return nil }
      let (revision, slices) = try shared.revision(applying: changes)
      written = revision
      return slices
    }
    let others = shared.takeNews()
    if let written { shared.adopt(written) }
    let isDurable =
      switch outcome {
      case .untouched, .durable: true
      case .renamedButUnconfirmed: false
      }
    if let written {
      tell(.changed, changes, written.deals, isDurable: isDurable)
    }
    return Commit(
      isDurable: isDurable, changed: written?.deals ?? [], board: written?.reread?.board,
      others: others)
  }

  /// Tells of a save, now or once the disk has confirmed it.
  mutating func tell(
    _ event: SaveNotice.Event, _ changes: [Change], _ deals: [Deal], isDurable: Bool
  ) {
    guard let listener else { return }
    untold.append(
      SaveNotice(
        event: event, path: file.path, changes: changes, board: shared.excerpt(of: deals)))
    guard isDurable else { return }
    for notice in exchange(&untold, with: []) { listener(notice) }
  }

  /// Writes what is made of the present text when its turn has come, under the lock; nothing for `nil`.
  mutating func transact(
    _ make: (SharedDocument) throws(StoreError) -> [ArraySlice<UInt8>]?
  ) throws(StoreError) -> SaveOutcome {
    do throws(SaveFailure<StoreError>) {
      return try file.transact(patience: patience) { (fresh) throws(StoreError) in
        switch fresh {
        case .unchanged: break
        case .changed(let contents): try shared.take(contents.bytes)
        case .missing: throw .file(.missing(path: file.path))
        }
        return try make(shared)
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Returns those of the deals that existed when this store last looked.
  package func deals(_ ids: [Deal.ID]) -> [Deal] {
    shared.deals(ids)
  }

  /// Checks the file, and reads it if it changed.
  package mutating func refresh() throws(StoreError) -> Refresh {
    if try isUnchanged() {
      try shared.check()
    } else {
      try shared.take(contents())
    }
    return shared.takeNews()
  }

  /// Accepts the present contents of the file, even without most of the known deals.
  package mutating func accept() throws(StoreError) -> Refresh {
    try shared.take(contents(), acceptsLoss: true)
    return shared.takeNews()
  }

  /// Writes the whole board anew, as it was last read or written, where the file is gone.
  ///
  /// - Returns: `nil` when it was written; the changes when there is a file, which is left alone.
  package mutating func restore() throws(StoreError) -> Refresh? {
    let bytes = try shared.lastGood()
    let outcome: SaveOutcome
    do throws(SaveFailure<StoreError>) {
      outcome = try file.transact(patience: patience) { (fresh) throws(StoreError) in
        switch fresh {
        case .missing: return [bytes[...]]
        case .changed(let contents): try shared.take(contents.bytes)
        case .unchanged: try shared.check()
        }
        return nil
      }
    } catch {
      throw StoreError(error)
    }
    guard outcome == .untouched else {
      shared.clearFault()
      return nil
    }
    return shared.takeNews()
  }

  /// Flushes the last save to the disk, when that could not be confirmed before.
  package mutating func confirm() throws(StoreError) {
    do throws(IOFailure) { try file.confirm() } catch { throw .file(error) }
    for notice in exchange(&untold, with: []) { listener?(notice) }
  }

  /// The reason a change would be refused, as far as it is known without one: a later version wrote the file,
  /// or it is read-only.
  package var readOnlyReason: StoreError? {
    if let version = shared.laterVersion { return .futureVersion(found: version) }
    return file.readOnlyReason.map { .file($0) }
  }

  private func contents() throws(StoreError) -> [UInt8] {
    do throws(IOFailure) {
      return try file.read().bytes
    } catch {
      throw .file(error)
    }
  }

  private func isUnchanged() throws(StoreError) -> Bool {
    do throws(IOFailure) {
      return try file.isUnchanged()
    } catch {
      throw .file(error)
    }
  }
}

extension StoreError {
  fileprivate init(_ failure: SaveFailure<StoreError>) {
    switch failure {
    case .refused(let reason): self = reason
    case .failed(let failure): self = .file(failure)
    }
  }
}

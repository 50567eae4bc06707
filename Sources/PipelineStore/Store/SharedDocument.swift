import Diagnostics
import PipelineDomain

/// The state of a text that others write too, and the changes not yet returned to its caller.
struct SharedDocument {
  private var document: Document?
  /// The reason the present text is no board; the document is then the last valid one.
  private var fault: StoreError?
  private var unreported = Refresh.unchanged

  /// Reads a text from its beginning, whatever was known before.
  mutating func load(_ bytes: [UInt8]) throws(StoreError) -> Snapshot {
    document = nil
    unreported = .unchanged
    try take(bytes)
    guard let document, case .replaced(let board) = takeNews() else { throw fault ?? .empty }
    return Snapshot(
      board: board, laterVersion: document.isFromFuture ? document.version : nil,
      notes: document.notes)
  }

  /// Reads the present text.
  ///
  /// - Parameter acceptsLoss: True to accept a board without most of the known deals too.
  /// - Throws: when it is no board; the error is kept until it is one again.
  mutating func take(_ bytes: [UInt8], acceptsLoss: Bool = false) throws(StoreError) {
    do throws(StoreError) {
      let (next, change) = try reading(bytes)
      if !acceptsLoss, let document, case .replaced = change {
        let (kept, count) = (document.kept(in: next), document.indices.count)
        guard 2 * kept >= count else { throw .shrunk(kept: kept, of: count) }
      }
      document = next
      fault = nil
      unreported = unreported.followed(by: change)
    } catch {
      fault = error
      throw error
    }
  }

  /// Returns the changes since the last call.
  mutating func takeNews() -> Refresh {
    defer { unreported = .unchanged }
    return unreported
  }

  /// Returns the revision of the text by changes, which the caller then writes.
  ///
  /// - Throws: also when the text is no board now, or one of a later version.
  func revision(
    applying changes: [Change]
  ) throws(StoreError) -> (revision: Revision, slices: [ArraySlice<UInt8>]) {
    let document = try writable()
    let revision = try document.revision(applying: changes)
    return (revision, document.slices(of: revision))
  }

  /// Returns the text to make changes of.
  ///
  /// - Throws: when the text is no board now, or one of a later version.
  func writable() throws(StoreError) -> Document {
    if let fault { throw fault }
    guard let document else { throw .empty }
    guard !document.isFromFuture else { throw .futureVersion(found: document.version) }
    return document
  }

  /// The version of the text, when it is later than the one written here.
  var laterVersion: Int? {
    if case .futureVersion(let version)? = fault { return version }
    return document.flatMap { $0.isFromFuture ? $0.version : nil }
  }

  /// Returns those of the deals that are in the text as last read.
  func deals(_ ids: [Deal.ID]) -> [Deal] {
    ids.compactMap { id in
      guard let document, let text = document.text(of: id) else { return nil }
      return try? document.readDeal(id, in: Array(text))
    }
  }

  /// Records that a revision was written.
  mutating func adopt(_ revision: Revision) {
    document?.adopt(revision)
  }

  /// Returns the part of the board that some deals need, as last read or written; without deals where it
  /// cannot be read.
  func excerpt(of deals: [Deal]) -> Board {
    (try? document?.excerpt(of: deals)) ?? Board(settings: Settings(name: "", stages: []))
  }

  /// Returns the last valid text, to be written anew where there is none.
  func lastGood() throws(StoreError) -> [UInt8] {
    guard let document else { throw .empty }
    return document.bytes
  }

  /// Records that the last valid text was written anew.
  mutating func clearFault() { fault = nil }

  /// Throws the error of the present text, if it has one.
  func check() throws(StoreError) {
    if let fault { throw fault }
  }

  private func reading(_ bytes: [UInt8]) throws(StoreError) -> (Document, Refresh) {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    do throws(ValidationIssue) {
      guard let document else {
        let (document, board) = try Document.read(bytes)
        if let problem = document.misplaced(in: board) { throw problem }
        return (document, .replaced(board))
      }
      let (next, change) = try document.rereading(bytes)
      if let problem = next.misplaced(after: change) { throw problem }
      return (next, change)
    } catch {
      let version = Document.claimedVersion(of: bytes) ?? 0
      throw version > BoardFormat.version ? .futureVersion(found: version) : .unsound(error)
    }
  }
}

extension Document {
  /// Returns the number of its deals that another text holds too. O(deals).
  fileprivate func kept(in other: Document) -> Int {
    indices.keys.count { other.indices[$0] != nil }
  }

  fileprivate func misplaced(after change: Refresh) -> ValidationIssue? {
    switch change {
    case .unchanged: nil
    case .replaced(let board): misplaced(in: board)
    case .changed(let deals):
      deals.allSatisfy { stages.contains($0.stage) }
        ? nil : (try? Document.read(bytes)).flatMap { $0.document.misplaced(in: $0.board) }
    }
  }
}

extension Refresh {
  /// Returns both changes as one.
  func followed(by later: Refresh) -> Refresh {
    switch (self, later) {
    case (_, .unchanged): return self
    case (.unchanged, _), (_, .replaced): return later
    case (.replaced(var board), .changed(let deals)):
      for deal in deals { board.put(deal) }
      return .replaced(board)
    case (.changed(let earlier), .changed(let deals)):
      let ids = Set(deals.map(\.id))
      return .changed(earlier.filter { !ids.contains($0.id) } + deals)
    }
  }
}

package import Diagnostics
package import PipelineDomain

/// Keeps a board in memory, in the text that a file would hold; nothing outlives the process.
package struct InMemoryBoardStore: BoardStore {
  /// A text that several stores of one thread share, as processes share a file.
  package final class Text {
    /// The bytes, which may be changed by hand between the calls of a store.
    package var bytes: [UInt8]

    /// A text of these bytes.
    package init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// The canonical text of a board.
    package convenience init(_ board: Board) {
      self.init(JSONText.canonical(board))
    }
  }

  private let text: Text
  private var seen: [UInt8] = []
  private var shared = SharedDocument()

  /// A store on a text.
  package init(_ text: Text) {
    self.text = text
  }

  /// Reads the text.
  package mutating func load() throws(StoreError) -> Snapshot {
    seen = text.bytes
    return try shared.load(text.bytes)
  }

  /// Applies operations to what the text is now.
  package mutating func commit(_ operations: [Operation]) throws(StoreError) -> Commit {
    try look()
    guard !operations.isEmpty else {
      return Commit(isDurable: true, changed: [], others: shared.takeNews())
    }
    return write(try shared.revision(applying: operations))
  }

  /// Applies a change of a record to what the text is now.
  package mutating func commit(_ change: RecordChange) throws(StoreError) -> Commit {
    try look()
    return write(try shared.revision(recording: change))
  }

  /// Those of the deals that were there when this store last looked.
  package func deals(_ ids: [Deal.ID]) -> [Deal] {
    shared.deals(ids)
  }

  /// Compares the text with what it was.
  package mutating func refresh() throws(StoreError) -> Refresh {
    try look()
    return shared.takeNews()
  }

  private mutating func write(
    _ written: (revision: Revision, slices: [ArraySlice<UInt8>])
  ) -> Commit {
    let others = shared.takeNews()
    text.bytes = Array(written.slices.joined())
    seen = text.bytes
    shared.adopt(written.revision)
    return Commit(isDurable: true, changed: written.revision.deals, others: others)
  }

  private mutating func look() throws(StoreError) {
    guard seen != text.bytes else { return try shared.check() }
    seen = text.bytes
    try shared.take(text.bytes)
  }
}

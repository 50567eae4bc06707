package import Diagnostics
package import PipelineDomain

/// A store of a board in memory, as the text of a file; nothing outlives the process.
package struct InMemoryBoardStore: BoardStore {
  /// A text that several stores of one thread share, as processes share a file.
  package final class Text {
    /// The bytes, which may be changed by hand between the calls of a store.
    package var bytes: [UInt8]

    /// Creates a text of these bytes.
    package init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// Creates the canonical text of a board.
    package convenience init(_ board: Board) {
      self.init(JSONText.canonical(board))
    }
  }

  private let text: Text
  private var seen: [UInt8] = []
  private var shared = SharedDocument()

  /// Creates a store on a text.
  package init(_ text: Text) {
    self.text = text
  }

  /// Reads the text.
  package mutating func load() throws(StoreError) -> Snapshot {
    seen = text.bytes
    return try shared.load(text.bytes)
  }

  /// Applies changes to the present text.
  package mutating func commit(_ changes: [Change]) throws(StoreError) -> Commit {
    try look()
    guard !changes.isEmpty else {
      return Commit(isDurable: true, changed: [], board: nil, others: shared.takeNews())
    }
    let (revision, slices) = try shared.revision(applying: changes)
    let others = shared.takeNews()
    text.bytes = Array(slices.joined())
    seen = text.bytes
    shared.adopt(revision)
    return Commit(
      isDurable: true, changed: revision.deals, board: revision.reread?.board, others: others)
  }

  /// Returns those of the deals that existed when this store last looked.
  package func deals(_ ids: [Deal.ID]) -> [Deal] {
    shared.deals(ids)
  }

  /// Compares the text with its former state.
  package mutating func refresh() throws(StoreError) -> Refresh {
    try look()
    return shared.takeNews()
  }

  private mutating func look() throws(StoreError) {
    guard seen != text.bytes else { return try shared.check() }
    seen = text.bytes
    try shared.take(text.bytes)
  }
}

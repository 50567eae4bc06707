import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// A board that is open while its file goes away, or is another one.
struct GoneFileTests {
  private let folder: TemporaryDirectory
  private var store: FileBoardStore
  private let board: Board
  private let text: String

  init() throws {
    folder = try TemporaryDirectory()
    board = Board(
      settings: BoardSample.settings,
      deals: [BoardSample.deal("a"), BoardSample.deal("b"), BoardSample.deal("c")])
    text = String(decoding: JSONText.canonical(board), as: UTF8.self)
      .replacing("\"version\": 1", with: "\"version\": 1, \"extra\": [ 1,2 ]")
    folder.write(text, to: "pipeline.json")
    store = FileBoardStore(try BoardFile(folder.path("pipeline.json")), patience: .zero)
    _ = try store.load()
  }

  private var edit: PipelineDomain.Change {
    get throws {
      try board.change(
        .edit([Action.Edit(.title, .text("New"))]), on: "a",
        metadata: ChangeMetadata(id: "e", at: Instant(seconds: 9), by: "Ana"))
    }
  }

  private func remove() throws {
    try POSIXFileSystem().unlink(folder.path("pipeline.json"))
  }

  @Test mutating func `a file that is gone is written anew byte for byte, and goes on`() throws {
    try remove()
    let gone = StoreError.file(.missing(path: folder.path("pipeline.json")))
    #expect(throws: gone) { try store.commit([edit]) }
    #expect(throws: gone) { try store.refresh() }
    #expect(try store.restore() == nil)
    #expect(try folder.text("pipeline.json") == text)
    #expect(try store.refresh() == .unchanged)
    #expect(try store.commit([edit]).changed.first?.title == "New")
    #expect(try folder.text("pipeline.json").contains("\"extra\": [ 1,2 ]"))
  }

  @Test mutating func `a file that is there again is told of, and not written over`() throws {
    try remove()
    let other = text.replacing("Deal b", with: "Hand")
    folder.write(other, to: "pipeline.json")
    guard case .changed(let deals) = try store.restore() else {
      return #expect(Bool(false), "the change is not told")
    }
    #expect(deals.map(\.id) == ["b"])
    #expect(try folder.text("pipeline.json") == other)
    #expect(try store.commit([edit]).changed.first?.title == "New")
    #expect(try folder.text("pipeline.json").contains("Hand"))
  }

  @Test(arguments: [[], ["a"], ["x", "y", "z"]] as [[String]])
  mutating func
    `a file without most of the deals is neither taken nor written before that is agreed to`(
      ids: [String]
    ) throws
  {
    let other = Board(settings: board.settings, deals: ids.map { BoardSample.deal($0) })
    let bytes = String(decoding: JSONText.canonical(other), as: UTF8.self)
    folder.write(bytes, to: "pipeline.json")
    let shrunk = StoreError.shrunk(kept: ids == ["a"] ? 1 : 0, of: 3)
    for _ in 0..<2 {
      #expect(throws: shrunk) { try store.refresh() }
      #expect(throws: shrunk) { try store.commit([edit]) }
      #expect(throws: shrunk) { try store.restore() }
    }
    #expect(try folder.text("pipeline.json") == bytes)
    #expect(try store.accept() == .replaced(other))
    #expect(try store.refresh() == .unchanged)
  }

  @Test mutating func `what a shrunk file lacks is written anew once that file is gone`() throws {
    folder.write(
      String(decoding: JSONText.canonical(Board(settings: board.settings)), as: UTF8.self),
      to: "pipeline.json")
    #expect(throws: StoreError.shrunk(kept: 0, of: 3)) { try store.refresh() }
    try remove()
    #expect(try store.restore() == nil)
    #expect(try folder.text("pipeline.json") == text)
    #expect(try store.commit([edit]).changed.first?.title == "New")
  }

  @Test mutating func `a file with half of the deals is taken`() throws {
    let other = Board(
      settings: board.settings, deals: [BoardSample.deal("a"), BoardSample.deal("b")])
    folder.write(String(decoding: JSONText.canonical(other), as: UTF8.self), to: "pipeline.json")
    #expect(try store.refresh() == .replaced(other))
  }
}

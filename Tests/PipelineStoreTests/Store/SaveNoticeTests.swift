import Diagnostics
import Glibc
import PipelineDomain
import Synchronization
import Testing

@testable import PipelineStore

/// The saves that a store tells of.
struct SaveNoticeTests {
  /// The notices so far.
  private final class Log: Sendable {
    private let notices = Mutex<[SaveNotice]>([])

    func keep(_ notice: SaveNotice) { notices.withLock { $0.append(notice) } }

    var all: [SaveNotice] { notices.withLock { $0 } }
  }

  private static let board: Board = {
    var deal = BoardSample.deal("a")
    (deal.organization, deal.stakeholders) = ("ost", ["claire": .user])
    var settings = BoardSample.settings
    settings.put(
      .contact(Contact(id: "claire", name: "Claire", at: Instant(seconds: 1), by: "Ana")))
    return Board(
      settings: settings,
      organizations: [Organization(id: "ost", name: "Ostéa"), Organization(id: "x", name: "X")],
      deals: [deal, BoardSample.deal("b")])
  }()

  private static func edit(
    _ id: HistoryEntry.ID, of deal: Deal.ID = "a"
  ) throws -> PipelineDomain.Change {
    try board.change(
      .edit([Action.Edit(.title, .text("New \(id.text)"))]), on: deal,
      metadata: ChangeMetadata(id: id, at: Instant(seconds: 9), by: "Ana"))
  }

  private func store(_ log: Log, in files: ModelFileSystem) throws -> FileBoardStore {
    files.place(JSONText.canonical(Self.board), at: boardPath)
    files.flushAll()
    return FileBoardStore(
      try BoardFile(boardPath, in: files), patience: .zero, telling: { log.keep($0) })
  }

  @Test func `a save tells the change, its deal as saved, and what that names`() throws {
    let log = Log()
    var store = try store(log, in: ModelFileSystem())
    _ = try store.load()
    #expect(log.all.isEmpty)
    let change = try Self.edit("e")
    _ = try store.commit([change])
    let notice = try #require(log.all.first)
    #expect(log.all.count == 1 && notice.event == .changed && notice.path == boardPath)
    #expect(notice.changes == [change])
    #expect(notice.board.deals.map(\.title) == ["New e"])
    #expect(notice.board.organizations.values.map(\.name) == ["Ostéa"])
    #expect(notice.board.settings.stages == Self.board.settings.stages)
    let deal = try #require(notice.board["a"])
    #expect(notice.board.stakeholders(of: deal).map(\.contact.name) == ["Claire"])
    #expect(throws: (any Error).self) { try store.commit([change]) }
    _ = try store.commit([])
    _ = try store.refresh()
    #expect(log.all.count == 1)
  }

  @Test func `a save is told of once and only when the disk confirms it`() throws {
    var number = 0
    var isReached = true
    var late = 0
    while isReached {
      number += 1
      let log = Log()
      let files = ModelFileSystem()
      var store = try store(log, in: files)
      _ = try store.load()
      let failing = files.calls.count + number
      isReached = false
      files.fault = { count, _ in
        guard count == failing else { return nil }
        isReached = true
        return .refusal(EIO)
      }
      let commit = try? store.commit([Self.edit("e")])
      files.fault = { _, _ in nil }
      #expect(log.all.count == (commit?.isDurable == true ? 1 : 0))
      guard commit?.isDurable == false else { continue }
      late += 1
      try store.confirm()
      #expect(log.all.map { $0.changes.map(\.entry.id) } == [["e"]])
      _ = try store.commit([Self.edit("f", of: "b")])
      #expect(log.all.count == 2)
    }
    #expect(number > 10 && late > 0)
  }

  @Test func `a new file is told of, and one that is there is not`() throws {
    let log = Log()
    let files = ModelFileSystem()
    files.flushAll()
    for _ in 0..<2 {
      _ = try? FileBoardStore.create(
        Self.board, in: BoardFile(boardPath, in: files), patience: .zero,
        telling: { log.keep($0) })
    }
    #expect(log.all.map(\.event) == [.created])
    #expect(log.all.allSatisfy { $0.board.deals.isEmpty && $0.changes.isEmpty })
  }

  @Test func `a change is written by the names of the history, with what it adds`() throws {
    var text = JSONText(layout: .line)
    let metadata = ChangeMetadata(id: "e", at: Instant(seconds: 9), by: "Ana")
    text.change(
      try Self.board.change(
        .log(Activity(id: "h", kind: .call, at: Instant(seconds: 9), by: "Ana", note: "Hi")),
        on: "a",
        metadata: metadata))
    let line = String(decoding: text.bytes, as: UTF8.self)
    #expect(line.contains(#""deal": "a""#) && line.contains(#""note": "Hi""#))
    #expect(line.contains(#""id": "e""#) && !line.contains("seq"))
  }
}

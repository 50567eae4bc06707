import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// One text that several stores work on, and the two ways in which they can.
enum StoreUnderTest: String, CaseIterable, Sendable {
  case file, memory
}

/// The laws of every store.
struct BoardStoreTests {
  /// A text, stores on it, and a hand that writes it without asking.
  private struct Bench {
    let kind: StoreUnderTest
    let folder: TemporaryDirectory
    let text = InMemoryBoardStore.Text([])

    init(_ kind: StoreUnderTest, _ board: Board) throws {
      self.kind = kind
      folder = try TemporaryDirectory()
      try write(JSONText.canonical(board))
    }

    func store() throws -> any BoardStore {
      switch kind {
      case .file: FileBoardStore(try BoardFile(folder.path("pipeline.json")), patience: .zero)
      case .memory: InMemoryBoardStore(text)
      }
    }

    func write(_ bytes: [UInt8]) throws {
      switch kind {
      case .file: folder.write(String(decoding: bytes, as: UTF8.self), to: "pipeline.json")
      case .memory: text.bytes = bytes
      }
    }

    func bytes() throws -> [UInt8] {
      switch kind {
      case .file: try BoardFile(folder.path("pipeline.json")).read().bytes
      case .memory: text.bytes
      }
    }
  }

  private let board = Board(
    settings: BoardSample.settings,
    deals: [BoardSample.deal("a"), BoardSample.deal("b"), BoardSample.deal("c")])

  private func edit(
    _ deal: Deal.ID, _ title: String, on board: Board, by: String = "Ana"
  ) throws -> Change {
    try board.change(
      .edit([Action.Edit(.title, .text(title))]), on: deal,
      metadata: ChangeMetadata(
        id: HistoryEntry.ID("\(by)-\(title)"), at: Instant(seconds: 9), by: by))
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `what is committed is there to be loaded`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    var store = try bench.store()
    var ours = try store.load().board
    #expect(ours == board)
    let changes = [try edit("a", "One", on: ours), try edit("b", "Two", on: ours)]
    let commit = try store.commit(changes)
    for change in changes { try ours.apply(change) }
    #expect(
      commit
        == Commit(isDurable: true, changed: ["a", "b"].compactMap { ours[$0] }, others: .unchanged))
    var other = try bench.store()
    #expect(try other.load().board == ours)
    #expect(try store.refresh() == .unchanged)
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `two stores on one text lose nothing and learn of each other once`(
    kind: StoreUnderTest
  ) throws {
    let bench = try Bench(kind, board)
    var (one, two) = (try bench.store(), try bench.store())
    _ = try (one.load(), two.load())
    for round in 0..<20 {
      _ = try one.commit([edit("a", "A\(round)", on: current(bench), by: "Ana")])
      let commit = try two.commit([edit("b", "B\(round)", on: current(bench), by: "Léo")])
      #expect(commit.others == .changed([try #require(try current(bench)["a"])]))
      #expect(try two.refresh() == .unchanged)
      #expect(try one.refresh() == .changed([try #require(try current(bench)["b"])]))
    }
    let end = try current(bench)
    #expect(end["a"]?.history.count == 20 && end["b"]?.history.count == 20)
    let sequences = end.deals.flatMap(\.history).map(\.sequence).sorted()
    #expect(sequences == Array(1...40))
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `two stores that record and change deals lose nothing`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    var (one, two) = (try bench.store(), try bench.store())
    _ = try (one.load(), two.load())
    for round in 0..<20 {
      let seen = try current(bench)
      let cost = Cost(
        id: Cost.ID("k\(round)"), month: try #require(Day("2026-11-01")), kind: .sales,
        amount: Money(minorUnits: 5, currency: .euro), at: Instant(seconds: 9), by: "Ana")
      let change = try seen.change(
        to: .cost(cost), metadata: ChangeMetadata(id: .init("c\(round)"), at: cost.at, by: "Ana"))
      #expect(try one.commit([change]).changed == [])
      #expect(throws: StoreError.conflict(.alreadyApplied(change.entry.id), by: "Ana")) {
        try one.commit([change])
      }
      let commit = try two.commit([edit("b", "B\(round)", on: current(bench), by: "Léo")])
      var told = seen
      try told.apply(change)
      #expect(commit.others == .replaced(told))
      #expect(try one.refresh() == .changed([try #require(try current(bench)["b"])]))
    }
    let end = try current(bench)
    #expect(end.settings.costs.count == board.settings.costs.count + 20)
    let recorded = end.settings.history.map(\.entry.sequence).filter { $0 > 0 }
    let sequences = end.deals.flatMap(\.history).map(\.sequence) + recorded
    #expect(sequences.sorted() == Array(1...40))
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `a conflict keeps all changes out and the news for later`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    var (one, two) = (try bench.store(), try bench.store())
    let seen = try one.load().board
    _ = try two.load()
    _ = try one.commit([edit("a", "Theirs", on: seen, by: "Léo")])
    let before = try bench.bytes()
    let changes = [try edit("b", "Fits", on: seen), try edit("a", "Ours", on: seen)]
    let conflict = Conflict.changedSince(
      "a", .title, expected: .text("Deal a"), found: .text("Theirs"), wanted: .text("Ours"))
    #expect(throws: StoreError.conflict(conflict, by: "Léo")) { try two.commit(changes) }
    #expect(try bench.bytes() == before)
    #expect(try two.refresh() == .changed([try #require(try current(bench)["a"])]))
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `nothing to commit changes nothing and still brings the news`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    var (one, two) = (try bench.store(), try bench.store())
    _ = try (one.load(), two.load())
    _ = try two.commit([edit("a", "Theirs", on: board)])
    let before = try bench.bytes()
    let news = Refresh.changed([try #require(try current(bench)["a"])])
    #expect(try one.commit([]) == Commit(isDurable: true, changed: [], others: news))
    #expect(try bench.bytes() == before)
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `what could not be read back is not written`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    var store = try bench.store()
    let before = try bench.bytes()
    let change = try store.load().board.change(
      .edit([Action.Edit(.title, .text("New"))]), on: "a",
      metadata: ChangeMetadata(id: "e", at: Instant(seconds: 300_000_000_000), by: "Ana"))
    #expect(throws: StoreError.conflict(.unfit("a", .title, .text("New")), by: nil)) {
      try store.commit([change])
    }
    #expect(try bench.bytes() == before)
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `a byte order mark goes with the first change`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    try bench.write([0xEF, 0xBB, 0xBF] + bench.bytes())
    var store = try bench.store()
    let snapshot = try store.load()
    #expect(snapshot.notes.map(\.fact) == [.byteOrderMark])
    for title in ["One", "Two"] { _ = try store.commit([edit("b", title, on: current(bench))]) }
    #expect(try bench.bytes() == JSONText.canonical(try current(bench)))
    #expect(try current(bench)["b"]?.title == "Two")
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `a text that is no board is never written over`(kind: StoreUnderTest) throws {
    let whole = JSONText.canonical(board)
    let broken: [[UInt8]] = [
      [], Array(" \n".utf8), Array(whole.prefix(200)), Array("[]".utf8),
      Array("{\"version\": 1}".utf8), Array("<<<<<<< HEAD\n".utf8) + whole,
    ]
    for text in broken {
      let bench = try Bench(kind, board)
      var store = try bench.store()
      let seen = try store.load().board
      try bench.write(text)
      let change = try edit("a", "New", on: seen)
      let error = try #require(throws: StoreError.self) { try store.commit([change]) }
      #expect(throws: error) { try store.commit([change]) }
      #expect(throws: error) { _ = try store.refresh() }
      #expect(try bench.bytes() == text)
      try bench.write(whole)
      #expect(try store.refresh() == .unchanged)
      #expect(try store.commit([change]).changed.first?.title == "New")
    }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `a later version is looked at and not changed`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    let text = String(decoding: try bench.bytes(), as: UTF8.self)
    try bench.write(Array(text.replacing("\"version\": 1", with: "\"version\": 7").utf8))
    let before = try bench.bytes()
    var store = try bench.store()
    let snapshot = try store.load()
    #expect(snapshot.laterVersion == 7)
    #expect(throws: StoreError.futureVersion(found: 7)) {
      try store.commit([edit("a", "New", on: snapshot.board)])
    }
    #expect(try bench.bytes() == before)
    try bench.write(Array(#"{"version": 8, "deals": 5}"#.utf8))
    #expect(throws: StoreError.futureVersion(found: 8)) { try store.load() }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `a change by hand is told, be it of deals or of more`(kind: StoreUnderTest) throws {
    let bench = try Bench(kind, board)
    var store = try bench.store()
    _ = try store.load()
    let text = String(decoding: try bench.bytes(), as: UTF8.self)
    try bench.write(Array(text.replacing("Deal b", with: "Hand").utf8))
    #expect(try store.refresh() == .changed([try #require(try current(bench)["b"])]))
    try bench.write(Array(text.replacing("Europe/Paris", with: "UTC").utf8))
    #expect(try store.refresh() == .replaced(try current(bench)))
    try bench.write(Array(text.replacing("\"discovery\"", with: "\"discover\"").utf8))
    #expect(throws: Never.self) { try store.refresh() }
  }

  @Test(arguments: StoreUnderTest.allCases)
  func `a deal in a stage that is not there is refused where it stands`(
    kind: StoreUnderTest
  ) throws {
    var lost = board
    lost.put(BoardSample.deal("b", stage: "nowhere"))
    let bench = try Bench(kind, lost)
    var store = try bench.store()
    let error = try #require(throws: StoreError.self) { try store.load() }
    guard case .unsound(let problem) = error, case .board(let integrityIssue) = problem.fact else {
      return #expect(Bool(false), "\(error)")
    }
    #expect(integrityIssue.kind == .unknownStage("nowhere"))
    let line = String(decoding: try bench.bytes(), as: UTF8.self)
      .split(separator: "\n")[problem.position.line - 1]
    #expect(line == "      \"stage\": \"nowhere\",")
  }

  private func current(_ bench: Bench) throws -> Board {
    try Document.read(bench.bytes()).board
  }
}

import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// Changes of settings, planned as text and applied to what the file holds.
struct SettingChangeTests {
  private var count = 0

  private mutating func change(
    _ path: String, to value: String?, on board: Board, by author: String = "Ana"
  ) throws -> Change {
    count += 1
    let text = SettingsText(board.settings)
    let after = try SettingsText(text.setting(path, to: value)).value(at: path)
    let metadata = ChangeMetadata(
      id: HistoryEntry.ID("s\(count)"), at: Instant(seconds: Int64(count)), by: author)
    return Change(
      .setting(SettingEdit(path, from: try text.value(at: path), to: after)),
      entry: metadata.entry())
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  mutating func
    `settings of every moment are told again, and undone one by one are those of the start`(
      seed: UInt64
    ) throws
  {
    var random = SeededRandom(seed: seed)
    let file = InMemoryBoardStore.Text(BoardSample(seed: seed, deals: 2).board)
    var store = InMemoryBoardStore(file)
    var board = try store.load().board
    let start = board
    // Later than all that the sample holds.
    count = 2_000_000_000
    var seen: [(at: Instant, settings: Settings)] = []
    let values: [(String, [String?])] = [
      ("kpis.most", ["3", "5", "9"]), ("language", ["fr", "en", nil]),
      ("sources", ["a,b", nil, "c"]),
      ("lossReasons", ["price", "price,timing"]),
      ("stages.\(board.settings.stages[0].id.text).name", ["Ä", "B"]),
    ]
    for _ in 0..<12 {
      guard let (path, choices) = values.randomElement(using: &random),
        let value = choices.randomElement(using: &random)
      else { continue }
      let change = try change(path, to: value, on: board)
      guard change.setting?.before != change.setting?.after else { continue }
      board = try #require(try store.commit([change]).board)
      seen.append((change.entry.at, board.settings.withoutRecords))
    }
    for (at, settings) in seen {
      #expect(board.asOf(at).settings.withoutRecords == settings)
    }
    while let undo = try? board.undo(
      by: "Ana", metadata: change("kpis.most", to: "4", on: board).metadata), undo.setting != nil
    {
      board = try #require(try store.commit([undo]).board)
    }
    #expect(board.settings.withoutRecords == start.settings.withoutRecords)
    #expect(Set(board.deals.map(\.id)) == Set(start.deals.map(\.id)))
  }

  @Test mutating func `one made on what is no longer there is a conflict with both values`() throws
  {
    let file = InMemoryBoardStore.Text(BoardSample(seed: 1, deals: 1).board)
    var (one, two) = (InMemoryBoardStore(file), InMemoryBoardStore(file))
    let board = try one.load().board
    _ = try two.load()
    let (mine, theirs) = (
      try change("kpis.most", to: "5", on: board),
      try change("kpis.most", to: "9", on: board, by: "Léo")
    )
    _ = try one.commit([theirs])
    let found = try #require(theirs.setting)
    #expect(
      throws: StoreError.conflict(
        .settingChangedSince("kpis.most", found: found.after, wanted: "5"), by: "Léo")
    ) { try two.commit([mine]) }
    // Another path is another matter.
    let beside = try change("kpis.order", to: "win-rate", on: board)
    #expect(try two.commit([beside]).board?.settings.panel.most == 9)
  }

  @Test mutating func `deals, records and settings change together or not at all`() throws {
    let file = InMemoryBoardStore.Text(BoardSample(seed: 2, deals: 2).board)
    var store = InMemoryBoardStore(file)
    let board = try store.load().board
    let deal = try #require(board.deals.first)
    let metadata = ChangeMetadata(id: "d", at: Instant(seconds: 1), by: "Ana")
    let persona = Persona(id: "new", name: "DSI", at: metadata.at, by: "Ana")
    var changes = [
      try board.change(.edit([.init(.title, .text("Other"))]), on: deal.id, metadata: metadata),
      try board.change(
        to: .persona(persona), metadata: ChangeMetadata(id: "p", at: metadata.at, by: "Ana")),
      try change("kpis.most", to: "4", on: board),
    ]
    let after = try #require(try store.commit(changes).board)
    #expect(after[deal.id]?.title == "Other" && after.settings.panel.most == 4)
    #expect(after.settings.personas.last == persona)
    #expect(after.sequence == board.sequence + 3)
    let text = file.bytes
    changes = [
      try after.change(
        .edit([.init(.title, .text("Third"))]), on: deal.id,
        metadata: ChangeMetadata(id: "t", at: metadata.at, by: "Ana")),
      try change("kpis.most", to: "6", on: board),
    ]
    #expect(throws: StoreError.self) { try store.commit(changes) }
    #expect(file.bytes == text)
  }
}

extension Change {
  fileprivate var metadata: ChangeMetadata {
    ChangeMetadata(id: entry.id, at: entry.at, by: entry.by)
  }
}

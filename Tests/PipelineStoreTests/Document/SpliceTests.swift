import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct SpliceTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `changes change the text as they change the board`(seed: UInt64) throws {
    var sample = BoardSample(seed: seed, deals: Int(seed % 4))
    var (document, _) = try Document.read(layout(JSONText.canonical(sample.board), seed))
    for _ in 0..<12 {
      var changes: [Change] = []
      for _ in 0..<Int.random(in: 1...3, using: &sample.random) {
        guard let change = sample.change() ?? sample.addition() as Change? else {
          continue
        }
        try sample.board.apply(change)
        changes.append(change)
      }
      let revision = try document.revision(applying: changes)
      let written = Array(document.slices(of: revision).joined())
      document.adopt(revision)
      #expect(document.bytes == written)
      let (fresh, board) = try Document.read(written)
      #expect(BoardSample.sorted(board) == BoardSample.sorted(sample.board))
      #expect(document.deals.parts == fresh.deals.parts)
      #expect(document.deals.bounds == fresh.deals.bounds)
      #expect(document.organizations?.parts == fresh.organizations?.parts)
      #expect(document.top.parts == fresh.top.parts)
      #expect(document.indices == fresh.indices)
      #expect(document.sequence == fresh.sequence)
      for deal in revision.deals { #expect(board[deal.id] == deal) }
    }
  }

  @Test func `a change on canonical text leaves canonical text`() throws {
    var sample = BoardSample(seed: 7, deals: 6)
    var (document, _) = try Document.read(JSONText.canonical(sample.board))
    for _ in 0..<40 {
      guard let change = sample.change() else { continue }
      try sample.board.apply(change)
      document.adopt(try document.revision(applying: [change]))
      #expect(document.bytes == JSONText.canonical(sample.board))
    }
  }

  @Test func `what is not known stays byte for byte`() throws {
    let text = """
      {"version":1, "name":"B", "x-top" : [ 1.0,{ } ],
       "stages":[{"id":"s","name":"S","x-stage":1},{"id":"t","name":"T"}],
       "deals":{
         "a":{"title":"A","stage":"s","x-deal":{"deep" : 1e2},"amount":{"minor":1,"x-money":2},
              "activities":[{"id":"l","kind":"call","at":"2026-11-20T09:12:00Z","by":"Ana","x-act":0}],
              "history":[{"id":"h","at":"2026-11-20T09:12:00Z","by":"Ana","seq":4,"x-entry":"\\u0041",
                          "changes":{"x-field":[1,{"a":2}]}}]},
         "b" : { "title":"B" , "stage":"s" }
       }, "z":null}
      """
    let (document, board) = try Document.read(Array(text.utf8))
    #expect(board["a"]?.history.first?.changes == [])
    let metadata = ChangeMetadata(id: "e1", at: Instant(seconds: 0), by: "Léo")
    let elsewhere = try board.change(.move(to: "t"), on: "b", metadata: metadata)
    let revision = try document.revision(applying: [elsewhere])
    #expect(
      String(decoding: document.slices(of: revision).joined(), as: UTF8.self)
        == text.replacing(
          #"{ "title":"B" , "stage":"s" }"#,
          with:
            #"{ "history":[{"at": "1970-01-01T00:00:00Z", "by": "Léo", "changes": {"rank": ["i", "i1txm"], "#
            + #""stage": ["s", "t"]}, "id": "e1", "seq": 5}], "rank":"i1txm", "title":"B" , "stage":"t" }"#
        ))
    let same = try board.change(.move(to: "t"), on: "a", metadata: metadata)
    let edited = String(
      decoding: document.slices(of: try document.revision(applying: [same])).joined(),
      as: UTF8.self)
    for kept in [
      #""x-top" : [ 1.0,{ } ]"#, #""x-deal":{"deep" : 1e2}"#, #"{"minor":1,"x-money":2}"#,
      #""x-act":0"#, #""x-entry":"\u0041""#, #""changes":{"x-field":[1,{"a":2}]}"#,
    ] { #expect(edited.contains(kept)) }
  }

  @Test func `an answer leaves what is not known of the others`() throws {
    let text = """
      {"version":1,"name":"B","stages":[{"id":"s","name":"S"}],"deals":{"a":{"title":"A","stage":"s",
       "qualification":{"need" : {"state":"no", "on":"2026-11-20","by":"Ana","x":[1 ]}},
       "signals":[{"id":"v","kind":"event","at":"2026-11-20T09:12:00Z","x":{ }}]}}}
      """
    let (document, board) = try Document.read(Array(text.utf8))
    let day = try #require(Day("2026-11-21"))
    let change = try board.change(
      .qualify("budget", Qualification.Answer(.yes, on: day, by: "Léo")), on: "a",
      metadata: ChangeMetadata(id: "e1", at: Instant(seconds: 0), by: "Léo"))
    let edited = String(
      decoding: document.slices(of: try document.revision(applying: [change])).joined(),
      as: UTF8.self)
    #expect(edited.contains(#"{"state":"no", "on":"2026-11-20","by":"Ana","x":[1 ]}"#))
    #expect(edited.contains(#"{"id":"v","kind":"event","at":"2026-11-20T09:12:00Z","x":{ }}"#))
  }

  @Test func `a conflict names who made the change and leaves the document`() throws {
    var board = Board(settings: BoardSample.settings, deals: [BoardSample.deal("a")])
    func move(_ target: Stage.ID, _ id: HistoryEntry.ID, _ by: String) throws -> Change {
      try board.change(
        .move(to: target), on: "a",
        metadata: ChangeMetadata(id: id, at: Instant(seconds: 0), by: by))
    }
    let (theirs, ours) = (try move("proposal", "e1", "Léo"), try move("negotiation", "e2", "Ana"))
    try board.apply(theirs)
    let (document, _) = try Document.read(JSONText.canonical(board))
    let error = try #require(throws: StoreError.self) { try document.revision(applying: [ours]) }
    #expect(
      error
        == .conflict(
          .changedSince(
            "a", .stage, expected: .text("discovery"), found: .text("proposal"),
            wanted: .text("negotiation")), by: "Léo"))
    #expect(throws: StoreError.conflict(.alreadyApplied("e1"), by: nil)) {
      try document.revision(applying: [theirs])
    }
  }

  @Test func `no deal is put into a stage that the file does not have`() throws {
    let board = Board(settings: BoardSample.settings, deals: [BoardSample.deal("a")])
    let (document, _) = try Document.read(JSONText.canonical(board))
    let move = FieldChange(.stage, from: .text("discovery"), to: .text("gone"))
    let change = Change(
      deal: "a", entry: HistoryEntry(id: "e", at: Instant(seconds: 0), by: "Ana", changes: [move]))
    #expect(throws: StoreError.unknownStage("gone")) {
      try document.revision(applying: [change])
    }
  }

  @Test func `no change of settings leaves a deal without its stage`() throws {
    let board = Board(settings: BoardSample.settings, deals: [BoardSample.deal("a")])
    let (document, _) = try Document.read(JSONText.canonical(board))
    var settings = BoardSample.settings
    settings.stages.removeAll { $0.id == "discovery" }
    let changes = SettingsText(BoardSample.settings).edits(to: settings).map { edit in
      Change(
        .setting(edit),
        entry: HistoryEntry(id: "e", at: Instant(seconds: 0), by: "Ana", changes: []))
    }
    #expect(changes.count == 1)
    #expect(throws: StoreError.unknownStage("discovery")) {
      try document.revision(applying: changes)
    }
  }

  /// The text as it is, without line breaks, or with those of another system.
  private func layout(_ text: [UInt8], _ seed: UInt64) -> [UInt8] {
    switch seed % 3 {
    case 0: text
    case 1: Array(text.split(separator: UInt8(ascii: "\n")).joined())
    default: Array(text.split(separator: UInt8(ascii: "\n")).joined(separator: [0x0D, 0x0A]))
    }
  }
}

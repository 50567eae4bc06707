import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

struct RecordSpliceTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `changes of records change the text as they change the board`(seed: UInt64) throws {
    var sample = BoardSample(seed: seed, deals: Int(seed % 4))
    if seed % 2 == 0 {
      for list in Record.List.allCases { sample.board.settings.removeAll(list) }
    }
    let text = JSONText.canonical(sample.board)
    var (document, _) = try Document.read(seed % 3 == 0 ? text : text.filter { $0 != 0x0A })
    for _ in 0..<25 {
      let revision: Revision
      if let change = sample.recordChange() {
        try sample.board.apply(change)
        revision = try document.revision(applying: [change])
      } else if let change = sample.change() {
        try sample.board.apply(change)
        revision = try document.revision(applying: [change])
      } else {
        continue
      }
      let written = Array(document.slices(of: revision).joined())
      document.adopt(revision)
      #expect(document.bytes == written)
      let (fresh, board) = try Document.read(written)
      #expect(BoardSample.sorted(board) == BoardSample.sorted(sample.board))
      #expect(board.sequence == sample.board.sequence)
      #expect(document.deals.parts == fresh.deals.parts)
      #expect(document.organizations?.parts == fresh.organizations?.parts)
      #expect(document.top.parts == fresh.top.parts)
      #expect(document.top.bounds == fresh.top.bounds)
      #expect(document.sequence == fresh.sequence)
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a change of a record on canonical text leaves canonical text`(seed: UInt64) throws {
    var sample = BoardSample(seed: seed, deals: 3)
    if seed % 2 == 0 {
      for list in Record.List.allCases { sample.board.settings.removeAll(list) }
    }
    var (document, _) = try Document.read(JSONText.canonical(sample.board))
    for _ in 0..<40 {
      guard let change = sample.recordChange() else { continue }
      try sample.board.apply(change)
      document.adopt(try document.revision(applying: [change]))
      let lines = document.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      let wanted = JSONText.canonical(sample.board).split(separator: 0x0A)
        .map { String(decoding: $0, as: UTF8.self) }
      #expect(lines.difference(from: wanted).isEmpty)
      #expect(try canonicalText(document.bytes) == document.bytes)
    }
  }

  @Test func `what is not known of records stays byte for byte`() throws {
    let text = """
      {"version":1, "name":"B", "x-top" : [ 1.0,{ } ], "stages":[{"id":"s","name":"S"}],
       "plans":[ {"x":{ }, "id":"p", "at":"2026-11-20T09:12:00Z","by":"Ana","start" : "2026-11-20",
         "done":{"audit" : {"on":"2026-11-21","by":"Ana","y":[1 ]}}}, {"id":"q","x" : 1e2,
         "at":"2026-11-20T09:12:00Z","by":"Ana","start":"2026-11-20"}],
       "deals":{ }, "z":null}
      """
    let (document, board) = try Document.read(Array(text.utf8))
    var plan = try #require(board.settings.plans.first)
    plan.done["tools"] = ChecklistItem.Mark("tools", on: plan.start, by: "Léo")
    let metadata = ChangeMetadata(id: "e", at: Instant(seconds: 0), by: "Léo")
    let revision = try document.revision(
      applying: [board.change(to: .plan(plan), metadata: metadata)])
    let written = String(decoding: document.slices(of: revision).joined(), as: UTF8.self)
    for kept in [
      #""x-top" : [ 1.0,{ } ]"#, #"{"x":{ }, "id":"p""#, #""start" : "2026-11-20""#,
      #""audit" : {"on":"2026-11-21","by":"Ana","y":[1 ]}"#, #"{"id":"q","x" : 1e2,"#,
      #""deals":{ }"#,
    ] { #expect(written.contains(kept), "\(kept)") }
    #expect(try Document.read(Array(written.utf8)).board.settings.plans.first == plan)
  }

  @Test func `what others made of a contact meanwhile stays, and what is not known of it`() throws {
    let text = """
      {"version":1, "name":"B", "stages":[{"id":"s","name":"S"}],
       "contacts":[ {"x":{ }, "id":"c", "at":"2026-11-20T09:12:00Z","by":"Ana","name" : "Claire",
         "phone":"01"}, {"id":"d","x" : 1e2, "at":"2026-11-20T09:12:00Z","by":"Ana","name":"Bo"}],
       "deals":{"a" : {"title":"T","stage":"s","rank":"m","stakeholders":{"c" : "champion"}}}}
      """
    let (_, board) = try Document.read(Array(text.utf8))
    var contact = try #require(board.settings.contacts["c"])
    contact.title = "CFO"
    let at = Instant(seconds: 0)
    let change = try board.change(
      to: .contact(contact), metadata: ChangeMetadata(id: "e", at: at, by: "Léo"))
    let theirs = text.replacing("\"01\"", with: "\"02\", \"email\":\"c@x.fr\"")
    let (document, fresh) = try Document.read(Array(theirs.utf8))
    let revision = try document.revision(applying: [change])
    let written = String(decoding: document.slices(of: revision).joined(), as: UTF8.self)
    for kept in [
      #""x":{ }, "id":"c""#, #""name" : "Claire""#, #""phone":"02", "email":"c@x.fr""#,
      #"{"id":"d","x" : 1e2,"#, #"{"a" : {"title":"T""#, #""stakeholders":{"c" : "champion"}"#,
    ] { #expect(written.contains(kept), "\(kept)\n\(written)") }
    var expected = try #require(fresh.settings.contacts["c"])
    expected.title = "CFO"
    let (after, reread) = try Document.read(Array(written.utf8))
    #expect(reread.settings.contacts["c"] == expected)
    let undo = try reread.undo(by: "Léo", metadata: ChangeMetadata(id: "u", at: at, by: "Léo"))
    let undone = try after.revision(applying: [undo])
    let again = try Document.read(Array(after.slices(of: undone).joined())).board
    #expect(again.settings.contacts["c"] == fresh.settings.contacts["c"])
  }

  @Test func `a contact comes with an organization that is new`() throws {
    let board = Board(settings: BoardSample.settings)
    let (document, _) = try Document.read(JSONText.canonical(board))
    let at = Instant(seconds: 0)
    let contact = Contact(id: "c", organization: "o", name: "Claire", at: at, by: "Ana")
    let change = try board.plan(
      contact, at: Organization(id: "o", name: "Ostéa"),
      metadata: ChangeMetadata(id: "e", at: at, by: "Ana"))
    let revision = try document.revision(applying: [change])
    let written = try Document.read(Array(document.slices(of: revision).joined())).board
    #expect(written.settings.contacts["c"] == contact)
    #expect(written.organizations["o"]?.name == "Ostéa")
  }

  @Test func `a change that does not fit what the text holds is a conflict and names who`() throws {
    var board = Board(settings: BoardSample.settings)
    let persona = try #require(board.settings.personas.first)
    var (theirs, ours) = (persona, persona)
    theirs.nextStep = "call"
    ours.nextStep = "demo"
    let at = Instant(seconds: 0)
    let change = try board.change(
      to: .persona(ours), metadata: ChangeMetadata(id: "e2", at: at, by: "Ana"))
    try board.apply(
      board.change(to: .persona(theirs), metadata: ChangeMetadata(id: "e1", at: at, by: "Léo")))
    let (document, _) = try Document.read(JSONText.canonical(board))
    let conflict = Conflict.recordChangedSince(
      Record.persona(persona).id, found: .persona(theirs), wanted: .persona(ours))
    #expect(throws: StoreError.conflict(conflict, by: "Léo")) {
      try document.revision(applying: [change])
    }
  }

  @Test func `a record that could not be read back is not written`() throws {
    let board = Board(settings: BoardSample.settings)
    let (document, _) = try Document.read(JSONText.canonical(board))
    let late = Instant(seconds: 300_000_000_000)
    let cost = Cost(
      id: "n", month: try #require(Day("2026-11-01")), kind: .sales,
      amount: Money(minorUnits: 1, currency: .euro), at: late, by: "Ana")
    let change = try board.change(
      to: .cost(cost), metadata: ChangeMetadata(id: "e", at: late, by: "Ana"))
    #expect(throws: StoreError.conflict(.unfitRecord(Record.cost(cost).id), by: nil)) {
      try document.revision(applying: [change])
    }
  }
}

extension Settings {
  fileprivate mutating func removeAll(_ list: Record.List) {
    switch list {
    case .campaigns: campaigns = []
    case .contacts: contacts = ContactBook()
    case .costs: costs = []
    case .experiments: experiments = []
    case .organizations: break
    case .personas: personas = []
    case .plans: plans = []
    case .rates: rates = []
    case .reviews: reviews = []
    case .views: views = []
    }
    history = []
  }
}

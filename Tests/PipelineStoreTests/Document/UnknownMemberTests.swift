import PipelineDomain
import Testing

@testable import PipelineStore

/// Members unknown to this version stay in the file, at every level, whatever is done.
struct UnknownMemberTests {
  /// The objects whose members have keys of the team: one more would be one more of what they hold.
  private static let maps: Set = [
    "deals", "done", "fieldOwners", "fields", "goals", "hours", "milestones", "organizations",
    "stakeholders",
  ]

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `a change keeps what is not known, and its undo brings it back`(seed: UInt64) throws {
    var sample = BoardSample(seed: seed, deals: 6)
    var document = try marked(sample.board)
    var tried = 0
    while tried < 40 {
      guard let change = sample.change() else { continue }
      tried += 1
      let (known, live) = (try markers(in: document), try markers(in: document, isLive: true))
      try make(change, on: &sample.board, &document)
      #expect(try markers(in: document).isSuperset(of: known), "\(change.entry.changes)")
      guard change.newDeal == nil else { continue }
      // Undone, redone and undone again.
      for step in 1...3 {
        let deal = try #require(sample.board.deal(of: change))
        let entry = try #require(deal.history.last)
        let undo = Change(deal: deal.id, entry: entry).inverse(sample.metadata())
        try make(undo, on: &sample.board, &document)
        #expect(try markers(in: document).isSuperset(of: known), "\(change.entry.changes)")
        guard step != 2 else { continue }
        #expect(
          try markers(in: document, isLive: true) == live, "\(change.entry.changes)")
      }
    }
    #expect(try canonicalText(document.bytes) == document.bytes)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `a change of a record keeps what is not known, and its undo brings it back`(
    seed: UInt64
  ) throws {
    var sample = BoardSample(seed: seed, deals: 1)
    var document = try marked(sample.board)
    var tried = 0
    while tried < 40 {
      guard let change = sample.recordChange() else { continue }
      tried += 1
      let (known, live) = (try markers(in: document), try markers(in: document, isLive: true))
      let undo = change.inverse(sample.metadata())
      for (step, change) in [change, undo].enumerated() {
        try sample.board.apply(change)
        document.adopt(try document.revision(applying: [change]))
        #expect(try markers(in: document).isSuperset(of: known), "\(change.subject)")
        if step == 1 { #expect(try markers(in: document, isLive: true) == live) }
      }
      #expect(try Document.read(document.bytes).board.settings == sample.board.settings)
    }
  }

  @Test func `an edit of an amount, a cost and a next step keeps what is in them`() throws {
    let text = """
      {"version": 1, "name": "x", "stages": [{"id": "a", "name": "A"}], "deals": {"d": {
        "amount": {"minor": 1, "currency": "EUR", "x": 1}, "cost": {"x": {"y": 2}, "minor": 2},
        "contacts": [{"name": "Ann", "email": "a@b.c", "x": 3}, {"name": "Bo", "x": 4}],
        "nextStep": {"due": "2026-12-01", "what": "call", "x": [5]}, "title": "T", "stage": "a"}}}
      """
    var (document, board) = try Document.read(Array(text.utf8))
    let day = try #require(Day("2026-12-03"))
    let edits = [
      Action.Edit(.amount, .money(Money(minorUnits: 6, currency: .euro))),
      Action.Edit(.cost, .money(Money(minorUnits: 7, currency: .euro))),
      Action.Edit(.contacts, .list(["Bo"])),
      Action.Edit(.nextStep, .step(NextStep(what: "visit", due: day))),
    ]
    let metadata = ChangeMetadata(id: "e", at: Instant(seconds: 0), by: "Ana")
    let change = try board.change(.edit(edits), on: "d", metadata: metadata)
    try make(change, on: &board, &document)
    for kept in [
      #"{"minor": 6, "currency": "EUR", "x": 1}"#, #"{"x": {"y": 2}, "minor": 7"#,
      #"{"due": "2026-12-03", "what": "visit", "x": [5]}"#, #"{"name": "Bo", "x": 4}"#,
      #""was": {"contacts": [{"email": "a@b.c", "name": "Ann", "x": 3}, {"name": "Bo", "x": 4}]}"#,
    ] { #expect(String(decoding: document.bytes, as: UTF8.self).contains(kept), "\(kept)") }
    let undo = try board.undo(
      by: "Ana", on: "d", metadata: ChangeMetadata(id: "u", at: Instant(seconds: 0), by: "Ana"))
    try make(undo, on: &board, &document)
    #expect(board["d"]?.contacts.first == DealContact(name: "Ann", email: "a@b.c"))
    #expect(
      String(decoding: document.bytes, as: UTF8.self).contains(
        #"[{"email": "a@b.c", "name": "Ann", "x": 3}, {"name": "Bo", "x": 4}]"#))
    // As it was at a moment before, with all that was known.
    let past = board.asOf(Instant(seconds: -1))
    #expect(past["d"]?.contacts.first?.email == "a@b.c")
  }

  private func make(
    _ change: PipelineDomain.Change, on board: inout Board, _ document: inout Document
  ) throws {
    var change = change
    change.entry.changes = change.entry.changes.merged
    try board.apply(change)
    document.adopt(try document.revision(applying: [change]))
    let id = try #require(change.newDeal?.id ?? change.deal)
    #expect(try Document.read(document.bytes).board[id] == board[id])
  }

  /// The canonical text of a board with a member in every object that no other has.
  private func marked(_ board: Board) throws -> Document {
    var count = 0
    let value = try JSONValue(JSONText.canonical(board))
    let text = UnknownMemberTests.marked(value, named: "", in: "", &count).text
    let (document, read) = try Document.read(try canonicalText(text))
    #expect(BoardSample.sorted(read) == BoardSample.sorted(board))
    #expect(count > 80)
    return document
  }

  private static func marked(
    _ value: JSONValue, named name: String, in holder: String, _ count: inout Int
  ) -> JSONValue {
    switch value {
    case .object(let members):
      // The values of the past are written once.
      guard name != "changes" else { return value }
      var marked: [String: JSONValue] = [:]
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        marked[key] = Self.marked(value, named: key, in: name, &count)
      }
      // A deal's answers and marks have the names of what was asked.
      let isMap =
        maps.contains(name) || ["checklist", "qualification"].contains(name) && holder != ""
      guard !isMap else { return .object(marked) }
      count += 1
      marked["zz"] = .number("\(count)")
      return .object(marked)
    case .array(let elements):
      return .array(elements.map { marked($0, named: "", in: name, &count) })
    case .string, .number, .bool, .null: return value
    }
  }

  /// The members no other has that are in the text, or in what it holds now.
  private func markers(in document: Document, isLive: Bool = false) throws -> Set<String> {
    var found: Set<String> = []
    func look(at value: JSONValue) {
      if case .number(let number)? = value["zz"] { found.insert(number) }
      for (name, member) in value.members where !isLive || name != "history" { look(at: member) }
      value.elements.forEach(look)
    }
    look(at: try JSONValue(document.bytes))
    return found
  }
}

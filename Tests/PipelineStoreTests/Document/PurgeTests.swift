import Diagnostics
import PipelineDomain
import Testing

@testable import PipelineStore

/// The data of a person is erased from the bytes of the file, history included.
struct PurgeTests {
  private static let moment = Instant(seconds: 1_790_000_000)
  private static let mark = Contact.Purge(at: moment, by: "Ana")

  /// A board on which Claire is a contact, plays parts, is noted on a deal and mentioned in texts.
  private static func board() throws -> Board {
    var settings = BoardSample.settings
    settings.fields.append(CustomField(id: "email", name: "Email"))
    var board = Board(
      settings: settings, organizations: [Organization(id: "o", name: "Ostéa")],
      deals: [BoardSample.deal("a"), BoardSample.deal("b"), BoardSample.deal("c")])
    var count = 0
    let metadata = {
      count += 1
      return ChangeMetadata(
        id: HistoryEntry.ID("p\(count)"), at: moment.adding(seconds: Int64(count)), by: "Ana")
    }
    var claire = Contact(id: "claire", organization: "o", name: "Claire", at: moment, by: "Ana")
    try board.apply(board.change(to: .contact(claire), metadata: metadata()))
    claire.name = "Claire Dupin"
    (claire.email, claire.phone) = ("claire@ostea.fr", "+33 1 23 45 67 89")
    claire.notes = "plays tennis with Zora"
    try board.apply(board.change(to: .contact(claire), metadata: metadata()))
    var bo = Contact(id: "bo", organization: "o", name: "Bo Li", at: moment, by: "Ana")
    bo.notes = "assistant of Claire"
    try board.apply(board.change(to: .contact(bo), metadata: metadata()))
    let noted = DealContact(name: "C. Dupin", role: "CFO", email: "claire@ostea.fr")
    var deal = try #require(board["c"])
    deal.contacts = [noted, DealContact(name: "Al")]
    deal.customFields = ["email": .text("Claire Dupin at home")]
    board.put(deal)
    let call = Activity(
      id: "call", kind: .call, at: moment, by: "Ana", note: "Claire Dupin agreed", with: "claire")
    for (id, action) in [
      ("a", .link("claire", as: .champion)), ("a", .link("bo", as: .user)), ("a", .log(call)),
      ("a", .edit([Action.Edit(.notes, .text("ask Claire Dupin first"))])),
      ("a", .edit([Action.Edit(.notes, .text("nobody"))])), ("b", .link("claire", as: .user)),
      ("b", .link("claire", as: nil)), ("c", .edit([Action.Edit(.contacts, .list(["Al"]))])),
      ("b", .edit([Action.Edit(.title, .text("Audit"))])),
    ] as [(Deal.ID, Action)] {
      try board.apply(board.change(action, on: id, metadata: metadata()))
    }
    return board
  }

  private static func document() throws -> (Document, Board) {
    let text = JSONText.canonical(try board())
    return try Document.read(text)
  }

  private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let folded = String(decoding: bytes, as: UTF8.self).lowercased()
    return folded.contains(text.lowercased())
  }

  private func plan(
    _ document: Document, of id: Contact.ID = "claire",
    redacting chosen: PurgePlan.Redaction = .texts([])
  ) throws -> PurgePlan? {
    try document.erasure(of: id, redacting: chosen, mark: Self.mark)?.plan
  }

  private func purged(
    _ document: Document, _ texts: Set<String> = []
  ) throws -> (bytes: [UInt8], board: Board) {
    let (_, bytes) = try #require(
      try document.erasure(of: "claire", redacting: .texts(texts), mark: Self.mark))
    return (bytes, try Document.read(bytes).board)
  }

  @Test func `name, numbers, addresses and the chosen texts are not in the file`() throws {
    let (document, _) = try Self.document()
    let plan = try #require(try self.plan(document))
    let (bytes, board) = try purged(document, Set(plan.mentions.map(\.text)))
    for trace in ["claire@", "claire d", "\"claire\"", "dupin", "tennis", "zora", "23 45 67"] {
      let isKey = trace == "\"claire\""
      #expect(contains(document.bytes, trace), "\(trace)")
      #expect(contains(bytes, trace) == isKey, "\(trace)")
    }
    #expect(board.settings.contacts["claire"]?.purge == Self.mark)
    #expect(board.settings.contacts["claire"]?.name == "")
    #expect(board["c"]?.customFields == [:])
    #expect(board.integrityIssues(in: .utc).filter { $0.severity == .error }.isEmpty)
  }

  @Test func `mentions are listed once with their places, and stay unless chosen`() throws {
    let (document, _) = try Self.document()
    let plan = try #require(try self.plan(document))
    #expect(
      Set(plan.mentions.map(\.text))
        == [
          "assistant of Claire", "Claire Dupin agreed", "Claire Dupin at home",
          "ask Claire Dupin first",
        ])
    #expect(plan.mentions.first { $0.text.hasPrefix("ask") }?.places == 2)
    #expect(plan.mentions.first { $0.text.hasPrefix("ask") }?.deal == "a")
    let (bytes, board) = try purged(document, ["ask Claire Dupin first"])
    #expect(contains(bytes, "Claire Dupin agreed") && !contains(bytes, "ask Claire"))
    #expect(contains(bytes, redactedText))
    #expect(board.settings.contacts["bo"]?.notes == "assistant of Claire")
  }

  @Test func `parts in deals go, others stay, and history still adds up`() throws {
    let (document, before) = try Self.document()
    let (_, board) = try purged(document)
    #expect(board["a"]?.stakeholders == ["bo": .user] && board["b"]?.stakeholders == [:])
    #expect(board["a"]?.activities.map(\.contact) == [nil])
    #expect(board["c"]?.contacts.map(\.name) == ["Al"])
    for deal in board.deals {
      var replayed = deal
      for entry in deal.history.reversed() {
        for change in entry.changes.reversed() where !change.field.isEvent {
          #expect(replayed[change.field] == change.after, "\(deal.id) \(change)")
          _ = replayed.set(change.field, to: change.before)
        }
      }
      #expect(before[deal.id]?.title == deal.title)
    }
    #expect(!board.settings.history.contains { $0.record?.id.key == "claire" })
  }

  @Test func `nothing brings the person back`() throws {
    let (document, before) = try Self.document()
    let (_, board) = try purged(document)
    #expect(board.bin == [])
    #expect(throws: Refusal.self) {
      try board.restoration(of: .contact("claire")) {
        ChangeMetadata(id: "r", at: Self.moment, by: "Ana")
      }
    }
    // Somebody who still has the contact in memory changes it.
    var claire = try #require(before.settings.contacts["claire"])
    claire.title = "CEO"
    let change = try before.change(
      to: .contact(claire), metadata: ChangeMetadata(id: "z", at: Self.moment, by: "Bo"))
    #expect(board.conflict(with: change) != nil)
    var later = board
    #expect(throws: Conflict.self) { try later.apply(change) }
    let again = board.overruling(
      change, metadata: ChangeMetadata(id: "y", at: Self.moment, by: "Bo"))
    if let again { #expect(throws: Conflict.self) { try later.apply(again) } }
    let undone = try board.undo(
      by: "Ana", metadata: ChangeMetadata(id: "u", at: Self.moment, by: "Ana"))
    #expect(undone.deal == "b")
    let (purgedDocument, _) = try Document.read(JSONText.canonical(board))
    #expect(try plan(purgedDocument) == nil)
  }

  @Test func `what is about others stays byte for byte, unknown members too`() throws {
    let text = """
      {"version":1, "name":"B", "x-top" : [ 1.0,{ } ], "stages":[{"id":"s","name":"S"}],
       "contacts":[{"id":"c", "at":"2026-11-20T09:12:00Z","by":"Ana","name":"Claire Dupin"}],
       "deals":{"a" : {"title":"T" ,"stage":"s","rank":"m", "x" : {"y":[1 ]}},
         "b" : {"title":"U","stage":"s","rank":"m","stakeholders":{"c" : "champion"},
          "x-note":"Claire said 1.50e2", "z" : 1.50e2}}}
      """
    let (document, _) = try Document.read(Array(text.utf8))
    let (_, bytes) = try #require(
      try document.erasure(of: "c", redacting: .texts(["Claire said 1.50e2"]), mark: Self.mark))
    let written = String(decoding: bytes, as: UTF8.self)
    for kept in [
      #""x-top" : [ 1.0,{ } ]"#, #""a" : {"title":"T" ,"stage":"s","rank":"m", "x" : {"y":[1 ]}}"#,
      "1.50e2",
    ] { #expect(written.contains(kept), "\(kept)\n\(written)") }
    #expect(!written.contains("Claire") && !written.contains("stakeholders"))
  }

  @Test(arguments: [
    (PurgePlan.Redaction.all, 4), (.numbers([0, 2]), 2), (.numbers([9]), 0), (.texts(["no"]), 0),
  ])
  func `the count is that of the places that go and the texts chosen, however they are chosen`(
    chosen: PurgePlan.Redaction, count: Int
  ) throws {
    let (document, _) = try Self.document()
    let plan = try #require(try self.plan(document, redacting: chosen))
    let redacted = plan.mentions.filter(\.isRedacted)
    #expect(redacted.count == count && plan.keptCount == plan.mentions.count - count)
    #expect(plan.count == plan.places + redacted.reduce(0) { $0 + $1.places })
    let again = try self.plan(document, redacting: .texts(Set(redacted.map(\.text))))
    #expect(again == plan)
  }

  @Test func `the plan counts what goes`() throws {
    let (document, _) = try Self.document()
    let plan = try #require(try self.plan(document))
    #expect(plan.contact.name == "Claire Dupin")
    // The record, two entries of it, its roles and their entries, the activity, the note of the name.
    #expect(plan.places >= 8)
    #expect(try self.plan(document, of: "nobody") == nil)
  }
}

import GrammarVectors
import Testing

@testable import PipelineDomain

/// Fields that a board defines are typed, changed, undone, filtered and grouped by like others.
struct CustomFieldTests {
  private var desk: Desk

  init() {
    desk = Desk([deal("a", [("A", "2025-03-01")]), deal("b", [("A", "2025-03-01")])])
    desk.board.settings.fields =
      CustomFieldVector.fields + [
        CustomField(id: "tier", name: "Tier", on: .organization),
        CustomField(id: "newsletter", name: "Newsletter", kind: .flag, on: .contact),
      ]
  }

  private mutating func set(
    _ values: [CustomField.ID: CustomField.Value], on deal: Deal.ID = "a", by author: String = "Ana"
  ) throws {
    let edit = Action.Edit(.customFields, .custom(values))
    try desk.board.apply(
      desk.board.change(.edit([edit]), on: deal, metadata: desk.metadata(author)))
  }

  private func values(of deal: Deal.ID = "a") -> [CustomField.ID: CustomField.Value] {
    desk.board[deal]?.customFields ?? [:]
  }

  @Test(arguments: CustomFieldVector.all)
  func `a text is the value of its kind or refused, and a value typed again is the same`(
    vector: CustomFieldVector
  ) throws {
    let field = try #require(CustomFieldVector.field(vector.field))
    let parser = FieldParser(.euro, DateParser(today: "2025-04-01"))
    let value = try? parser.value(vector.text, for: field)
    #expect(value == vector.value)
    guard let value else { return }
    #expect(field.reading(value) != nil)
    let typed = parser.text(of: value) { $0 ? "yes" : "no" }
    #expect(try parser.value(typed, for: field) == value)
  }

  @Test mutating func `a change names the fields it changes, and its undo restores them alone`()
    throws
  {
    try set(["note": .text("x"), "seats": .text("3")])
    try set(["note": .text("y"), "signed-nda": .flag(true)])
    let change = try #require(desk.board["a"]?.history.last?.change(of: .customFields))
    #expect(change.before == .custom(["note": .text("x"), "signed-nda": .none]))
    #expect(change.after == .custom(["note": .text("y"), "signed-nda": .flag(true)]))
    try desk.undo()
    #expect(values() == ["note": .text("x"), "seats": .text("3")])
    try desk.redo()
    #expect(values()["note"] == .text("y"))
    try set(["note": .none, "seats": .none, "signed-nda": .none])
    #expect(values().isEmpty)
    #expect(desk.board.integrityIssues(in: .utc).isEmpty)
  }

  @Test mutating func `changes of other fields of one deal both hold, of one field conflict`()
    throws
  {
    let edits: [[CustomField.ID: CustomField.Value]] = [
      ["note": .text("x")], ["seats": .text("3")], ["note": .text("z")],
    ]
    let changes = try edits.map { values in
      try desk.board.change(
        .edit([Action.Edit(.customFields, .custom(values))]), on: "a", metadata: desk.metadata())
    }
    try desk.board.apply(changes[0])
    try desk.board.apply(changes[1])
    #expect(values() == ["note": .text("x"), "seats": .text("3")])
    let conflict = Conflict.changedSince(
      "a", .customFields, expected: .custom(["note": .none]),
      found: .custom(["note": .text("x")]), wanted: .custom(["note": .text("z")]))
    #expect(desk.board.conflict(with: changes[2]) == conflict)
    let again = try #require(
      desk.board.overruling(changes[2], against: conflict, metadata: desk.metadata()))
    try desk.board.apply(again)
    #expect(values() == ["note": .text("z"), "seats": .text("3")])
  }

  @Test mutating func `several fields edited at once are one change`() throws {
    let edits = [
      Action.Edit(.customFields, .custom(["note": .text("x")])),
      Action.Edit(.customFields, .custom(["seats": .text("3")])),
    ]
    let change = try desk.board.change(.edit(edits), on: "a", metadata: desk.metadata())
    #expect(change.entry.changes.count == 1)
  }

  @Test mutating func `the board of a past day has the values of then`() throws {
    try set(["note": .text("x")])
    let then = try #require(desk.board.newestStamp)
    try set(["note": .text("y"), "seats": .text("3")])
    #expect(desk.board.asOf(then)["a"]?.customFields == ["note": .text("x")])
  }

  @Test func `a value of no field of deals, or of another kind, is refused`() {
    let board = desk.board
    for values: [CustomField.ID: CustomField.Value] in [
      ["gone": .text("x")], ["tier": .text("x")], ["seats": .text("many")],
      ["renewal": .flag(true)],
    ] {
      let edit = Action.Edit(.customFields, .custom(values))
      let metadata = ChangeMetadata(id: "x", at: noon("2025-04-02"), by: "Ana")
      #expect(throws: Refusal.self, "\(values)") {
        try board.change(.edit([edit]), on: "a", metadata: metadata)
      }
    }
  }

  @Test func `a wrong kind is an error and a removed field a warning, and neither is lost`() throws
  {
    var board = desk.board
    var deal = try #require(board["a"])
    deal.customFields = ["gone": .text("x"), "seats": .text("many"), "note": .text("kept")]
    board.put(deal)
    let found = board.integrityIssues(in: .utc).filter { $0.custom != nil }
    #expect(found.map(\.kind) == [.unknownField("gone"), .unfitField("seats", .number)])
    #expect(found.map(\.severity) == [.warning, .error])
  }

  @Test(
    arguments: [
      ("note:two", ["a"]), ("note=two", []), ("note:none", ["b"]), ("seats>=12", ["a"]),
      ("seats<12", []), ("seats=12.5", ["a"]), ("budget>10k", ["a"]), ("budget<10kUSD", []),
      ("renewal:2026", ["a"]), ("renewal<2026-06", []), ("region:grand", ["a"]),
      ("signed-nda:yes", ["a"]), ("signed-nda:oui", ["a"]), ("signed-nda:no", []),
      ("-signed-nda:yes", ["b"]), ("tier:gold", ["a"]), ("newsletter:yes", ["a"]),
      ("SEATS>12 or note:none", ["a", "b"]), ("site:example.com", ["a"]),
    ] as [(String, [Deal.ID])])
  func `a filter compares a field by its kind`(text: String, expected: [Deal.ID]) throws {
    let board = try filled()
    let filter = try Filter(text, fields: board.settings.fields)
    let matcher = filter.matcher(in: Filter.Context(board, at: noon("2025-04-01"), in: .utc))
    #expect(board.deals.filter(matcher.matches).map(\.id) == expected)
    #expect(try Filter(filter.description, fields: board.settings.fields) == filter)
  }

  @Test(arguments: ["seats>many", "note>3", "signed-nda:maybe", "gone:x"])
  func `a filter refuses what the kind of a field cannot be`(text: String) {
    #expect(throws: Filter.ParseError.self) { try Filter(text, fields: desk.board.settings.fields) }
  }

  @Test func `completions offer fields, their choices and their values`() throws {
    let board = try filled()
    let texts = { (text: String) in
      Filter.completions(in: text, at: text.count, on: board).map(\.text)
    }
    #expect(texts("reg").contains("region:"))
    #expect(texts("region:").filter { $0 != "none" } == ["Île-de-France", "\"Grand Est\""])
    #expect(texts("tier:g") == ["gold"])
    #expect(texts("signed-nda:").contains("yes"))
  }

  @Test func `deals are grouped by a field of theirs or of their organization`() throws {
    let board = try filled()
    let groups = { (id: CustomField.ID) in
      board.settings.field(id).map { field in
        Grouping.field(field).groups(of: board.deals, on: board).map {
          ($0.key ?? "-", $0.deals.count)
        }
      } ?? []
    }
    #expect(groups("region").map(\.0) == ["Grand Est", "-"])
    #expect(groups("tier").map(\.0) == ["gold", "-"])
    #expect(groups("signed-nda").map(\.0) == ["yes", "-"])
    #expect(groups("region").map(\.1) == [1, 1])
  }

  @Test func `an exit criterion and a scoring rule read a field like an attribute of the deal`()
    throws
  {
    var board = try filled()
    board.settings.stages[0].gate.requirements = [.known(Attribute("region"))]
    #expect(board.attributes(of: try #require(board["a"]))[Attribute("region")] == ["Grand Est"])
    #expect(board.attributes(of: try #require(board["a"]))[Attribute("tier")] == ["gold"])
    for (id, isMet) in [(Deal.ID("a"), true), ("b", false)] {
      let deal = try #require(board[id])
      let unmet = board.unmetCriteria(for: deal, to: "B", at: noon("2025-04-01"), in: .utc)
      #expect(unmet.isEmpty == isMet, "\(id)")
    }
  }

  @Test func `a new field has a key made of its name, which means nothing else and stays`() throws {
    let board = desk.board
    let added = try board.addingField(named: " Source ", .choice, choices: ["a", " b ", ""])
    let field = try #require(added.settings.fields.last)
    #expect(field.id == "source-2" && field.name == "Source" && field.choices == ["a", "b"])
    #expect(throws: SetupRefusal.noChoices) { try board.addingField(named: "Size", .choice) }
    #expect(throws: SetupRefusal.nameTaken("Budget")) { try board.addingField(named: "BUDGET") }
    #expect(throws: SetupRefusal.blankName) { try board.addingField(named: " ") }
    #expect(try board.addingField(named: ":=").settings.fields.last?.id == "field")
    let renamed = try board.renaming(field, to: "Channel")
    #expect(renamed.settings.fields.map(\.id) == board.settings.fields.map(\.id))
    for field in board.settings.fields {
      let rest = board.removing(field).settings.fields
      #expect(!rest.contains(field) && rest.count == board.settings.fields.count - 1)
    }
  }

  @Test func `a key that is taken or means something else is an error`() {
    var board = desk.board
    board.settings.fields += ["note", "amount", "won", "sector", "a:b"].map {
      CustomField(id: CustomField.ID($0), name: $0)
    }
    let kinds = board.integrityIssues(in: .utc).map(\.kind)
    for key in ["note", "amount", "won", "sector", "a:b"] {
      #expect(kinds.contains(.fieldKeyTaken(CustomField.ID(key))))
    }
    #expect(kinds.count == 5)
  }

  /// The board with a value of each field on deal `a`, its organization and its contact.
  private func filled() throws -> Board {
    var board = desk.board
    var organization = Organization(id: "o", name: "Ostéa")
    organization.customFields = ["tier": .text("gold")]
    board.put(organization)
    var contact = Contact(id: "c", name: "Claire", at: noon("2025-03-01"), by: "Ana")
    contact.customFields = ["newsletter": .flag(true)]
    board.settings.put(.contact(contact))
    var deal = try #require(board["a"])
    deal.organization = "o"
    deal.stakeholders = ["c": .user]
    deal.customFields = [
      "note": .text("two words"), "seats": .text("12.5"), "budget": .money(.euros(12_000)),
      "renewal": .text("2026-12-01"), "region": .text("Grand Est"), "signed-nda": .flag(true),
      "site": .text("https://example.com"),
    ]
    board.put(deal)
    return board
  }
}

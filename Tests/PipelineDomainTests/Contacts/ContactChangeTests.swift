import Testing

@testable import PipelineDomain

/// Contacts are entered, changed, removed, merged and linked to deals by changes of the board.
struct ContactChangeTests {
  private var desk: Desk

  init() throws {
    desk = Desk([deal("a", [("A", "2025-03-01")]), deal("b", [("A", "2025-03-01")])])
    for name in ["Claire", "Bo", "Al"] {
      let contact = desk.contact(Contact.ID(name), name, at: "o", email: "\(name)@x.fr")
      try desk.keep(.contact(contact))
    }
  }

  private var people: ContactBook { desk.board.settings.contacts }

  private mutating func link(
    _ contact: Contact.ID, _ role: StakeholderRole?, on deal: Deal.ID = "a"
  ) throws {
    try desk.board.apply(
      desk.board.change(.link(contact, as: role), on: deal, metadata: desk.metadata()))
  }

  @Test(arguments: Contact.Field.allCases)
  func `undo restores every field, and redo its change`(field: Contact.Field) throws {
    var desk = desk
    let before = try #require(desk.board.settings.contacts["Claire"])
    var changed = before
    switch changed[field] {
    case .text: changed[field] = .text("Zoé \u{202E}\u{7}")
    case .flag: changed[field] = .flag(true)
    case .organization: changed[field] = .organization("p")
    }
    try desk.keep(.contact(changed))
    try desk.undo()
    #expect(desk.board.settings.contacts["Claire"] == before)
    try desk.redo()
    #expect(desk.board.settings.contacts["Claire"] == changed)
  }

  @Test mutating func `changes of other fields of one contact both hold, of one field conflict`()
    throws
  {
    var (title, phone, other) = (people["Claire"], people["Claire"], people["Claire"])
    title?.title = "CFO"
    phone?.phone = "01"
    other?.title = "CEO"
    let records = try [title, phone, other].map { Record.contact(try #require($0)) }
    let changes = try records.map { try desk.board.change(to: $0, metadata: desk.metadata()) }
    try desk.board.apply(changes[0])
    try desk.board.apply(changes[1])
    #expect(people["Claire"]?.title == "CFO" && people["Claire"]?.phone == "01")
    let before = desk.board
    #expect(
      desk.board.conflict(with: changes[2])
        == .recordChangedSince(
          records[2].id, found: desk.board.settings.record(records[2].id), wanted: records[2]))
    #expect(throws: Conflict.self) { try desk.board.apply(changes[2]) }
    #expect(desk.board == before)
    let again = try #require(desk.board.overruling(changes[2], metadata: desk.metadata()))
    try desk.board.apply(again)
    #expect(people["Claire"]?.title == "CEO" && people["Claire"]?.phone == "01")
  }

  @Test mutating func `undo of a change takes back its fields alone`() throws {
    var contact = try #require(people["Claire"])
    contact.title = "CFO"
    try desk.keep(.contact(contact))
    contact.phone = "01"
    try desk.keep(.contact(contact), by: "Léo")
    try desk.undo()
    #expect(people["Claire"]?.title == "" && people["Claire"]?.phone == "01")
  }

  @Test mutating func `a contact that somebody removed is not changed any more`() throws {
    var contact = try #require(people["Claire"])
    contact.title = "CFO"
    let change = try desk.board.change(to: .contact(contact), metadata: desk.metadata())
    try desk.withdraw(Record.ID(.contacts, "Claire"), by: "Léo")
    #expect(throws: Conflict.self) { try desk.board.apply(change) }
  }

  @Test mutating func `a contact has a name, and a role is given to one that is there`() throws {
    let nameless = desk.contact("n", " \u{A0}")
    #expect(throws: Refusal.blankRecord(.contacts)) { try desk.keep(.contact(nameless)) }
    #expect(throws: Refusal.unknownRecord(Record.ID(.contacts, "x"))) { try link("x", .user) }
  }

  @Test mutating func `a removed contact leaves its deals, and undo brings back all of it`() throws
  {
    try link("Claire", .champion)
    try link("Claire", .user, on: "b")
    try link("Bo", .blocker)
    let before = desk.board
    let removal = try desk.board.removal(of: "Claire") { desk.metadata() }
    for change in removal { try desk.board.apply(change) }
    #expect(people.current("Claire") == nil && people["Claire"] != nil)
    #expect(desk.board["a"]?.stakeholders == ["Bo": .blocker])
    #expect(desk.board["b"]?.stakeholders == [:])
    try takeBack()
    #expect(people == before.settings.contacts)
    #expect(desk.board.deals.map(\.stakeholders) == before.deals.map(\.stakeholders))
  }

  @Test mutating func `merged contacts lose no field, note or role, and undo parts them again`()
    throws
  {
    var (kept, spent) = (try #require(people["Claire"]), try #require(people["Bo"]))
    (kept.notes, spent.notes, spent.phone, spent.doNotContact) = ("one", "two", "01", true)
    try desk.keep(.contact(kept))
    try desk.keep(.contact(spent))
    try link("Claire", .user)
    try link("Bo", .champion)
    try link("Bo", .blocker, on: "b")
    let before = desk.board
    for change in try desk.board.merge("Bo", into: "Claire", metadata: { desk.metadata() }) {
      try desk.board.apply(change)
    }
    let merged = try #require(people.current("Claire"))
    #expect(merged.notes == "one\ntwo" && merged.phone == "01" && merged.doNotContact)
    #expect(merged.email == "Claire@x.fr" && people.current("Bo") == nil)
    #expect(desk.board["a"]?.stakeholders == ["Claire": .champion])
    #expect(desk.board["b"]?.stakeholders == ["Claire": .blocker])
    try takeBack()
    #expect(people == before.settings.contacts)
    #expect(desk.board.deals.map(\.stakeholders) == before.deals.map(\.stakeholders))
    #expect(throws: Refusal.nothingChanges) {
      try desk.board.merge("Bo", into: "Bo") { desk.metadata() }
    }
  }

  /// Takes back the latest change with what was made together with it.
  private mutating func takeBack() throws {
    let undo = try desk.board.undo(by: "Ana", metadata: desk.metadata())
    let others = desk.board.companions(of: undo).map { $0.inverse(desk.metadata()) }
    for change in [undo] + others { try desk.board.apply(change) }
  }

  @Test mutating func `a likely duplicate is objected to once, and not where nothing new says so`()
    throws
  {
    let twin = desk.contact("t", "claire", at: "o")
    let objection = Objection.duplicateContact("Claire", .name)
    #expect(throws: objection) { try desk.board.plan(twin, metadata: desk.metadata()) }
    try desk.board.apply(
      desk.board.plan(twin, metadata: desk.metadata()) { $0 == objection })
    var changed = twin
    changed.title = "CFO"
    try desk.board.apply(desk.board.plan(changed, metadata: desk.metadata()))
    #expect(people["t"]?.title == "CFO")
  }

  @Test mutating func `contacts and roles are those of the moment that is looked at`() throws {
    let moment = try #require(desk.board.newestStamp)
    let later = desk.contact("late", "Zoé")
    try desk.keep(.contact(later))
    try link("Claire", .champion)
    let past = desk.board.asOf(moment)
    #expect(past.settings.contacts["late"] == nil && past["a"]?.stakeholders == [:])
    #expect(past.settings.contacts.all.count == 3)
  }

  @Test mutating func `people of a deal come by weight, then name, those noted on it last`() throws
  {
    try link("Al", .user)
    try link("Bo", .user)
    try link("Claire", .decisionMaker)
    var deal = try #require(desk.board["a"])
    deal.contacts = [DealContact(name: "Aaa", role: "CEO", phone: "1")]
    let people = desk.board.stakeholders(of: deal)
    #expect(people.map(\.contact.name) == ["Claire", "Al", "Bo", "Aaa"])
    #expect(people.map(\.role) == [.decisionMaker, .user, .user, nil])
    #expect(desk.board.contactToCall(on: deal)?.name == "Aaa")
  }

  @Test
  mutating func `a decision maker among the contacts answers for authority, unless somebody did`()
    throws
  {
    let authority = Qualification.Criterion.ID.authority
    let state = { (board: Board) in board["a"]?.state(of: authority) }
    try link("Claire", .champion)
    #expect(state(desk.board) == .unknown)
    try link("Bo", .decisionMaker)
    #expect(state(desk.board) == .yes)
    let deal = try #require(desk.board["a"])
    #expect(deal.tally(in: .bant).yes == 1 && deal.tally(in: .bant).unknown.count == 3)
    #expect(desk.board.candidate(deal, at: noon("2025-04-02"), in: .utc).qualification.yes == 1)
    #expect(desk.board.decisionMakers(of: deal) == ["Bo"])
    for said in [Qualification.Answer.State.no, .partly] {
      let answer = Qualification.Answer(said, on: "2025-04-02", by: "Ana")
      try desk.board.apply(
        desk.board.change(.qualify(authority, answer), on: "a", metadata: desk.metadata()))
      #expect(state(desk.board) == said)
    }
  }

  @Test mutating func `a contact on the deal is a known contact, with its job title`() throws {
    var contact = try #require(people["Claire"])
    contact.title = "CFO"
    try desk.keep(.contact(contact))
    let attribute = Attribute.field(.contacts)
    #expect(desk.board.attributes(of: try #require(desk.board["a"]))[attribute] == nil)
    try link("Claire", .decisionMaker)
    let known = desk.board.attributes(of: try #require(desk.board["a"]))
    #expect(known[attribute] == ["Claire"] && known[.contactRole] == ["CFO"])
  }

  @Test(arguments: [
    ("contact:clai", true), ("contact=Claire", true), ("contact=clai", false),
    ("contact:claire@x", true), ("contact:\"01 23\"", true), ("contact:bo", false),
    ("contact:none", false), ("claire", true), ("contact:cfo", true),
  ])
  func `a filter finds deals by their contacts`(text: String, isMet: Bool) throws {
    var desk = desk
    var contact = try #require(desk.board.settings.contacts["Claire"])
    (contact.title, contact.phone) = ("CFO", "+33 1 23 45 67 89")
    try desk.keep(.contact(contact))
    try desk.board.apply(
      desk.board.change(.link("Claire", as: .user), on: "a", metadata: desk.metadata()))
    let context = Filter.Context(desk.board, at: noon("2025-04-02"), in: .utc)
    let matcher = try Filter(text).matcher(in: context)
    #expect(matcher.matches(try #require(desk.board["a"])) == isMet)
    #expect(matcher.matches(try #require(desk.board["b"])) == (text == "contact:none"))
  }
}

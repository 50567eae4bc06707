import Testing

@testable import PipelineDomain

/// Organizations are renamed, changed, merged and deleted by changes of the board.
struct OrganizationChangeTests {
  private var desk: Desk

  init() throws {
    desk = Desk([
      deal("a", [("A", "2025-03-01")]), deal("b", [("won", "2025-03-01")], amount: .euros(5)),
      deal("c", [("A", "2025-03-01")]),
    ])
    for (id, organization) in [("a", "o"), ("b", "p"), ("c", "p")] {
      guard var deal = desk.board[Deal.ID(id)] else { continue }
      deal.organization = Organization.ID(organization)
      desk.board.put(deal)
    }
    desk.board.put(Organization(id: "o", name: "Ostéa", sector: "health"))
    desk.board.put(Organization(id: "p", name: "Ostea SA", country: "FR", employees: 9))
    desk.board.put(Organization(id: "q", name: "Group"))
    desk.board.put(Organization(id: "r", name: "Part", parent: "p"))
    try desk.keep(.contact(desk.contact("c1", "Claire", at: "p")))
  }

  private func organization(_ id: Organization.ID) throws -> Organization {
    try #require(desk.board.organizations[id])
  }

  private mutating func make(_ changes: [Change]) throws {
    for change in changes { try desk.board.apply(change) }
  }

  /// Takes back the latest change with what was made together with it.
  private mutating func takeBack() throws {
    let undo = try desk.board.undo(by: "Ana", metadata: desk.metadata())
    try make([undo] + desk.board.companions(of: undo).map { $0.inverse(desk.metadata()) })
  }

  /// Everything but history and revision.
  private func expectSame(_ before: Board) {
    #expect(desk.board.organizations == before.organizations)
    #expect(desk.board.deletedOrganizations == before.deletedOrganizations)
    #expect(desk.board.settings.contacts == before.settings.contacts)
    for deal in desk.board.deals {
      for field in Field.allCases {
        #expect(deal[field] == before[deal.id]?[field], "\(deal.id) \(field)")
      }
    }
  }

  @Test(arguments: Organization.Field.allCases)
  mutating func `undo restores every field, and redo its change`(field: Organization.Field) throws {
    let before = try organization("o")
    var changed = before
    switch changed[field] {
    case .text: changed[field] = .text("Zoé \u{202E}\u{7}")
    case .number: changed[field] = .number(12)
    case .organization: changed[field] = .organization("q")
    }
    try desk.keep(.organization(changed))
    #expect(try organization("o") == changed)
    try desk.undo()
    #expect(try organization("o") == before)
    try desk.redo()
    #expect(try organization("o") == changed)
  }

  @Test mutating func `changes of other fields both hold, of one field conflict`() throws {
    var (sector, size, other) = (
      try organization("o"), try organization("o"), try organization("o")
    )
    (sector.sector, size.employees, other.sector) = ("bank", 7, "retail")
    let changes = try [sector, size, other].map {
      try desk.board.change(to: .organization($0), metadata: desk.metadata())
    }
    try make(Array(changes[..<2]))
    #expect(try organization("o").sector == "bank" && organization("o").employees == 7)
    let before = desk.board
    #expect(desk.board.conflict(with: changes[2]) != nil)
    #expect(throws: Conflict.self) { try desk.board.apply(changes[2]) }
    #expect(desk.board == before)
    try desk.board.apply(
      try #require(desk.board.overruling(changes[2], metadata: desk.metadata())))
    #expect(try organization("o").sector == "retail" && organization("o").employees == 7)
  }

  @Test mutating func `a name is given, and no other organization has it`() throws {
    var named = try organization("o")
    named.name = " \u{A0}"
    #expect(throws: Refusal.blankRecord(.organizations)) {
      try desk.keep(.organization(named))
    }
    named.name = "OSTEA sa"
    #expect(throws: Refusal.organizationNamed("p")) { try desk.keep(.organization(named)) }
    named.name = "OSTÉA"
    try desk.keep(.organization(named))
    #expect(try organization("o").name == "OSTÉA")
  }

  @Test mutating func `an organization never belongs to itself, over others or directly`() throws {
    for (id, parent) in [("p", "p"), ("p", "r")] as [(Organization.ID, Organization.ID)] {
      var changed = try organization(id)
      changed.parent = parent
      #expect(throws: Refusal.parentCycle) { try desk.keep(.organization(changed)) }
    }
    var gone = try organization("o")
    gone.parent = "nobody"
    #expect(throws: Refusal.unknownRecord(Record.ID(.organizations, "nobody"))) {
      try desk.keep(.organization(gone))
    }
    gone.parent = nil
    gone.employees = -1
    #expect(throws: Refusal.negativeEmployees) { try desk.keep(.organization(gone)) }
  }

  @Test mutating func `merged organizations lose no field, deal or contact, and undo parts them`()
    throws
  {
    let before = desk.board
    try make(desk.board.merge(organization: "p", into: "o") { desk.metadata() })
    let merged = try organization("o")
    #expect(merged.sector == "health" && merged.country == "FR" && merged.employees == 9)
    #expect(desk.board.organizations["p"] == nil && desk.board.known("p")?.isWithdrawn == true)
    #expect(desk.board.deals.map(\.organization) == ["o", "o", "o"])
    #expect(desk.board.settings.contacts["c1"]?.organization == "o")
    #expect(try organization("r").parent == "o")
    try takeBack()
    expectSame(before)
    #expect(throws: Refusal.nothingChanges) {
      try desk.board.merge(organization: "o", into: "o") { desk.metadata() }
    }
  }

  @Test mutating func `a merge makes no organization belong to itself`() throws {
    var above = try organization("o")
    above.parent = "r"
    try desk.keep(.organization(above))
    try make(desk.board.merge(organization: "p", into: "o") { desk.metadata() })
    for organization in desk.board.organizations.values {
      let above = organization.parent.map(desk.board.parents) ?? []
      #expect(!above.contains(organization.id), "\(organization.name)")
    }
    try takeBack()
    #expect(try organization("o").parent == "r" && organization("r").parent == "p")
  }

  @Test mutating func `a deleted organization leaves its deals and contacts, and comes back whole`()
    throws
  {
    let before = desk.board
    try make(desk.board.removal(ofOrganization: "p") { desk.metadata() })
    #expect(desk.board.organizations["p"] == nil)
    #expect(desk.board.organization(named: "Ostea SA") == nil)
    #expect(desk.board.deals.map(\.organization) == ["o", nil, nil])
    #expect(desk.board.settings.contacts["c1"]?.organization == nil)
    try takeBack()
    expectSame(before)
    try make(desk.board.removal(ofOrganization: "p") { desk.metadata() })
    try make(desk.board.restoration(of: .organization("p")) { desk.metadata() })
    expectSame(before)
  }

  @Test mutating func `restored, it does not take what names another by now`() throws {
    try make(desk.board.removal(ofOrganization: "p") { desk.metadata() })
    let edit = Action.Edit(.organization, .text("q"))
    try desk.board.apply(desk.board.change(.edit([edit]), on: "c", metadata: desk.metadata()))
    try make(desk.board.restoration(of: .organization("p")) { desk.metadata() })
    #expect(desk.board["b"]?.organization == "p" && desk.board["c"]?.organization == "q")
  }

  @Test mutating func `an organization is that of the moment that is looked at`() throws {
    let moment = try #require(desk.board.newestStamp)
    var renamed = try organization("o")
    renamed.name = "New"
    try desk.keep(.organization(renamed))
    try make(desk.board.removal(ofOrganization: "p") { desk.metadata() })
    let past = desk.board.asOf(moment)
    #expect(past.organizations["o"]?.name == "Ostéa" && past.organizations["p"] != nil)
  }

  @Test func `the facts of an organization are those of its deals of all time`() throws {
    let facts = desk.board.organizationFacts(on: "2025-04-02", in: .utc)
    #expect(facts.map(\.organization.id) == ["q", "o", "p", "r"])
    let known = try #require(desk.board.facts(of: "p", on: "2025-04-02", in: .utc))
    #expect(facts[2] == known)
    #expect(known.deals == ["c", "b"] && known.openCount == 1 && known.wonCount == 1)
    #expect(known.won == [.euros(5)] && known.open == [])
    #expect(known.customerSince == "2025-03-01" && known.contacts.map(\.id) == ["c1"])
    let kept = desk.board.organizationFacts(on: "2025-04-02", in: .utc) { $0.id == "a" }
    #expect(kept.map(\.organization.id) == ["o"])
  }
}

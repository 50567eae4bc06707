import PipelineDomain
import Testing

@Suite struct CustomerTests {
  /// A deal signed on a day, of an organization when there is one, left on another.
  private func signed(
    _ id: Deal.ID, _ organization: Organization.ID?, on day: Day, left: Day? = nil,
    recurring: Int64? = nil, because reason: String? = nil
  ) -> Deal {
    var deal = deal(id, [("A", "2024-01-02"), ("won", day)])
    deal.organization = organization
    deal.leftOn = left
    deal.leftBecause = reason
    deal.recurring = recurring.map { .euros($0) }
    return deal
  }

  private func customers(_ deals: Deal...) -> [Customer] { boardOf(deals).customers(in: .utc) }

  @Test func `the won deals of an organization are one customer from the first signature on`()
    throws
  {
    let found = customers(
      signed("b", "o", on: "2025-03-01"), signed("a", "o", on: "2025-02-01"),
      deal("open", [("A", "2025-01-01")]))
    let customer = try #require(found.first)
    #expect(found.count == 1)
    #expect(customer.id == .organization("o"))
    #expect(customer.deals == ["a", "b"])
    #expect(customer.start == "2025-02-01")
    #expect(customer.leftOn == nil)
  }

  @Test func `a won deal without an organization is a customer by itself`() {
    let found = customers(signed("a", nil, on: "2025-02-01"), signed("b", nil, on: "2025-01-01"))
    #expect(found.map(\.id) == [.deal("b"), .deal("a")])
  }

  @Test func `on the day they left they are no longer a customer, the day before they are`() throws
  {
    let customer = try #require(
      customers(signed("a", "o", on: "2025-01-01", left: "2025-06-01", because: "price")).first)
    #expect(customer.isActive(on: "2025-01-01"))
    #expect(customer.isActive(on: "2025-05-31"))
    #expect(!customer.isActive(on: "2025-06-01"))
    #expect(!customer.isActive(on: "2024-12-31"))
    #expect(customer.leftOn == "2025-06-01")
    #expect(customer.leftBecause == "price")
  }

  @Test func `signing again after having left begins a new spell of the same customer`() throws {
    let found = customers(
      signed("a", "o", on: "2025-01-01", left: "2025-03-01", because: "price"),
      signed("b", "o", on: "2025-05-01"))
    let customer = try #require(found.first)
    #expect(found.count == 1)
    #expect(customer.spells.map(\.start) == ["2025-01-01", "2025-05-01"])
    #expect(customer.spells.map(\.end) == ["2025-03-01", nil])
    #expect(!customer.isActive(on: "2025-04-01"))
    #expect(customer.leftBecause == nil)
  }

  @Test func `contracts that overlap or touch are one spell`() throws {
    let customer = try #require(
      customers(
        signed("a", "o", on: "2025-01-01", left: "2025-09-01"),
        signed("b", "o", on: "2025-02-01", left: "2025-03-01"),
        signed("c", "o", on: "2025-09-01", left: "2025-10-01", because: "moved")
      ).first)
    #expect(customer.spells.map(\.start) == ["2025-01-01"])
    #expect(customer.spells.map(\.end) == ["2025-10-01"])
    #expect(customer.leftBecause == "moved")
  }

  @Test func `only contracts that last bring recurring revenue`() throws {
    let customer = try #require(
      customers(
        signed("a", "o", on: "2025-01-01", left: "2025-06-01", recurring: 100),
        signed("b", "o", on: "2025-02-01", recurring: 40), signed("c", "o", on: "2025-02-02")
      ).first)
    #expect(customer.recurring == [.euros(40)])
    #expect(customer.recurring(on: "2025-05-31") == [.euros(100), .euros(40)])
    #expect(customer.recurring(on: "2025-06-01") == [.euros(40)])
    #expect(customer.recurring(on: "2025-01-31") == [.euros(100)])
  }

  @Test func `what is removed, not dated, or left before it was signed, makes no customer`() {
    var removed = signed("a", "o", on: "2025-01-01")
    removed.isRemoved = true
    var undated = signed("b", "p", on: "2025-01-01")
    (undated.closedOn, undated.history) = (nil, [])
    let reversed = signed("c", "q", on: "2025-06-01", left: "2025-05-31")
    let board = boardOf([removed, undated, reversed])
    #expect(board.customers(in: .utc).isEmpty)
    #expect(board.integrityIssues(in: .utc).contains { $0.kind == .leftBeforeSigned })
  }

  @Test func `a customer found from a deal is that of the list`() throws {
    let board = boardOf([
      signed("a", "o", on: "2025-01-01", left: "2025-03-01"), signed("b", "o", on: "2025-05-01"),
      signed("c", nil, on: "2025-05-01"), deal("open", [("A", "2025-01-01")]),
    ])
    for customer in board.customers(in: .utc) {
      for id in customer.deals {
        #expect(board.customer(of: try #require(board[id]), in: .utc) == customer)
      }
    }
    #expect(board.customer(of: try #require(board["open"]), in: .utc) == nil)
    #expect(board.customers(on: "2025-04-01", in: .utc).isEmpty)
    #expect(board.customers(on: "2025-05-01", in: .utc).count == 2)
  }

  @Test func `the order of deals does not matter`() {
    var random = SeededRandom(seed: 7)
    var deals = (0..<30).map { index in
      signed(
        Deal.ID("d\(index)"), Organization.ID("o\(index % 7)"),
        on: Day("2025-01-01").adding(days: index * 11 % 90),
        left: index % 3 == 0 ? Day("2025-01-01").adding(days: index * 11 % 90 + index) : nil)
    }
    let expected = boardOf(deals).customers(in: .utc)
    for _ in 0..<20 {
      deals.shuffle(using: &random)
      #expect(boardOf(deals).customers(in: .utc) == expected)
    }
  }

  @Test func `a deal follows one that is there, and never itself`() throws {
    var second = deal("b", [("A", "2025-01-01")])
    second.upsellOf = "a"
    let board = boardOf([deal("a", [("A", "2025-01-01")]), second])
    let metadata = ChangeMetadata(id: "s", at: noon("2025-02-01"), by: "Léa")
    let follow = { (id: String) in Action.edit([Action.Edit(.upsellOf, .text(id))]) }
    #expect(board.upsells(of: "a") == ["b"])
    #expect(throws: Refusal.upsellCycle) {
      try board.change(follow("b"), on: "a", metadata: metadata)
    }
    #expect(throws: Refusal.upsellCycle) {
      try board.change(follow("a"), on: "a", metadata: metadata)
    }
    #expect(throws: Refusal.unknownDeal("x")) {
      try board.change(follow("x"), on: "a", metadata: metadata)
    }
  }
}

extension Ledger {
  /// A won deal, as long as it lasts, without a reference.
  struct Contract: Equatable, Sendable {
    /// The row of the deal.
    let row: Int
    let spell: Customer.Spell
    /// A month's revenue; `nil` for a single sale.
    let recurring: Money?
    /// What delivery costs.
    let cost: Money?
  }

  /// The won deals by who signed them, kept beside the rows: one entry a won deal, so that a figure
  /// about customers reads contracts and not deals.
  struct Contracts: Equatable, Sendable {
    /// The contracts of each customer in the order of signature, then by key.
    private(set) var byCustomer: [Customer.ID: [Contract]] = [:]
    private var customers: [Int: Customer.ID] = [:]

    /// Takes the contract of a row away. O(contracts of the customer).
    mutating func clear(_ row: Int) {
      guard let customer = customers.removeValue(forKey: row) else { return }
      byCustomer[customer]?.removeAll { $0.row == row }
      if byCustomer[customer]?.isEmpty == true { byCustomer[customer] = nil }
    }

    /// Adds a contract; `keys` are those of the deals, by row. O(contracts of the customer).
    mutating func add(_ contract: Contract, of customer: Customer.ID, keys: [Deal.ID]) {
      customers[contract.row] = customer
      let all = byCustomer[customer] ?? []
      let place = all.firstIndex {
        (contract.spell.start, keys[contract.row]) < ($0.spell.start, keys[$0.row])
      }
      byCustomer[customer, default: []].insert(contract, at: place ?? all.endIndex)
    }

    /// Whether a row's deal is a contract.
    func isContract(_ row: Int) -> Bool { customers[row] != nil }

    /// The contracts of the customer whose first signature among these deals was that of a row's deal;
    /// `nil` for any other deal.
    func begun(by row: Int) -> [Contract]? {
      guard let all = customers[row].flatMap({ byCustomer[$0] }) else { return nil }
      return all.first?.row == row ? all : nil
    }

    /// The organization of a row's deal that is a contract.
    func organization(of row: Int) -> Organization.ID? {
      guard case .organization(let organization)? = customers[row] else { return nil }
      return organization
    }
  }

  /// Whether a row's deal was the first signature ever of its customer, be it on the whole board of
  /// which this is a part. O(history of the other deals with the organization).
  func isFirstSignature(_ index: Int) -> Bool {
    guard contracts.begun(by: index) != nil else { return false }
    let others = contracts.organization(of: index).flatMap { otherDeals[$0] } ?? []
    return !others.contains { other in
      let signed = other.asOf(asOf).flatMap { settings.contract(of: $0, in: zone) }
      return signed.map { ($0.spell.start, $0.deal) < (rows[index].closed, ids[index]) } ?? false
    }
  }
}

extension Ledger.Contract {
  /// The contract of a deal that is won; `nil` when its closing has no day, or it was left before it was
  /// signed.
  init?(_ state: DealState, _ row: Ledger.Row, at index: Int) {
    guard row.signature == .counts, state.leftOn.map({ row.closed <= $0 }) != false else {
      return nil
    }
    self.row = index
    spell = Customer.Spell(start: row.closed, end: state.leftOn)
    recurring = state.recurring
    cost = state.cost
  }
}

extension [Ledger.Contract] {
  /// Whether one of them lasts on a day.
  func last(on day: Day) -> Bool {
    contains { $0.spell.contains(day) }
  }

  /// Whether one of them brings revenue each month on a day.
  func recur(on day: Day) -> Bool {
    contains { $0.recurring != nil && $0.spell.contains(day) }
  }
}

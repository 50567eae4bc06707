extension Ledger {
  /// A won deal, as long as it lasts.
  struct Contract: Equatable, Sendable {
    let customer: Customer.ID
    let deal: Deal.ID
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
  struct Accounts: Equatable, Sendable {
    /// The contracts of each customer in the order of signature, then by key.
    private(set) var contracts: [Customer.ID: [Contract]] = [:]
    private var customers: [Int: Customer.ID] = [:]

    /// Puts a contract in the place of the row's one, or takes that away. O(contracts of the customer).
    mutating func set(_ contract: Contract?, at row: Int) {
      if let former = customers.removeValue(forKey: row) {
        contracts[former]?.removeAll { $0.row == row }
        if contracts[former]?.isEmpty == true { contracts[former] = nil }
      }
      guard let contract else { return }
      customers[row] = contract.customer
      contracts[contract.customer, default: []].insert(contract)
    }

    /// Whether a row's deal is a contract.
    func isContract(_ row: Int) -> Bool { customers[row] != nil }

    /// The contracts of the customer whose first signature ever was that of a row's deal; `nil` for
    /// any other deal.
    func begun(by row: Int) -> [Contract]? {
      guard let all = customers[row].flatMap({ contracts[$0] }) else { return nil }
      return all.first?.row == row ? all : nil
    }
  }
}

extension Ledger.Contract {
  /// The contract of a deal that is won; `nil` when it has no closing day, or was closed before it was
  /// created or left before it was signed.
  init?(_ deal: Deal.ID, _ state: DealState?, _ row: Ledger.Row, at index: Int) {
    guard let state, row.signature == .counts,
      state.leftOn.map({ row.closed <= $0 }) != false
    else { return nil }
    customer = state.organization.map { .organization($0) } ?? .deal(deal)
    self.deal = deal
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

  fileprivate mutating func insert(_ contract: Ledger.Contract) {
    let place = firstIndex { (contract.spell.start, contract.deal) < ($0.spell.start, $0.deal) }
    insert(contract, at: place ?? endIndex)
  }
}

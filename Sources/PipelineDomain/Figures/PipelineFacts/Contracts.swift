extension PipelineFacts {
  /// A won deal, as long as it lasts, without a reference.
  struct Contract: Equatable, Sendable {
    /// The row of the deal.
    let row: Int
    let spell: Customer.Spell
    /// The monthly revenue; `nil` for a single sale.
    let recurring: Money?
    /// The cost of delivery.
    let cost: Money?
  }

  /// The won deals by customer, kept beside the rows: one entry a won deal, so that a figure about customers
  /// reads contracts and not deals.
  struct Contracts: Equatable, Sendable {
    /// The contracts of each customer in the order of signature, then by key.
    private(set) var byCustomer: [Customer.ID: [Contract]] = [:]
    private var customers: [Int: Customer.ID] = [:]

    /// Removes the contract of a row. O(contracts of the customer).
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

    /// Returns true when a row's deal is a contract.
    func isContract(_ row: Int) -> Bool { customers[row] != nil }

    /// Returns the contracts of the customer whose first signature among these deals was that of a row's
    /// deal; `nil` for any other deal.
    func begun(by row: Int) -> [Contract]? {
      guard let all = customers[row].flatMap({ byCustomer[$0] }) else { return nil }
      return all.first?.row == row ? all : nil
    }

    /// Returns the organization of a row's deal that is a contract.
    func organization(of row: Int) -> Organization.ID? {
      guard case .organization(let organization)? = customers[row] else { return nil }
      return organization
    }
  }

  /// Returns true when a row's deal was the first signature ever of its customer, counting the whole board of
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

extension PipelineFacts.Contract {
  /// Creates the contract of a won deal; `nil` when its closing has no day, or it ended before it was signed.
  init?(_ state: DealState, _ row: PipelineFacts.DealFacts, at index: Int) {
    guard row.signature == .counts, state.leftOn.map({ row.closed <= $0 }) != false else {
      return nil
    }
    self.row = index
    spell = Customer.Spell(start: row.closed, end: state.leftOn)
    recurring = state.recurring
    cost = state.cost
  }
}

extension [PipelineFacts.Contract] {
  /// Returns true when one of them lasts on a day.
  func last(on day: Day) -> Bool {
    contains { $0.spell.contains(day) }
  }

  /// Returns true when one of them brings revenue each month on a day.
  func recur(on day: Day) -> Bool {
    contains { $0.recurring != nil && $0.spell.contains(day) }
  }
}

extension PipelineFacts {
  /// The origin of a deal.
  struct Origin: Equatable, Sendable {
    /// The source, without case and accents.
    var source: FoldedText?
    /// True when the prospect responded to marketing before the deal became an opportunity.
    var isTouched = false
  }
}

extension PipelineFacts.Origin {
  /// Creates the origin of a deal as of the moment of the facts, empty for one that was not there.
  init(
    _ deal: borrowing Deal, _ state: DealState?, at index: Int, in facts: borrowing PipelineFacts
  ) {
    guard let state else { return }
    source = state.source.map { FoldedText($0) }
    guard !deal.signals.isEmpty else { return }
    let kinds = facts.settings.marketing.signals
    var first: Instant?
    for signal in deal.signals where kinds.contains(signal.kind) && signal.at <= facts.asOf {
      guard state.counts(signal) else { continue }
      first = min(first ?? signal.at, signal.at)
    }
    guard let first, let ripened = facts.opportunity(of: deal, at: index) else { return }
    isTouched = first < ripened
  }
}

extension PipelineFacts {
  /// Returns the moment on the day a deal became an opportunity: that of its entry to a stage that made it
  /// one, else the end of the day, which is that of its closing; `nil` when it never became one.
  fileprivate borrowing func opportunity(of deal: borrowing Deal, at index: Int) -> Instant? {
    guard let day = reaches(.opportunity, index)?.known else { return nil }
    for entry in deal.standingEntries(asOf: asOf) where entry.undoes == nil {
      guard let key = entry.stageEntered, let place = stages.place(of: key),
        zone.day(of: entry.at) == day
      else { continue }
      let column = stages.columns[Int(place)]
      let isRipe = column.position.map { stages.lifecycles[$0] >= .opportunity }
      if isRipe ?? (column.outcome == .won) { return entry.at }
    }
    return zone.instant(of: day.adding(days: 1))
  }
}

/// The terms of marketing and sales, as every figure uses them.
///
/// A deal is a lead from its creation on. It is an MQL, an SQL (that is, qualified) or an opportunity from
/// the first day it stood in an open stage of that lifecycle or a later one, and all of them once it is won,
/// on the day of its closing at the latest. A step back takes nothing away.
extension PipelineFacts {
  /// Returns the first day a deal reached that lifecycle, or a later one; `.unknown` for a win without a
  /// date, `nil` when it never did. O(open stages).
  func reaches(_ lifecycle: Stage.Lifecycle, _ index: Int) -> Day? {
    let isWon = rows[index].outcome == .won
    var first = isWon ? rows[index].closed : .unknown
    for position in 0..<stages.openCount where stages.lifecycles[position] >= lifecycle {
      first = Day.earlier(firstEntry(index, position), first)
    }
    return first == .unknown && !isWon ? nil : first
  }

  /// Returns true when a deal was ever an SQL. O(open stages).
  func isQualified(_ index: Int) -> Bool { reaches(.sql, index) != nil }
}

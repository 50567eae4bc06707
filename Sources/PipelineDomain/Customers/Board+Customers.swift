extension Board {
  /// Everybody who signed, by the day of their first signature, then by their first deal.
  ///
  /// A won deal whose closing has no day, or that was left before it was signed, tells no spell and is
  /// left out; `violations` lists it. O(deals × log deals + history).
  public func customers(in zone: Zone) -> [Customer] {
    var contracts: [Customer.ID: [Customer.Contract]] = [:]
    for index in deals.indices {
      guard let contract = settings.contract(of: deals[index], in: zone) else { continue }
      contracts[Customer.ID(of: deals[index]), default: []].append(contract)
    }
    return contracts.map(Customer.init).sorted { left, right in
      (left.start, left.deals[0]) < (right.start, right.deals[0])
    }
  }

  /// Who were customers on a day, in the order of `customers`.
  public func customers(on day: Day, in zone: Zone) -> [Customer] {
    customers(in: zone).filter { $0.isActive(on: day) }
  }

  /// The customer a deal is part of; `nil` when it is not won, or left out of `customers`. O(deals).
  public func customer(of deal: Deal, in zone: Zone) -> Customer? {
    let id = Customer.ID(of: deal)
    let contracts = deals.filter { Customer.ID(of: $0) == id }
      .compactMap { settings.contract(of: $0, in: zone) }
    guard contracts.contains(where: { $0.deal == deal.id }) else { return nil }
    return Customer(id: id, contracts)
  }

  /// The deals that sell more on top of one, in board order, won or not. O(deals).
  public func upsells(of id: Deal.ID) -> [Deal.ID] {
    deals.filter { $0.upsellOf == id && !$0.isRemoved }.map(\.id)
  }
}

extension Settings {
  /// The contract of a deal that is won; `nil` for any other, when its closing has no day, or when it
  /// was left before it was signed. O(history of the deal).
  func contract(of deal: Deal, in zone: Zone) -> Customer.Contract? {
    guard !deal.isRemoved, stage(deal.stage)?.outcome == .won,
      let signedOn = closingDay(of: deal, in: zone), deal.leftOn.map({ signedOn <= $0 }) != false
    else { return nil }
    return Customer.Contract(
      deal: deal.id, spell: Customer.Spell(start: signedOn, end: deal.leftOn),
      recurring: deal.recurring, leftBecause: deal.leftOn == nil ? nil : deal.leftBecause,
      upsellOf: deal.upsellOf)
  }

  /// The local day of the closing that stands: as written down, else that on which the deal entered its
  /// closed stage; `nil` for an open deal, or when nothing tells. O(history of the deal).
  func closingDay(of deal: Deal, in zone: Zone) -> Day? {
    guard let stage = stage(deal.stage), stage.outcome != .open else { return nil }
    return deal.closedOn ?? deal.stageEntry.map(zone.day)
  }
}

extension Customer {
  /// Makes one customer of contracts in any order, of which there must be one.
  fileprivate init(id: ID, _ contracts: [Contract]) {
    self.id = id
    self.contracts = contracts.sorted {
      ($0.spell.start, $0.deal) < ($1.spell.start, $1.deal)
    }
    spells = self.contracts.reduce(into: []) { spells, contract in
      guard let last = spells.last, last.end.map({ contract.spell.start <= $0 }) != false else {
        return spells.append(contract.spell)
      }
      spells[spells.count - 1] = last.joined(with: contract.spell)
    }
  }
}

extension Customer.ID {
  fileprivate init(of deal: borrowing Deal) {
    if let organization = deal.organization {
      self = .organization(organization)
    } else {
      self = .deal(deal.id)
    }
  }
}

extension Customer.Spell {
  /// One spell of two that touch, this one beginning first.
  fileprivate func joined(with other: Self) -> Self {
    guard let end, let later = other.end else { return Self(start: start, end: nil) }
    return Self(start: start, end: max(end, later))
  }
}

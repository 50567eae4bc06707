/// An organization with at least one won deal, or a won deal without an organization.
///
/// Derived from the deals, never stored. A contract lasts from its signature to the day before the customer
/// left it; a customer stays as long as one of their contracts lasts.
public struct Customer: Equatable, Sendable {
  /// The identity that makes two deals those of one customer.
  public enum ID: Hashable, Sendable {
    case organization(Organization.ID)
    /// A won deal without an organization is a customer of its own.
    case deal(Deal.ID)
  }

  /// One won deal, as long as it lasts.
  public struct Contract: Equatable, Sendable {
    /// The deal.
    public let deal: Deal.ID
    /// The days it lasts.
    public let spell: Spell
    /// The monthly revenue while it lasts; `nil` for a single sale, or when unknown.
    public let recurring: Money?
    /// The reason the customer left it, when one was given.
    public let leftBecause: String?
    /// The deal it follows, when it sells more to the same customer.
    public let upsellOf: Deal.ID?
  }

  /// A run of days as a customer, without a gap.
  public struct Spell: Equatable, Sendable {
    /// The first day: that of the signature.
    public let start: Day
    /// The day they left, which no longer counts; `nil` while they stay.
    public let end: Day?

    /// Returns true when they were a customer on a day.
    public func contains(_ day: Day) -> Bool {
      start <= day && end.map { day < $0 } != false
    }
  }

  /// The identity.
  public let id: ID
  /// Their won deals, in the order of signature, then by key.
  public let contracts: [Contract]
  /// The spells as a customer, oldest first; a signature after having left begins a new spell.
  public let spells: [Spell]
}

extension Customer {
  /// The keys of their won deals, in the order of signature.
  public var deals: [Deal.ID] { contracts.map(\.deal) }

  /// The day of the first signature ever.
  public var start: Day { spells.first?.start ?? .unknown }

  /// The day they last left for good; `nil` while a contract lasts.
  public var leftOn: Day? { spells.last?.end }

  /// The reason they left, from the contract that ended last; `nil` while they stay, or without one.
  public var leftBecause: String? {
    guard let leftOn else { return nil }
    return contracts.lazy.filter { $0.spell.end == leftOn }.compactMap(\.leftBecause).first
  }

  /// The monthly revenue of the contracts that have not ended, an amount each.
  public var recurring: [Money] {
    contracts.filter { $0.spell.end == nil }.compactMap(\.recurring)
  }

  /// Returns the monthly revenue of the contracts that last on a day, an amount each.
  public func recurring(on day: Day) -> [Money] {
    contracts.filter { $0.spell.contains(day) }.compactMap(\.recurring)
  }

  /// Returns true when they were a customer on a day.
  public func isActive(on day: Day) -> Bool {
    spells.contains { $0.contains(day) }
  }

  /// The contracts that sold more to a customer who had signed before.
  public var upsells: [Contract] {
    contracts.filter { $0.upsellOf != nil }
  }
}

extension Board {
  /// Returns all customers, by the day of their first signature, then by their first deal.
  ///
  /// A won deal whose closing has no day, or that was left before it was signed, has no spell and is left
  /// out; `integrityIssues` lists it. O(deals × log deals + history).
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

  /// Returns the customers of a day, in the order of `customers`.
  public func customers(on day: Day, in zone: Zone) -> [Customer] {
    customers(in: zone).filter { $0.isActive(on: day) }
  }

  /// Returns the customer of a deal; `nil` when it is not won, or left out of `customers`. O(deals).
  public func customer(of deal: Deal, in zone: Zone) -> Customer? {
    let id = Customer.ID(of: deal)
    let contracts = deals.filter { Customer.ID(of: $0) == id }
      .compactMap { settings.contract(of: $0, in: zone) }
    guard contracts.contains(where: { $0.deal == deal.id }) else { return nil }
    return Customer(id: id, contracts)
  }

  /// Returns the upsells of a deal, in board order, won or not. O(deals).
  public func upsells(of id: Deal.ID) -> [Deal.ID] {
    deals.filter { $0.upsellOf == id && !$0.isRemoved }.map(\.id)
  }
}

extension Settings {
  /// Returns the contract of a won deal; `nil` for any other, when its closing has no day, or when it was
  /// left before it was signed. O(history of the deal).
  func contract(of deal: Deal, in zone: Zone) -> Customer.Contract? {
    guard !deal.isRemoved, stage(deal.stage)?.outcome == .won,
      let signedOn = closingDay(of: deal, in: zone), deal.leftOn.map({ signedOn <= $0 }) != false
    else { return nil }
    return Customer.Contract(
      deal: deal.id, spell: Customer.Spell(start: signedOn, end: deal.leftOn),
      recurring: deal.recurring, leftBecause: deal.leftOn == nil ? nil : deal.leftBecause,
      upsellOf: deal.upsellOf)
  }
}

extension Customer {
  /// The customer that an organization is by its contracts; `nil` without any.
  init?(of organization: Organization.ID, _ contracts: [Contract]) {
    guard !contracts.isEmpty else { return nil }
    self.init(id: .organization(organization), contracts)
  }

  /// Creates one customer from contracts in any order, of which there must be one.
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
  /// Returns one spell of two that touch, this one beginning first.
  fileprivate func joined(with other: Self) -> Self {
    guard let end, let later = other.end else { return Self(start: start, end: nil) }
    return Self(start: start, end: max(end, later))
  }
}

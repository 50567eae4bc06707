/// An organization with all the board knows of it: its people, its deals of all time, their value.
public struct OrganizationFacts: Equatable, Sendable {
  /// The organization.
  public let organization: Organization
  /// Its contacts, by name.
  public let contacts: [Contact]
  /// Its deals: the open ones in the order of the stages, then the closed ones, the latest first.
  public let deals: [Deal.ID]
  /// The number of its open deals.
  public let openCount: Int
  /// The number of its won deals.
  public let wonCount: Int
  /// The amounts of its open deals: one sum in the board's currency, and one in each other without a rate.
  public let open: [Money]
  /// The amounts of its won deals, likewise, at the rates of their closing.
  public let won: [Money]
  /// The day of its first signature; `nil` for one that never bought.
  public let customerSince: Day?
  /// The day it left for good; `nil` while it is a customer, and for one that never was.
  public let leftOn: Day?
  /// The day of the latest activity on one of its deals that reached somebody, notes left out.
  public let lastContact: Day?
}

extension Board {
  /// The facts of an organization; `nil` for one that is not there. O(deals + contacts).
  public func facts(
    of id: Organization.ID, on today: Day, in zone: Zone
  ) -> OrganizationFacts? {
    organizations[id].map { organization in
      facts(
        of: organization, having: deals.filter { !$0.isRemoved && $0.organization == id },
        on: today, in: zone)
    }
  }

  /// The facts of all organizations by name, counting the deals that are kept; those without one are left out
  /// where some deal is not. O(deals + organizations × contacts of each).
  public func organizationFacts(
    on today: Day, in zone: Zone, keeping isKept: ((Deal) -> Bool)? = nil
  ) -> [OrganizationFacts] {
    var found: [Organization.ID: [Deal]] = [:]
    for deal in deals where !deal.isRemoved && isKept?(deal) ?? true {
      guard let id = deal.organization else { continue }
      found[id, default: []].append(deal)
    }
    return organizations.values
      .filter { isKept == nil || found[$0.id] != nil }
      .map { (FoldedText($0.name), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
      .map { facts(of: $1, having: found[$1.id] ?? [], on: today, in: zone) }
  }

  private func facts(
    of organization: Organization, having deals: [Deal], on today: Day, in zone: Zone
  ) -> OrganizationFacts {
    let contracts = deals.compactMap { settings.contract(of: $0, in: zone) }
    let customer = Customer(of: organization.id, contracts)
    let open = deals.filter { stage(of: $0)?.outcome == .open }
    let won = deals.filter { stage(of: $0)?.outcome == .won }
    return OrganizationFacts(
      organization: organization, contacts: settings.contacts.people(of: organization.id),
      deals: inOrder(deals, in: zone), openCount: open.count, wonCount: won.count,
      open: sums(open, on: today, in: zone), won: sums(won, on: today, in: zone),
      customerSince: customer?.start, leftOn: customer?.leftOn,
      lastContact: deals.flatMap(\.activities).filter { !$0.isWithdrawn && $0.kind != .note }
        .map { zone.day(of: $0.at) }.max())
  }

  private func inOrder(_ deals: [Deal], in zone: Zone) -> [Deal.ID] {
    deals.map { deal -> (Int, Int, Deal) in
      guard let day = closingDay(of: deal, in: zone) else {
        return (0, settings.position(of: deal.stage) ?? .max, deal)
      }
      return (1, -Int(day.ordinal), deal)
    }
    .sorted { ($0.0, $0.1, $0.2.rank, $0.2.id) < ($1.0, $1.1, $1.2.rank, $1.2.id) }
    .map(\.2.id)
  }

  /// The sums of the amounts of deals: in the board's currency where there is a rate.
  private func sums(_ deals: [Deal], on today: Day, in zone: Zone) -> [Money] {
    let exchange = Exchange(settings)
    var sums: [Currency: Int128] = [:]
    for deal in deals {
      guard let amount = deal.amount else { continue }
      let worth =
        exchange?.amount(amount, on: rateDay(of: deal, on: today, in: zone)) ?? amount
      sums[worth.currency, default: 0] += Int128(worth.minorUnits)
    }
    return sums.map { Money(minorUnits: Int64(clamping: $1), currency: $0) }
      .sorted { left, right in
        if (left.currency == settings.currency) != (right.currency == settings.currency) {
          return left.currency == settings.currency
        }
        return left.currency.code < right.currency.code
      }
  }
}

/// Somebody who signed: an organization with at least one won deal, or a won deal that names none.
///
/// Derived from the deals, never stored. A deal keeps a customer from its signature to the day before
/// they left it; a customer stays as long as one of their deals lasts.
public struct Customer: Equatable, Sendable {
  /// What makes two deals those of one customer.
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
    /// What it brings each month while it lasts; `nil` for a single sale, or when unknown.
    public let recurring: Money?
    /// Why the customer left it, when somebody said.
    public let leftBecause: String?
    /// The deal it follows, when it sells more to the same customer.
    public let upsellOf: Deal.ID?
  }

  /// A run of days as a customer, without a gap.
  public struct Spell: Equatable, Sendable {
    /// The first day: that of the signature.
    public let start: Day
    /// The day they left, which is no longer one; `nil` while they stay.
    public let end: Day?

    /// Whether they were a customer on a day.
    public func contains(_ day: Day) -> Bool {
      start <= day && end.map { day < $0 } != false
    }
  }

  /// Who it is.
  public let id: ID
  /// Their won deals, in the order of signature, then by key.
  public let contracts: [Contract]
  /// When they were a customer, oldest first; to sign again after having left begins a new spell.
  public let spells: [Spell]
}

extension Customer {
  /// The keys of their won deals, in the order of signature.
  public var deals: [Deal.ID] { contracts.map(\.deal) }

  /// The day of the first signature ever.
  public var start: Day { spells.first?.start ?? .unknown }

  /// The day they left for good so far; `nil` while a contract lasts.
  public var leftOn: Day? { spells.last?.end }

  /// Why they left, as the contract that ended last says; `nil` while they stay, or nobody said.
  public var leftBecause: String? {
    guard let leftOn else { return nil }
    return contracts.lazy.filter { $0.spell.end == leftOn }.compactMap(\.leftBecause).first
  }

  /// The monthly revenue of the contracts that nobody left, an amount each.
  public var recurring: [Money] {
    contracts.filter { $0.spell.end == nil }.compactMap(\.recurring)
  }

  /// The monthly revenue of the contracts that last on a day, an amount each.
  public func recurring(on day: Day) -> [Money] {
    contracts.filter { $0.spell.contains(day) }.compactMap(\.recurring)
  }

  /// Whether they were a customer on a day.
  public func isActive(on day: Day) -> Bool {
    spells.contains { $0.contains(day) }
  }

  /// The contracts that sold more to a customer who had signed before.
  public var upsells: [Contract] {
    contracts.filter { $0.upsellOf != nil }
  }
}

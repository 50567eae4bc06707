/// A contract that ends soon, and the deal that renews it.
///
/// A contract lasts until the customer leaves it, whatever its end date: the date asks for a renewal and
/// changes no figure.
public struct Renewal: Equatable, Sendable {
  /// The days before the end in which a renewal is due.
  public static let notice = 90

  /// The end date.
  public let endsOn: Day
  /// The days left until then, negative once it has passed.
  public let daysLeft: Int
  /// The monthly revenue at stake; `nil` for a single sale, or when unknown.
  public let recurring: Money?
  /// The outcome of the renewal deal; `nil` when there is none.
  public let outcome: Stage.Outcome?

  /// A renewal that is due at an end date.
  public init(endsOn: Day, daysLeft: Int, recurring: Money?, outcome: Stage.Outcome?) {
    (self.endsOn, self.daysLeft) = (endsOn, daysLeft)
    (self.recurring, self.outcome) = (recurring, outcome)
  }
}

extension Deal {
  /// The key of the deal that renews it at its end date, the same wherever that deal is made.
  public var renewalID: Deal.ID? {
    endsOn.map { Deal.ID(StableKey.hash("renewal", id.text, $0.description)) }
  }
}

extension Settings {
  /// The pipeline of renewals: the one that is called so, in either language.
  public var renewals: Pipeline? {
    ["renewals", "renewal", "renouvellements", "renouvellement"].lazy
      .compactMap(pipeline(matching:)).first
  }
}

extension Board {
  /// The deal that renews a contract at its end date, or the one it was merged into.
  public func renewal(of contract: Deal) -> Deal? {
    guard let id = contract.renewalID, let deal = self[id] else { return nil }
    guard deal.isRemoved else { return deal }
    return deals.first { !$0.isRemoved && $0.mergedFrom.contains(id.text) }
  }

  /// The open deals in the pipeline of renewals that no contract's end date gave their key. O(deals).
  func renewalsByHand() -> [Deal] {
    guard let pipeline = settings.renewals else { return [] }
    let derived = Set(deals.lazy.compactMap(\.renewalID))
    return deals.filter { deal in
      guard !deal.isRemoved, deal.organization != nil, let stage = stage(of: deal),
        stage.outcome == .open
      else { return false }
      return settings.pipeline(of: stage) == pipeline.id && !derived.contains(deal.id)
    }
  }

  /// The renewal that a contract needs on a day: a deal to be made, the next end date of one that was renewed,
  /// or the churn of one that was not; `nil` when it needs none.
  ///
  /// - Parameter hasOther: Returns true for a customer with a renewal that was made by hand.
  func renewalDue(
    of deal: Deal, on today: Day, unless hasOther: (Organization.ID) -> Bool
  ) -> Renewal? {
    guard !deal.isRemoved, let end = deal.endsOn, deal.leftOn == nil,
      end - today <= Renewal.notice, deal.snoozedUntil ?? today <= today,
      stage(of: deal)?.outcome == .won
    else { return nil }
    let outcome = renewal(of: deal).map { stage(of: $0)?.outcome ?? .open }
    switch outcome {
    case .open: return nil
    case .lost, .disqualified: if end >= today { return nil }
    case nil: if deal.organization.map(hasOther) == true { return nil }
    case .won: break
    }
    return Renewal(
      endsOn: end, daysLeft: end - today, recurring: deal.recurring, outcome: outcome)
  }
}

/// The quota of a member for one month, quarter or year.
public struct PeriodQuota: Equatable, Sendable {
  /// The month, quarter or year.
  public let period: Period
  /// The amount of the whole period.
  public var amount: Money

  /// The quota of a period; `nil` when that is no month, quarter or year.
  public init?(_ period: Period, _ amount: Money) {
    guard [.month, .quarter, .year].contains(period.unit) else { return nil }
    self.period = period
    self.amount = amount
  }
}

extension Member {
  /// True for a member with a quota of any period.
  public var hasQuota: Bool { quota != nil || !quotas.isEmpty }

  /// Every quota, that of all quarters first.
  var allQuotas: [Money] { [quota].compactMap(\.self) + quotas.map(\.amount) }

  /// The quota that holds in a month, and the number of months it is for: that of the month, else of its
  /// quarter, else of its year, else that of every quarter.
  func quota(in month: Day) -> (amount: Money, months: Int)? {
    for (unit, months) in [(Period.Unit.month, 1), (.quarter, 3), (.year, 12)] {
      if let own = self[Period(unit, containing: month)] { return (own, months) }
    }
    return quota.map { ($0, 3) }
  }

  /// The quota of a period of its own; setting `nil` removes it, and a period that is no month, quarter or
  /// year has none.
  public subscript(period: Period) -> Money? {
    get { quotas.first { $0.period == period }?.amount }
    set {
      quotas.removeAll { $0.period == period }
      guard let amount = newValue, let quota = PeriodQuota(period, amount) else { return }
      quotas.append(quota)
      quotas.sort { ($0.period.start, $1.period.days) < ($1.period.start, $0.period.days) }
    }
  }
}

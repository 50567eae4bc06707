extension Settings {
  /// What those of the team whose quotas belong to the deals are to sign in a period: quotas are by
  /// quarter, so a month is a third of one. One in another currency counts at the rate of the first day
  /// of its quarter.
  ///
  /// `nil` when none of them has a quota, a rate is missing, or the period is not made of whole months.
  public func quota(in period: Period) -> Ratio? {
    guard let months = period.wholeMonths, !ownQuotas.isEmpty else { return nil }
    if ownQuotas.allSatisfy({ $0.currency == currency }) {
      let sum = ownQuotas.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
      return Ratio(sum * Int128(months), 3)
    }
    guard let exchange = Exchange(self) else { return nil }
    var sum: Int128 = 0
    for month in period.months {
      let day = Period(.quarter, containing: month.start).start
      for quota in ownQuotas {
        guard let worth = exchange.worth(Int128(quota.minorUnits), of: quota.currency, on: day)
        else { return nil }
        sum += worth
      }
    }
    return Ratio(sum, 3 * exchange.scale)
  }

  /// Why there is no quota in a period.
  func quotaUnavailability(in period: Period) -> Measure.Unavailability {
    if scope.owners == .unknown, team.contains(where: { $0.quota != nil }) { return .quotasByOwner }
    let currencies = Set(ownQuotas.map(\.currency) + [currency])
    guard period.wholeMonths != nil, currencies.count > 1 else { return .noQuota }
    return .mixedCurrencies(currencies.sorted { $0.code < $1.code })
  }

  /// The quotas that belong to the deals.
  private var ownQuotas: [Money] {
    team.filter { scope.owners.contains($0.name) }.compactMap(\.quota)
  }
}

extension Period {
  /// How many calendar months the period is made of; `nil` when it starts or ends within one.
  var wholeMonths: Int? {
    let (first, last) = (start.civil, end.civil)
    guard first.day == 1, last.day == 1 else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month
  }

  /// The calendar months the period touches, in order; the first and the last cut to it.
  var months: [Period] {
    var months: [Period] = []
    var day = start
    while day < end {
      let month = Period(.month, containing: day)
      guard month.end > day else { return months }
      let isWhole = month.start >= start && month.end <= end
      let cut = Period(from: max(month.start, start), to: min(month.end, end))
      if let part = isWhole ? month : cut { months.append(part) }
      day = month.end
    }
    return months
  }
}

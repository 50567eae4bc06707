extension Settings {
  /// What those of the team whose quotas belong to the deals are to sign in a period: quotas are by
  /// quarter, so a month is a third of one.
  ///
  /// `nil` when none of them has a quota in the board's currency, or the period is not made of whole
  /// months.
  public func quota(in period: Period) -> Ratio? {
    guard let months = period.wholeMonths else { return nil }
    let quotas = team.filter { scope.owners.contains($0.name) }.compactMap(\.quota)
      .filter { $0.currency == currency }
    guard !quotas.isEmpty else { return nil }
    let sum = quotas.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    return Ratio(sum * Int128(months), 3)
  }

  /// Why there is no quota.
  var quotaUnavailability: Measure.Unavailability {
    let isSet = team.contains { $0.quota?.currency == currency }
    return scope.owners == .unknown && isSet ? .quotasByOwner : .noQuota
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

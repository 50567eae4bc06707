extension Ledger {
  /// The whole months of a period that have ended with the ledger's day: what costs can be set against,
  /// for they are known by the month. `nil` when there is none.
  func wholeMonths(of period: Period) -> Period? {
    let first = Period(.month, containing: period.start.adding(days: -1)).end
    let last = Period(.month, containing: min(period.end, today.adding(days: 1))).start
    if (first, last) == (period.start, period.end) { return period }
    return Period(from: first, to: last)
  }

  /// What was spent, of the standing costs of these months that are wanted and belong to the deals,
  /// each at the rate of the end of its month.
  func spent(in months: Period, _ isWanted: (Cost) -> Bool) -> MoneySum {
    var sum = MoneySum(by: exchange)
    for cost in settings.costs where counts(cost, in: months) && isWanted(cost) {
      guard settings.scope.channels.contains(cost.channel) else { continue }
      sum.add(Int128(cost.amount.minorUnits), of: cost.amount.currency, on: cost.lastDay)
    }
    return sum
  }

  /// The channels that were paid for in these months and belong to the deals, by name.
  func paidChannels(in months: Period, _ kind: Cost.Kind? = nil) -> [FoldedText: String] {
    let paid = settings.costs.filter {
      counts($0, in: months) && (kind == nil || $0.kind == kind) && !$0.channel.isEmpty
        && settings.scope.channels.contains($0.channel)
    }
    return Dictionary(
      paid.map { (FoldedText($0.channel), $0.channel) },
      uniquingKeysWith: { left, right in min(left, right) })
  }

  /// The first of these months for which no wanted cost was written down, for whatever channel: it is
  /// unknown, not zero.
  func missingMonth(in months: Period, _ isWanted: (Cost) -> Bool) -> Day? {
    let known = Set(
      settings.costs.filter { counts($0, in: months) && isWanted($0) }.map(\.month))
    var month = months.start
    while month < months.end, known.contains(month) { month = month.adding(months: 1) }
    return month < months.end ? month : nil
  }

  private func counts(_ cost: Cost, in months: Period) -> Bool {
    !cost.isWithdrawn && cost.at <= asOf && months.contains(cost.month)
  }
}

extension Cost {
  fileprivate var lastDay: Day { Period(.month, containing: month).end.adding(days: -1) }
}

extension KPI {
  /// The rule over the whole months of the period alone.
  static func inWholeMonths(_ rule: @escaping Ledger.Rule) -> Ledger.Rule {
    { ledger, index, period in
      ledger.wholeMonths(of: period).map { rule(ledger, index, $0) } ?? .outside
    }
  }
}

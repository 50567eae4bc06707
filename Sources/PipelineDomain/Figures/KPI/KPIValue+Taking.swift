extension KPIValue {
  /// Sets the value to the sum, divided at the very end; or gives the reason there is none.
  ///
  /// - Parameter absence: The thing that a divisor of zero counts.
  mutating func take(
    _ sum: MoneySum, dividedBy divisor: Int128 = 1, of absence: Absence = .amounts,
    in facts: PipelineFacts
  ) {
    unit = .money(sum.currency ?? facts.settings.currency)
    n = sum.count
    guard let total = sum.total else {
      reason = .mixedCurrencies(sum.subtotals.map(\.currency))
      parts += sum.subtotals.compactMap { subtotal in
        Ratio(subtotal.units, divisor).map {
          Part(name: .subtotal(subtotal.currency), value: $0, unit: .money(subtotal.currency))
        }
      }
      return
    }
    guard sum.count > 0 || sum.missing == 0 else { return reason = .noAmounts }
    guard let quotient = Ratio(total.numerator, total.denominator * divisor) else {
      return reason = .zeroDenominator(absence)
    }
    guard Int64(exactly: quotient.numerator / quotient.denominator) != nil else {
      return reason = .overflow
    }
    value = quotient
  }

  /// Sets the value to a share, with its terms, or gives the reason that there is nothing to divide by.
  mutating func take(_ count: Int, outOf total: Int, of absence: Absence) {
    unit = .rate
    n = total
    numerator = Int128(count)
    denominator = Int128(total)
    value = Ratio(Int128(count), Int128(total))
    if value == nil { reason = .zeroDenominator(absence) }
  }

  /// Adds the interval of a share of few cases.
  mutating func addInterval(_ successes: Int, of trials: Int) {
    guard let (low, high) = Wilson.interval(successes, of: trials) else { return }
    parts.append(Part(name: .intervalLow, value: low, unit: .rate))
    parts.append(Part(name: .intervalHigh, value: high, unit: .rate))
  }

  /// The reason a figure made of this one has no value: the missing term, unless nothing of it belongs to
  /// these deals.
  var reasonAsTerm: Unavailability {
    switch reason {
    case .costsBySource, .nothingSpent, .quotasByOwner: reason ?? .missing(kpi)
    default: .missing(kpi, because: reason)
    }
  }

  /// Narrows the figure to the whole months of its period and returns them; without any, gives the reason.
  mutating func narrow(to facts: PipelineFacts) -> Period? {
    unit = .money(facts.settings.currency)
    guard let months = facts.wholeMonths(of: period) else {
      reason = .noWholeMonth
      return nil
    }
    period = months
    return months
  }

  /// Returns the spend of these months on the deals, on marketing or in all, and adds it by kind to `parts`;
  /// when it is not known for each of them, or nothing was spent, gives the reason.
  mutating func spending(
    of kind: Cost.Kind? = nil, in months: Period, _ facts: PipelineFacts
  ) -> MoneySum? {
    let isWanted = { (cost: Cost) in kind == nil || cost.kind == kind }
    if let month = facts.missingMonth(in: months, isWanted) {
      reason = .missingCost(month)
      return nil
    }
    guard facts.settings.scope.channels != .unknown else {
      reason = .costsBySource
      return nil
    }
    for kind in Cost.Kind.allCases {
      let sum = facts.spent(in: months) { $0.kind == kind && isWanted($0) }
      guard sum.count > 0 else { continue }
      add(.spent(kind), sum)
    }
    let sum = facts.spent(in: months, isWanted)
    guard sum.count > 0 else {
      reason = .nothingSpent
      return nil
    }
    return sum
  }

  /// Adds a sum, divided at the very end, to the parts; nothing when it has several currencies or the
  /// divisor is zero.
  mutating func add(_ name: Part.Name, _ sum: MoneySum, dividedBy divisor: Int = 1) {
    guard let total = sum.total, let currency = sum.currency,
      let value = Ratio(total.numerator, total.denominator * Int128(divisor))
    else { return }
    parts.append(Part(name: name, value: value, unit: .money(currency)))
  }

  /// Sets the value to the spend for each of a number of things, with its terms.
  mutating func take(
    _ sum: MoneySum, forEachOf count: Int, _ absence: Absence, in facts: PipelineFacts
  ) {
    take(sum, dividedBy: Int128(count), of: absence, in: facts)
    n = count
    numerator = sum.total?.rounded()
    numeratorUnit = unit
    denominator = Int128(count)
  }
}

extension Ratio {
  /// Returns this part of a whole: over its terms as they stand where both are whole, so that `315 ÷ 15,000`
  /// can be shown; `nil` for a whole of zero.
  func share(of whole: Ratio) -> Ratio? {
    guard denominator == whole.denominator else { return reduced.divided(by: whole.reduced) }
    return Ratio(numerator, whole.numerator)
  }
}

extension PipelineFacts {
  /// Returns the whole months of a period that have ended by the day of the facts: costs are known by the
  /// month. `nil` when there is none.
  func wholeMonths(of period: Period) -> Period? {
    let first = Period(.month, containing: period.start.adding(days: -1)).end
    let last = Period(.month, containing: min(period.end, today.adding(days: 1))).start
    if (first, last) == (period.start, period.end) { return period }
    return Period(from: first, to: last)
  }

  /// Returns the spend, of the standing costs of these months that are wanted and belong to the deals, each
  /// at the rate of the end of its month.
  func spent(in months: Period, _ isWanted: (Cost) -> Bool) -> MoneySum {
    var sum = MoneySum(by: exchange)
    for cost in settings.costs where counts(cost, in: months) && isWanted(cost) {
      guard settings.scope.channels.contains(cost.channel) else { continue }
      sum.add(Int128(cost.amount.minorUnits), of: cost.amount.currency, on: cost.lastDay)
    }
    return sum
  }

  /// Returns the paid channels of these months that belong to the deals, by name.
  func paidChannels(in months: Period, _ kind: Cost.Kind? = nil) -> [FoldedText: String] {
    let paid = settings.costs.filter {
      counts($0, in: months) && (kind == nil || $0.kind == kind) && !$0.channel.isEmpty
        && settings.scope.channels.contains($0.channel)
    }
    return Dictionary(
      paid.map { (FoldedText($0.channel), $0.channel) },
      uniquingKeysWith: { left, right in min(left, right) })
  }

  /// Returns the first of these months without a wanted cost, for whatever channel: it is unknown, not zero.
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
  /// Returns the rule over the whole months of the period alone.
  static func inWholeMonths(_ rule: @escaping PipelineFacts.Rule) -> PipelineFacts.Rule {
    { facts, index, period in
      facts.wholeMonths(of: period).map { rule(facts, index, $0) } ?? .outside
    }
  }
}

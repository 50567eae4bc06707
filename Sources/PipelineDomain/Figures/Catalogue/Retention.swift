extension KPI {
  /// Of the customers of six months before the end of the period, the share that were customers at its
  /// end (articles 000:314 and 003:32).
  static let retention6 = retention("retention-6m", months: 6)

  /// The same over twelve months.
  static let retention12 = retention("retention-12m", months: 12)

  /// Returns the KPI of the share kept, on the same customers, by identity.
  ///
  /// A running period ends with the day of the facts. Beside it the customers of the end who were not there
  /// at the start, new ones and returned ones, and the formula (end − new) ÷ start, which counts those who
  /// returned as those who stayed. O(deals).
  private static func retention(_ id: String, months: Int) -> KPI {
    let rule: PipelineFacts.Rule = { facts, index, period in
      facts.customer(index, since: facts.lastDay(of: period).adding(months: -months))
    }
    return KPI(id: id, better: .higher, isSnapshot: false, rule: rule) { facts, period, figure in
      let last = facts.lastDay(of: period)
      let stay = facts.stay(from: last.adding(months: -months), to: last)
      figure.take(stay.kept, outOf: stay.atStart, of: .customers)
      guard figure.value != nil else { return }
      figure.addInterval(stay.kept, of: stay.atStart)
      for (name, count) in [(.newCustomers, stay.new), (.returned, stay.returned)]
        as [(KPIValue.Part.Name, Int)]
      {
        figure.parts.append(KPIValue.Part(name: name, value: Ratio(count), unit: .count))
      }
      guard
        let formula = Ratio(Int128(stay.kept + stay.returned), Int128(stay.atStart))
      else { return }
      figure.parts.append(KPIValue.Part(name: .byHeadcount, value: formula, unit: .rate))
    }
  }

  /// Of the customers of the day before the period, the share that were none at its end, which is the day of
  /// the facts while it runs (article 000:292).
  ///
  /// Customers are counted; beside it the same weighted by the monthly revenue of each contract, where all
  /// are in one currency. O(deals).
  static let churn = KPI(
    id: "churn", better: .lower, isSnapshot: false, rule: customerBefore
  ) { facts, period, figure in
    let (before, last) = (period.start.adding(days: -1), facts.lastDay(of: period))
    let stay = facts.stay(from: before, to: last)
    figure.take(stay.atStart - stay.kept, outOf: stay.atStart, of: .customers)
    guard figure.value != nil else { return }
    figure.addInterval(stay.atStart - stay.kept, of: stay.atStart)
    let (all, lost) = facts.recurring(on: before, until: last)
    guard let total = all.total, let gone = lost.total, let share = gone.share(of: total) else {
      return
    }
    figure.parts.append(KPIValue.Part(name: .revenueChurn, value: share, unit: .rate))
  }

  private static let customerBefore: PipelineFacts.Rule = { facts, index, period in
    facts.customer(index, since: period.start.adding(days: -1))
  }
}

extension PipelineFacts {
  /// Returns the monthly revenue of the contracts of a day, and of those among them that no longer last on a
  /// later one.
  fileprivate func recurring(on day: Day, until last: Day) -> (all: MoneySum, lost: MoneySum) {
    var (all, lost) = (MoneySum(by: exchange), MoneySum(by: exchange))
    for signed in contracts.byCustomer.values {
      for contract in signed where contract.spell.contains(day) {
        guard let money = contract.recurring else { continue }
        all.add(Int128(money.minorUnits), of: money.currency, on: day)
        guard !contract.spell.contains(last) else { continue }
        lost.add(Int128(money.minorUnits), of: money.currency, on: day)
      }
    }
    return (all, lost)
  }

  /// The customers who bring revenue each month, over the twelve months that end with a day: the basis of
  /// their lifetime value and payback.
  struct Subscribers {
    /// The lifetime of a customer at most, in months.
    static let lifetimeCap = 60

    /// The customers of the last day.
    private(set) var count = 0
    /// Their monthly revenue.
    private(set) var revenue: MoneySum
    /// The customers of the day twelve months before.
    private(set) var atStart = 0
    /// The number of those who were none on the last day.
    private(set) var left = 0
    /// True when somebody had signed twelve months before the last day.
    private(set) var isOldEnough = false
    /// (Amount − cost) ÷ amount of the contracts signed in the twelve months whose cost is known, pooled;
    /// `nil` when there are none, or in several currencies.
    let margin: Ratio?
    /// The margin that the value is counted in, 1 for revenue; `nil` when margin is chosen and not known.
    let share: Ratio?

    /// Computes the figures of the customers of a day. O(won deals).
    init(_ facts: PipelineFacts, on last: Day) {
      let start = last.adding(months: -12)
      var (amounts, costs) = (MoneySum(by: facts.exchange), MoneySum(by: facts.exchange))
      revenue = MoneySum(by: facts.exchange)
      for contracts in facts.contracts.byCustomer.values {
        if let first = contracts.first, first.spell.start <= start { isOldEnough = true }
        let isThere = contracts.recur(on: last)
        if isThere { count += 1 }
        if contracts.recur(on: start) {
          atStart += 1
          if !isThere { left += 1 }
        }
        for contract in contracts {
          let row = facts.rows[contract.row]
          if let money = contract.recurring, contract.spell.contains(last) {
            revenue.add(Int128(money.minorUnits), of: money.currency, on: last)
          }
          guard let cost = contract.cost, row.hasAmount, contract.spell.start > start,
            contract.spell.start <= last
          else { continue }
          let day = contract.spell.start
          amounts.add(Int128(row.amount), of: row.currency, on: day)
          costs.add(Int128(cost.minorUnits), of: cost.currency, on: day)
        }
      }
      margin = Subscribers.margin(amounts, costs)
      share =
        switch facts.settings.lifetimeBasis {
        case .revenue: Ratio(1)
        case .margin: margin
        case nil: margin ?? Ratio(1)
        }
    }

    private static func margin(_ amounts: MoneySum, _ costs: MoneySum) -> Ratio? {
      guard amounts.currency == costs.currency, let amount = amounts.total, let cost = costs.total,
        amount.numerator > 0
      else { return nil }
      return amount.subtracting(cost)?.divided(by: amount.reduced)
    }

    /// The share that churns in a month: a twelfth of the share that churned in twelve.
    var monthlyChurn: Ratio? {
      Ratio(Int128(left), Int128(12 * atStart))
    }

    /// The number of months a customer stays at the current churn, at most `lifetimeCap`; `nil` while nobody
    /// has churned.
    var lifetime: Ratio? {
      Ratio(Int128(12 * atStart), Int128(left)).map {
        min($0.reduced, Ratio(Subscribers.lifetimeCap))
      }
    }
  }

  /// The rule that counts the first deal of customers who bring revenue each month on the last day of the
  /// period.
  static let subscriber: PipelineFacts.Rule = { facts, index, period in
    let verdict = facts.customer(index, since: facts.lastDay(of: period))
    guard verdict == .counts else { return verdict }
    let isOne = facts.contracts.begun(by: index)?.recur(on: facts.lastDay(of: period)) == true
    return isOne ? .counts : .outside
  }
}

extension KPIValue {
  /// Returns the monthly revenue a customer, times the margin where that is the basis; adds both to `parts`,
  /// the margin wherever it is known. When there is none, sets the reason.
  mutating func monthlyRevenue(
    of subscribers: PipelineFacts.Subscribers, in facts: PipelineFacts
  ) -> Ratio? {
    n = subscribers.count
    guard subscribers.count > 0 else {
      unit = .money(facts.settings.currency)
      reason = .noRecurringRevenue
      return nil
    }
    take(subscribers.revenue, dividedBy: Int128(subscribers.count), in: facts)
    n = subscribers.count
    guard let revenue = value else { return nil }
    value = nil
    parts.append(Part(name: .monthlyRevenue, value: revenue, unit: unit))
    guard let share = subscribers.share else {
      reason = .missing("margin")
      return nil
    }
    if let margin = subscribers.margin {
      parts.append(Part(name: .margin, value: margin, unit: .rate))
    }
    let product = revenue.multiplied(by: share)
    if product == nil { reason = .overflow }
    return product
  }
}

extension Ledger {
  /// The customers who bring revenue each month, over the twelve months that end with a day: what their
  /// lifetime value and the time to earn them back are made of.
  struct Subscribers {
    /// How long a customer is taken to stay at most, in months.
    static let lifetimeCap = 60

    /// Those of the last day.
    private(set) var count = 0
    /// What they bring a month.
    private(set) var revenue: MoneySum
    /// Those of the day twelve months before.
    private(set) var atStart = 0
    /// Those of them who were none on the last day.
    private(set) var left = 0
    /// Whether somebody had signed twelve months before the last day.
    private(set) var isOldEnough = false
    /// (Amount − cost) ÷ amount of the contracts signed in the twelve months whose cost is known, pooled;
    /// `nil` when there are none, or in several currencies.
    let margin: Ratio?
    /// The margin by which the value is counted, 1 for revenue; `nil` when it is wanted and not known.
    let share: Ratio?

    /// O(won deals).
    init(_ ledger: Ledger, on last: Day) {
      let start = last.adding(months: -12)
      var (amounts, costs) = (MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange))
      revenue = MoneySum(by: ledger.exchange)
      for contracts in ledger.contracts.byCustomer.values {
        if let first = contracts.first, first.spell.start <= start { isOldEnough = true }
        let isThere = contracts.recur(on: last)
        if isThere { count += 1 }
        if contracts.recur(on: start) {
          atStart += 1
          if !isThere { left += 1 }
        }
        for contract in contracts {
          let row = ledger.rows[contract.row]
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
        switch ledger.settings.lifetimeBasis {
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

    /// The share that leaves in a month: a twelfth of the share that left in twelve.
    var monthlyChurn: Ratio? {
      Ratio(Int128(left), Int128(12 * atStart))
    }

    /// How many months a customer stays, as long as churn is what it was, at most `lifetimeCap`; `nil`
    /// while nobody has left.
    var lifetime: Ratio? {
      Ratio(Int128(12 * atStart), Int128(left)).map {
        min($0.reduced, Ratio(Subscribers.lifetimeCap))
      }
    }
  }

  /// The first deal of a customer who brings revenue each month on the last day of the period.
  static let subscriber: Ledger.Rule = { ledger, index, period in
    let verdict = ledger.customer(index, since: ledger.lastDay(of: period))
    guard verdict == .counts else { return verdict }
    let isOne = ledger.contracts.begun(by: index)?.recur(on: ledger.lastDay(of: period)) == true
    return isOne ? .counts : .outside
  }
}

extension Measure {
  /// The monthly revenue a customer, times the margin where that is the basis; tells both in `parts`,
  /// the margin wherever it is known. When there is none, says why.
  mutating func monthlyRevenue(
    of subscribers: Ledger.Subscribers, in ledger: Ledger
  ) -> Ratio? {
    n = subscribers.count
    guard subscribers.count > 0 else {
      unit = .money(ledger.settings.currency)
      reason = .noRecurringRevenue
      return nil
    }
    take(subscribers.revenue, dividedBy: Int128(subscribers.count), in: ledger)
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

extension KPI {
  /// Of the customers of the day before the period, the share that were none at its end, which is the
  /// ledger's day while it goes on (article 000:292).
  ///
  /// Customers are counted; beside it the same weighed by what each contract brought a month, where all
  /// are in one currency. O(deals).
  static let churn = KPI(
    id: "churn", better: .lower, isSnapshot: false, rule: customerBefore
  ) { ledger, period, measure in
    let (before, last) = (period.start.adding(days: -1), ledger.lastDay(of: period))
    let stay = ledger.stay(from: before, to: last)
    measure.take(stay.atStart - stay.kept, outOf: stay.atStart, of: .customers)
    guard measure.value != nil else { return }
    measure.addInterval(stay.atStart - stay.kept, of: stay.atStart)
    let (all, lost) = ledger.recurring(on: before, until: last)
    guard let total = all.total, let gone = lost.total, let share = gone.share(of: total) else {
      return
    }
    measure.parts.append(Measure.Part(name: .revenueChurn, value: share, unit: .rate))
  }

  private static let customerBefore: Rule = { ledger, index, period in
    ledger.customer(index, since: period.start.adding(days: -1))
  }
}

extension Ledger {
  /// The monthly revenue of the contracts of a day, and of those among them that no longer last on a
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
}

extension KPI {
  /// Of the customers of six months before the end of the period, the share that were customers at its
  /// end (articles 000:314 and 003:32).
  static let retention6 = retention("retention-6m", months: 6)

  /// The same over twelve months.
  static let retention12 = retention("retention-12m", months: 12)

  /// The share on the same customers, by who they are.
  ///
  /// A period that goes on ends with the ledger's day. Beside it the customers of the end who were not
  /// there at the start, new ones and returned ones, and the formula (end − new) ÷ start, which takes
  /// those who returned for those who stayed. O(deals).
  private static func retention(_ id: String, months: Int) -> KPI {
    let rule: Ledger.Rule = { ledger, index, period in
      ledger.customer(index, since: ledger.lastDay(of: period).adding(months: -months))
    }
    return KPI(id: id, better: .higher, isSnapshot: false, rule: rule) { ledger, period, measure in
      let last = ledger.lastDay(of: period)
      let stay = ledger.stay(from: last.adding(months: -months), to: last)
      measure.take(stay.kept, outOf: stay.atStart, of: .customers)
      guard measure.value != nil else { return }
      measure.addInterval(stay.kept, of: stay.atStart)
      for (name, count) in [(.newCustomers, stay.new), (.returned, stay.returned)]
        as [(Measure.Part.Name, Int)]
      {
        measure.parts.append(Measure.Part(name: name, value: Ratio(count), unit: .count))
      }
      guard
        let formula = Ratio(Int128(stay.kept + stay.returned), Int128(stay.atStart))
      else { return }
      measure.parts.append(Measure.Part(name: .byHeadcount, value: formula, unit: .rate))
    }
  }
}

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

  private static let customerBefore: Ledger.Rule = { ledger, index, period in
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

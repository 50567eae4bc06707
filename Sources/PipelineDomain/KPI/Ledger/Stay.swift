extension Ledger {
  /// Who stayed and who came between two days, counted as customers and not as deals.
  struct Stay: Equatable {
    /// The customers of the first day.
    var atStart = 0
    /// Those of them who were customers on the last day too, whether or not they had left in between.
    var kept = 0
    /// The customers of the last day who signed for the first time after the first day.
    var new = 0
    /// The customers of the last day who had signed before the first one, and were none on it.
    var returned = 0
  }

  /// The last day of a period, or the ledger's while it goes on.
  func lastDay(of period: Period) -> Day {
    min(period.end.adding(days: -1), today)
  }

  /// Who stayed from one day to another. O(won deals).
  func stay(from first: Day, to last: Day) -> Stay {
    var stay = Stay()
    for signed in contracts.byCustomer.values {
      let (was, isThere) = (signed.last(on: first), signed.last(on: last))
      if was { stay.atStart += 1 }
      if was, isThere { stay.kept += 1 }
      guard isThere, !was, let start = signed.first?.spell.start else { continue }
      if start > first { stay.new += 1 } else { stay.returned += 1 }
    }
    return stay
  }

  /// Whether a row's deal made somebody a customer who was one on a day.
  func customer(_ index: Int, since day: Day) -> KPI.Verdict {
    let verdict = rows[index].signature
    guard verdict == .counts else { return verdict }
    guard contracts.isContract(index) else { return .excluded(.leftBeforeSigned) }
    return contracts.begun(by: index)?.last(on: day) == true ? .counts : .outside
  }
}

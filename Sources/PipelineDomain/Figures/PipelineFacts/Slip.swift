extension PipelineFacts {
  /// The state of a deal that was to close in a period, at the period's end or, before that, now.
  enum Slip: Equatable {
    /// Closed, or still to close in the period.
    case kept
    /// Open, and dated after the period.
    case putOff
    /// Open, and without a date.
    case cleared
    /// Open past its date, which was not moved to a later one.
    case passed
  }

  /// Returns the state of a deal that was open and dated in the period at its start, or dated into it later
  /// while open; `nil` for any other, and before the period begins.
  ///
  /// A deal created or re-opened in the period with a date in it is dated into it that day.
  func slip(of index: Int, in period: Period) -> Slip? {
    let last = lastDay(of: period)
    guard last >= period.start, isExpected(index, in: period, upTo: last) else { return nil }
    guard isOpen(index, atEndOf: last) else { return .kept }
    let date = closeDate(of: index, atEndOf: last)
    if date == .unknown { return .cleared }
    if date >= period.end { return .putOff }
    return date < min(period.end, today) ? .passed : .kept
  }

  /// Returns true when a deal was open at the end of a day, as far as its dates are known.
  func isOpen(_ index: Int, atEndOf day: Day) -> Bool {
    let row = rows[index]
    guard row.created == .unknown || row.created <= day else { return false }
    if let closed = row.closed.known, closed <= day { return false }
    return stageHistory.closures[index]?.contains { $0.holds(day) } != true
  }

  /// Returns the close date a deal had at the end of a day; unknown when it had none.
  func closeDate(of index: Int, atEndOf day: Day) -> Day {
    guard let changes = stageHistory.reschedulings[index], let first = changes.first else {
      return rows[index].expectedClose
    }
    return changes.last { $0.on <= day }?.after ?? first.before
  }

  private func isExpected(_ index: Int, in period: Period, upTo last: Day) -> Bool {
    let row = rows[index]
    let eve = period.start.adding(days: -1)
    let changes = stageHistory.reschedulings[index] ?? []
    if isOpen(index, atEndOf: eve), period.contains(closeDate(of: index, atEndOf: eve)) {
      return true
    }
    let first = changes.first?.before ?? row.expectedClose
    if (period.start...last).contains(row.created), wasOpenWhenCreated(row), period.contains(first)
    {
      return true
    }
    let isReopened = stageHistory.closures[index]?.contains { closure in
      guard let count = closure.changesBeforeReopening, (period.start...last).contains(closure.end)
      else { return false }
      return period.contains(count > 0 ? changes[count - 1].after : first)
    }
    if isReopened == true { return true }
    return changes.contains { change in
      change.isOpen && (period.start...last).contains(change.on) && period.contains(change.after)
        && (row.closed == .unknown || row.closed >= change.on)
    }
  }

  private func wasOpenWhenCreated(_ row: DealFacts) -> Bool {
    guard let closed = row.closed.known else { return true }
    return closed > row.created || (closed == row.created && row.birth >= 0)
  }

  /// The customers retained and gained between two days, counted as customers and not as deals.
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

  /// Returns the last day of a period, or that of the facts while it runs.
  func lastDay(of period: Period) -> Day {
    min(period.end.adding(days: -1), today)
  }

  /// Returns the customers retained and gained from one day to another. O(won deals).
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

  /// Counts a row's deal that made somebody a customer who was one on a day.
  func customer(_ index: Int, since day: Day) -> PipelineFacts.Inclusion {
    let verdict = rows[index].signature
    guard verdict == .counts else { return verdict }
    guard contracts.isContract(index) else { return .excluded(.leftBeforeSigned) }
    return contracts.begun(by: index)?.last(on: day) == true ? .counts : .outside
  }
}

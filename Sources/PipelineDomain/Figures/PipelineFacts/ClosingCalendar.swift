extension PipelineFacts {
  /// The rows by the month of their closing, so that a figure of the closings of a period reads those of its
  /// months and not all that were ever closed.
  struct ClosingCalendar: Equatable, Sendable {
    /// The rows without a closing day, most of them open, in order.
    private var undated: [Int32] = []
    /// The others in order, by the number of their month.
    private var months: [Int: [Int32]] = [:]

    /// Inserts a row under its closing day, which may be unknown. O(log rows) and a move of numbers.
    mutating func insert(_ row: Int, closed day: Day) {
      if let month = ClosingCalendar.month(of: day) {
        months[month, default: []].insertInOrder(Int32(row))
      } else {
        undated.insertInOrder(Int32(row))
      }
    }

    /// Removes a row inserted under its closing day.
    mutating func remove(_ row: Int, closed day: Day) {
      guard let month = ClosingCalendar.month(of: day) else {
        return undated.removeInOrder(Int32(row))
      }
      months[month]?.removeInOrder(Int32(row))
      if months[month]?.isEmpty == true { months[month] = nil }
    }

    /// Calls `body` for the rows without a closing day, then those closed in a month the period touches.
    @inline(__always)
    func forEach(in period: Period, _ body: (Int) -> Void) {
      for row in undated { body(Int(row)) }
      guard let first = ClosingCalendar.month(of: period.start),
        let last = ClosingCalendar.month(of: period.end.adding(days: -1)), first <= last
      else { return months.values.joined().forEach { body(Int($0)) } }
      guard last - first < months.count else {
        for (month, rows) in months where (first...last).contains(month) {
          for row in rows { body(Int(row)) }
        }
        return
      }
      for month in first...last {
        for row in months[month] ?? [] { body(Int(row)) }
      }
    }

    /// Returns the number of months from the year zero; `nil` for the unknown day.
    private static func month(of day: Day) -> Int? {
      guard day != .unknown else { return nil }
      let (year, month, _) = day.civil
      return year * 12 + month
    }
  }

  /// Judges the deals that can count by a closing in the period: those of its months, and those
  /// without a closing day.
  @inline(__always)
  func judgeClosed(
    by rule: PipelineFacts.Rule, over period: Period,
    _ body: (Int, DealFacts, PipelineFacts.Inclusion) -> Void
  ) {
    calendar.forEach(in: period) { index in body(index, rows[index], rule(self, index, period)) }
  }
}

extension [Int32] {
  fileprivate mutating func insertInOrder(_ number: Int32) {
    insert(number, at: place(of: number))
  }

  fileprivate mutating func removeInOrder(_ number: Int32) {
    let place = place(of: number)
    if indices.contains(place), self[place] == number { remove(at: place) }
  }

  /// Returns the place of the number, or its place of insertion.
  private func place(of number: Int32) -> Int {
    guard let last, last >= number else { return count }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The words of marketing and sales, as every figure takes them.
///
/// A deal is a lead from its creation on. It is an MQL, an SQL (which is to say qualified) or an
/// opportunity from the first day it stood in an open stage of that lifecycle or a later one, and all
/// of them once it is won, on the day of its closing at the latest. A step back takes nothing away.
extension Ledger {
  /// The first day a deal was as mature as that, or more; `.unknown` for a win without a date, `nil`
  /// when it never was. O(open stages).
  func reaches(_ lifecycle: Stage.Lifecycle, _ index: Int) -> Day? {
    let isWon = rows[index].outcome == .won
    var first = isWon ? rows[index].closed : .unknown
    for position in 0..<stages.openCount where stages.lifecycles[position] >= lifecycle {
      first = Day.earlier(firstEntry(index, position), first)
    }
    return first == .unknown && !isWon ? nil : first
  }

  /// Whether a deal was ever an SQL. O(open stages).
  func isQualified(_ index: Int) -> Bool { reaches(.sql, index) != nil }
}

extension KPI {
  /// Deals that became as mature as that in the period, or more.
  static func becoming(_ lifecycle: Stage.Lifecycle) -> Rule {
    { ledger, index, period in
      let row = ledger.rows[index]
      let day = ledger.reaches(lifecycle, index)
      if let day, day != .unknown { return period.contains(day) ? .counts : .outside }
      if row.isUndated { return .excluded(.noCreationDay) }
      return day == nil ? .outside : .excluded(.noClosingDay)
    }
  }
}

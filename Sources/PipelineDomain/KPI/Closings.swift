/// How many deals ended one way in a period, and their amounts: the folded columns of a board.
public struct Closings: Equatable, Sendable {
  /// The deals, those without an amount included.
  public var count: Int
  /// The sum of each currency, by code; a sum that 64 bits do not hold is not shown.
  public var sums: [Money]
}

extension Ledger {
  /// The deals whose standing closing has that outcome and lies in the period, judged as the KPIs do.
  /// O(deals).
  public func closings(as outcome: Stage.Outcome, in period: Period) -> Closings {
    var count = 0
    var sum = MoneySum()
    for row in rows where row.isPresent && row.closed(as: outcome, in: period) == .counts {
      count += 1
      if row.hasAmount { sum.add(Int128(row.amount), of: row.currency) }
    }
    return Closings(
      count: count,
      sums: sum.subtotals.compactMap { currency, units in
        Int64(exactly: units).map { Money(minorUnits: $0, currency: currency) }
      })
  }
}

/// How many deals ended one way in a period, and their amounts: the folded columns of a board.
public struct Closings: Equatable, Sendable {
  /// The deals, those without an amount included.
  public var count: Int
  /// The sum, to the minor unit, in the board's currency where rates allow it, else of each currency,
  /// by code; a sum that 64 bits do not hold is not shown.
  public var sums: [Money]
}

extension Ledger {
  /// The deals whose standing closing has that outcome and lies in the period, judged as the KPIs do.
  /// O(deals closed in the period + open deals).
  public func closings(as outcome: Stage.Outcome, in period: Period) -> Closings {
    var count = 0
    var sum = MoneySum(by: exchange)
    calendar.forEach(in: period) { index in
      let row = rows[index]
      guard row.closed(as: outcome, in: period) == .counts else { return }
      count += 1
      if row.hasAmount { sum.add(Int128(row.amount), of: row.currency, on: row.closed) }
    }
    return Closings(
      count: count,
      sums: sum.shown.compactMap { currency, units in
        units.rounded().flatMap(Int64.init(exactly:)).map {
          Money(minorUnits: $0, currency: currency)
        }
      })
  }
}

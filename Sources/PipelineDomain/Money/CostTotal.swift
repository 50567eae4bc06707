/// What was spent in a month, through a channel, by one side, in one currency.
public struct CostTotal: Equatable, Sendable {
  /// The first day of the month.
  public var month: Day
  /// The channel, empty for what served all of them.
  public var channel: String
  /// Who spent it.
  public var kind: Cost.Kind
  /// The currency; amounts of another stand in a total of their own.
  public var currency: Currency
  /// The sum in minor units, exact.
  public var minorUnits: Int128

  /// The sum as an amount; `nil` when 64 bits do not hold it.
  public var amount: Money? {
    Int64(exactly: minorUnits).map { Money(minorUnits: $0, currency: currency) }
  }
}

extension [Cost] {
  /// The totals of those that count, by month, channel, kind and currency. O(n log n).
  public var totals: [CostTotal] {
    var totals: [CostTotal] = []
    for cost in standing.sorted(by: Cost.isBefore) {
      if let last = totals.last, last.holds(cost) {
        totals[totals.count - 1].minorUnits += Int128(cost.amount.minorUnits)
      } else {
        totals.append(
          CostTotal(
            month: cost.month, channel: cost.channel, kind: cost.kind,
            currency: cost.amount.currency, minorUnits: Int128(cost.amount.minorUnits)))
      }
    }
    return totals
  }
}

extension Cost {
  fileprivate static func isBefore(_ left: Cost, _ right: Cost) -> Bool {
    (left.month, left.channel, left.kind.rawValue, left.amount.currency.code)
      < (right.month, right.channel, right.kind.rawValue, right.amount.currency.code)
  }
}

extension CostTotal {
  fileprivate func holds(_ cost: Cost) -> Bool {
    (month, channel, kind, currency)
      == (cost.month, cost.channel, cost.kind, cost.amount.currency)
  }
}

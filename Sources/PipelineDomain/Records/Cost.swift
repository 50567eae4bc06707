/// The amount spent to win customers, in one month, through one channel.
///
/// The team chooses the expenses it declares, salaries and tools among them: costs per lead and per
/// customer are only as good as this list is complete.
public struct Cost: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Cost>

  /// The side that spent it.
  public enum Kind: String, Sendable, CaseIterable {
    case marketing, sales
  }

  /// The key.
  public var id: ID
  /// The first day of the month it belongs to.
  public var month: Day
  /// The source of deals it paid for, one of the board's; empty when it served them all.
  public var channel: String
  /// The side that spent it.
  public var kind: Kind
  /// The amount, before tax.
  public var amount: Money
  /// The purpose, empty when not given.
  public var note: String
  /// The moment it was recorded.
  public var at: Instant
  /// The person who recorded it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A cost that counts; `month` may be any day of its month.
  public init(
    id: ID, month: Day, channel: String = "", kind: Kind, amount: Money, note: String = "",
    at: Instant, by: String, isWithdrawn: Bool = false
  ) {
    self.id = id
    self.month = Period(.month, containing: month).start
    self.channel = channel
    self.kind = kind
    self.amount = amount
    self.note = note
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}

/// The total spent in a month, through a channel, by one side, in one currency.
public struct CostTotal: Equatable, Sendable {
  /// The first day of the month.
  public var month: Day
  /// The channel, empty for what served all of them.
  public var channel: String
  /// The side that spent it.
  public var kind: Cost.Kind
  /// The currency; amounts in another have a total of their own.
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

/// The value of one unit of a currency in another from a day on, as an exact fraction.
///
/// Open deals count at the latest rate not after the day looked at; closed deals at that of the day
/// they closed, so that a closed period keeps its figures.
public struct ExchangeRate: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<ExchangeRate>

  /// The key.
  public var id: ID
  /// The first day it holds.
  public var day: Day
  /// The currency converted.
  public var from: Currency
  /// The currency it is converted to.
  public var to: Currency
  /// Major units of `to` for one of `from`; positive, and a decimal in the file.
  public var rate: Ratio
  /// The moment it was recorded.
  public var at: Instant
  /// The person who recorded it.
  public var by: String
  /// True when it was withdrawn: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A rate that counts; `nil` when it is not positive or converts a currency into itself.
  public init?(
    id: ID, day: Day, from: Currency, to: Currency, rate: Ratio, at: Instant, by: String,
    isWithdrawn: Bool = false
  ) {
    guard rate.numerator > 0, from != to else { return nil }
    self.id = id
    self.day = day
    self.from = from
    self.to = to
    self.rate = rate
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
  }
}

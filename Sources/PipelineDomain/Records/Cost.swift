/// What the team spent to win customers, in one month, through one channel.
///
/// Which expenses are declared, salaries and tools among them, is the team's choice: costs per lead
/// and per customer are worth as much as this list is complete.
public struct Cost: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<Cost>

  /// Who spent it.
  public enum Kind: String, Sendable, CaseIterable {
    case marketing, sales
  }

  /// The key.
  public var id: ID
  /// The first day of the month it belongs to.
  public var month: Day
  /// The source of deals it paid for, one of the board's; empty when it served them all.
  public var channel: String
  /// Who spent it.
  public var kind: Kind
  /// How much, before tax.
  public var amount: Money
  /// What for, empty when not said.
  public var note: String
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
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

/// What one unit of a currency was worth in another from a day on, as an exact fraction.
///
/// Open deals count at the latest rate not after the day looked at; closed deals at that of the day
/// they closed, which is how a closed period keeps its figures.
public struct ExchangeRate: Equatable, Sendable {
  /// The random key.
  public typealias ID = Identifier<ExchangeRate>

  /// The key.
  public var id: ID
  /// The first day it holds.
  public var day: Day
  /// The currency changed.
  public var from: Currency
  /// The currency it is changed to.
  public var to: Currency
  /// Major units of `to` for one of `from`; positive, and a decimal in the file.
  public var rate: Ratio
  /// When it was written down.
  public var at: Instant
  /// Who wrote it down.
  public var by: String
  /// Whether it was taken back: kept in the file, counted nowhere.
  public var isWithdrawn: Bool

  /// A rate that counts; `nil` when it is not positive or changes a currency into itself.
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

/// A sum of amounts that adds two currencies only by rates: when every needed rate is there, the sum is in
/// the currency of the board.
///
/// Terms fit 64 bits, times a percentage at most, so 128 bits hold the sum of any board.
struct MoneySum {
  /// The number of amounts added.
  private(set) var count = 0
  /// The number of deals that should have been added and have no amount.
  private(set) var missing = 0
  private var first: (currency: Currency, units: Int128)?
  private var others: [Currency: Int128] = [:]
  private let exchange: Exchange?
  /// The sum in the parts of the exchange; `nil` without one, or once a rate is missing.
  private var converted: Int128?

  /// Creates an empty sum, in the currencies of the amounts to come.
  init(by exchange: Exchange?) {
    self.exchange = exchange
    converted = exchange == nil ? nil : 0
  }

  /// Adds an amount.
  ///
  /// - Parameter day: The day of the rate.
  @inline(__always)
  mutating func add(_ units: Int128, of currency: Currency, on day: @autoclosure () -> Day) {
    count += 1
    if let exchange, let sum = converted {
      converted = exchange.worth(units, of: currency, on: day()).map { sum + $0 }
    }
    guard let first, first.currency != currency else {
      first = (currency, (first?.units ?? 0) + units)
      return
    }
    others[currency, default: 0] += units
  }

  mutating func addMissing() {
    missing += 1
  }

  /// The sum, when there is at most one currency or a rate for each; zero when nothing was added.
  var total: Ratio? { total(isConverted: isConverted) }

  /// Returns the sum in the board's currency, or as it stands; two sums to be compared are taken the same
  /// way.
  func total(isConverted: Bool) -> Ratio? {
    guard isConverted else { return others.isEmpty ? Ratio(first?.units ?? 0) : nil }
    guard let exchange, let converted else { return nil }
    return Ratio(converted, exchange.scale)
  }

  /// The currency of the total, else that of the first amount; `nil` when there is none.
  var currency: Currency? { converted == nil ? first?.currency : exchange?.home }

  /// The currency of the first amount as it stands.
  var firstCurrency: Currency? { first?.currency }

  /// Returns the currencies of two sums, by code.
  func currencies(and other: MoneySum) -> [Currency] {
    Set(subtotals.map(\.currency) + other.subtotals.map(\.currency)).sorted { $0.code < $1.code }
  }

  /// True when the total is converted to the currency of the board by rates.
  var isConverted: Bool { converted != nil }

  /// The total, when there is one, else the sum of each currency.
  var shown: [(currency: Currency, units: Ratio)] {
    guard let currency, let total else { return subtotals.map { ($0.currency, Ratio($0.units)) } }
    return count > 0 ? [(currency, total)] : []
  }

  /// The sum of each currency as it stands, by code.
  var subtotals: [(currency: Currency, units: Int128)] {
    guard let first else { return [] }
    return ([first] + others.map { ($0.key, $0.value) })
      .sorted { $0.currency.code < $1.currency.code }
  }
}

extension PipelineFacts {
  /// Returns the day of the rate for a deal: that of its closing, which keeps closed periods as they are,
  /// else that of the facts.
  func rateDay(of row: DealFacts) -> Day { row.closed.known ?? today }

  /// Returns the worth of a deal in the board's currency, in the parts of the exchange; `nil` without a rate.
  func worth(of row: DealFacts) -> Int128? {
    guard let exchange else {
      return row.currency == settings.currency ? Int128(row.amount) : nil
    }
    return exchange.worth(Int128(row.amount), of: row.currency, on: rateDay(of: row))
  }

  /// Adds up the deals that count, each weighted.
  func sum(of rule: PipelineFacts.Rule, over period: Period, _ weigh: (DealFacts) -> Int128)
    -> MoneySum
  {
    var sum = MoneySum(by: exchange)
    judge(by: rule, over: period) { add($1, $2, weigh, to: &sum) }
    return sum
  }

  /// Adds up the same by a rule that rests on closings in the period.
  func sumClosed(by rule: PipelineFacts.Rule, in period: Period, _ weigh: (DealFacts) -> Int128)
    -> MoneySum
  {
    var sum = MoneySum(by: exchange)
    judgeClosed(by: rule, over: period) { add($1, $2, weigh, to: &sum) }
    return sum
  }

  @inline(__always)
  private func add(
    _ row: DealFacts, _ verdict: PipelineFacts.Inclusion, _ weigh: (DealFacts) -> Int128,
    to sum: inout MoneySum
  ) {
    if verdict == .counts {
      sum.add(weigh(row), of: row.currency, on: rateDay(of: row))
    } else if verdict == .excluded(.noAmount) {
      sum.addMissing()
    }
  }
}

/// The deals of one outcome in a period, and their amounts: the folded columns of a board.
public struct Closings: Equatable, Sendable {
  /// The deals, those without an amount included.
  public var count: Int
  /// The sum, to the minor unit, in the board's currency where rates allow it, else of each currency, by
  /// code; a sum that does not fit 64 bits is not shown.
  public var sums: [Money]
}

extension PipelineFacts {
  /// Returns the deals whose standing closing has that outcome and lies in the period, judged as the KPIs do.
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

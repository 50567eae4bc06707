/// A sum of amounts that adds two currencies only by rates: where every one that is needed is there,
/// the sum is in the currency of the board.
///
/// Terms fit 64 bits, times a percentage at most, so 128 bits hold the sum of any board.
struct MoneySum {
  /// How many amounts were added.
  private(set) var count = 0
  /// How many deals should have been added and have no amount.
  private(set) var missing = 0
  private var first: (currency: Currency, units: Int128)?
  private var others: [Currency: Int128] = [:]
  private let exchange: Exchange?
  /// The sum in the parts of the exchange; `nil` without one, or once a rate is missing.
  private var converted: Int128?

  /// Nothing added yet, in the currencies the amounts will have.
  init(by exchange: Exchange?) {
    self.exchange = exchange
    converted = exchange == nil ? nil : 0
  }

  /// - Parameter day: The day whose rate holds.
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

  /// The sum, when there is one currency at most or a rate for each; nothing added is zero.
  var total: Ratio? { total(isConverted: isConverted) }

  /// The sum in the board's currency, or as it stands; of two sums that are compared both one way.
  func total(isConverted: Bool) -> Ratio? {
    guard isConverted else { return others.isEmpty ? Ratio(first?.units ?? 0) : nil }
    guard let exchange, let converted else { return nil }
    return Ratio(converted, exchange.scale)
  }

  /// The currency of the total, else that of the first amount; `nil` when there is none.
  var currency: Currency? { converted == nil ? first?.currency : exchange?.home }

  /// The currency of the first amount as it stands.
  var firstCurrency: Currency? { first?.currency }

  /// The currencies of two sums, by code.
  func currencies(and other: MoneySum) -> [Currency] {
    Set(subtotals.map(\.currency) + other.subtotals.map(\.currency)).sorted { $0.code < $1.code }
  }

  /// Whether the total is in the currency of the board by way of rates.
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

extension Ledger {
  /// The day whose rate holds for a deal: that of its closing, which keeps closed periods as they
  /// are, else that of the ledger.
  func rateDay(of row: Row) -> Day { row.closed.known ?? today }

  /// Adds up the deals that count, each weighed.
  func sum(of rule: KPI.Rule, over period: Period, _ weigh: (Row) -> Int128) -> MoneySum {
    var sum = MoneySum(by: exchange)
    judge(by: rule, over: period) { add($1, $2, weigh, to: &sum) }
    return sum
  }

  /// The same by a rule that rests on closings in the period.
  func sumClosed(by rule: KPI.Rule, in period: Period, _ weigh: (Row) -> Int128) -> MoneySum {
    var sum = MoneySum(by: exchange)
    judgeClosed(by: rule, over: period) { add($1, $2, weigh, to: &sum) }
    return sum
  }

  @inline(__always)
  private func add(
    _ row: Row, _ verdict: KPI.Verdict, _ weigh: (Row) -> Int128, to sum: inout MoneySum
  ) {
    if verdict == .counts {
      sum.add(weigh(row), of: row.currency, on: rateDay(of: row))
    } else if verdict == .excluded(.noAmount) {
      sum.addMissing()
    }
  }
}

extension Measure {
  /// Makes the sum, divided at the very end, the value; or says why it is none.
  ///
  /// `absence` is what a divisor of zero counts.
  mutating func take(
    _ sum: MoneySum, dividedBy divisor: Int128 = 1, of absence: Absence = .amounts,
    in ledger: Ledger
  ) {
    unit = .money(sum.currency ?? ledger.settings.currency)
    n = sum.count
    guard let total = sum.total else {
      reason = .mixedCurrencies(sum.subtotals.map(\.currency))
      parts += sum.subtotals.compactMap { subtotal in
        Ratio(subtotal.units, divisor).map {
          Part(name: .subtotal(subtotal.currency), value: $0, unit: .money(subtotal.currency))
        }
      }
      return
    }
    guard sum.count > 0 || sum.missing == 0 else { return reason = .noAmounts }
    guard let quotient = Ratio(total.numerator, total.denominator * divisor) else {
      return reason = .zeroDenominator(absence)
    }
    guard Int64(exactly: quotient.numerator / quotient.denominator) != nil else {
      return reason = .overflow
    }
    value = quotient
  }

  /// Makes a share the value and its terms, or says that there is none of what it is a share of.
  mutating func take(_ count: Int, outOf total: Int, of absence: Absence) {
    unit = .rate
    n = total
    numerator = Int128(count)
    denominator = Int128(total)
    value = Ratio(Int128(count), Int128(total))
    if value == nil { reason = .zeroDenominator(absence) }
  }
}

/// A sum of amounts that never adds two currencies.
///
/// Terms fit 64 bits, times a percentage at most, so 128 bits hold the sum of any board.
struct MoneySum {
  /// How many amounts were added.
  private(set) var count = 0
  /// How many deals should have been added and have no amount.
  private(set) var missing = 0
  private var first: (currency: Currency, units: Int128)?
  private var others: [Currency: Int128] = [:]

  mutating func add(_ units: Int128, of currency: Currency) {
    count += 1
    guard let first, first.currency != currency else {
      first = (currency, (first?.units ?? 0) + units)
      return
    }
    others[currency, default: 0] += units
  }

  mutating func addMissing() {
    missing += 1
  }

  /// The sum when there is one currency at most; nothing added is zero.
  var units: Int128? { others.isEmpty ? first?.units ?? 0 : nil }

  /// The currency of the first amount.
  var currency: Currency? { first?.currency }

  /// The sum of each currency, by code.
  var subtotals: [(currency: Currency, units: Int128)] {
    guard let first else { return [] }
    return ([first] + others.map { ($0.key, $0.value) })
      .sorted { $0.currency.code < $1.currency.code }
  }
}

extension Ledger {
  /// Adds up the deals that count, each weighed.
  @inline(__always)
  func sum(of rule: KPI.Rule, over period: Period, _ weigh: (Row) -> Int128) -> MoneySum {
    var sum = MoneySum()
    judge(by: rule, over: period) { _, row, verdict in
      if verdict == .counts {
        sum.add(weigh(row), of: row.currency)
      } else if verdict == .excluded(.noAmount) {
        sum.addMissing()
      }
    }
    return sum
  }
}

extension Measure {
  /// Makes the sum, divided at the very end, the value; or says why it is none.
  mutating func take(_ sum: MoneySum, dividedBy divisor: Int128 = 1, in ledger: Ledger) {
    unit = .money(sum.currency ?? ledger.settings.currency)
    n = sum.count
    guard let units = sum.units else {
      reason = .mixedCurrencies(sum.subtotals.map(\.currency))
      parts += sum.subtotals.compactMap { subtotal in
        Ratio(subtotal.units, divisor).map {
          Part(name: .subtotal(subtotal.currency), value: $0, unit: .money(subtotal.currency))
        }
      }
      return
    }
    guard sum.count > 0 || sum.missing == 0 else { return reason = .noAmounts }
    guard let quotient = Ratio(units, divisor) else { return reason = .zeroDenominator }
    guard Int64(exactly: units / divisor) != nil else { return reason = .overflow }
    value = quotient
  }

  /// Makes a share the value and its terms, or says that there is nothing to divide by.
  mutating func take(_ count: Int, outOf total: Int) {
    unit = .rate
    n = total
    numerator = Int128(count)
    denominator = Int128(total)
    value = Ratio(Int128(count), Int128(total))
    if value == nil { reason = .zeroDenominator }
  }
}

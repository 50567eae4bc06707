extension KPI {
  /// The sum of the amounts won in the period ÷ their number, the median beside.
  ///
  /// A won deal without an amount is left out and listed; one for nothing counts.
  static let averageDeal = KPI(
    id: "average-deal", better: .higher, isSnapshot: false, rule: wonWithAmount
  ) { ledger, period, measure in
    var rows: [Ledger.Row] = []
    let sum = ledger.sumClosed(by: wonWithAmount, in: period) { row in
      rows.append(row)
      return Int128(row.amount)
    }
    measure.take(sum, dividedBy: Int128(max(1, sum.count)), in: ledger)
    guard measure.reason == nil, let total = sum.total else { return }
    guard sum.count > 0 else {
      measure.value = nil
      return measure.reason = .zeroDenominator(.won)
    }
    measure.numerator = total.rounded()
    measure.numeratorUnit = measure.unit
    measure.denominator = Int128(sum.count)
    guard let median = ledger.medianAmount(of: rows, isConverted: sum.isConverted) else { return }
    measure.parts.append(Measure.Part(name: .median, value: median, unit: measure.unit))
  }

  static let wonWithAmount: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    return row.closed(as: .won, in: period).needingAmount(of: row)
  }
}

extension Ledger {
  /// The middle amount of rows, each converted or as it stands.
  fileprivate func medianAmount(of rows: [Row], isConverted: Bool) -> Ratio? {
    guard isConverted, let exchange else { return rows.map(\.amount).sorted().quantile(1, 2) }
    let amounts = rows.compactMap {
      exchange.worth(Int128($0.amount), of: $0.currency, on: rateDay(of: $0))
    }
    return amounts.sorted().quantile(1, 2)?.divided(by: Ratio(exchange.scale))
  }
}

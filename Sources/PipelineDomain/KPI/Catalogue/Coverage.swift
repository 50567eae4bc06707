extension KPI {
  /// The amounts of the open deals with a close date in the period ÷ what its quota still lacks; beside
  /// it how much it takes, which is one over the win rate of the last twelve months, and not a customary
  /// three.
  ///
  /// Deals whose date in the period has passed are in it, and told apart. Those dated before the
  /// period, and those without a date, are left out and listed. Of a period that is over it is that of
  /// its last moment.
  static let coverage = KPI(
    id: "coverage", better: .higher, isSnapshot: true, rule: covering
  ) { ledger, period, measure in
    let currency = ledger.settings.currency
    var (open, passed, won) = (
      MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange)
    )
    ledger.judge(by: covering, over: period) { _, row, verdict in
      let day = ledger.rateDay(of: row)
      switch verdict {
      case .basis: won.add(Int128(row.amount), of: row.currency, on: day)
      case .counts:
        open.add(Int128(row.amount), of: row.currency, on: day)
        let isLate = row.expectedClose < ledger.today
        passed.add(isLate ? Int128(row.amount) : 0, of: row.currency, on: day)
      case .excluded(.noAmount) where row.outcome == .open: open.addMissing()
      case .excluded, .outside: break
      }
    }
    (measure.unit, measure.n) = (.ratio, open.count)
    (measure.numeratorUnit, measure.denominatorUnit) = (.money(currency), .money(currency))
    guard let quota = ledger.settings.quota(in: period) else {
      return measure.reason = ledger.settings.quotaUnavailability(in: period)
    }
    guard open.count > 0 || open.missing == 0 else { return measure.reason = .noAmounts }
    for sum in [open, won] {
      guard sum.total != nil else {
        return measure.reason = .mixedCurrencies(sum.subtotals.map(\.currency))
      }
      if let other = sum.currency, other != currency {
        return measure.reason = .mixedCurrencies([other, currency])
      }
    }
    guard let openSum = open.total, let wonSum = won.total, let passedSum = passed.total,
      let lacking = quota.subtracting(wonSum)
    else { return measure.reason = .overflow }
    guard lacking.numerator > 0 else { return measure.reason = .quotaReached }
    measure.value = openSum.reduced.divided(by: lacking)
    if measure.value == nil { measure.reason = .overflow }
    if openSum.denominator == 1, lacking.denominator == 1 {
      (measure.numerator, measure.denominator) = (openSum.numerator, lacking.numerator)
    }
    measure.parts = [
      Measure.Part(name: .quota, value: quota.reduced, unit: .money(currency)),
      Measure.Part(name: .lacking, value: lacking, unit: .money(currency)),
      Measure.Part(name: .datePassed, value: passedSum.reduced, unit: .money(currency)),
    ]
    let rate = winRate.figure(ledger, ledger.decidedWindow).value
    if let needed = rate.flatMap({ Ratio(1).divided(by: $0) }) {
      measure.parts.append(Measure.Part(name: .needed, value: needed, unit: .ratio))
    }
  }

  /// An open deal dated in the period counts; what is won in it is what the quota no longer lacks.
  private static let covering: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    if row.outcome == .won {
      let verdict = row.closed(as: .won, in: period).needingAmount(of: row)
      return verdict == .counts ? .basis : verdict
    }
    guard row.standsOpen == .counts else { return row.standsOpen }
    guard let close = row.expectedClose.known else { return .excluded(.noCloseDate) }
    guard close < period.end else { return .outside }
    guard close >= period.start else { return .excluded(.datedBeforePeriod) }
    return Verdict.counts.needingAmount(of: row)
  }
}

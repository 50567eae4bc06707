extension KPI {
  /// What the period is expected to bring: the amounts won in it, and the open amounts expected to
  /// close in what is left of it, each times its chance. The quota and the share of it beside.
  ///
  /// An open deal whose expected close has passed, or that has none, adds nothing; so the forecast of a
  /// period that is over is what was won.
  static let forecast = KPI(
    id: "forecast", better: .higher, isSnapshot: false, isAdditive: true, rule: forecasted
  ) { ledger, period, measure in
    var (won, open) = (MoneySum(by: ledger.exchange), MoneySum(by: ledger.exchange))
    let sum = ledger.sum(of: forecasted, over: period) { row in
      let isWon = row.outcome == .won
      let weighted = Int128(row.amount) * (isWon ? 100 : Int128(row.probability))
      let day = ledger.rateDay(of: row)
      if isWon {
        won.add(weighted, of: row.currency, on: day)
      } else {
        open.add(weighted, of: row.currency, on: day)
      }
      return weighted
    }
    measure.take(sum, dividedBy: 100, in: ledger)
    guard measure.reason == nil, let value = measure.value else { return }
    for (name, part) in [(Measure.Part.Name.won, won), (.weighted, open)] {
      guard let total = part.total(isConverted: sum.isConverted),
        let value = Ratio(total.numerator, total.denominator * 100)
      else { continue }
      measure.parts.append(Measure.Part(name: name, value: value, unit: measure.unit))
    }
    guard let quota = ledger.settings.quota(in: period),
      measure.unit == .money(ledger.settings.currency)
    else { return }
    measure.parts.append(Measure.Part(name: .quota, value: quota.reduced, unit: measure.unit))
    guard let share = value.divided(by: quota) else { return }
    measure.parts.append(Measure.Part(name: .attained, value: share, unit: .rate))
  }

  private static let forecasted: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    if row.outcome == .won { return row.closed(as: .won, in: period).needingAmount(of: row) }
    guard row.standsOpen == .counts else { return row.standsOpen }
    let isAhead = period.contains(row.expectedClose) && row.expectedClose >= ledger.today
    return isAhead ? Verdict.counts.needingAmount(of: row) : .outside
  }
}

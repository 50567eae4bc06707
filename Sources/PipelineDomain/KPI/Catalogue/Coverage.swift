extension KPI {
  /// Open value ÷ what the quota of the period still lacks; beside it how much it takes, which is one
  /// over the win rate of the last twelve months, and not a customary three.
  static let coverage = KPI(
    id: "coverage", better: .higher, isSnapshot: true, rule: covering
  ) { ledger, period, measure in
    let open = openValue.figure(ledger, period)
    let won = signed.figure(ledger, period)
    let currency = ledger.settings.currency
    (measure.unit, measure.n) = (.ratio, open.n)
    (measure.numeratorUnit, measure.denominatorUnit) = (.money(currency), .money(currency))
    guard let quota = ledger.settings.quota(in: period) else {
      return measure.reason = ledger.settings.quotaUnavailability(in: period)
    }
    // Wins without an amount are left out and listed: what is known to be signed is nothing then.
    let signedValue = won.reason == .noAmounts ? Ratio(0) : won.value
    for (term, value) in [(open, open.value), (won, signedValue)] where value == nil {
      if case .mixedCurrencies? = term.reason { return measure.reason = term.reason }
      return measure.reason = .missing(term.kpi, because: term.reason)
    }
    for case .money(let other) in [open.unit, won.unit] where other != currency {
      return measure.reason = .mixedCurrencies([other, currency])
    }
    guard let openSum = open.value, let wonSum = signedValue,
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
    ]
    let rate = winRate.figure(ledger, ledger.decidedWindow).value
    if let needed = rate.flatMap({ Ratio(1).divided(by: $0) }) {
      measure.parts.append(Measure.Part(name: .needed, value: needed, unit: .ratio))
    }
  }

  private static let covering: Rule = { ledger, index, period in
    let win = wonWithAmount(ledger, index, period)
    if case .excluded = win { return win }
    return openWithAmount(ledger, index, period)
  }
}

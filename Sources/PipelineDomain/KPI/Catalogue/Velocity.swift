extension KPI {
  /// Open deals × win rate × average won deal ÷ median cycle: the money a day the pipeline is on
  /// course to sign.
  ///
  /// Rate, average and cycle are those of the twelve months up to the ledger's day, or of all time
  /// when fewer than twenty deals were decided in them. The factors are the parts.
  static let velocity = KPI(
    id: "velocity", better: .higher, isSnapshot: true, rule: open
  ) { ledger, _, measure in
    let window = ledger.decidedWindow
    ledger.judge(by: open, over: window) { _, _, verdict in
      if verdict == .counts { measure.n += 1 }
    }
    let factors = [winRate, averageDeal, cycleLength].map { $0.figure(ledger, window) }
    let currency =
      if case .money(let known) = factors[1].unit { known } else { ledger.settings.currency }
    measure.unit = .moneyPerDay(currency)
    measure.parts.append(
      Measure.Part(name: .opportunities, value: Ratio(measure.n), unit: .count))
    let names: [Measure.Part.Name] = [.winRate, .averageValue, .cycle]
    for (name, factor) in zip(names, factors) {
      guard let value = factor.value else { continue }
      measure.parts.append(Measure.Part(name: name, value: value, unit: factor.unit))
    }
    guard measure.n > 0 else { return measure.reason = .noDeals(.open) }
    if case .mixedCurrencies? = factors[1].reason { return measure.reason = factors[1].reason }
    if let missing = factors.first(where: { $0.value == nil }) {
      return measure.reason = .missing(missing.kpi, because: missing.reason)
    }
    guard let rate = factors[0].value, let average = factors[1].value, let cycle = factors[2].value
    else { return }
    guard cycle.numerator != 0 else { return measure.reason = .zeroDenominator(.cycle) }
    measure.value = rate.scaled(by: Int128(measure.n))?.multiplied(by: average)?.divided(by: cycle)
    if measure.value == nil { measure.reason = .overflow }
  }

  private static let open: Rule = { ledger, index, _ in ledger.rows[index].standsOpen }
}

extension Period {
  /// Whether it reaches back to before all deals.
  public var isAllTime: Bool { start <= .unknown.adding(days: 1) }
}

extension Ledger {
  /// The twelve months up to the ledger's day, or all time when fewer than twenty deals were decided in
  /// them: the experience that velocity and forecasts rest on.
  var decidedWindow: Period {
    let tomorrow = today.adding(days: 1)
    guard let year = Period(from: tomorrow.adding(months: -12), to: tomorrow),
      let always = Period(from: .unknown.adding(days: 1), to: tomorrow)
    else { return Period(.year, containing: today) }
    return KPI.winRate.figure(self, year).n < 20 ? always : year
  }
}

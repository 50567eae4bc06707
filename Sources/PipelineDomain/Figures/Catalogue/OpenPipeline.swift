extension KPI {
  /// The sum of the amounts of all open deals.
  static let openValue = KPI(
    id: "open-value", better: .higher, isSnapshot: true, isAdditive: true, rule: openWithAmount
  ) { ledger, period, measure in
    measure.take(ledger.sum(of: openWithAmount, over: period) { Int128($0.amount) }, in: ledger)
  }

  static let openWithAmount: Ledger.Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    return row.standsOpen.needingAmount(of: row)
  }

  /// Σ (amount × probability) ÷ 100 over the open deals, divided once: never a sum of rounded parts.
  ///
  /// The probability is the deal's own, else its stage's; zero is a chance of zero, not unknown.
  static let weightedValue = KPI(
    id: "weighted-value", better: .higher, isSnapshot: true, isAdditive: true, rule: weighable
  ) { ledger, period, measure in
    let sum = ledger.sum(of: weighable, over: period) {
      Int128($0.amount) * Int128($0.probability)
    }
    measure.take(sum, dividedBy: 100, in: ledger)
  }

  /// An open deal with an amount, unless it has no chance of its own in a stage that is forgotten.
  private static let weighable: Ledger.Rule = { ledger, index, period in
    let verdict = openWithAmount(ledger, index, period)
    let row = ledger.rows[index]
    guard verdict == .counts, row.probability == 0,
      ledger.stages.columns[Int(row.stage)].isForgotten
    else { return verdict }
    return .excluded(.unknownStage)
  }

  /// The open deals of which nobody knows what is next, out of all open deals.
  static let noNextStep = KPI(
    id: "no-next-step", better: .lower, isSnapshot: true, isAdditive: true, rule: withoutStep
  ) { ledger, period, measure in
    var missing = 0
    ledger.judge(by: withoutStep, over: period) { _, _, verdict in
      if verdict == .counts { missing += 1 }
      if verdict == .counts || verdict == .basis { measure.n += 1 }
    }
    measure.unit = .count
    measure.numerator = Int128(missing)
    measure.denominator = Int128(measure.n)
    measure.value = Ratio(missing)
  }

  private static let withoutStep: Ledger.Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return row.due == .unknown ? .counts : .basis
  }

  /// Stale deals ÷ open deals, with the amounts at risk beside, in one currency where rates allow it.
  ///
  /// A deal that nothing is dated of can be neither and is left out.
  static let staleShare = KPI(
    id: "stale-share", better: .lower, isSnapshot: true, rule: stale
  ) { ledger, period, measure in
    var open = 0
    var stale = 0
    var atRisk = MoneySum(by: ledger.exchange)
    ledger.judge(by: Self.stale, over: period) { _, row, verdict in
      guard verdict == .counts || verdict == .basis else { return }
      open += 1
      guard verdict == .counts else { return }
      stale += 1
      if row.hasAmount { atRisk.add(Int128(row.amount), of: row.currency, on: ledger.today) }
    }
    measure.take(stale, outOf: open, of: .open)
    measure.parts = atRisk.shown.map { subtotal in
      Measure.Part(
        name: .subtotal(subtotal.currency), value: subtotal.units,
        unit: .money(subtotal.currency))
    }
  }

  private static let stale: Ledger.Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    switch ledger.freshness(of: row) {
    case .stale: return .counts
    case .undated: return .excluded(.noCreationDay)
    case .fresh, .cooling, .coveredByNextStep, .closed: return .basis
    }
  }
}

extension Ledger {
  fileprivate func freshness(of row: Row) -> Freshness.State {
    let column = stages.columns[Int(row.stage)]
    let since = settings.stalenessClock == .inStage ? row.entered : row.touched
    return Freshness.state(
      isOpen: column.outcome == .open, after: since.known.map { today - $0 },
      warm: column.warmAfterDays,
      rot: column.rotAfterDays, isCovered: row.due != .unknown && row.due >= today)
  }
}

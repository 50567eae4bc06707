extension KPI {
  /// The sum of the amounts of all open deals.
  static let openValue = KPI(
    id: "open-value", better: .higher, isSnapshot: true, isAdditive: true, rule: openWithAmount
  ) { facts, period, figure in
    figure.take(facts.sum(of: openWithAmount, over: period) { Int128($0.amount) }, in: facts)
  }

  static let openWithAmount: PipelineFacts.Rule = { facts, index, _ in
    let row = facts.rows[index]
    return row.standsOpen.needingAmount(of: row)
  }

  /// Σ (amount × probability) ÷ 100 over the open deals, divided once: never a sum of rounded parts.
  ///
  /// The probability is the deal's own, else its stage's; zero is a probability of zero, not unknown.
  static let weightedValue = KPI(
    id: "weighted-value", better: .higher, isSnapshot: true, isAdditive: true, rule: weighable
  ) { facts, period, figure in
    let sum = facts.sum(of: weighable, over: period) {
      Int128($0.amount) * Int128($0.probability)
    }
    figure.take(sum, dividedBy: 100, in: facts)
  }

  /// The rule that counts open deals with an amount, unless they have a probability of zero in a
  /// forgotten stage.
  private static let weighable: PipelineFacts.Rule = { facts, index, period in
    let verdict = openWithAmount(facts, index, period)
    let row = facts.rows[index]
    guard verdict == .counts, row.probability == 0,
      facts.stages.columns[Int(row.stage)].isForgotten
    else { return verdict }
    return .excluded(.unknownStage)
  }

  /// The open deals without a next step, out of all open deals.
  static let noNextStep = KPI(
    id: "no-next-step", better: .lower, isSnapshot: true, isAdditive: true, rule: withoutStep
  ) { facts, period, figure in
    var missing = 0
    facts.judge(by: withoutStep, over: period) { _, _, verdict in
      if verdict == .counts { missing += 1 }
      if verdict == .counts || verdict == .basis { figure.n += 1 }
    }
    figure.unit = .count
    figure.numerator = Int128(missing)
    figure.denominator = Int128(figure.n)
    figure.value = Ratio(missing)
  }

  private static let withoutStep: PipelineFacts.Rule = { facts, index, _ in
    let row = facts.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return row.due == .unknown ? .counts : .basis
  }

  /// Stale deals ÷ open deals, with the amounts at risk beside, in one currency where rates allow it.
  ///
  /// A deal without any dated event can be neither and is excluded.
  static let staleShare = KPI(
    id: "stale-share", better: .lower, isSnapshot: true, rule: stale
  ) { facts, period, figure in
    var open = 0
    var stale = 0
    var atRisk = MoneySum(by: facts.exchange)
    facts.judge(by: Self.stale, over: period) { _, row, verdict in
      guard verdict == .counts || verdict == .basis else { return }
      open += 1
      guard verdict == .counts else { return }
      stale += 1
      if row.hasAmount { atRisk.add(Int128(row.amount), of: row.currency, on: facts.today) }
    }
    figure.take(stale, outOf: open, of: .open)
    figure.parts = atRisk.shown.map { subtotal in
      KPIValue.Part(
        name: .subtotal(subtotal.currency), value: subtotal.units,
        unit: .money(subtotal.currency))
    }
  }

  private static let stale: PipelineFacts.Rule = { facts, index, _ in
    let row = facts.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    switch facts.freshness(of: row) {
    case .stale: return .counts
    case .undated: return .excluded(.noCreationDay)
    case .fresh, .cooling, .coveredByNextStep, .closed: return .basis
    }
  }
}

extension PipelineFacts {
  fileprivate func freshness(of row: DealFacts) -> Freshness.State {
    let column = stages.columns[Int(row.stage)]
    let since = settings.stalenessClock == .inStage ? row.entered : row.touched
    return Freshness.state(
      isOpen: column.outcome == .open, after: since.known.map { today - $0 },
      warm: column.warmAfterDays,
      rot: column.rotAfterDays, isCovered: row.due != .unknown && row.due >= today)
  }
}

extension KPI {
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

  private static let stale: Rule = { ledger, index, _ in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    switch ledger.freshness(of: row) {
    case .stale: return .counts
    case .undated: return .excluded(.noCreationDay)
    case .fresh, .cooling, .pardoned, .closed: return .basis
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
      rot: column.rotAfterDays, isPardoned: row.due != .unknown && row.due >= today)
  }
}

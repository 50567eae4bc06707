extension KPI {
  /// Of the open deals, the share of which a signal was noted in the period.
  ///
  /// Signals are noted or imported, not computed: a rate of opened e-mails or of reactions to a post is
  /// only known where the sending tool knows it (article 003:30). A deal of which nobody noted one may
  /// be engaged all the same.
  static let engagement = KPI(
    id: "engagement", better: .higher, isSnapshot: true, rule: engaged
  ) { ledger, period, measure in
    var (engaged, total) = (0, 0)
    ledger.judge(by: Self.engaged, over: period) { _, _, verdict in
      guard verdict == .counts || verdict == .basis else { return }
      total += 1
      if verdict == .counts { engaged += 1 }
    }
    measure.take(engaged, outOf: total, of: .open)
    guard ledger.doings.shown.allSatisfy(\.isEmpty) else { return }
    (measure.value, measure.reason) = (nil, .noSignals)
  }

  private static let engaged: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    guard row.standsOpen == .counts else { return row.standsOpen }
    return ledger.doings.shown[index].contains { period.contains($0.on) } ? .counts : .basis
  }
}

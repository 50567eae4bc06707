extension KPI {
  /// Of the deals that became MQL in the period, the share that became SQL since (article 003:29, not
  /// the inverse of 000:118).
  ///
  /// A deal born as SQL, or won straight from prospecting, is both. Counts of one cohort: the share
  /// cannot exceed one.
  static let mqlToSQL = KPI(
    id: "mql-to-sql", better: .higher, isSnapshot: false, rule: becoming(.mql)
  ) { ledger, period, measure in
    var (qualified, total) = (0, 0)
    ledger.judge(by: becoming(.mql), over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      if ledger.reaches(.sql, index) != nil { qualified += 1 }
    }
    measure.take(qualified, outOf: total, of: .mql)
    measure.addInterval(qualified, of: total)
  }
}

extension KPI {
  /// The deals that became qualified, which is to say SQL, in the period (article 001:43).
  static let qualifiedLeads = KPI(
    id: "qualified-leads", better: .higher, isSnapshot: false, isAdditive: true,
    rule: becoming(.sql)
  ) { ledger, period, measure in
    ledger.judge(by: becoming(.sql), over: period) { _, _, verdict in
      if verdict == .counts { measure.n += 1 }
    }
    measure.unit = .count
    measure.value = Ratio(measure.n)
  }
}

extension KPI {
  /// The deals that first stood in a qualified stage in the period (article 001:43).
  static let qualifiedLeads = KPI(
    id: "qualified-leads", better: .higher, isSnapshot: false, isAdditive: true, rule: qualifiedIn
  ) { ledger, period, measure in
    ledger.judge(by: qualifiedIn, over: period) { _, _, verdict in
      if verdict == .counts { measure.n += 1 }
    }
    measure.unit = .count
    measure.value = Ratio(measure.n)
  }

  private static let qualifiedIn: Rule = { ledger, index, period in
    let row = ledger.rows[index]
    guard row.birth >= 0 else { return .excluded(.noCreationDay) }
    return period.contains(row.qualified) ? .counts : .outside
  }
}

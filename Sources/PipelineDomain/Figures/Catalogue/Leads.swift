extension KPI {
  /// The deals created in the period, whatever became of them since.
  static let leads = KPI(
    id: "leads", better: .higher, isSnapshot: false, isAdditive: true, rule: createdIn
  ) { ledger, period, measure in
    ledger.judge(by: createdIn, over: period) { _, _, verdict in
      if verdict == .counts { measure.n += 1 }
    }
    measure.unit = .count
    measure.value = Ratio(measure.n)
  }

  static let createdIn: Ledger.Rule = { ledger, index, period in
    guard let created = ledger.rows[index].created.known else { return .excluded(.noCreationDay) }
    return period.contains(created) ? .counts : .outside
  }
}

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

extension KPI {
  /// Deals that became as mature as that in the period, or more.
  static func becoming(_ lifecycle: Stage.Lifecycle) -> Ledger.Rule {
    { ledger, index, period in
      let row = ledger.rows[index]
      let day = ledger.reaches(lifecycle, index)
      if let day, day != .unknown { return period.contains(day) ? .counts : .outside }
      if row.isUndated { return .excluded(.noCreationDay) }
      return day == nil ? .outside : .excluded(.noClosingDay)
    }
  }
}

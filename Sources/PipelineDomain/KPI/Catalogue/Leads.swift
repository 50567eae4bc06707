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

  static let createdIn: Rule = { ledger, index, period in
    guard let created = ledger.rows[index].created.known else { return .excluded(.noCreationDay) }
    return period.contains(created) ? .counts : .outside
  }
}

extension KPI {
  /// Of the deals that became MQL in the period, the share that became SQL since (article 003:29, not
  /// the inverse of 000:118).
  ///
  /// To become one is to reach a stage of that lifecycle or a later one, so that a deal born as SQL is
  /// both. Counts of one cohort: the share cannot exceed one.
  static let mqlToSQL = KPI(
    id: "mql-to-sql", better: .higher, isSnapshot: false, rule: becomingMQL
  ) { ledger, period, measure in
    var (qualified, total) = (0, 0)
    ledger.judge(by: becomingMQL, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      total += 1
      if ledger.reaches(.sql, index) != nil { qualified += 1 }
    }
    measure.take(qualified, outOf: total)
    measure.addInterval(qualified, of: total)
  }

  private static let becomingMQL: Rule = { ledger, index, period in
    guard ledger.rows[index].birth >= 0 else { return .excluded(.noCreationDay) }
    guard let day = ledger.reaches(.mql, index) else { return .outside }
    return period.contains(day) ? .counts : .outside
  }
}

extension Ledger {
  /// The first day a deal was as mature as that, or more; `.unknown` for a win without a date, `nil`
  /// when it never was.
  func reaches(_ lifecycle: Stage.Lifecycle, _ index: Int) -> Day? {
    let isWon = rows[index].outcome == .won
    var first = isWon ? rows[index].closed : .unknown
    for position in 0..<stages.openCount where stages.lifecycles[position] >= lifecycle {
      first = Day.earlier(firstEntry(index, position), first)
    }
    return first == .unknown && !isWon ? nil : first
  }
}

extension Stage.Lifecycle: Comparable {
  /// The less mature are smaller, in the order of the cases.
  public static func < (left: Stage.Lifecycle, right: Stage.Lifecycle) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .lead: 0
    case .mql: 1
    case .sql: 2
    case .opportunity: 3
    case .customer: 4
    }
  }
}

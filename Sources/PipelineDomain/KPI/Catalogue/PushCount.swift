extension KPI {
  /// How often an expected close was put off to a later day in the period, over all deals. What was
  /// undone does not count.
  static let pushCount = KPI(
    id: "push-count", better: .lower, isSnapshot: false, isAdditive: true, rule: pushed
  ) { ledger, period, measure in
    var pushes = 0
    ledger.judge(by: pushed, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      pushes += ledger.pushes(of: index, in: period)
    }
    measure.unit = .count
    measure.value = Ratio(pushes)
  }

  private static let pushed: Rule = { ledger, index, period in
    ledger.pushes(of: index, in: period) > 0 ? .counts : .outside
  }
}

extension Ledger {
  fileprivate func pushes(of index: Int, in period: Period) -> Int {
    courses.reschedulings[index]?.count { $0.isPush && period.contains($0.on) } ?? 0
  }
}

extension KPI {
  /// The calls, e-mails, meetings and demos of the period, a part for each (article 001:44). A note is
  /// written, not done.
  static let activities = KPI(
    id: "activities", better: .higher, isSnapshot: false, isAdditive: true, rule: workedOn
  ) { ledger, period, measure in
    var counts: [Activity.Kind: Int] = [:]
    ledger.judge(by: workedOn, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      for doing in ledger.doings.done[index] where doing.counts(in: period) {
        counts[doing.kind, default: 0] += 1
      }
    }
    measure.unit = .count
    measure.value = Ratio(counts.values.reduce(0, +))
    measure.parts = Activity.Kind.allCases.filter { $0 != .note }.map {
      Measure.Part(name: .activity($0), value: Ratio(counts[$0, default: 0]), unit: .count)
    }
  }

  private static let workedOn: Rule = { ledger, index, period in
    ledger.doings.done[index].contains { $0.counts(in: period) } ? .counts : .outside
  }
}

extension Ledger.Doings.Doing {
  /// Whether it is an activity of the period.
  func counts(in period: Period) -> Bool {
    kind != .note && period.contains(on)
  }
}

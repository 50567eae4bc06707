extension KPI {
  /// Of the deals that first reached a phase of the funnel in the period, the share that went on since:
  /// pooled over the phases before the sale is done, a part for each (articles 000:192, 003:26).
  static let funnelConversion = KPI(
    id: "funnel-conversion", better: .higher, isSnapshot: false, rule: enteringPhase
  ) { ledger, period, measure in
    let phases = ledger.stages.phases.dropLast()
    var entered = Array(repeating: 0, count: phases.count)
    var passed = entered
    ledger.judge(by: enteringPhase, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      ledger.forEachPhase(of: index, isStrict: false) { step in
        guard phases.indices.contains(step.place), period.contains(step.day) else { return }
        entered[step.place] += 1
        if step.wentOn { passed[step.place] += 1 }
      }
    }
    let deals = measure.n
    measure.take(passed.reduce(0, +), outOf: entered.reduce(0, +), of: .stageEntry)
    measure.n = deals
    for (place, phase) in phases.enumerated() {
      guard let share = Ratio(Int128(passed[place]), Int128(entered[place])) else { continue }
      measure.parts.append(Measure.Part(name: .phase(phase), value: share, unit: .rate))
    }
  }

  private static let enteringPhase: Rule = { ledger, index, period in
    ledger.entry(of: index, in: period) { $0 != .retain }
  }
}

extension Ledger {
  /// The verdict on a deal as one that first reached one of some phases in the period.
  func entry(
    of index: Int, in period: Period, to isMeant: (Stage.Phase) -> Bool
  ) -> KPI.Verdict {
    if rows[index].isUndated { return .excluded(.noCreationDay) }
    var enters = false
    forEachPhase(of: index, isStrict: false) { step in
      if isMeant(stages.phases[step.place]), period.contains(step.day) { enters = true }
    }
    guard enters else { return .outside }
    return rows[index].outcome == nil ? .excluded(.unknownStage) : .counts
  }
}

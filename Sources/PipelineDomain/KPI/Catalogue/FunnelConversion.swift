extension KPI {
  /// Of the deals that first reached a phase of the funnel in the period, the share that went on since:
  /// pooled over the phases before the sale is done, a part for each (articles 000:192, 003:26).
  static let funnelConversion = KPI(
    id: "funnel-conversion", better: .higher, isSnapshot: false, rule: enteringPhase
  ) { ledger, period, measure in
    let phases = ledger.stages.phases.dropLast()
    var entered = Array(repeating: 0, count: phases.count)
    var passed = entered
    for index in ledger.rows.indices where ledger.rows[index].isPresent {
      var counts = false
      ledger.forEachPhase(of: index, isStrict: false) { step in
        guard phases.indices.contains(step.place), period.contains(step.day) else { return }
        counts = true
        entered[step.place] += 1
        if step.wentOn { passed[step.place] += 1 }
      }
      if counts { measure.n += 1 }
    }
    let deals = measure.n
    measure.take(passed.reduce(0, +), outOf: entered.reduce(0, +))
    measure.n = deals
    for (place, phase) in phases.enumerated() {
      guard let share = Ratio(Int128(passed[place]), Int128(entered[place])) else { continue }
      measure.parts.append(Measure.Part(name: .phase(phase), value: share, unit: .rate))
    }
  }

  private static let enteringPhase: Rule = { ledger, index, period in
    guard ledger.rows[index].birth >= 0 else { return .excluded(.noCreationDay) }
    var counts = false
    ledger.forEachPhase(of: index, isStrict: false) { step in
      if step.place < ledger.stages.phases.count - 1, period.contains(step.day) { counts = true }
    }
    return counts ? .counts : .outside
  }
}

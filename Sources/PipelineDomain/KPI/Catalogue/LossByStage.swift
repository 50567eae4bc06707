extension KPI {
  /// How many deals were lost in the period, a part for each open stage they were lost in (article
  /// 004:33).
  static let lossByStage = KPI(
    id: "loss-by-stage", better: .lower, isSnapshot: false, isAdditive: true, rule: lost
  ) { ledger, period, measure in
    var counts = Array(repeating: 0, count: ledger.stages.openCount)
    var unknown = 0
    ledger.judge(by: lost, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      let position = Int(ledger.courses.lastOpen[index])
      if counts.indices.contains(position) { counts[position] += 1 } else { unknown += 1 }
    }
    measure.unit = .count
    measure.value = Ratio(measure.n)
    for (position, stage) in ledger.stages.open.enumerated() where counts[position] > 0 {
      measure.parts.append(
        Measure.Part(name: .stage(stage), value: Ratio(counts[position]), unit: .count))
    }
    guard unknown > 0 else { return }
    measure.parts.append(Measure.Part(name: .noStage, value: Ratio(unknown), unit: .count))
  }

  static let lost: Rule = { ledger, index, period in
    ledger.rows[index].closed(as: .lost, in: period)
  }
}

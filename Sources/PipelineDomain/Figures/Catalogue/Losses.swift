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

  static let lost: Ledger.Rule = { ledger, index, period in
    ledger.rows[index].closed(as: .lost, in: period)
  }
}

extension KPI {
  /// How many deals were lost in the period, a part for each reason, then one for each stage and
  /// reason together: where × why, the most frequent first.
  static let lossReasons = KPI(
    id: "loss-reasons", better: .lower, isSnapshot: false, isAdditive: true, rule: lost
  ) { ledger, period, measure in
    var counts: [Loss: Int] = [:]
    ledger.judge(by: lost, over: period) { index, _, verdict in
      guard verdict == .counts else { return }
      measure.n += 1
      let reason = ledger.doings.lossReasons[index]
        .map { ledger.settings.spelling(of: $0, for: .lossReason) }
      let loss = Loss(position: ledger.courses.lastOpen[index], reason: reason)
      counts[loss, default: 0] += 1
    }
    measure.unit = .count
    measure.value = Ratio(measure.n)
    var reasons: [Loss: Int] = [:]
    for (loss, count) in counts {
      reasons[Loss(position: 0, reason: loss.reason), default: 0] += count
    }
    measure.parts = ordered(reasons).map { loss, count in
      Measure.Part(name: .reason(loss.reason), value: Ratio(count), unit: .count)
    }
    measure.parts += ordered(counts).map { loss, count in
      let stage = ledger.stages.openStage(loss.position)
      return Measure.Part(name: .loss(stage, loss.reason), value: Ratio(count), unit: .count)
    }
  }

  /// Where a deal was lost, and why.
  private struct Loss: Hashable, Comparable {
    /// The position of the open stage it stood in last; negative when not dated.
    let position: Int16
    let reason: String?

    /// By stage, then by reason, no reason last.
    static func < (left: Loss, right: Loss) -> Bool {
      if left.position != right.position { return left.position < right.position }
      guard let leftReason = left.reason, let rightReason = right.reason else {
        return left.reason != nil && right.reason == nil
      }
      return leftReason < rightReason
    }
  }

  private static func ordered(_ counts: [Loss: Int]) -> [(Loss, Int)] {
    counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .map { ($0.key, $0.value) }
  }
}
